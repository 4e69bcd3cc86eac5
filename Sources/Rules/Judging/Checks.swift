import GuardCore

/// One rule about messages, made ready. There is one type for each rule id, in a file of its own.
protocol MessageCheck: Sendable {
    /// nil if the rule's value asks for nothing.
    init?(_ rule: Rule, _ book: RuleBook)
    func findings(_ message: JudgedMessage) -> [Finding]
}

/// One rule about branch names, made ready.
protocol BranchCheck: Sendable {
    init?(_ rule: Rule, _ book: RuleBook)
    func findings(_ name: String, _ situation: BranchSituation) -> [Finding]
}

/// One rule about changed files, made ready.
protocol FileCheck: Sendable {
    init?(_ rule: Rule, _ book: RuleBook)
    func findings(_ file: ChangedFile) -> [Finding]
}

/// One rule about definitions in Python, made ready.
protocol DefinitionCheck: Sendable {
    init?(_ rule: Rule, _ book: RuleBook)
    func findings(_ definition: DefinitionFacts) -> [Finding]
}

/// Which check belongs to which rule: the one place to name a new check.
enum Checks {
    static let message: [RuleID: any MessageCheck.Type] = [
        .commitConventional: ConventionalCheck.self,
        .commitTypes: TypesCheck.self,
        .commitScope: ScopeCheck.self,
        .commitSubjectMax: SubjectLengthCheck.self,
        .commitSubjectCase: SubjectCaseCheck.self,
        .commitSubjectNoPeriod: NoPeriodCheck.self,
        .commitSubjectImperative: ImperativeCheck.self,
        .commitSubjectPattern: SubjectPatternCheck.self,
        .commitBodyRequired: BodyRequiredCheck.self,
        .commitBodyLineMax: BodyLineCheck.self,
        .commitLanguage: MessageLanguageCheck.self,
        .commitTicket: TicketCheck.self,
        .commitTrailerRequired: TrailerRequiredCheck.self,
        .commitTrailerForbidden: TrailerForbiddenCheck.self,
        .commitForbiddenWords: ForbiddenWordsCheck.self,
        .commitEmoji: EmojiCheck.self,
    ]

    static let branch: [RuleID: any BranchCheck.Type] = [
        .branchPrefixes: BranchPrefixCheck.self,
        .branchProtected: ProtectedBranchCheck.self,
        .branchPattern: BranchPatternCheck.self,
        .branchCase: BranchCaseCheck.self,
    ]

    static let file: [RuleID: any FileCheck.Type] = [
        .forbidContent: ForbiddenContentCheck.self,
        .forbidPath: ForbiddenPathCheck.self,
        .fileMaxLines: FileLengthCheck.self,
        .secretsForbidden: SecretsCheck.self,
    ]

    static let definition: [RuleID: any DefinitionCheck.Type] = [
        .docstringRequired: DocstringRequiredCheck.self,
        .docstringStyle: DocstringStyleCheck.self,
        .docstringLanguage: DocstringLanguageCheck.self,
        .typesRequired: TypesRequiredCheck.self,
    ]
}
