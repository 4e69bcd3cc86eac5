import Git
import GuardCore

/// Lines of the project's tests that use a name, so that a model sees how a function is meant to be called.
struct TestUsage: Sendable {
    private let lines: [String]

    /// Reads the test files of a tree, up to a bound in files and bytes.
    static func read(from repository: Repository, tree: ObjectID) throws(GuardError) -> TestUsage {
        var lines: [String] = []
        var left = 2 << 20
        let entries = try repository.entries(of: tree).filter { isTest($0.path.description) }
        for entry in entries.prefix(200) where entry.mode == .regular {
            guard try repository.blobSize(entry.id) < left else { continue }
            let bytes = try repository.blob(entry.id)
            left -= bytes.count
            lines += String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        }
        return TestUsage(lines: lines)
    }

    /// The first lines that use the last part of a dotted name as a whole word.
    func lines(using name: String) -> [String] {
        guard let word = name.split(separator: ".").last.map(String.init), word.count > 2 else { return [] }
        return Array(lines.lazy.filter { Self.uses($0, word) && !$0.contains("import ") }.prefix(3))
    }

    private static func uses(_ line: String, _ word: String) -> Bool {
        guard let range = line.firstRange(of: word) else { return false }
        let before = line[..<range.lowerBound].last
        let after = line[range.upperBound...].first
        return after == "(" && before.map { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? true
    }

    private static func isTest(_ path: String) -> Bool {
        guard path.hasSuffix(".py"), let name = path.split(separator: "/").last else { return false }
        return name.hasPrefix("test_") || name.hasSuffix("_test.py")
    }
}
