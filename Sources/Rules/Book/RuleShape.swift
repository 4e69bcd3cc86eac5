package import GuardCore

/// What kind of value a rule takes, so that the block, the guide and the report agree on it.
package enum RuleShape: Sendable, Hashable {
    case flag
    case number
    /// One of these words.
    case choice([String])
    case list
    /// Words of a fixed list, or a list of names.
    case choiceOrList([String])
    /// A template or regular expression.
    case template
    /// A language code of two letters.
    case language
    case forbidden
    /// `true` or a command.
    case flagOrCommand
}

extension RuleID {
    /// The kind of value that the rule takes; nil for an id that this version does not know.
    package var shape: RuleShape? {
        switch self {
        case .commitConventional, .commitSubjectNoPeriod, .commitSubjectImperative, .commitBodyRequired,
            .secretsForbidden:
            .flag
        case .commitSubjectMax, .commitBodyLineMax, .fileMaxLines: .number
        case .commitTypes, .commitTrailerRequired, .commitTrailerForbidden, .commitForbiddenWords,
            .branchPrefixes, .branchProtected:
            .list
        case .commitScope: .choiceOrList(["required", "optional"])
        case .commitSubjectCase: .choice(["lower", "upper", "sentence"])
        case .commitEmoji: .choice(["required", "forbidden"])
        case .branchCase: .choice(["lower", "kebab"])
        case .docstringRequired, .typesRequired: .choice(["public", "all"])
        case .docstringStyle: .choice(["google", "numpy", "sphinx"])
        case .commitLanguage, .docstringLanguage: .language
        case .commitSubjectPattern, .commitTicket, .branchPattern: .template
        case .forbidContent, .forbidPath: .forbidden
        case .testsRequired: .flagOrCommand
        default: nil
        }
    }

    /// Whether several rules of this id hold side by side.
    package var isCumulative: Bool { shape == .forbidden }
}
