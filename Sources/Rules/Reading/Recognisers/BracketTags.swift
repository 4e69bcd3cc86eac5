/// Types in brackets: "`[feat]`, `[fix]` or `[docs]`, then the summary".
enum BracketTags {
    /// The names in brackets that a sentence on commits lists, and where the first stands.
    static func names(in remark: Remark) -> (names: [String], offset: Int)? {
        let sentence = remark.sentence
        let tags = sentence.codes.filter { name(of: $0.content) != nil && !remark.isMarkedBad(at: $0.offset) }
        let names = TypesRecogniser.unique(tags.compactMap { name(of: $0.content) })
        guard names.count >= 3, let first = tags.first, !remark.isMarkedExample(at: first.offset),
            !sentence.has(.pullRequest, .branch, .issue, .release),
            names.contains(where: { Template.knownTypes.contains($0.lowercased()) })
                || sentence.has(.type, .prefix, .beginWith, .oneOf)
        else { return nil }
        return (names, first.offset)
    }

    /// The form of a subject that begins with one of them.
    static func form(in remark: Remark) -> String? {
        names(in: remark) == nil ? nil : "[<type>] <summary>"
    }

    private static func name(of code: String) -> String? {
        guard code.hasPrefix("["), code.hasSuffix("]") else { return nil }
        let name = String(code.dropFirst().dropLast())
        return Template.isName(name) ? name : nil
    }
}
