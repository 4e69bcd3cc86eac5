package import PythonSource

/// Brings a proposed type into the syntax of the project's oldest Python, and says what it needs imported.
package struct TypeWriter: Sendable {
    /// The oldest Python that the project supports.
    package let minimum: PythonVersion
    /// Names bound at the file's top level, with their origin (`module:name`, or empty for those defined here).
    package let bound: [String: String]
    /// Names that are not there yet when the annotation is evaluated: it is written in quotes then.
    package let later: Set<String>

    package init(minimum: PythonVersion, bound: [String: String], later: Set<String> = []) {
        self.minimum = minimum
        self.bound = bound
        self.later = later
    }

    /// For one definition of an inspected file.
    package init(for definition: Definition, in inspection: Inspection, minimum: PythonVersion) {
        let bound = Dictionary(
            inspection.bindings.map { ($0.name, $0.origin) }, uniquingKeysWith: { first, _ in first })
        guard !inspection.hasFutureAnnotations else {
            // Kept as text and never evaluated: the newest syntax is as good as the oldest.
            self.init(minimum: max(minimum, PythonVersion(3, 10)), bound: bound)
            return
        }
        let classes = inspection.definitions.filter { $0.kind == .class && $0.parent == 0 }
        let later = classes.filter { $0.line > definition.line || definition.name.hasPrefix($0.name + ".") }
        self.init(minimum: minimum, bound: bound, later: Set(later.map(\.name)))
    }

    /// A type ready to be written, or why it cannot be.
    package enum Outcome: Sendable, Hashable {
        /// The annotation, and the names to import by module.
        case written(String, imports: [ImportedName])
        case refused(String)
    }

    /// Writes what a model proposed.
    package func write(_ proposal: String) -> Outcome {
        guard let parsed = TypeParser.parse(unquoted(Sentence.collapsed(proposal))) else {
            return .refused("it is no type")
        }
        let plain = simplified(parsed)
        if let reason = TypeSense.objection(to: plain) { return .refused(reason) }
        var imports: [ImportedName] = []
        var unknown: String?
        let final = spelled(plain).mapped { part in
            guard case .name(let name) = part else { return part }
            switch resolve(name) {
            case .known(let text): return .name(text)
            case .imported(let text, let needed):
                if !imports.contains(needed) { imports.append(needed) }
                return .name(text)
            case .unknown:
                unknown = unknown ?? name
                return part
            }
        }
        if let unknown { return .refused("the name \(unknown) is not defined in this file") }
        let isEarly = !final.names.contains {
            later.contains($0.split(separator: ".").first.map(String.init) ?? $0)
        }
        guard isEarly || !final.text.contains("\"") else { return .refused("it is quoted twice") }
        return .written(isEarly ? final.text : "\"" + final.text + "\"", imports: imports)
    }

    /// Models like to quote what they take for a forward reference, and to put it in backticks.
    private func unquoted(_ text: String) -> String {
        guard text.count > 2, let mark = text.first, "'\"`".contains(mark), text.last == mark else {
            return text
        }
        let inner = text.dropFirst().dropLast()
        return inner.contains(mark) ? text : String(inner)
    }

    /// `typing.List[int]` becomes `list[int]`, `Optional[X]` becomes `X | None`, and so on: one form to reason about.
    private func simplified(_ type: TypeExpression) -> TypeExpression {
        type.mapped { part in
            switch part {
            case .name(let name): return .name(modern(name))
            case .subscripted(.name("Optional"), let arguments) where arguments.count == 1:
                return Self.union(arguments + [.name("None")])
            case .subscripted(.name("Union"), let arguments): return Self.union(arguments)
            case .union(let members): return Self.union(members)
            case .subscripted(.name("Generator"), let arguments) where arguments.count == 1:
                // The other two have defaults from Python 3.13 on only.
                return .subscripted(.name("Generator"), arguments + [.name("None"), .name("None")])
            case .subscripted(.name("AsyncGenerator"), let arguments) where arguments.count == 1:
                return .subscripted(.name("AsyncGenerator"), arguments + [.name("None")])
            default: return part
            }
        }
    }

    private func modern(_ name: String) -> String {
        if bound[name] != nil, !isFromTyping(name) { return name }
        let bare =
            ["typing.", "t.", "collections.abc.", "builtins.", "typing_extensions."]
            .first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
        guard bare == name || isVocabulary(bare) else { return name }
        if let builtin = TypeVocabulary.replacements[bare] { return builtin }
        switch bare {
        case "NoneType", "null", "void", "none": return "None"
        case "string": return "str"
        case "integer": return "int"
        case "boolean": return "bool"
        case "any": return "Any"
        case "callable", "function": return bound[bare] == nil ? "Callable" : bare
        default: return bare
        }
    }

    private func isVocabulary(_ name: String) -> Bool {
        TypeVocabulary.builtins.contains(name) || TypeVocabulary.collections.contains(name)
            || TypeVocabulary.typing[name] != nil
    }

    private func isFromTyping(_ name: String) -> Bool {
        ["typing:", "collections.abc:", "typing_extensions:"].contains { bound[name]?.hasPrefix($0) == true }
    }

    /// Flat, without repetition, `None` last.
    private static func union(_ members: [TypeExpression]) -> TypeExpression {
        var flat: [TypeExpression] = []
        for member in members {
            let parts = if case .union(let inner) = member { inner } else { [member] }
            for part in parts where !flat.contains(part) { flat.append(part) }
        }
        let none = TypeExpression.name("None")
        if flat.contains(none) { flat = flat.filter { $0 != none } + [none] }
        return flat.count == 1 ? flat[0] : .union(flat)
    }

    /// In the words that the oldest Python understands when it evaluates them.
    private func spelled(_ type: TypeExpression) -> TypeExpression {
        type.mapped { part in
            switch part {
            case .subscripted(.name(let name), let arguments) where minimum < PythonVersion(3, 9):
                return .subscripted(.name(TypeVocabulary.generics[name] ?? name), arguments)
            case .union(let members) where minimum < PythonVersion(3, 10): return Self.classic(members)
            default: return part
            }
        }
    }

    /// `Optional[X]`, `Union[X, Y]`, `Optional[Union[X, Y]]`.
    private static func classic(_ members: [TypeExpression]) -> TypeExpression {
        let others = members.filter { $0 != .name("None") }
        let inner: TypeExpression = others.count == 1 ? others[0] : .subscripted(.name("Union"), others)
        return others.count == members.count ? inner : .subscripted(.name("Optional"), [inner])
    }

    private enum Resolution {
        case known(String)
        case imported(String, ImportedName)
        case unknown
    }

    private func resolve(_ name: String) -> Resolution {
        if name == "None" { return .known(name) }
        let head = name.split(separator: ".").first.map(String.init) ?? name
        if bound[head] != nil { return .known(name) }
        if TypeVocabulary.builtins.contains(name) { return .known(name) }
        guard let module = module(of: name) else { return .unknown }
        if bound["typing"] == "typing", module == "typing" { return .known("typing." + name) }
        return .imported(name, ImportedName(module: module, name: name))
    }

    private func module(of name: String) -> String? {
        if TypeVocabulary.collections.contains(name) {
            return minimum < PythonVersion(3, 9) ? "typing" : "collections.abc"
        }
        guard let since = TypeVocabulary.typing[name], minimum >= PythonVersion(3, since) else { return nil }
        return "typing"
    }
}
