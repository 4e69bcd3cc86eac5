/// Something to tell a waiting person: where a long piece of work stands.
package struct Progress: Sendable, Hashable {
    /// Who reports.
    package enum Stage: String, Sendable, Hashable {
        case snapshot, tests, suggestions, typeCheck
    }

    package var stage: Stage
    /// Units done, out of `total` if that is known (tests, definitions, files).
    package var done: Int
    package var total: Int?
    /// What is being worked on now, one short line.
    package var detail: String

    package init(_ stage: Stage, done: Int, total: Int? = nil, detail: String = "") {
        self.stage = stage
        self.done = done
        self.total = total
        self.detail = detail
    }
}

/// Where progress goes; called from any thread, must return at once.
package typealias ProgressSink = @Sendable (Progress) -> Void
