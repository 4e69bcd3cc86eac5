internal import CGit2
internal import GuardCore

extension Engine {
    func commit(_ id: ObjectID) throws(GuardError) -> Commit {
        let object = try commitObject(id)
        let pointer = object.pointer
        defer { withExtendedLifetime(object) {} }
        guard let tree = git_commit_tree_id(pointer)?.pointee else {
            throw GuardError(.environment, Text("the commit \(id) is damaged", ko: "커밋 \(id) 이(가) 손상되었습니다"))
        }
        let author = git_commit_author(pointer)?.pointee
        return Commit(
            id: id, tree: ObjectID(tree), parents: Self.parents(of: object),
            rawMessage: Self.message(of: pointer),
            encoding: git_commit_message_encoding(pointer).map { String(cString: $0) },
            author: Commit.Person(
                name: author?.name.map { String(cString: $0) } ?? "",
                email: author?.email.map { String(cString: $0) } ?? ""),
            time: git_commit_time(pointer))
    }

    func commitObject(_ id: ObjectID) throws(GuardError) -> CObject {
        var oid = id.oid
        do throws(GuardError) {
            return try CObject.make(
                Text("cannot read the commit \(id.short(12))", ko: "커밋 \(id.short(12)) 을(를) 읽을 수 없습니다"),
                release: git_commit_free, parent: repository
            ) { git_commit_lookup(&$0, repository.pointer, &oid) }
        } catch {
            throw explainingAbsence(error, of: id)
        }
    }

    static func parents(of commit: CObject) -> [ObjectID] {
        (0..<git_commit_parentcount(commit.pointer)).compactMap { number in
            git_commit_parent_id(commit.pointer, number).map { ObjectID($0.pointee) }
        }
    }

    /// The bytes after the header's empty line. libgit2 gives a C string, and no message holds a NUL.
    private static func message(of commit: OpaquePointer) -> [UInt8] {
        guard let text = git_commit_message_raw(commit) else { return [] }
        return RepositoryPath(cString: text).bytes
    }

    /// The commit that a revision names.
    func resolve(_ revision: String) throws(GuardError) -> ObjectID {
        do throws(GuardError) {
            let object = try CObject.make(
                Text("'\(revision)' names no commit here", ko: "'\(revision)' 에 해당하는 커밋이 없습니다"),
                release: git_object_free, parent: repository
            ) { git_revparse_single(&$0, repository.pointer, revision) }
            let commit = try CObject.make(
                Text("'\(revision)' is not a commit", ko: "'\(revision)' 은(는) 커밋이 아닙니다"),
                release: git_object_free, parent: repository
            ) { git_object_peel(&$0, object.pointer, GIT_OBJECT_COMMIT) }
            guard let oid = git_object_id(commit.pointer)?.pointee else {
                throw GuardError(.environment, Text("'\(revision)' is not a commit"))
            }
            return ObjectID(oid)
        } catch {
            if isShallow { throw error.hinting(Self.unshallow) }
            throw error.hinting(
                Text(
                    "see the names with: git branch --all; get what is missing with: git fetch",
                    ko: "이름 확인: git branch --all; 없는 것 가져오기: git fetch"))
        }
    }
}
