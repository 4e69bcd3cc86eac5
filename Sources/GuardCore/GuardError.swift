/// Why guardhook could not do its work, in a form that a person can act on.
///
/// Libraries throw it; only the command line turns `kind` into an exit status.
package struct GuardError: Error, Sendable, Hashable {
    /// What the failure is about, and with that the exit status.
    package enum Kind: Sendable, Hashable {
        /// The command was called wrongly.
        case usage
        /// A rule file or a setting holds an error.
        case configuration
        /// The repository or the machine cannot be worked with.
        case environment
        /// The person stopped it.
        case interrupted
    }

    package var kind: Kind
    /// What went wrong and where, in one sentence.
    package var message: Text
    /// What lay behind it, outermost first: other tools' own words.
    package var causes: [String]
    /// What to do about it, a sentence or a command each.
    package var hints: [Text]

    package init(_ kind: Kind, _ message: Text, causes: [String] = [], hints: [Text] = []) {
        self.kind = kind
        self.message = message
        self.causes = causes
        self.hints = hints
    }

    /// The same error with one more thing to do about it.
    package func hinting(_ hint: Text) -> GuardError {
        var copy = self
        copy.hints.append(hint)
        return copy
    }
}
