internal import PythonSource

/// Texts that say something else than the signature.
struct SignatureGate {
    let definition: Definition

    func objection(to text: String) -> Objection? {
        let text = Sentence.collapsed(text)
        if let name = unknownParameter(in: text) {
            return Objection(.signature, "it speaks of a parameter \(name) that is not there")
        }
        if let claim = falseDefault(in: text) {
            return Objection(.signature, "it claims the default \(claim)")
        }
        return nil
    }

    /// What a summary may not claim: a result of what returns nothing, a signature.
    func summaryObjection(_ text: String) -> Objection? {
        let bare = definition.name.split(separator: ".").last.map(String.init) ?? definition.name
        if !bare.isEmpty, text.contains(bare + "(") {
            return Objection(.signature, "it repeats the signature")
        }
        guard definition.isFunction, !definition.returnsValue, !definition.isGenerator,
            !definition.traits.contains(.stub), !definition.isAbstract
        else { return nil }
        let first = text.split(separator: " ").first.map { $0.lowercased() } ?? ""
        return ["return", "returns", "yield", "yields"].contains(first)
            ? Objection(.signature, "it returns nothing") : nil
    }

    /// `parameter foo`, `argument 'foo'`, `foo parameter`: only words that look like names of code.
    private func unknownParameter(in text: String) -> String? {
        guard definition.isFunction else { return nil }
        let known = Set(definition.parameters.map(\.name))
        let words = text.split(separator: " ").map(String.init)
        for (index, word) in words.enumerated() {
            guard
                ["parameter", "parameters", "argument", "arguments", "param", "arg"]
                    .contains(word.lowercased().filter(\.isLetter))
            else { continue }
            let neighbours = [
                index + 1 < words.count ? words[index + 1] : nil, index > 0 ? words[index - 1] : nil,
            ]
            for neighbour in neighbours.compactMap({ $0 }) {
                let name = neighbour.filter { $0.isLetter || $0.isNumber || $0 == "_" }
                let isName = name.contains("_") || neighbour.contains { "`'\"".contains($0) }
                if isName, !name.isEmpty, !known.contains(name),
                    !known.contains(where: { $0.hasSuffix(name) })
                {
                    return name
                }
            }
        }
        return nil
    }

    /// `defaults to 5` where no parameter has that default.
    private func falseDefault(in text: String) -> String? {
        let lower = text.lowercased()
        for phrase in ["defaults to ", "default is ", "by default, ", "default: "] {
            guard let at = lower.firstIndex(ofText: phrase) else { continue }
            let value = lower[at...].dropFirst(phrase.count).prefix {
                !$0.isWhitespace && !",;)".contains($0)
            }
            .filter { !"`'\"".contains($0) }
            let bare = value.hasSuffix(".") ? value.dropLast() : value[...]
            guard
                bare.allSatisfy({ $0.isNumber || $0 == "." || $0 == "-" })
                    || ["none", "true", "false"].contains(bare)
            else { continue }
            let defaults = definition.parameters.compactMap { $0.defaultSource?.lowercased() }
            if !bare.isEmpty, !defaults.contains(String(bare)) { return String(bare) }
        }
        return nil
    }
}

extension String {
    /// Where a text first stands in this one.
    fileprivate func firstIndex(ofText text: String) -> String.Index? {
        var index = startIndex
        while index < endIndex {
            if self[index...].hasPrefix(text) { return index }
            index = self.index(after: index)
        }
        return nil
    }
}
