import Foundation
import Git
import GuardCore
import Processes
import Testing

@Suite struct HistoryTests {
    private func linear(_ count: Int) async throws -> Sandbox {
        let sandbox = try await Sandbox()
        for number in 1...count { try await sandbox.commit(["a.py": "\(number)\n"], "c\(number)") }
        return sandbox
    }

    private func subjects(_ commits: [Commit]) -> [String] {
        commits.map {
            String(decoding: $0.rawMessage, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
        }
    }

    @Test func oneCommit() async throws {
        let sandbox = try await Sandbox()
        try sandbox.write("a\n", to: "a.py")
        try await sandbox.git("add", ".")
        try sandbox.write([0x66, 0xe9, 0x0a, 0x0a, 0x62, 0x0a], to: sandbox.root + "/message")
        try await sandbox.git(
            "-c", "i18n.commitEncoding=ISO-8859-1", "commit", "-q", "-F", sandbox.root + "/message")
        let repository = try sandbox.open()
        let commit = try repository.commit(repository.resolve("HEAD"))
        #expect(commit.rawMessage == [0x66, 0xe9, 0x0a, 0x0a, 0x62, 0x0a])
        #expect(commit.encoding == "ISO-8859-1")
        #expect(commit.author == Commit.Person(name: "A", email: "a@example.org"))
        #expect(commit.parents == [])
        #expect(commit.tree.description == (try await sandbox.git("rev-parse", "HEAD^{tree}")))
        #expect(abs(commit.time - Int64(Date().timeIntervalSince1970)) < 600)
        #expect(try repository.commits(from: nil, to: commit.id) == [commit])
    }

    @Test func ranges() async throws {
        let sandbox = try await linear(6)
        let repository = try sandbox.open()
        let from = try repository.resolve("HEAD~3")
        let head = try repository.resolve("HEAD")
        #expect(try subjects(repository.commits(from: from, to: head)) == ["c4", "c5", "c6"])
        #expect(try repository.commits(from: head, to: head).isEmpty)
        #expect(try repository.commits(from: head, to: from).isEmpty)
        #expect(try subjects(repository.commits(from: nil, to: from)) == ["c1", "c2", "c3"])
        #expect(try repository.mergeBase(from, head) == from)
    }

    @Test func merges() async throws {
        let sandbox = try await linear(2)
        try await sandbox.git("checkout", "-q", "-b", "topic")
        try await sandbox.commit(["t.py": "1\n"], "t1")
        try await sandbox.commit(["t.py": "2\n"], "t2")
        try await sandbox.git("checkout", "-q", "main")
        try await sandbox.commit(["m.py": "1\n"], "m1")
        try await sandbox.git("merge", "-q", "--no-edit", "topic")
        let repository = try sandbox.open()
        let found = try repository.commits(from: repository.resolve("HEAD~2"), to: repository.resolve("HEAD"))
        #expect(Set(subjects(found)) == ["t1", "t2", "m1", "Merge branch 'topic'"])
        #expect(found.count == 4)
        #expect(found.last?.isMerge == true)
        let order = Dictionary(uniqueKeysWithValues: found.enumerated().map { ($1.id, $0) })
        for commit in found {
            for parent in commit.parents { #expect((order[parent] ?? -1) < (order[commit.id] ?? -1)) }
        }
        #expect(
            try repository.mergeBase(repository.resolve("HEAD~1"), repository.resolve("topic")).map {
                "\($0)"
            }
                == (try await sandbox.git("merge-base", "HEAD~1", "topic")))
    }

    /// A random graph with clocks that run backwards: the same set as `git rev-list`, the same base as `git merge-base`.
    @Test(arguments: 0..<4)
    func agreesWithGit(_ seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let sandbox = try await Sandbox()
        var load = ""
        for number in 1...60 {
            let time = 1_700_000_000 + number * 100 + Int.random(in: -300...300, using: &random)
            load +=
                "commit refs/heads/c\(number)\nmark :\(number)\ncommitter C <c@example.org> \(time) +0000\ndata <<E\nc\(number)\nE\n"
            if number > 2 {
                let parent = Int.random(in: max(1, number - 6)..<number, using: &random)
                load += "from :\(parent)\n"
                let other = Int.random(in: max(1, number - 9)..<number, using: &random)
                if other != parent, Bool.random(using: &random) { load += "merge :\(other)\n" }
            }
        }
        try await sandbox.git(["fast-import", "--quiet"], input: load)
        let repository = try sandbox.open()
        for _ in 0..<15 {
            let one = "c\(Int.random(in: 1...60, using: &random))"
            let other = "c\(Int.random(in: 1...60, using: &random))"
            let wanted = try await sandbox.git("rev-list", "\(one)..\(other)").split(separator: "\n").map(
                String.init)
            let found = try repository.commits(from: repository.resolve(one), to: repository.resolve(other))
            #expect(Set(found.map(\.id.description)) == Set(wanted), "\(one)..\(other)")
            #expect(found.count == wanted.count)
            let bases = try await sandbox.run(["merge-base", "--all", one, other])
            let all = String(decoding: bases.output, as: UTF8.self).split(separator: "\n").map(String.init)
            let base = try repository.mergeBase(repository.resolve(one), repository.resolve(other))
            #expect(base.map { all.contains($0.description) } ?? all.isEmpty, "\(one) \(other)")
        }
    }

    @Test func revisionsThatAreNone() async throws {
        let sandbox = try await linear(1)
        let repository = try sandbox.open()
        for revision in [
            "origin/main", "HEAD~9", "", "0000000000000000000000000000000000000001", "HEAD:a.py", "a..b",
        ] {
            let error = try await failure { try repository.resolve(revision) }
            #expect(error.kind == .environment)
            #expect(error.message.english.contains("'\(revision)'"))
            #expect(error.hints.contains { $0.english.contains("git fetch") })
        }
        #expect(try repository.resolve("main") == repository.resolve("@"))
        try await sandbox.git("tag", "-a", "v1", "-m", "v1")
        #expect(try sandbox.open().resolve("v1") == repository.resolve("HEAD"))
    }

    @Test func shallowClone() async throws {
        let sandbox = try await linear(6)
        let clone = sandbox.root + "/clone"
        try await sandbox.git("clone", "-q", "--depth", "3", "file://" + sandbox.top, clone)
        let repository = try sandbox.open(at: clone)
        #expect(repository.isShallow)
        let head = try repository.resolve("HEAD")
        // Within what is here: from the commit at which history ends.
        let found = try repository.commits(from: repository.resolve("HEAD~2"), to: head)
        #expect(subjects(found) == ["c5", "c6"])
        let all = try await failure { try repository.commits(from: nil, to: head) }
        #expect(all.hints.first?.english.contains("git fetch --unshallow") == true)
        let beyond = try await failure { try repository.resolve("HEAD~4") }
        #expect(beyond.hints.first?.english.contains("git fetch --unshallow") == true)
        let staged = try await repository.stagedTree()
        #expect(staged.changes.isEmpty)
    }

    @Test func shallowClonesWithoutCommonHistory() async throws {
        let sandbox = try await linear(3)
        try await sandbox.git("checkout", "-q", "-b", "topic", "HEAD~1")
        try await sandbox.commit(["t.py": "t\n"], "t1")
        let clone = sandbox.root + "/clone"
        try await sandbox.git(
            "clone", "-q", "--depth", "1", "--no-single-branch", "file://" + sandbox.top, clone)
        let repository = try sandbox.open(at: clone)
        let main = try repository.resolve("origin/main")
        let topic = try repository.resolve("origin/topic")
        let base = try await failure { try repository.mergeBase(main, topic) }
        #expect(base.hints.first?.english.contains("git fetch") == true)
        let range = try await failure { try repository.commits(from: main, to: topic) }
        #expect(range.hints.first?.english.contains("git fetch") == true)
    }

    @Test func unrelatedHistories() async throws {
        let sandbox = try await linear(1)
        try await sandbox.git("checkout", "-q", "--orphan", "other")
        try await sandbox.commit(["o.py": "o\n"], "o1")
        let repository = try sandbox.open()
        #expect(try repository.mergeBase(repository.resolve("main"), repository.resolve("other")) == nil)
    }

    @Test func partialClone() async throws {
        let sandbox = try await linear(3)
        let clone = sandbox.root + "/clone"
        try await sandbox.git(["-C", sandbox.top, "config", "uploadpack.allowFilter", "true"])
        try await sandbox.git("clone", "-q", "--filter=blob:none", "file://" + sandbox.top, clone)
        try sandbox.write("edited\n", to: clone + "/a.py")
        try await sandbox.git(["add", "-A"], at: clone)
        let repository = try sandbox.open(at: clone)
        #expect(try await repository.stagedTree().changes.summary == ["M a.py"])
        let old = try repository.commit(repository.resolve("HEAD~1")).tree
        let entry = try #require(try repository.entries(of: old).first)
        let error = try await failure { try repository.blob(entry.id) }
        #expect(error.hints.first?.english.contains("git cat-file -e \(entry.id)") == true)
        #expect(try await failure { try repository.blobSize(entry.id) }.hints == error.hints)
    }

    @Test func upstreamAndDefaultBranch() async throws {
        let sandbox = try await linear(2)
        let repository = try sandbox.open()
        #expect(try repository.upstream(of: "main") == nil)
        #expect(try repository.defaultBranch()?.name == "main")
        let clone = sandbox.root + "/clone"
        try await sandbox.git("clone", "-q", "file://" + sandbox.top, clone)
        try await sandbox.git(["checkout", "-q", "-b", "feat/x", "--track", "origin/main"], at: clone)
        let cloned = try sandbox.open(at: clone)
        let upstream = try #require(try cloned.upstream(of: "feat/x"))
        #expect(upstream.name == "origin/main")
        #expect(upstream.id == (try cloned.resolve("@{upstream}")))
        #expect(try cloned.defaultBranch()?.name == "origin/main")
        #expect(try cloned.upstream(of: "no-such") == nil)
        #expect(try cloned.head().branchName == "feat/x")
    }
}
