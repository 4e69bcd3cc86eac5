/// What rules ask of one definition in a Python file; whoever inspected the file fills it in.
package struct DefinitionFacts: Sendable, Hashable {
    package var path: String
    /// The dotted name, such as `Order.total`.
    package var name: String
    /// `module`, `class`, `function`, `method`, …: a word for the message.
    package var kind: String
    /// 1-based line of the definition.
    package var line: Int
    /// 1-based column of the definition.
    package var column: Int
    package var isPublic: Bool
    /// The docstring's text without quotes and indentation; nil if there is none.
    package var docstring: String?
    /// 1-based line on which the docstring begins.
    package var docstringLine: Int?
    /// Whether a docstring is missing where this kind of definition should have one.
    package var needsDocstring: Bool
    /// The parameters without a type, and `return` for a missing return type.
    package var missingTypes: [String]
    /// Whether the pending patch would add what is missing.
    package var satisfiedByPatch: Bool

    package init(
        path: String, name: String, kind: String, line: Int, column: Int = 1, isPublic: Bool = true,
        docstring: String? = nil, docstringLine: Int? = nil, needsDocstring: Bool = false,
        missingTypes: [String] = [], satisfiedByPatch: Bool = false
    ) {
        self.path = path
        self.name = name
        self.kind = kind
        self.line = line
        self.column = column
        self.isPublic = isPublic
        self.docstring = docstring
        self.docstringLine = docstringLine
        self.needsDocstring = needsDocstring
        self.missingTypes = missingTypes
        self.satisfiedByPatch = satisfiedByPatch
    }
}
