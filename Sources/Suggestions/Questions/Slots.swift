package import PythonSource

/// What is missing of one definition, and so what is asked for: nothing else is.
package struct Slots: Sendable, Hashable {
    /// Whether a docstring is wanted.
    package var docstring: Bool
    /// The parameters that the docstring explains, without stars.
    package var parameters: [String] = []
    package var attributes: [String] = []
    package var returns = false
    package var yields = false
    /// The exceptions that really leave it.
    package var raises: [String] = []
    /// The names whose annotations only a model may know: parameters and `return`.
    package var types: [String] = []

    package var isEmpty: Bool { !docstring && types.isEmpty }

    /// Sections beyond these make an answer slow and a docstring unread.
    private static let mostEntries = 24

    /// - Parameters:
    ///   - wantsDocstring: whether docstrings are looked for, and this definition is one of those meant.
    ///   - wantsTypes: the same for annotations.
    package init(of definition: Definition, wantsDocstring: Bool, wantsTypes: Bool) {
        docstring =
            wantsDocstring && definition.lacksDocstring && definition.docstringPlace != nil
            && !definition.traits.contains(.accessor)
        if wantsTypes, !definition.traits.contains(.readsAnnotations) {
            types = definition.missingTypes.filter { definition.provenTypes[$0] == nil }
        }
        guard docstring else { return }
        attributes = Self.attributes(of: definition)
        guard definition.isFunction, definition.kind != .property, !definition.isTest else { return }
        let named = definition.parameters.filter { !$0.isReceiver }
        parameters = named.count <= Self.mostEntries ? named.map(\.name) : []
        yields = definition.isGenerator
        returns = !yields && Self.returns(definition)
        raises = Array(definition.raises.filter { $0 != "NotImplementedError" }.prefix(Self.mostEntries))
    }

    private static func attributes(of definition: Definition) -> [String] {
        guard definition.kind == .class else { return [] }
        let open = definition.attributes.filter { !$0.hasPrefix("_") }
        return open.count <= mostEntries ? open : []
    }

    /// Whether something comes back: by its own `return`, or, for a body that is left to others, by its annotation.
    private static func returns(_ definition: Definition) -> Bool {
        if definition.returnsValue { return true }
        guard definition.traits.contains(.stub), let annotation = definition.returnAnnotation else {
            return false
        }
        return !["None", "NoReturn", "Never", "typing.NoReturn", "typing.Never"].contains(annotation)
    }
}
