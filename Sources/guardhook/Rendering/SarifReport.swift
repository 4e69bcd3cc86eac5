import GuardCore

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
        let ids = Set(report.findings.map(\.rule)).sorted()
        let tool = Tool(driver: Driver(version: toolVersion, rules: ids.map { Descriptor(id: $0.rawValue) }))
        var results = report.findings.map(Result.init)
        results += report.tests.failures.map(Result.init)
        if report.tests.failures.isEmpty, let stopped = Result(stopped: report.tests) {
            results.append(stopped)
        }
        runs = [Run(tool: tool, results: results)]
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let results: [Result]
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name = "guardhook"
        let version: String
        let rules: [Descriptor]
    }

    struct Descriptor: Encodable { let id: String }
    struct Message: Encodable { let text: String }
    struct ArtifactLocation: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int?
    }

    struct PhysicalLocation: Encodable {
        let artifactLocation: ArtifactLocation
        let region: Region?
    }

    struct LogicalLocation: Encodable {
        let name: String
        let kind: String
    }

    struct Place: Encodable {
        let physicalLocation: PhysicalLocation?
        let logicalLocations: [LogicalLocation]?
    }

    struct Result: Encodable {
        let ruleId: String
        let level: String
        let message: Message
        let locations: [Place]

        init(_ finding: Finding) {
            ruleId = finding.rule.rawValue
            level = finding.severity.rawValue
            message = Message(text: finding.message.english + ". " + finding.help.english)
            locations = [SarifReport.place(of: finding)]
        }

        init(_ failure: TestsReport.Failure) {
            ruleId = "tests"
            level = "error"
            message = Message(text: failure.message)
            locations = [
                Place(
                    physicalLocation: nil,
                    logicalLocations: [LogicalLocation(name: failure.test, kind: "function")])
            ]
        }

        /// Tests that failed, crashed or ran out of time without naming one of them; nil for all others.
        init?(stopped tests: TestsReport) {
            switch tests.status {
            case .passed, .skipped: return nil
            case .failed, .timeout, .error:
                ruleId = "tests"
                level = "error"
                message = Message(text: tests.reason?.english ?? "the tests failed")
                locations = []
            }
        }
    }

    private static func place(of finding: Finding) -> Place {
        if finding.at.kind == .file, let path = finding.at.path {
            let region = finding.at.line.map { Region(startLine: $0, startColumn: finding.at.column) }
            return Place(
                physicalLocation: PhysicalLocation(
                    artifactLocation: ArtifactLocation(uri: percentEncoded(path)), region: region),
                logicalLocations: nil)
        }
        let name = finding.at.commit ?? finding.at.kind.rawValue
        return Place(
            physicalLocation: nil,
            logicalLocations: [LogicalLocation(name: name, kind: finding.at.kind.rawValue)])
    }

    /// A path as a relative URI reference (RFC 3986): everything but unreserved characters and `/` is encoded.
    private static func percentEncoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
            if isPlain || "-._~/".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
            }
        }
    }
}
