/// A parameter of a function.
package struct Parameter: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, Codable {
        case positionalOnly, positional
        /// `*args`
        case variadic
        case keywordOnly
        /// `**kwargs`
        case keywords
    }

    package var name: String
    package var kind: Kind
    /// Whether it stands for the instance or the class: such a parameter needs no annotation.
    package var isReceiver: Bool
    /// The annotation as written.
    package var annotation: String?
    /// The default as written.
    package var defaultSource: String?
    /// Right behind the name, in bytes of the file.
    package var annotationOffset: Int
    /// Where its `=` stands, for a parameter with a default and no annotation.
    package var equalsOffset: Int?
    /// Whether white space stands before and behind the `=` already.
    package var isSpaced: (before: Bool, after: Bool) { (spacedBefore, spacedAfter) }

    var spacedBefore: Bool
    var spacedAfter: Bool

    package var hasAnnotation: Bool { annotation != nil }
}
