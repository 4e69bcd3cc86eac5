/// The name of a rule, such as `commit.types`.
///
/// A struct, not an enum: a report keeps an id that this version does not know.
package struct RuleID: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name as it stands in reports and settings.
    package let rawValue: String

    /// Any name, known or not.
    package init(rawValue: String) { self.rawValue = rawValue }

    private init(_ rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }

    package static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }

    package static let commitConventional = RuleID("commit.conventional")
    package static let commitTypes = RuleID("commit.types")
    package static let commitScope = RuleID("commit.scope")
    package static let commitSubjectMax = RuleID("commit.subject.max")
    package static let commitSubjectCase = RuleID("commit.subject.case")
    package static let commitSubjectNoPeriod = RuleID("commit.subject.no_period")
    package static let commitSubjectImperative = RuleID("commit.subject.imperative")
    package static let commitSubjectPattern = RuleID("commit.subject.pattern")
    package static let commitBodyRequired = RuleID("commit.body.required")
    package static let commitBodyLineMax = RuleID("commit.body.line_max")
    package static let commitLanguage = RuleID("commit.language")
    package static let commitTicket = RuleID("commit.ticket")
    package static let commitTrailerRequired = RuleID("commit.trailer.required")
    package static let commitTrailerForbidden = RuleID("commit.trailer.forbidden")
    package static let commitForbiddenWords = RuleID("commit.forbidden_words")
    package static let commitEmoji = RuleID("commit.emoji")
    package static let branchPrefixes = RuleID("branch.prefixes")
    package static let branchProtected = RuleID("branch.protected")
    package static let branchPattern = RuleID("branch.pattern")
    package static let branchCase = RuleID("branch.case")
    package static let docstringRequired = RuleID("docstring.required")
    package static let docstringStyle = RuleID("docstring.style")
    package static let docstringLanguage = RuleID("docstring.language")
    package static let typesRequired = RuleID("types.required")
    package static let forbidContent = RuleID("forbid.content")
    package static let forbidPath = RuleID("forbid.path")
    package static let fileMaxLines = RuleID("file.max_lines")
    package static let secretsForbidden = RuleID("secrets.forbidden")
    package static let testsRequired = RuleID("tests.required")

    /// Every rule that guardhook can enforce, in the order in which people read them.
    package static let all: [RuleID] = [
        commitConventional, commitTypes, commitScope, commitSubjectMax, commitSubjectCase,
        commitSubjectNoPeriod, commitSubjectImperative, commitSubjectPattern, commitBodyRequired,
        commitBodyLineMax, commitLanguage, commitTicket, commitTrailerRequired,
        commitTrailerForbidden, commitForbiddenWords, commitEmoji, branchPrefixes, branchProtected,
        branchPattern, branchCase, docstringRequired, docstringStyle, docstringLanguage,
        typesRequired, forbidContent, forbidPath, fileMaxLines, secretsForbidden, testsRequired,
    ]
}
