import ArgumentParser
import GuardCore
import Workflow

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One run of a command: where errors become words and an exit status, and progress becomes a line.
struct Session: Sendable {
    let surroundings: Surroundings
    let color: ColorChoice
    /// Whether standard output carries JSON, errors too.
    let speaksJSON: Bool
    let progress: ProgressLine

    init(look: ReportLook) {
        self.init(color: look.color, speaksJSON: look.format == .json)
    }

    init(color: ColorChoice, speaksJSON: Bool) {
        let surroundings = Surroundings.current()
        self.surroundings = surroundings
        self.color = color
        self.speaksJSON = speaksJSON
        let style = Output.style(for: STDERR_FILENO, choice: color, surroundings: surroundings)
        progress = ProgressLine(isTerminal: isatty(STDERR_FILENO) == 1, style: style)
    }

    /// How to style standard output.
    var style: Style { Output.style(for: STDOUT_FILENO, choice: color, surroundings: surroundings) }

    /// Runs the work; Ctrl-C, SIGTERM and SIGHUP cancel it, and it ends when its children have.
    ///
    /// - Throws: `ExitCode` only.
    func run(_ work: @escaping @Sendable (Session) async throws(GuardError) -> ExitStatus) async throws {
        let task = Task { () async -> Result<ExitStatus, GuardError> in
            do throws(GuardError) { return .success(try await work(self)) } catch { return .failure(error) }
        }
        let signals = InterruptSignals { task.cancel() }
        let result = await task.value
        progress.finish()
        let status: ExitStatus
        switch result {
        case .success(let ended): status = signals.wereSeen ? .interrupted : ended
        case .failure(let error):
            tell(signals.wereSeen ? Self.interrupted : error)
            status = signals.wereSeen ? .interrupted : ExitStatus(error.kind)
        }
        if status != .pass { throw status.exitCode }
    }

    /// Says an error: as an object on standard output for machines, as a sentence on standard error for people.
    func tell(_ error: GuardError) {
        // An error that cannot be written as JSON still has its sentence.
        if speaksJSON, let line = try? JSON.line(JSONError(error)) {
            Output.report(line)
        }
        let style = Output.style(for: STDERR_FILENO, choice: color, surroundings: surroundings)
        Output.aside(ErrorText(error: error, style: style).render())
    }

    private static let interrupted = GuardError(.interrupted, Text("interrupted", ko: "중단되었습니다"))
}

extension Session {
    /// Prints a report in the format asked for and gives the status that it leads to.
    func show(_ outcome: Outcome, as look: ReportLook) throws(GuardError) -> ExitStatus {
        progress.finish()
        Output.report(try rendered(outcome, look))
        switch look.format {
        case .text, .json: break
        case .sarif, .github:
            // These formats have no room for what was looked at, and a log that is silent looks like a check.
            for note in outcome.report.notes {
                Output.aside("guardhook: " + Escaping.forTerminal(note.english) + "\n")
            }
        }
        return ExitStatus(outcome.report.verdict)
    }

    private func rendered(_ outcome: Outcome, _ look: ReportLook) throws(GuardError) -> String {
        switch look.format {
        case .text:
            return TextReport(
                report: outcome.report, style: style, isVerbose: look.isVerbose, nextSteps: outcome.nextSteps
            ).render()
        case .json: return try json(JSONReport(report: outcome.report, version: BuildInfo.version))
        case .sarif: return try json(SarifReport(outcome.report, toolVersion: BuildInfo.version))
        case .github: return GitHubReport.render(outcome.report)
        }
    }

    /// A value as a line of JSON.
    func json(_ value: some Encodable) throws(GuardError) -> String {
        do {
            return try JSON.line(value)
        } catch {
            throw GuardError(
                .environment, "the report cannot be written as JSON", causes: [String(describing: error)])
        }
    }
}
