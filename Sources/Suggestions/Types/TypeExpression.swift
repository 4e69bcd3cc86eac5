/// An annotation taken apart: dotted names, subscripts, unions, argument lists and literals, nothing else.
///
/// Whatever a model writes that is more than that (calls, lambdas, comparisons, statements) is no type.
package indirect enum TypeExpression: Sendable, Hashable {
    /// A dotted name; `None` is one too.
    case name(String)
    /// `list[int]`, with what stands in the brackets.
    case subscripted(TypeExpression, [TypeExpression])
    /// `int | None`, in order.
    case union([TypeExpression])
    /// The bracketed arguments of `Callable`.
    case list([TypeExpression])
    /// A string or number inside `Literal`, as written.
    case literal(String)
    /// `...`
    case ellipsis

    /// The annotation as Python text.
    package var text: String {
        switch self {
        case .name(let name): name
        case .subscripted(let base, let arguments):
            base.text + "[" + (arguments.isEmpty ? "()" : arguments.map(\.text).joined(separator: ", ")) + "]"
        case .union(let members): members.map(\.text).joined(separator: " | ")
        case .list(let members): "[" + members.map(\.text).joined(separator: ", ") + "]"
        case .literal(let text): text
        case .ellipsis: "..."
        }
    }

    /// Every dotted name in it, in order of appearance.
    package var names: [String] {
        switch self {
        case .name(let name): name == "None" ? [] : [name]
        case .subscripted(let base, let arguments): base.names + arguments.flatMap(\.names)
        case .union(let members), .list(let members): members.flatMap(\.names)
        case .literal, .ellipsis: []
        }
    }

    /// The same with every part changed, from the inside out.
    func mapped(_ change: (TypeExpression) -> TypeExpression) -> TypeExpression {
        switch self {
        case .subscripted(let base, let arguments):
            change(.subscripted(base.mapped(change), arguments.map { $0.mapped(change) }))
        case .union(let members): change(.union(members.map { $0.mapped(change) }))
        case .list(let members): change(.list(members.map { $0.mapped(change) }))
        case .name, .literal, .ellipsis: change(self)
        }
    }
}
