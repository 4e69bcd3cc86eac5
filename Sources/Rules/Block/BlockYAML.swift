import Yams

/// The block's YAML, read without Yams' default resolver: that one compiles seven regular expressions in each
/// process, an eighth of a commit-msg's work, to find the types of scalars whose types the rules know already.
enum BlockYAML {
    /// The root node of the block; nil for a block that holds nothing.
    static func root(of text: String) throws -> Node? {
        try Yams.compose(yaml: text, .basic)
    }
}

extension Node {
    /// What a plain scalar says as a truth value, with the words of YAML 1.1; nil for any other node.
    var flag: Bool? {
        guard let scalar, scalar.style == .plain, scalar.tag.description != Tag.Name.str.rawValue else {
            return nil
        }
        switch scalar.string.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default: return nil
        }
    }
}

extension Node.Mapping {
    /// The value under a key that is a word. Yams' own subscript asks its default resolver what the word is.
    func value(under name: String) -> Node? {
        first { $0.key.scalar?.string == name }?.value
    }
}
