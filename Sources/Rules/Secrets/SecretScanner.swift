/// Finds credentials in text: by the shape that services give them, and by the name they are assigned to.
package enum SecretScanner {
    /// A secret and where it stands in a line.
    package struct Secret: Sendable, Hashable {
        /// What it is, such as `GitHub token`.
        package var kind: String
        package var range: Range<String.Index>
        /// Whether its own shape gives it away; otherwise a name such as `API_KEY` does.
        package var isKnownFormat: Bool
    }

    /// What `mask` puts in place of a secret.
    package static let maskText = "***"

    /// The secrets in one line; placeholders such as `changeme` and look-ups in the environment are none.
    ///
    /// - Parameter formatsOnly: leaves out what only a name gives away, for documents and tests, whose
    ///   values are made up.
    package static func find(in line: String, formatsOnly: Bool = false) -> [Secret] {
        let bytes = Array(line.utf8)
        var found = KnownFormats.find(in: bytes).map { ($0.kind, $0.range, true) }
        found += AddressPassword.find(in: bytes).map { ("password in an address", $0, true) }
        if !formatsOnly {
            let assigned = AssignedSecret.find(in: bytes, strict: true)
            found += assigned.map { ("secret assigned to \($0.name)", $0.range, false) }
        }
        var secrets: [Secret] = []
        var end = 0
        for (kind, range, isKnown) in found.sorted(by: { $0.1.lowerBound < $1.1.lowerBound })
        where range.lowerBound >= end {
            end = range.upperBound
            let start = line.utf8.index(line.startIndex, offsetBy: range.lowerBound)
            let stop = line.utf8.index(line.startIndex, offsetBy: range.upperBound)
            secrets.append(Secret(kind: kind, range: start..<stop, isKnownFormat: isKnown))
        }
        return secrets
    }

    /// The text with everything that could be a secret replaced, for text that leaves the process.
    ///
    /// Masks more than `find` reports: values of suspicious names whatever they look like, long random
    /// strings, whole private keys. Line breaks stay where they are.
    package static func mask(_ text: String) -> String {
        var inPrivateKey = false
        let lines = text.utf8.split(separator: .newline, omittingEmptySubsequences: false).map {
            slice -> String in
            let line = String(Substring(slice))
            let ends = line.contains("-----END ")
            if inPrivateKey {
                inPrivateKey = !ends
                return maskText
            }
            if line.contains("-----BEGIN "), line.contains("PRIVATE KEY") {
                inPrivateKey = !ends
                return maskText
            }
            return maskLine(line)
        }
        return lines.joined(separator: "\n")
    }

    private static func maskLine(_ line: String) -> String {
        let bytes = Array(line.utf8)
        var ranges =
            KnownFormats.find(in: bytes).map(\.range) + AddressPassword.find(in: bytes, strict: false)
        ranges += AssignedSecret.find(in: bytes, strict: false).map(\.range) + RandomText.find(in: bytes)
        guard !ranges.isEmpty else { return line }
        var result: [UInt8] = []
        var position = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > position {
            if range.lowerBound >= position {
                result += bytes[position..<range.lowerBound]
                result += Array(maskText.utf8)
            }
            position = range.upperBound
        }
        result += bytes[position...]
        return String(decoding: result, as: UTF8.self)
    }
}
