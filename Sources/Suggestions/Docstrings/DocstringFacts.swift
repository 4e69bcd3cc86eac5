/// What a docstring says, before it has a form.
package struct DocstringFacts: Sendable, Hashable {
    /// One named thing and what it means.
    package struct Entry: Sendable, Hashable {
        /// As it is written in the docstring: `x`, `*args`, `ValueError`.
        package var name: String
        package var text: String
        /// Its annotation, where one stands or is proposed.
        package var type: String?

        package init(name: String, text: String, type: String? = nil) {
            self.name = name
            self.text = text
            self.type = type
        }
    }

    /// The first line, a whole sentence.
    package var summary: String
    /// What the summary's first sentence did not hold.
    package var details: String
    package var parameters: [Entry]
    package var attributes: [Entry]
    /// What comes back, with its type.
    package var returns: Entry?
    package var yields: Entry?
    package var raises: [Entry]

    package init(
        summary: String, details: String = "", parameters: [Entry] = [], attributes: [Entry] = [],
        returns: Entry? = nil, yields: Entry? = nil, raises: [Entry] = []
    ) {
        self.summary = summary
        self.details = details
        self.parameters = parameters
        self.attributes = attributes
        self.returns = returns
        self.yields = yields
        self.raises = raises
    }

    /// Every piece of text that somebody else wrote, with the slot it came from.
    package var texts: [(slot: String, text: String)] {
        var texts = [("summary", summary)]
        if !details.isEmpty { texts.append(("summary", details)) }
        texts += (parameters + attributes).map { ("args." + $0.name, $0.text) }
        if let returns { texts.append(("returns", returns.text)) }
        if let yields { texts.append(("yields", yields.text)) }
        return texts + raises.map { ("raises." + $0.name, $0.text) }
    }
}
