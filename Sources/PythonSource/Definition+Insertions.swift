extension Definition {
    /// The names of what has no annotation and should have one (overloads speak for their implementation), in the order of the signature; `return` is the last.
    package var missingTypes: [String] {
        guard isFunction, !isOverload, traits.isDisjoint(with: [.typeComment, .implementation]) else {
            return []
        }
        let open = parameters.filter { !$0.hasAnnotation && !$0.isReceiver }.map(\.name)
        return returnAnnotation == nil ? open + ["return"] : open
    }

    /// Whether it has no docstring though one is customary: overloads and overriding methods need none.
    package var lacksDocstring: Bool {
        docstring == nil && !isOverload && !traits.contains(.override)
    }

    /// The text of a docstring put where it belongs; nil where it cannot be put.
    package func documenting(_ text: String) -> Insertion? {
        guard let place = docstringPlace else { return nil }
        let literal = DocstringLiteral(text, indent: place.indent, newline: place.newline)
        guard !literal.intended.isEmpty else { return nil }
        return Insertion(
            offset: place.offset, text: place.before + literal.text + place.after, slot: "docstring",
            definition: name, intended: literal.intended)
    }

    /// An annotation put behind a parameter's name or, for `return`, behind the signature.
    ///
    /// A default gets the spaces around its `=` that an annotated parameter has, so this may be two insertions.
    /// - Returns: none where the slot is taken or unknown.
    package func annotating(_ slot: String, as annotation: String) -> [Insertion] {
        if slot == "return" {
            guard let returnOffset, returnAnnotation == nil else { return [] }
            return [
                Insertion(
                    offset: returnOffset, text: " -> \(annotation)", slot: "type:return", definition: name)
            ]
        }
        guard let parameter = parameters.first(where: { $0.name == slot }), !parameter.hasAnnotation else {
            return []
        }
        var first = Insertion(
            offset: parameter.annotationOffset, text: ": \(annotation)", slot: "type:\(slot)",
            definition: name)
        guard let equals = parameter.equalsOffset else { return [first] }
        if !parameter.spacedBefore, equals == parameter.annotationOffset { first.text += " " }
        guard !parameter.spacedAfter else { return [first] }
        return [first, Insertion(offset: equals + 1, text: " ", slot: first.slot, definition: name)]
    }

    /// The insertions for all of `provenTypes`.
    package var provenInsertions: [Insertion] {
        provenTypes.sorted { $0.key < $1.key }.flatMap { annotating($0.key, as: $0.value) }
    }
}
