import GuardCore

/// An error as a person reads it: what went wrong, what lay behind it, what to do.
struct ErrorText {
    let error: GuardError
    let style: Style

    func render() -> String {
        var lines = [style.red("guardhook: ") + Escaping.forTerminal(style.say(error.message))]
        lines += error.causes.flatMap { cause in
            cause.split(whereSeparator: \.isNewline).prefix(6).map {
                "    " + Escaping.forTerminal(String($0))
            }
        }
        lines += error.hints.flatMap(hint)
        return lines.joined(separator: "\n") + "\n"
    }

    /// A hint may show lines to copy: they keep their layout, one step further in.
    private func hint(_ text: Text) -> [String] {
        let lines = style.say(text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            (index == 0 ? style.dim("  → ") : "      ") + Escaping.forTerminal(String(line))
        }
    }
}

/// The same for machines: an object on standard output, so that a caller that asked for JSON gets JSON.
struct JSONError: Encodable {
    let schema = Report.schema
    let error: Body

    struct Body: Encodable {
        let kind: String
        let message: String
        let causes: [String]
        let hints: [String]
    }

    init(_ error: GuardError) {
        self.error = Body(
            kind: String(describing: error.kind), message: error.message.english, causes: error.causes,
            hints: error.hints.map(\.english))
    }
}
