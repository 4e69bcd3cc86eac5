package import GuardCore

/// What works here, what does not, and how to mend it.
package struct Diagnosis: Sendable {
    /// How one check came out.
    package enum State: String, Sendable, Encodable {
        case works
        /// guardhook works without it, and does less.
        case missing
        /// guardhook cannot do its work.
        case broken
    }

    /// One check.
    package struct Item: Sendable {
        /// What was looked at, one or two words.
        package let name: String
        package let state: State
        /// What was found.
        package let finding: Text
        /// How to mend it; nil where nothing is to be mended.
        package let remedy: Text?

        package init(_ name: String, _ state: State, _ finding: Text, remedy: Text? = nil) {
            self.name = name
            self.state = state
            self.finding = finding
            self.remedy = remedy
        }
    }

    package let items: [Item]
    package let settings: [SettingEntry]

    /// Whether anything is broken.
    package var isWell: Bool { !items.contains { $0.state == .broken } }
}
