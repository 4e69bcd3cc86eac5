import Processes

/// How a program ended and what it said.
struct Finished: Sendable, CustomStringConvertible {
    /// The exit status; 128 + n for a signal, as a shell counts, and 124 for one that was too slow.
    let status: Int32
    let output: String
    let errors: String
    let seconds: Double

    init(_ outcome: ChildProcess.Outcome) {
        switch outcome.ending {
        case .exited(let code): status = code
        case .signalled(let signal): status = 128 + signal
        case .timedOut: status = 124
        }
        output = String(decoding: outcome.output, as: UTF8.self)
        errors = String(decoding: outcome.errorOutput, as: UTF8.self)
        seconds = outcome.duration / .seconds(1)
    }

    /// Both streams, for what a person would see.
    var text: String { output + errors }

    var description: String { "exit \(status)\n--- output\n\(output)--- errors\n\(errors)---" }
}
