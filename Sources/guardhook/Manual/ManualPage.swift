import Workflow

/// The manual page `guardhook(1)`, made from what the argument parser, the settings and the exit status say.
struct ManualPage {
    let root: CommandInfo

    func render() -> String {
        var page = Mdoc()
        page.macro("Dd \(BuildInfo.date)")
        page.macro("Dt GUARDHOOK 1")
        page.macro("Os guardhook \(Mdoc.escaped(BuildInfo.version))")
        page.macro("Sh NAME")
        page.macro("Nm \(root.commandName)")
        page.macro("Nd Git hooks that hold commits against the team's rules")
        synopsis(&page)
        page.macro("Sh DESCRIPTION")
        page.words(root.abstract ?? "")
        page.literal(lines(root.discussion))
        page.macro("Sh COMMANDS")
        for command in root.shown { section(command, &page) }
        ManualFacts.write(to: &page)
        return page.text
    }

    private func synopsis(_ page: inout Mdoc) {
        page.macro("Sh SYNOPSIS")
        for command in root.shown {
            page.macro("Nm \(root.commandName)")
            page.macro("Cm \(Mdoc.escaped(command.commandName))")
            for argument in arguments(command) { page.macro(usage(argument)) }
        }
        page.macro("Nm \(root.commandName)")
        page.macro("Fl \\-version")
        page.macro("Nm \(root.commandName)")
        page.macro("Fl \\-generate\\-completion\\-script Ar shell")
        page.macro("Nm \(root.commandName)")
        page.macro("Fl \\-generate\\-manual")
    }

    private func section(_ command: CommandInfo, _ page: inout Mdoc) {
        page.macro("Ss \(Mdoc.escaped(command.commandName))")
        page.words(command.abstract ?? "")
        let arguments = arguments(command)
        if !arguments.isEmpty {
            page.macro("Bl -tag -width Ds")
            for argument in arguments { item(argument, &page) }
            page.macro("El")
        }
        if let discussion = command.discussion { page.literal(lines(discussion)) }
    }

    private func item(_ argument: CommandInfo.Argument, _ page: inout Mdoc) {
        let name = value(argument)
        if argument.isPositional {
            page.macro("It Ar \(name)")
        } else {
            let flags = argument.spellings.map { "Fl \(Mdoc.escaped(String($0.dropFirst())))" }
            page.macro("It " + flags.joined(separator: " , ") + (argument.takesValue ? " Ar \(name)" : ""))
        }
        page.words(argument.abstract ?? "")
        if let values = argument.allValues, !values.isEmpty {
            page.words("One of: \(values.joined(separator: ", ")).")
        }
        if let standard = argument.defaultValue, argument.takesValue { page.words("Default: \(standard).") }
    }

    private func usage(_ argument: CommandInfo.Argument) -> String {
        let name = value(argument)
        if argument.isPositional {
            return (argument.isOptional ? "Op Ar \(name)" : "Ar \(name)")
                + (argument.isRepeating ? " ..." : "")
        }
        let flag = argument.spellings.last { $0.hasPrefix("--") } ?? argument.spellings.first ?? ""
        return "Op Fl \(Mdoc.escaped(String(flag.dropFirst())))" + (argument.takesValue ? " Ar \(name)" : "")
    }

    private func value(_ argument: CommandInfo.Argument) -> String {
        Mdoc.escaped(argument.valueName ?? "value")
    }

    /// What a person may give; `--help` and `--version` are every command's and are told once.
    private func arguments(_ command: CommandInfo) -> [CommandInfo.Argument] {
        (command.arguments ?? []).filter { argument in
            argument.shouldDisplay && argument.abstract != nil
                && !argument.spellings.contains("--help") && !argument.spellings.contains("--version")
        }
    }

    private func lines(_ discussion: String?) -> [String] {
        (discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            .filter { $0 != "Examples:" && $0 != "Example:" }
            .map { String($0.hasPrefix("  ") ? $0.dropFirst(2) : $0) }
    }
}
