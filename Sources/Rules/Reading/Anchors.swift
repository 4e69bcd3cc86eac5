/// Sections by their anchors, as GitHub makes them from titles.
enum Anchors {
    /// The title in lower case, spaces as hyphens, punctuation gone.
    static func slug(_ title: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in SourceText.trimmed(title).lowercased().unicodeScalars {
            if scalar == " " {
                result.append("-")
            } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
                || scalar.properties.numericType != nil
            {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The section with this anchor and everything under it; nil when there is none.
    static func sections(named anchor: String, in outline: Outline) -> Set<Int>? {
        let wanted = anchor.lowercased()
        let first = outline.sections.indices.first { index in
            outline.sections[index].isHeading
                && slug(outline.sections[index].title.map(\.text).joined()) == wanted
        }
        guard let first else { return nil }
        var members: Set<Int> = [first]
        for index in outline.sections.indices where index > first {
            if let parent = outline.sections[index].parent, members.contains(parent) { members.insert(index) }
        }
        return members
    }
}
