import Files
import Git
package import GuardCore
import Rules

/// What commit-msg does: the message as Git will store it, held against the rules of the staged tree.
package struct MessageCheck: Sendable {
    private let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Judges the file that Git hands to the hook, and keeps a refused message for the next try.
    ///
    /// - Parameter path: as Git gives it, relative to the folder in which the hook runs.
    package func run(path: String) async throws(GuardError) -> Outcome {
        let full = path.hasPrefix("/") ? path : workspace.surroundings.directory + "/" + path
        guard let bytes = try Disk.read(full, limit: 64 << 20) else {
            throw GuardError(
                .environment, Text("there is no message file at \(path)", ko: "\(path) 에 메시지 파일이 없습니다"),
                hints: ["Git gives the path to the hook: guardhook commit-msg .git/COMMIT_EDITMSG"])
        }
        let repository = workspace.repository
        let tree = try await repository.stagedTree()
        let book = try RuleLocator(workspace).book(for: tree.id)
        let storage = MessageStorage(workspace: workspace)
        let message = CommitMessage.asStored(bytes, how: try storage.rules())
        var report = Report(
            subject: .init(kind: .staged, tree: tree.id.description, branch: try repository.head().branchName)
        )
        report.notes = message.notes
        report.findings = Judge(book).message(
            message, situation: try storage.situation(file: path))
        guard report.verdict == .fail else { return Outcome(report: report) }
        do throws(GuardError) {
            try workspace.state.write(Array((message.text + "\n").utf8), to: StateNames.refusedMessage)
        } catch {
            // What is wrong with the message counts more than where it is kept.
            report.notes.append(
                Text(
                    "your message could not be kept: \(error.message.english)",
                    ko: "메시지를 보관하지 못했습니다: \(error.message.inLanguage(.korean))"))
            return Outcome(report: report)
        }
        return Outcome(report: report, nextSteps: try retrySteps())
    }

    private func retrySteps() throws(GuardError) -> [Text] {
        let kept = workspace.surroundings.shown(workspace.state.path + "/" + StateNames.refusedMessage)
        let path = Self.shellQuoted(kept)
        if try workspace.repository.operation() == .rebase {
            return [
                Text(
                    "git commit --amend -e -F \(path) && git rebase --continue    mend your message and go on",
                    ko: "git commit --amend -e -F \(path) && git rebase --continue    메시지를 고치고 계속하세요")
            ]
        }
        return [
            Text(
                "git commit -e -F \(path)    mend your message, which is kept there (add --amend if you were amending)",
                ko: "git commit -e -F \(path)    메시지가 보관되어 있습니다. 고쳐서 다시 커밋하세요 (amend 중이었다면 --amend 추가)")
        ]
    }

    private static func shellQuoted(_ path: String) -> String {
        let plain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+@%,:".contains($0) }
        return plain ? path : "'" + path.replacing("'", with: #"'\''"#) + "'"
    }
}
