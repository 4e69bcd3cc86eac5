import GuardCore

/// Puts what the blocks say over what the prose says.
enum BlockMerge {
    /// The block of the file that was read first wins over those of files it links to.
    static func apply(
        _ blocks: [(path: String, settings: BlockSettings)], to book: inout RuleBook,
        quote: (_ path: String, _ line: Int) -> String
    ) {
        var said: Set<RuleID> = []
        for (path, settings) in blocks {
            var own: Set<RuleID> = []
            for entry in settings.entries where entry.id.isCumulative || !said.contains(entry.id) {
                own.insert(entry.id)
                add(entry, path, &book, quote)
            }
            said.formUnion(own)
            book.exclude += settings.exclude
            if book.testsCommand == nil { book.testsCommand = settings.testsCommand }
            book.problems += settings.problems.map {
                RuleProblem(path: path, line: $0.line, message: $0.message)
            }
        }
        for (_, settings) in blocks { weigh(settings.weights, &book) }
        if book.testsCommand == nil, let command = book.rule(.testsRequired)?.value.text {
            let words = CommandWords.words(command)
            book.testsCommand = words.isEmpty ? nil : words
        }
    }

    private static func add(
        _ entry: BlockSettings.Entry, _ path: String, _ book: inout RuleBook,
        _ quote: (_ path: String, _ line: Int) -> String
    ) {
        let source = RuleSource(path: path, line: entry.line, text: quote(path, entry.line))
        let rule = Rule(
            id: entry.id, value: entry.value, severity: .error, because: source, origin: .block,
            reason: Text("the guardhook block says so", ko: "guardhook 블록에 적혀 있습니다"))
        if !entry.id.isCumulative || entry.value.isOff {
            for other in book.rules
            where other.id == entry.id && other.value != entry.value && other.origin == .prose {
                book.conflicts.append(
                    RuleConflict(
                        winner: rule, loser: other,
                        reason: Text("the guardhook block wins over prose", ko: "guardhook 블록이 본문보다 우선합니다")))
            }
            book.rules.removeAll { $0.id == entry.id }
            book.conflicts.removeAll { $0.winner.id == entry.id && $0.winner.origin == .prose }
        }
        if !entry.value.isOff { book.rules.append(rule) }
    }

    /// Families first, so that the longer name has the last word.
    private static func weigh(_ weights: [BlockSettings.Weight], _ book: inout RuleBook) {
        for weight in weights.sorted(by: { $0.name.utf8.count < $1.name.utf8.count }) {
            if let severity = weight.severity {
                book = book.applying(severities: [weight.name: severity])
            } else {
                book.rules.removeAll { $0.id.familyNames.contains(weight.name) }
            }
        }
    }
}
