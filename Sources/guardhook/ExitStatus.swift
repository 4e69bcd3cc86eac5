import ArgumentParser
import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How the process ends, as `docs/` promises it to scripts and agents.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case pass = 0
    case findings = 1
    case configuration = 2
    case environment = 3
    case usage = 64
    case interrupted = 130

    init(_ verdict: Report.Verdict) {
        switch verdict {
        case .pass: self = .pass
        case .fail: self = .findings
        }
    }

    init(_ kind: GuardError.Kind) {
        switch kind {
        case .usage: self = .usage
        case .configuration: self = .configuration
        case .environment: self = .environment
        case .interrupted: self = .interrupted
        }
    }

    /// For the manual.
    var meaning: String {
        switch self {
        case .pass: "nothing is wrong"
        case .findings: "a finding of severity error, or failed tests"
        case .configuration: "an error in a rule file or a setting"
        case .environment:
            "the repository or the machine cannot be worked with; the message says how to mend it"
        case .usage: "wrong usage"
        case .interrupted: "interrupted"
        }
    }

    /// What a command throws to end with this status.
    var exitCode: ExitCode { ExitCode(rawValue) }
}

/// Ends the process here and now, saying nothing.
func endProcess(_ code: ExitCode) -> Never { exit(code.rawValue) }
