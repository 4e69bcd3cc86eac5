import ArgumentParser
import GuardCore
import Workflow

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "What works here, what does not, and how to mend it.",
        discussion: "Examples:\n  guardhook doctor\n  guardhook doctor --format json")

    @OptionGroup var output: PlainOptions

    func run() async throws {
        let output = output
        try await Session(color: output.color, speaksJSON: output.format == .json).run {
            session async throws(GuardError) in
            let diagnosis = await Doctor(session.surroundings).examine()
            Output.report(
                output.format == .json
                    ? try session.json(JSONDiagnosis(diagnosis))
                    : DoctorText(diagnosis: diagnosis, style: session.style).render())
            return diagnosis.isWell ? .pass : .environment
        }
    }
}
