/// A module, class or function, with what its source says about it.
package struct Definition: Sendable {
    package enum Kind: String, Sendable, Hashable, Codable {
        case module, `class`, function, method, property
    }

    /// A docstring that is there already.
    package struct Docstring: Sendable, Hashable {
        /// As `inspect.cleandoc` gives it.
        package var text: String
        /// 1-based.
        package var line: Int
        /// 1-based, in bytes.
        package var column: Int
    }

    /// From the root of the repository.
    package var path: String
    /// Its place among the file's definitions; the module is 0. Two definitions may share a name, never an index.
    package var index: Int
    /// The index of what encloses it; nil for the module.
    package var parent: Int?
    /// Dotted, as Python's `__qualname__` without `<locals>`; empty for the module.
    package var name: String
    package var kind: Kind
    /// The line of `def` or `class`, 1-based.
    package var line: Int
    /// The first line with its decorators.
    package var firstLine: Int
    package var endLine: Int
    /// 1-based, in characters.
    package var column: Int
    package var traits: Traits
    /// The decorators' dotted names, without arguments; empty for what has no such name.
    package var decorators: [String]
    package var parameters: [Parameter]
    package var returnAnnotation: String?
    /// Where ` -> TYPE` goes, in bytes of the file; nil for what has no result.
    package var returnOffset: Int?
    package var docstring: Docstring?
    /// Where a docstring goes; nil when there is one, or when none can be had by inserting text alone.
    package var docstringPlace: InsertionPlace?
    /// Why there is no place for a docstring.
    package var docstringObstacle: String?
    /// The exceptions that leave it by its own `raise` statements.
    package var raises: [String]
    /// The dotted names of what it calls.
    package var calls: [String]
    /// A class's bases as written.
    package var bases: [String]
    /// The public and private names that a class binds or sets on itself in `__init__`.
    package var attributes: [String]
    /// The annotations that hold without asking anybody: `return` or a parameter's name, to the annotation.
    package var provenTypes: [String: String]
    /// Whether the change touches it: for a class or module, its own lines, not those of what it holds.
    package var touched: Bool

    let file: SourceText
    let range: Range<Int>
    let headerRange: Range<Int>

    /// Its text as written, with decorators.
    package var source: String { file.text(range) }

    /// Its header, from `def` or `class` to the colon; empty for the module.
    package var signature: String { file.text(headerRange) }

    package var isPublic: Bool { traits.contains(.public) }
    package var isNested: Bool { traits.contains(.nested) }
    package var isTest: Bool { traits.contains(.test) }
    package var isOverload: Bool { traits.contains(.overload) }
    package var isAbstract: Bool { traits.contains(.abstract) }
    package var isGenerator: Bool { traits.contains(.generator) }
    package var isAsync: Bool { traits.contains(.async) }
    /// Whether some `return` gives back something else than `None`.
    package var returnsValue: Bool { traits.contains(.returnsValue) }
    /// Whether it yields.
    package var yields: Bool { isGenerator }
    /// Whether it is a function, method or property.
    package var isFunction: Bool { kind == .function || kind == .method || kind == .property }
}

/// A file's bytes with their encoding, shared by its definitions.
final class SourceText: Sendable {
    let bytes: [UInt8]
    let isUTF8: Bool

    init(bytes: [UInt8], isUTF8: Bool) {
        self.bytes = bytes
        self.isUTF8 = isUTF8
    }

    /// The text of a range of bytes; for other encodings the bytes above ASCII appear as U+FFFD.
    func text(_ range: Range<Int>) -> String {
        let part = bytes[range.clamped(to: 0..<bytes.count)]
        if isUTF8 { return String(decoding: part, as: UTF8.self) }
        return String(String.UnicodeScalarView(part.map { $0 < 0x80 ? Unicode.Scalar($0) : "\u{FFFD}" }))
    }
}
