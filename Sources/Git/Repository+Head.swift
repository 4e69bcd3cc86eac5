internal import CGit2
package import GuardCore

extension Repository {
    /// Where HEAD points.
    package func head() throws(GuardError) -> Head {
        try locked { engine throws(GuardError) in try engine.head() }
    }

    /// What Git is in the middle of.
    package func operation() throws(GuardError) -> Operation {
        try locked { engine in
            let state = git_repository_state(engine.repository.pointer)
            switch git_repository_state_t(rawValue: UInt32(bitPattern: state)) {
            case GIT_REPOSITORY_STATE_MERGE: return .merge
            case GIT_REPOSITORY_STATE_REVERT, GIT_REPOSITORY_STATE_REVERT_SEQUENCE: return .revert
            case GIT_REPOSITORY_STATE_CHERRYPICK, GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE: return .cherryPick
            case GIT_REPOSITORY_STATE_BISECT: return .bisect
            case GIT_REPOSITORY_STATE_REBASE, GIT_REPOSITORY_STATE_REBASE_INTERACTIVE,
                GIT_REPOSITORY_STATE_REBASE_MERGE:
                return .rebase
            case GIT_REPOSITORY_STATE_APPLY_MAILBOX, GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
                return .applyMailbox
            default: return .none
            }
        }
    }

    /// The text of a state file such as `MERGE_MSG`; nil if there is none.
    package func operationText(_ name: String) -> String? {
        Files.read(gitDirectory + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Engine {
    func head() throws(GuardError) -> Head {
        let doing = Text("cannot read HEAD", ko: "HEAD를 읽을 수 없습니다")
        let reference = try CObject.make(doing, release: git_reference_free, parent: repository) {
            git_reference_lookup(&$0, repository.pointer, "HEAD")
        }
        guard git_reference_type(reference.pointer) == GIT_REFERENCE_SYMBOLIC,
            let target = git_reference_symbolic_target(reference.pointer).map({ String(cString: $0) })
        else {
            guard let oid = git_reference_target(reference.pointer)?.pointee else {
                throw GuardError(.environment, doing)
            }
            return .detached(ObjectID(oid))
        }
        let prefix = "refs/heads/"
        let name = target.hasPrefix(prefix) ? String(target.dropFirst(prefix.count)) : target
        guard let id = try referenceID(target) else { return .unborn(name) }
        return .branch(name, id)
    }

    /// The object that a full reference name leads to; nil if there is no such reference.
    func referenceID(_ name: String) throws(GuardError) -> ObjectID? {
        var oid = git_oid()
        let code = try git(
            Text("cannot read the reference \(name)", ko: "참조 \(name) 을(를) 읽을 수 없습니다"), allowing: .notFound,
            .invalidSpec
        ) { git_reference_name_to_id(&oid, repository.pointer, name) }
        return code.isFailure ? nil : ObjectID(oid)
    }

    /// HEAD's commit and its tree; nil before the first commit.
    func headTree() throws(GuardError) -> (commit: ObjectID, tree: ObjectID)? {
        guard let id = try head().commit else { return nil }
        return (id, try commit(id).tree)
    }
}
