import Git
import GuardCore

/// What of a repository must not move while tests run: HEAD and its commit, the index in force, the settings.
struct RepositoryWitness: Equatable {
    private let head: [UInt8]?
    private let commit: String
    private let indexes: [[UInt8]?]
    private let config: [[UInt8]?]

    init(_ repository: Repository) throws(GuardError) {
        head = WholeFile.find("\(repository.gitDirectory)/HEAD")
        commit = Self.commit(repository)
        // With `git commit -a` the index in force is not the one that stays if the commit is refused.
        let files = Set([repository.indexFile, "\(repository.gitDirectory)/index"]).sorted()
        indexes = files.map { WholeFile.find($0).map(IndexEntries.withoutTimes) }
        config = ["\(repository.commonDirectory)/config", "\(repository.gitDirectory)/config.worktree"].map {
            WholeFile.find($0)
        }
    }

    /// What has moved since; empty when nothing has.
    func moved(until now: RepositoryWitness) -> [Text] {
        var moved: [Text] = []
        if head != now.head || commit != now.commit { moved.append(Text("HEAD", ko: "HEAD")) }
        if indexes != now.indexes { moved.append(Text("the index", ko: "인덱스")) }
        if config != now.config { moved.append(Text("the configuration", ko: "설정")) }
        return moved
    }

    /// The report for a run that moved something, whatever its tests said.
    static func report(_ moved: [Text], of report: TestsReport) -> TestsReport {
        let english = moved.map(\.english).joined(separator: ", ")
        let korean = moved.map { $0.korean ?? $0.english }.joined(separator: ", ")
        var changed = report
        changed.status = .error
        changed.reason = Text(
            "while the tests ran, \(english) of this repository moved: a test works on it instead of on a repository of its own; look at `git reflog` and `git status` before going on",
            ko:
                "테스트가 도는 동안 이 저장소의 \(korean)이(가) 바뀌었습니다: 어떤 테스트가 임시 저장소가 아니라 이 저장소에서 작업합니다. `git reflog`와 `git status`를 먼저 확인하세요"
        )
        return changed
    }

    private static func commit(_ repository: Repository) -> String {
        do {
            return try repository.head().commit?.description ?? ""
        } catch {
            // A HEAD that cannot be read is the same only as another that cannot.
            return "unreadable: \(error.message.english)"
        }
    }
}
