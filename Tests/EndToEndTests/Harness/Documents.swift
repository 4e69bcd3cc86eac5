import Foundation
import Testing

/// The documentation as a source of examples: what it shows is what the scenarios run.
enum Documents {
    /// The first fenced block after a line that holds the words.
    static func block(after words: String, in document: String) throws -> String {
        let text = try String(contentsOfFile: Tools.sources + "/" + document, encoding: .utf8)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.contains(words) }
        lines = lines.drop { !$0.hasPrefix("```") }.dropFirst()
        let block = lines.prefix { !$0.hasPrefix("```") }
        try #require(!block.isEmpty, "\(document) shows nothing after \(words)")
        return block.joined(separator: "\n") + "\n"
    }
}
