internal import PythonSource

/// Types that contradict the definition itself.
struct TypeSignature {
    let definition: Definition

    func objection(to proposal: String, for name: String) -> Objection? {
        let type = Sentence.collapsed(proposal)
        if name == "return" { return resultObjection(type) }
        guard let parameter = definition.parameters.first(where: { $0.name == name }) else { return nil }
        if type == "None" { return Objection(.signature, "a parameter that can only be None") }
        if parameter.kind == .positional || parameter.kind == .keywordOnly
            || parameter.kind == .positionalOnly
        {
            return defaultObjection(parameter.defaultSource, type)
        }
        return nil
    }

    private func resultObjection(_ type: String) -> Objection? {
        let isNone = type == "None"
        if isNone, definition.returnsValue { return Objection(.signature, "it returns a value") }
        let isGenerator = definition.isGenerator
        let head = String(type.prefix { $0 != "[" })
        let iterators =
            definition.isAsync
            ? ["AsyncIterator", "AsyncGenerator", "AsyncIterable"] : ["Iterator", "Generator", "Iterable"]
        if isGenerator, !iterators.contains(where: head.hasSuffix) {
            return Objection(.signature, "it is a generator")
        }
        let isPlain = !definition.returnsValue && !isGenerator && !definition.traits.contains(.stub)
        if isPlain, !isNone, !definition.isAbstract, !["NoReturn", "Never"].contains(where: head.hasSuffix) {
            return Objection(.signature, "it returns nothing")
        }
        return nil
    }

    private func defaultObjection(_ source: String?, _ type: String) -> Objection? {
        guard let source, let kind = literalKind(source) else { return nil }
        let names = Set(TypeParser.parse(type)?.names ?? [])
        if kind == "None" {
            let optional =
                ["Optional", "typing.Optional"].contains { type.hasPrefix($0 + "[") } || type.contains("None")
            return optional ? nil : Objection(.signature, "its default is None")
        }
        let wider = ["int": ["float", "complex"], "bool": ["int"]][kind] ?? []
        let known: Set<String> = [
            "int", "str", "bool", "float", "bytes", "list", "dict", "set", "tuple", "complex",
        ]
        // A type of the project may well take such a default; a plain one that differs does not.
        guard !names.isEmpty, names.isSubset(of: known), !names.contains(kind), names.isDisjoint(with: wider)
        else {
            return nil
        }
        return Objection(.signature, "its default is \(source.prefix(20))")
    }

    private func literalKind(_ source: String) -> String? {
        if ["None"].contains(source) { return "None" }
        if ["True", "False"].contains(source) { return "bool" }
        if Int(source) != nil { return "int" }
        if Double(source) != nil { return "float" }
        guard let first = source.first, "'\"".contains(first), source.last == first else { return nil }
        return "str"
    }
}
