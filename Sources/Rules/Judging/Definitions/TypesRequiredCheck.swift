import GuardCore

/// `types.required`: parameters and results of public definitions (or all) that the change touches have types.
struct TypesRequiredCheck: DefinitionCheck {
    private let rule: Rule
    private let all: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        all = rule.value.text == "all"
    }

    func findings(_ definition: DefinitionFacts) -> [Finding] {
        guard !definition.missingTypes.isEmpty, all || definition.isPublic else { return [] }
        let names = definition.missingTypes.map { $0 == "return" ? "the result" : "'\($0)'" }.joined(
            separator: ", ")
        let korean = definition.missingTypes.map { $0 == "return" ? "반환값" : "'\($0)'" }.joined(
            separator: ", ")
        return [
            rule.finding(
                Text(
                    "\(definition.kind) '\(definition.name)' has no type for \(names)",
                    ko: "\(definition.kind) '\(definition.name)'의 \(korean)에 타입이 없습니다"),
                help: definition.wayOut(Text("annotate it", ko: "타입 힌트를 쓰세요")), at: definition.location)
        ]
    }
}
