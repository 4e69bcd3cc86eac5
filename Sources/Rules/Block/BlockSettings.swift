import GuardCore

/// What the fenced `guardhook` blocks of one file say.
struct BlockSettings: Sendable {
    /// A value with the line it stands in.
    struct Entry: Sendable {
        var id: RuleID
        var value: RuleValue
        /// 1-based line of the file.
        var line: Int
    }

    /// A weight for a rule or a family of rules; nil switches it off.
    struct Weight: Sendable {
        var name: String
        var severity: Severity?
        var line: Int
    }

    var entries: [Entry] = []
    var weights: [Weight] = []
    var exclude: [String] = []
    var testsCommand: [String]?
    var problems: [BlockProblem] = []
    /// Whether there was a block at all.
    var isPresent = false
}

/// An error in a block, with its line in the file.
struct BlockProblem: Sendable, Hashable {
    var line: Int
    var message: Text
}
