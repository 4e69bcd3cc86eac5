import ArgumentParser
import GuardCore
import Workflow

struct InstallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Put the hooks into this repository; hooks that are there are kept and called first.",
        discussion:
            "Examples:\n  guardhook install\n  guardhook install --beside    next to another hook manager")

    @OptionGroup var output: PlainOptions

    @Flag(help: "Also where another hook manager is in charge: its hook is kept and called first.")
    var beside = false

    func run() async throws {
        let beside = beside
        let output = output
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            let done = try Installer(workspace).install(besideManager: beside)
            Output.report(
                output.format == .json
                    ? try session.json(done) : InstallText(installation: done, style: session.style).render())
            return .pass
        }
    }
}

struct UninstallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall",
        abstract: "Take the hooks out of this repository; earlier hooks are put back.",
        discussion:
            "Examples:\n  guardhook uninstall\n  guardhook uninstall --purge    also the state folder with a pending patch"
    )

    @OptionGroup var output: PlainOptions

    @Flag(help: "Also remove guardhook's folder in the Git folder: pending patch, kept answers, snapshot.")
    var purge = false

    func run() async throws {
        let purge = purge
        let output = output
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            let done = try Installer(workspace).uninstall(purging: purge)
            Output.report(
                output.format == .json
                    ? try session.json(done) : InstallText(installation: done, style: session.style).render())
            return .pass
        }
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Which hooks are in place, and what waits for review.",
        discussion: """
            Examples:
              guardhook status
              guardhook status || guardhook install    exit status 1 where a hook is missing
              guardhook status --format json
            """)

    @OptionGroup var output: PlainOptions

    func run() async throws {
        let output = output
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            let status = try Status.read(workspace)
            Output.report(
                output.format == .json
                    ? try session.json(status) : StatusText(status: status, style: session.style).render())
            return status.hooks.allSatisfy(\.isReady) ? .pass : .findings
        }
    }
}
