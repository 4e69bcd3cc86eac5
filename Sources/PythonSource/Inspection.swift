/// What the project's interpreter sees in one file.
package struct Inspection: Sendable {
    /// Why a file cannot be looked into; it stops nothing else.
    package struct Problem: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, Codable {
            /// The interpreter does not take the file; the words are its own.
            case syntax
            /// The interpreter takes it, but guardhook cannot tell offsets in its encoding.
            case unsupported
            /// Nested deeper than the interpreter goes.
            case tooDeep
            /// The interpreter itself died on this file.
            case crashed
            /// A fault of guardhook.
            case `internal`
        }

        package var kind: Kind
        package var message: String
        /// 1-based, where the interpreter names one.
        package var line: Int?
        package var column: Int?
    }

    /// A name that the module binds at its top level.
    package struct Binding: Sendable, Hashable {
        package enum Kind: String, Sendable, Hashable, Codable {
            case `class`, function, module, value, literal, deleted
            /// An assignment that may name a type.
            case alias
            /// An assignment of `None`.
            case none
            /// By `from … import`.
            case `import`
        }

        package var name: String
        package var kind: Kind
        package var line: Int
        /// For an import: `module`, or `module:name`.
        package var origin: String
    }

    package var path: String
    package var problem: Problem?
    /// The module first, then all others in the order of the source; empty when there is a problem.
    package var definitions: [Definition]
    /// As Python names it, such as `utf-8` or `iso-8859-1`.
    package var encoding: String
    package var hasBOM: Bool
    /// The commonest line end.
    package var newline: String
    package var hasMixedNewlines: Bool
    /// One step of indentation.
    package var indentUnit: String
    /// Whether annotations are kept as text: `from __future__ import annotations`.
    package var hasFutureAnnotations: Bool
    /// What `__all__` lists; nil where there is none.
    package var exported: [String]?
    package var bindings: [Binding]
    /// Where a line `from MODULE import …` may go, for `typing`, `collections.abc`, `typing_extensions`, `__future__`.
    package var importPlaces: [String: InsertionPlace]

    /// The first line at the module's top level that imports.
    package var firstImportLine: Int? {
        bindings.filter { $0.kind == .module || $0.kind == .import }.map(\.line).min()
    }

    /// The names bound at the module's top level.
    package var boundNames: Set<String> { Set(bindings.map(\.name)) }
}
