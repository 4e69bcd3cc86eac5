/// What became of the search for missing docstrings and type hints.
package struct SuggestionsReport: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, Codable {
        /// A patch was written and everything was asked.
        case written
        /// Nothing is missing, or nothing stood the proofs.
        case none
        /// A patch may be there, but some questions are still open.
        case partial
        /// Not looked for, and `reason` says why.
        case skipped
    }

    /// A definition for which the patch holds something.
    package struct Proposal: Sendable, Hashable, Codable {
        package var path: String
        /// Dotted, as Python's `__qualname__` without `<locals>`.
        package var name: String
        /// 1-based line of `def` or `class` in the staged file.
        package var line: Int
        /// Whether the patch gives it a docstring.
        package var docstring: Bool
        /// Which annotations the patch gives it: parameter names and `return`.
        package var types: [String]

        package init(path: String, name: String, line: Int, docstring: Bool, types: [String]) {
            self.path = path
            self.name = name
            self.line = line
            self.docstring = docstring
            self.types = types
        }
    }

    /// Something the model proposed that did not stand a proof.
    package struct Rejection: Sendable, Hashable, Codable {
        package var path: String
        package var name: String
        /// `docstring` or `type:NAME`.
        package var slot: String
        /// The proof it failed, such as `equivalence`.
        package var gate: String
        package var reason: String

        package init(path: String, name: String, slot: String, gate: String, reason: String) {
            self.path = path
            self.name = name
            self.slot = slot
            self.gate = gate
            self.reason = reason
        }
    }

    package var status: Status
    package var reason: Text?
    /// The patch's path, if one was written.
    package var patch: String?
    package var model: String?
    package var definitions: [Proposal]
    package var rejected: [Rejection]
    /// Definitions left for the next `guardhook suggest`.
    package var unasked: Int
    /// Files whose imports the patch sorts, as the project's own tool does.
    package var sortedImports: [String]

    package init(
        status: Status, reason: Text? = nil, patch: String? = nil, model: String? = nil,
        definitions: [Proposal] = [], rejected: [Rejection] = [], unasked: Int = 0,
        sortedImports: [String] = []
    ) {
        self.status = status
        self.reason = reason
        self.patch = patch
        self.model = model
        self.definitions = definitions
        self.rejected = rejected
        self.unasked = unasked
        self.sortedImports = sortedImports
    }

    /// Not looked for, and why.
    package static func skipped(_ reason: Text) -> SuggestionsReport {
        SuggestionsReport(status: .skipped, reason: reason)
    }
}
