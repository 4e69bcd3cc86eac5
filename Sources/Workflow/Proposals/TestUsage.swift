import Git
import GuardCore

/// Lines of the project's tests that use a name, so that a model sees how a function is meant to be called.
struct TestUsage: Sendable {
    /// The first lines in which a name is called, by the name.
    private let calls: [Substring: [Substring]]

    /// Lines for one name that are shown.
    private static let mostLines = 3

    /// Reads the test files of a tree, up to a bound in files and bytes.
    static func read(from repository: Repository, tree: ObjectID) throws(GuardError) -> TestUsage {
        var calls: [Substring: [Substring]] = [:]
        var left = 2 << 20
        let entries = try repository.entries(of: tree).filter { isTest($0.path.description) }
        for entry in entries.prefix(200) where entry.mode == .regular {
            guard try repository.blobSize(entry.id) < left else { continue }
            let bytes = try repository.blob(entry.id)
            left -= bytes.count
            note(String(decoding: bytes, as: UTF8.self), in: &calls)
        }
        return TestUsage(calls: calls)
    }

    /// The first lines that call the last part of a dotted name.
    func lines(using name: String) -> [String] {
        guard let word = name.split(separator: ".").last, word.count > 2 else { return [] }
        return (calls[word] ?? []).map(String.init)
    }

    /// Once through the text, whatever the number of names asked for.
    private static func note(_ text: String, in calls: inout [Substring: [Substring]]) {
        for line in text.split(whereSeparator: \.isNewline) where isUse(line) {
            for name in called(in: line) where calls[name, default: []].count < mostLines {
                calls[name, default: []].append(line)
            }
        }
    }

    private static func isUse(_ line: Substring) -> Bool {
        !line.contains("import ") && !line.drop(while: \.isWhitespace).hasPrefix("def ")
    }

    /// The names before an opening parenthesis, each once.
    private static func called(in line: Substring) -> Set<Substring> {
        var names: Set<Substring> = []
        let bytes = line.utf8
        var start: Substring.Index?
        for index in bytes.indices {
            let byte = bytes[index]
            let isPart =
                byte >= 0x80 || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
                || (0x41...0x5A).contains(byte & 0xDF)
            if isPart {
                start = start ?? index
            } else {
                if byte == UInt8(ascii: "("), let start { names.insert(line[start..<index]) }
                start = nil
            }
        }
        return names
    }

    private static func isTest(_ path: String) -> Bool {
        guard path.hasSuffix(".py"), let name = path.split(separator: "/").last else { return false }
        return name.hasPrefix("test_") || name.hasSuffix("_test.py")
    }
}
