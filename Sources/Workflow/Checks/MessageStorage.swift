import Git
import GuardCore
import Rules

/// How Git will treat the message of the commit being made: its cleanup, and which messages are Git's own.
struct MessageStorage {
    let workspace: Workspace

    /// The rules by which Git turns the message file into the stored message.
    func rules() throws(GuardError) -> StorageRules {
        let config = try workspace.repository.config()
        return StorageRules(
            config: { config.string($0) }, environment: workspace.surroundings.environment)
    }

    /// What Git's state says about the commit.
    ///
    /// - Parameter file: the message file; Git hands MERGE_MSG to the hook for a clean merge, which has no
    ///   MERGE_HEAD yet.
    func situation(file: String) throws(GuardError) -> MessageSituation {
        let operation = try workspace.repository.operation()
        let isCleanMerge = file.split(separator: "/").last == "MERGE_MSG"
        return MessageSituation(
            isMerge: operation == .merge || isCleanMerge, isRevert: operation == .revert,
            allowsAutosquash: true)
    }
}
