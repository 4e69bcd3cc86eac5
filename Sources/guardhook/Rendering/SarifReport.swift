import GuardCore
import Rules

/// Findings as a SARIF log, for code scanning services.
///
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
struct SarifReport: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case version, runs
        case schema = "$schema"
    }

    init(_ report: Report, toolVersion: String) {
        let results = report.findings.map(Result.init) + Self.tests(report.tests)
        let rules = Set(results.map(\.ruleId)).sorted().map(Descriptor.init)
        runs = [
            Run(
                tool: Tool(driver: Driver(version: toolVersion, rules: rules)),
                invocations: [SarifInvocation(report.tests)], results: results)
        ]
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let invocations: [SarifInvocation]
        let results: [Result]
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name = "guardhook"
        let version: String
        let rules: [Descriptor]
    }

    struct Message: Encodable { let text: String }

    /// What a rule checks, where guardhook has a page on it.
    struct Descriptor: Encodable {
        let id: String
        let shortDescription: Message?
        let help: Message?

        init(id: String) {
            self.id = id
            let guide = RuleGuide.explain(RuleID(rawValue: id))
            shortDescription = guide.map { Message(text: $0.checks.english) }
            help = guide.map { Message(text: $0.satisfy.english) }
        }
    }

    struct Result: Encodable {
        let ruleId: String
        let level: String
        let message: Message
        let locations: [SarifPlace]
        /// The rule's own line.
        let relatedLocations: [SarifPlace]?

        init(_ finding: Finding) {
            ruleId = finding.rule.rawValue
            level = finding.severity.rawValue
            let place = finding.at.commit.map { "commit \($0.prefix(10)): " } ?? ""
            message = Message(text: place + finding.message.english + ". " + finding.help.english)
            locations = [SarifPlace(of: finding)]
            relatedLocations = finding.because.map {
                [SarifPlace(path: $0.path, line: $0.line, words: $0.text)]
            }
        }

        init(tests text: String, at place: SarifPlace?) {
            ruleId = RuleID.testsRequired.rawValue
            level = Severity.error.rawValue
            message = Message(text: text)
            locations = place.map { [$0] } ?? []
            relatedLocations = nil
        }
    }

    /// A result for each failed test, and one for tests that did not come to an end: a log without it reads as clean.
    private static func tests(_ tests: TestsReport) -> [Result] {
        let failures = tests.failures.map { failure in
            Result(tests: "\(failure.test): \(failure.message)", at: SarifPlace(of: failure))
        }
        let reason = tests.reason?.english ?? "the tests did not pass"
        switch tests.status {
        case .timeout, .error: return [Result(tests: reason, at: nil)] + failures
        case .failed where failures.isEmpty: return [Result(tests: reason, at: nil)]
        case .passed, .failed, .skipped: return failures
        }
    }
}
