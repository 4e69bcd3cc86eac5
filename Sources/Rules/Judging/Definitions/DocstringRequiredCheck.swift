import GuardCore

/// `docstring.required`: public definitions (or all) that the change touches have a docstring.
struct DocstringRequiredCheck: DefinitionCheck {
    private let rule: Rule
    private let all: Bool

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        all = rule.value.text == "all"
    }

    func findings(_ definition: DefinitionFacts) -> [Finding] {
        guard definition.needsDocstring, all || definition.isPublic else { return [] }
        let subject = "\(definition.kind) '\(definition.name)'"
        return [
            rule.finding(
                Text("\(subject) has no docstring", ko: "\(subject)에 docstring이 없습니다"),
                help: definition.wayOut(
                    Text("write one", ko: "docstring을 쓰세요")), at: definition.location)
        ]
    }
}

extension DefinitionFacts {
    var location: Location { Location(.file, path: path, line: line, column: column) }

    /// What to do about something missing: the pending patch may already hold it.
    func wayOut(_ byHand: Text) -> Text {
        if satisfiedByPatch {
            return Text(
                "the pending patch adds it: guardhook review --apply",
                ko: "대기 중인 패치에 들어 있습니다: guardhook review --apply")
        }
        return Text(
            "\(byHand.english), or ask for a suggestion: guardhook suggest \(path)",
            ko: "\(byHand.korean ?? byHand.english). 제안을 받으려면: guardhook suggest \(path)")
    }
}
