import GuardCore
import Rules

/// The guide to one rule, for a person.
struct RulePageText {
    private let guide: RuleGuide
    private let style: Style

    init(_ guide: RuleGuide, style: Style) {
        self.guide = guide
        self.style = style
    }

    func render() -> String {
        var lines = [style.bold(guide.id.rawValue), style.say(guide.checks), ""]
        lines += example(style.green("✓"), guide.good)
        if let bad = guide.bad { lines += example(style.red("✗"), bad) }
        lines += [
            "", style.say(guide.satisfy), "", "```guardhook", guide.block, "```", style.say(guide.switchOff),
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private func example(_ mark: String, _ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            (index == 0 ? "  \(mark) " : "    ") + line
        }
    }
}

/// The same for machines.
struct JSONRulePage: Encodable {
    let schema = 1
    let rule: String
    let checks: String
    let good: String
    let bad: String?
    let satisfy: String
    let block: String
    let switchOff: String

    init(_ guide: RuleGuide) {
        rule = guide.id.rawValue
        checks = guide.checks.english
        good = guide.good
        bad = guide.bad
        satisfy = guide.satisfy.english
        block = guide.block
        switchOff = guide.switchOff.english
    }
}

/// A patch that is printed and not written, for machines.
struct JSONPatch: Encodable {
    let schema = 1
    let patch: String
}
