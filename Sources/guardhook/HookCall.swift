import ArgumentParser
import GuardCore
import Workflow

/// What Git's hooks ask of guardhook.
enum HookCall: Sendable {
    case preCommit(isMerge: Bool)
    /// The path of the file that holds the message.
    case commitMsg(file: String)

    /// The call in the very words that a hook script uses, without options.
    ///
    /// A commit waits for this, and ArgumentParser's getting ready takes as long as judging the message does.
    ///
    /// - Returns: nil for any other words; those are for the whole parser.
    init?(_ words: [String]) {
        switch words {
        case ["pre-commit"]: self = .preCommit(isMerge: false)
        case ["pre-commit", "--merge"]: self = .preCommit(isMerge: true)
        default:
            guard words.count == 2, words[0] == "commit-msg", !words[1].isEmpty, !words[1].hasPrefix("-")
            else {
                return nil
            }
            self = .commitMsg(file: words[1])
        }
    }

    /// Judges what is about to be committed, and shows it.
    ///
    /// - Throws: `ExitCode` only.
    func run(_ look: ReportLook = ReportLook()) async throws {
        try await Session(look: look).run { session async throws(GuardError) in
            let workspace = try Workspace.open(session.surroundings)
            return try session.show(try await outcome(workspace, session), as: look)
        }
    }

    private func outcome(_ workspace: Workspace, _ session: Session) async throws(GuardError) -> Outcome {
        switch self {
        case .commitMsg(let file): return try await MessageCheck(workspace).run(path: file)
        case .preCommit(let isMerge):
            var options = StagedCheck.Options()
            options.failsFast = true
            options.isMerge = isMerge
            return try await StagedCheck(workspace, options: options).run(progress: session.progress.sink)
        }
    }
}
