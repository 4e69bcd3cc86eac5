import GuardCore

@testable import Rules

/// Rule files held in memory.
struct MemoryReader: RuleFileReader {
    var files: [String: RuleFileContent]
    var root: String?

    init(_ texts: [String: String], root: String? = nil) {
        files = texts.mapValues { .text(Array($0.utf8)) }
        self.root = root
    }

    func read(_ path: String) throws(GuardError) -> RuleFileContent { files[path] ?? .missing }

    /// The book that one text makes.
    static func book(_ text: String) throws(GuardError) -> RuleBook {
        try RuleReader.book(at: ".ai-rules.md", reader: MemoryReader([".ai-rules.md": text]))
    }

    static func book(bytes: [UInt8]) throws(GuardError) -> RuleBook {
        var reader = MemoryReader([:])
        reader.files["x.md"] = .text(bytes)
        return try RuleReader.book(at: "x.md", reader: reader)
    }
}
