/// Types that are well formed and still say nothing, or say what nobody means.
enum TypeSense {
    /// Why a type is not worth proposing; nil when it is.
    static func objection(to type: TypeExpression) -> String? {
        if type.names.contains("Any") { return "Any says nothing" }
        if type == .name("object") { return "object says nothing" }
        return shape(type, top: true)
    }

    private static func shape(_ type: TypeExpression, top: Bool) -> String? {
        switch type {
        case .name(let name) where ["Optional", "Union", "Literal", "Final", "ClassVar"].contains(name):
            return "\(name) stands alone"
        case .list where top: return "a list of types is no type"
        case .literal, .ellipsis: return top ? "a value is no type" : nil
        case .subscripted(.name("Literal"), let values):
            return values.allSatisfy { if case .literal = $0 { true } else { $0.names.isEmpty } }
                ? nil : "Literal holds something else than values"
        case .subscripted(.name("Final"), _), .subscripted(.name("ClassVar"), _):
            return "it is no type of a parameter or result"
        case .subscripted(.name(let name), let arguments):
            return arity(name, arguments) ?? arguments.lazy.compactMap { inner($0, of: name) }.first
        case .subscripted: return "its subscript follows no name"
        case .union(let members):
            if members.count > 6 { return "a union of \(members.count) types" }
            return members.lazy.compactMap { shape($0, top: true) }.first
        case .name, .list: return nil
        }
    }

    /// An argument of a subscript.
    private static func inner(_ type: TypeExpression, of name: String) -> String? {
        switch type {
        case .literal: "a value is no type"
        case .ellipsis: ["tuple", "Callable"].contains(name) ? nil : "... stands in \(name)"
        case .list(let members):
            name == "Callable"
                ? members.lazy.compactMap { shape($0, top: true) }.first : "a list of types is no type"
        default: shape(type, top: true)
        }
    }

    private static func arity(_ name: String, _ arguments: [TypeExpression]) -> String? {
        let expected: ClosedRange<Int>
        switch name {
        case "list", "set", "frozenset", "type", "Iterable", "Iterator", "Sequence", "Collection",
            "Awaitable",
            "AsyncIterable", "AsyncIterator", "Container", "KeysView", "ValuesView", "MutableSequence",
            "MutableSet", "AbstractSet", "Deque", "Reversible", "ContextManager", "AsyncContextManager":
            expected = 1...1
        case "dict", "Mapping", "MutableMapping", "DefaultDict", "OrderedDict", "ItemsView": expected = 2...2
        case "Callable": expected = 2...2
        case "Generator": expected = 1...3
        case "Coroutine": expected = 3...3
        case "AsyncGenerator": expected = 1...2
        case "int", "str", "bool", "float", "bytes", "None", "complex", "object", "range", "slice":
            return "\(name) takes no subscript"
        default: return nil
        }
        return expected.contains(arguments.count) ? nil : "\(name) takes another number of types"
    }
}
