/// The whole outcome of one run: what was looked at, what was found, and what follows.
package struct Report: Sendable, Hashable {
    /// The number of the report's format; keys are never removed within one.
    package static let schema = 1

    package enum Verdict: String, Sendable, Hashable, Codable {
        case pass, fail
    }

    /// What the findings are about.
    package struct Subject: Sendable, Hashable, Codable {
        package enum Kind: String, Sendable, Hashable, Codable {
            /// What `git commit` would record.
            case staged
            /// The commits between two revisions.
            case range
            /// A message or branch name given by hand.
            case values
        }

        package var kind: Kind
        /// What the content was compared with; nil for the empty tree or for values.
        package var base: String?
        package var tree: String?
        /// nil on a detached HEAD or for values.
        package var branch: String?

        package init(kind: Kind, base: String? = nil, tree: String? = nil, branch: String? = nil) {
            self.kind = kind
            self.base = base
            self.tree = tree
            self.branch = branch
        }
    }

    package var subject: Subject
    package var findings: [Finding]
    package var tests: TestsReport
    package var suggestions: SuggestionsReport
    /// Things to know that are no finding (no rule file, a rule file that is not tracked).
    package var notes: [Text]

    package init(
        subject: Subject, findings: [Finding] = [],
        tests: TestsReport = .skipped("not asked for"),
        suggestions: SuggestionsReport = .skipped("not asked for"), notes: [Text] = []
    ) {
        self.subject = subject
        self.findings = findings
        self.tests = tests
        self.suggestions = suggestions
        self.notes = notes
    }

    /// Fails on a finding of severity error and on tests that did not pass; never on account of a model.
    package var verdict: Verdict {
        if findings.contains(where: { $0.severity == .error }) { return .fail }
        switch tests.status {
        case .failed, .timeout, .error: return .fail
        case .passed, .skipped: return .pass
        }
    }
}
