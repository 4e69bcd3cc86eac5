/// The verbs that commits begin with, and the forms of them that are no imperative.
///
/// A list of known words on purpose: whatever is not on it (a name, a word of the team's trade) is never called wrong.
enum CommitVerbs {
    /// A form of a verb that is not the imperative.
    enum Form: Sendable, Hashable {
        case past, gerund, thirdPerson
    }

    /// What a word is a form of.
    struct Entry: Sendable, Hashable {
        var base: String
        var form: Form
    }

    static func isVerb(_ word: String) -> Bool { bases.contains(word) }

    /// The verb behind this word, if it is a form of one that is no imperative.
    static func entry(for word: String) -> Entry? { forms[word] }

    private static let bases = Set(all.split(whereSeparator: \.isWhitespace).map(String.init)).union(
        irregular.keys)

    private static let all = """
        add adapt adjust adopt align allow annotate append apply assign avoid bump cache change check clarify clean
        clear collapse comment compare complete compute configure consolidate convert copy correct create declare
        decrease define delete deprecate describe disable display document drop duplicate edit eliminate enable
        enforce enhance ensure exclude expand export expose extend extract finish fix format generate group handle
        harden hide ignore implement import improve include increase inherit initialize inline insert install
        integrate introduce invert isolate join load localize lower mark merge migrate modify move normalize
        optimize override parse patch pin polish port prefer prepare prevent print process propagate provide
        publish quote raise reduce refactor refine refresh register relax reload remove rename reorder reorganize
        repair replace report require reset resolve restore restrict restructure retry return reuse revert revise
        reword rework sanitize save separate serialize shorten silence simplify skip sort specify split stop store
        streamline strip support suppress switch sync synchronize test tidy tighten toggle track transform
        translate trim tune tweak unify update upgrade use validate verify wrap rearrange relocate remedy
        rebase recreate regenerate bundle cover convey default downgrade detect discard dedupe deduplicate
        """

    /// Past and past participle where they are not built with `ed`.
    private static let irregular: [String: [String]] = [
        "make": ["made"], "build": ["built"], "rebuild": ["rebuilt"], "write": ["wrote", "written"],
        "rewrite": ["rewrote", "rewritten"], "give": ["gave", "given"], "take": ["took", "taken"],
        "keep": ["kept"], "throw": ["threw", "thrown"], "find": ["found"], "get": ["got", "gotten"],
        "begin": ["began", "begun"], "send": ["sent"], "bring": ["brought"], "choose": ["chose", "chosen"],
        "break": ["broke"], "undo": ["undid", "undone"], "redo": ["redid", "redone"], "let": [], "set": [],
        "put": [],
        "run": ["ran"],
    ]

    /// Words that look like a form of a verb and are as often something else at the beginning of a title.
    private static let ambiguous: Set<String> = [
        // Adjectives and nouns.
        "duplicated", "bundled", "cached", "limited", "setting", "settings", "putting", "getting", "letting",
        "found",
        "covered", "defaults", "defaulting", "polishing", "comments", "ported", "supported", "required",
        "generated",
        "exported", "imported", "shared", "processed", "completed", "broke", "lowered", "quoted",
        "deprecated", "sorted",
        "given", "taken", "sorting", "processing", "formatting", "parsing", "caching", "loading", "testing",
        "building",
        "running", "handling", "logging", "printing", "tracking", "syncing", "grouping", "wrapping",
        "quoting",
        "reporting", "merging", "processes", "patches", "marks", "copies", "ports", "groups", "bundles",
        "pins", "caches",
        "comment", "loads", "prints", "stores", "patched", "covers", "sets", "lets", "gets", "puts", "runs",
        "builds",
        "breaks", "finds", "takes", "tests", "checks", "reports", "returns", "formats", "imports", "exports",
        "displays",
        "documents", "uses", "switches", "joins", "tracks", "quotes", "retries", "duplicates", "splits",
        "stops", "tunes",
        "edits", "throws", "drops", "sorts", "strips", "wraps", "defines", "declares", "includes", "excludes",
        "requires",
        "inserts", "installs", "tweaks", "rewrites", "refactors", "merges", "releases", "saves", "resets",
        "reverts",
        "overrides", "handles", "supports", "updates", "fixes", "changes", "moves", "renames", "upgrades",
        "bumps",
        "improves", "processing", "publishing", "installing", "importing", "exporting", "sanitizing",
        "validating",
        "serializing", "localizing", "inheriting", "inlining", "translating", "documenting", "bundling",
        "configuring",
        "supporting", "annotating", "generating", "computing", "comparing", "detecting", "sending", "writing",
        "finding",
    ]

    /// Whether the word is only wrong where a plain object follows.
    static func isAmbiguous(_ word: String) -> Bool { ambiguous.contains(word) }

    private static let forms: [String: Entry] = {
        var table: [String: Entry] = [:]
        for base in bases {
            for word in irregular[base] ?? [past(base)] { table[word] = Entry(base: base, form: .past) }
            table[gerund(base)] = Entry(base: base, form: .gerund)
            table[thirdPerson(base)] = Entry(base: base, form: .thirdPerson)
        }
        for base in bases { table[base] = nil }
        return table
    }()

    private static let doubling: Set<String> = [
        "drop", "skip", "stop", "strip", "trim", "wrap", "split", "pin", "set", "put", "let", "run", "get",
        "begin",
        "reset", "bump!", "tidy!",
    ]

    private static func past(_ base: String) -> String {
        if base.hasSuffix("e") { return base + "d" }
        if base.hasSuffix("y"), !endsInVowelAndY(base) { return base.dropLast() + "ied" }
        return (doubling.contains(base) ? base + String(base.suffix(1)) : base) + "ed"
    }

    private static func gerund(_ base: String) -> String {
        if base.hasSuffix("e") { return base.dropLast() + "ing" }
        return (doubling.contains(base) ? base + String(base.suffix(1)) : base) + "ing"
    }

    private static func thirdPerson(_ base: String) -> String {
        if base.hasSuffix("y"), !endsInVowelAndY(base) { return base.dropLast() + "ies" }
        let hisses = ["s", "x", "ch", "sh", "o"].contains { base.hasSuffix($0) }
        return base + (hisses ? "es" : "s")
    }

    private static func endsInVowelAndY(_ base: String) -> Bool {
        base.dropLast().last.map { "aeiou".contains($0) } ?? false
    }
}
