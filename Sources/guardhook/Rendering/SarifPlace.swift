import GuardCore

/// A location of a SARIF log.
///
/// Each has a physical place wherever one is known, for code scanning services show no result without: a message or
/// branch name is placed at the line of the rule that it breaks, and named beside it.
struct SarifPlace: Encodable {
    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        var startColumn: Int?
        var endColumn: Int?
    }

    struct Physical: Encodable {
        let artifactLocation: Artifact
        let region: Region?
    }

    struct Logical: Encodable {
        let name: String
        let kind: String
    }

    let physicalLocation: Physical?
    var logicalLocations: [Logical]?
    var message: SarifReport.Message?

    /// A line of a file, with words about it.
    init(path: String, line: Int, words: String) {
        physicalLocation = Physical(
            artifactLocation: Artifact(uri: Self.encoded(path)), region: Region(startLine: line))
        message = SarifReport.Message(text: words)
    }

    init(of finding: Finding) {
        if finding.at.kind == .file, let path = finding.at.path {
            physicalLocation = Physical(
                artifactLocation: Artifact(uri: Self.encoded(path)), region: Self.region(of: finding))
            return
        }
        physicalLocation = finding.because.map {
            Physical(
                artifactLocation: Artifact(uri: Self.encoded($0.path)), region: Region(startLine: $0.line))
        }
        let kind = finding.at.kind.rawValue
        logicalLocations = [Logical(name: finding.at.commit ?? kind, kind: kind)]
    }

    init(of failure: TestsReport.Failure) {
        let place = FailurePlace(failure)
        physicalLocation = place.map {
            Physical(
                artifactLocation: Artifact(uri: Self.encoded($0.path)),
                region: $0.line.map { Region(startLine: $0) })
        }
        logicalLocations = [Logical(name: failure.test, kind: "function")]
    }

    /// Columns are code points here, and characters as a person counts them in a finding.
    private static func region(of finding: Finding) -> Region? {
        guard let line = finding.at.line else { return nil }
        guard let column = finding.at.column, let excerpt = finding.excerpt, excerpt.start == column - 1
        else { return Region(startLine: line, startColumn: finding.at.column) }
        let marked = excerpt.line.dropFirst(excerpt.start)
        let start = excerpt.line.unicodeScalars.count - marked.unicodeScalars.count + 1
        let length = marked.prefix(excerpt.length).unicodeScalars.count
        return Region(startLine: line, startColumn: start, endColumn: length > 0 ? start + length : nil)
    }

    /// A path as a relative URI reference (RFC 3986): everything but unreserved characters and `/` is encoded.
    private static func encoded(_ path: String) -> String {
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
