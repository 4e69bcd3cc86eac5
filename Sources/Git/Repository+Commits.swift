internal import CGit2
package import GuardCore

extension Repository {
    /// The commit that a revision names (`HEAD~2`, `@{upstream}`, a tag).
    /// - Throws: kind `environment` with what to do about it, when there is none.
    package func resolve(_ revision: String) throws(GuardError) -> ObjectID {
        try locked { engine throws(GuardError) in try engine.resolve(revision) }
    }

    /// One commit.
    package func commit(_ id: ObjectID) throws(GuardError) -> Commit {
        try locked { engine throws(GuardError) in try engine.commit(id) }
    }

    /// The commits of `from..to`, each once, parents before children; from nil means from the beginning.
    /// - Throws: kind `environment` when the range reaches beyond what a shallow clone holds.
    package func commits(from: ObjectID?, to: ObjectID) throws(GuardError) -> [Commit] {
        try locked { engine throws(GuardError) in try engine.commits(from: from, to: to) }
    }

    /// The newest commit that both have; nil when their histories are apart.
    /// - Throws: kind `environment` when a shallow clone ends before an answer is found.
    package func mergeBase(_ one: ObjectID, _ other: ObjectID) throws(GuardError) -> ObjectID? {
        try locked { engine throws(GuardError) in try engine.mergeBase(one, other) }
    }

    /// The branch that a local branch follows, as `origin/main`; nil if none is set, or it was not fetched.
    package func upstream(of branch: String) throws(GuardError) -> (name: String, id: ObjectID)? {
        try locked { engine throws(GuardError) in
            let name = try gitText("cannot read the branch's upstream", allowing: .notFound) {
                git_branch_upstream_name($0, engine.repository.pointer, "refs/heads/" + branch)
            }
            guard let name, let id = try engine.referenceID(name) else { return nil }
            return (Self.shortened(name), id)
        }
    }

    /// The branch that work ends up on: `origin/HEAD`, else main or master of origin, else one of our own.
    package func defaultBranch() throws(GuardError) -> (name: String, id: ObjectID)? {
        var names = ["refs/remotes/origin/main", "refs/remotes/origin/master"]
        if let initial = try config().string("init.defaultBranch"), !initial.isEmpty {
            names.append("refs/heads/" + initial)
        }
        names += ["refs/heads/main", "refs/heads/master"]
        return try locked { engine throws(GuardError) in
            if let target = try engine.symbolicTarget("refs/remotes/origin/HEAD") {
                names.insert(target, at: 0)
            }
            for name in names {
                if let id = try engine.referenceID(name) { return (Self.shortened(name), id) }
            }
            return nil
        }
    }

    private static func shortened(_ name: String) -> String {
        for prefix in ["refs/heads/", "refs/remotes/"] where name.hasPrefix(prefix) {
            return String(name.dropFirst(prefix.count))
        }
        return name
    }
}

extension Engine {
    /// What a symbolic reference points at; nil if there is none.
    func symbolicTarget(_ name: String) throws(GuardError) -> String? {
        let reference = try CObject.makeIfPresent(
            Text("cannot read the reference \(name)", ko: "참조 \(name) 을(를) 읽을 수 없습니다"),
            release: git_reference_free, parent: repository, allowing: .notFound
        ) { git_reference_lookup(&$0, repository.pointer, name) }
        return reference.flatMap { git_reference_symbolic_target($0.pointer) }.map { String(cString: $0) }
    }
}
