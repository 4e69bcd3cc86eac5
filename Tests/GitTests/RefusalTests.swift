import Foundation
import Git
import GuardCore
import Testing

/// Repositories that guardhook cannot work with, each with a sentence.
@Suite struct RefusalTests {
    @Test func noRepository() async throws {
        let sandbox = try await Sandbox(initial: nil)
        let error = try await failure { try sandbox.open() }
        #expect(error.kind == .environment)
        #expect(error.message.english == "\(sandbox.top) is not inside a Git repository")
        #expect(error.hints.count == 1)
        #expect(try await failure { try sandbox.open(["GIT_DIR": "/nowhere"]) }.kind == .environment)
    }

    @Test func bare() async throws {
        let sandbox = try await Sandbox(initial: ["init", "-q", "--bare"])
        let repository = try sandbox.open()
        #expect(repository.isBare)
        #expect(repository.workTree == nil)
        #expect(try await failure { try await repository.stagedTree() }.message.english.contains("bare"))
        #expect(try repository.hooksDirectory().path == sandbox.top + "/hooks")
    }

    @Test func otherObjectFormat() async throws {
        let sandbox = try await Sandbox(initial: ["init", "-q", "--object-format=sha256"])
        let error = try await failure { try sandbox.open() }
        #expect(error.message.english == "guardhook cannot read a repository with object format sha256")
    }

    @Test func otherReferenceFormat() async throws {
        let sandbox = try await Sandbox()
        // Git 2.39 cannot make such a repository; this is what it looks like from outside.
        try await sandbox.git("config", "core.repositoryFormatVersion", "1")
        try await sandbox.git("config", "extensions.refStorage", "reftable")
        let error = try await failure { try sandbox.open() }
        #expect(error.message.english == "guardhook cannot read a repository with reference storage reftable")
        let named = try await failure { try sandbox.open(["GIT_DIR": sandbox.top + "/.git"]) }
        #expect(named.message == error.message)
    }

    @Test func unknownExtension() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.git("config", "core.repositoryFormatVersion", "1")
        try await sandbox.git("config", "extensions.someday", "true")
        let error = try await failure { try sandbox.open() }
        #expect(error.causes.contains { $0.contains("extensions.someday") })
    }

    @Test func knownExtensions() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        try await sandbox.git("config", "core.repositoryFormatVersion", "1")
        for name in ["preciousObjects", "worktreeConfig"] {
            try await sandbox.git("config", "extensions." + name, "true")
        }
        #expect(try await sandbox.open().stagedTree().changes.isEmpty)
    }

    @Test func somebodyElsesRepository() async throws {
        // Only root can give a folder away.
        guard geteuid() == 0 else { return }
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        chown(sandbox.top, 1234, 1234)
        chown(sandbox.top + "/.git", 1234, 1234)
        let error = try await failure { try sandbox.open() }
        #expect(error.message.english.contains("another user"))
        #expect(
            error.hints.first?.english
                == "if you trust it: git config --global --add safe.directory \(sandbox.top)")
        #expect(try sandbox.open(["SUDO_UID": "1234"]).workTree == sandbox.top)
        // Git has asked already when it names the folder, as for hooks in a worktree.
        #expect(try sandbox.open(["GIT_DIR": sandbox.top + "/.git"]).workTree == sandbox.top)
        for value in [sandbox.top, "*", sandbox.root + "/*"] {
            let command = [
                "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": value,
            ]
            #expect(try sandbox.open(command).workTree == sandbox.top)
        }
        // The repository cannot vouch for itself.
        let config = try sandbox.read(".git/config")
        try sandbox.write(config + "[safe]\n\tdirectory = *\n", to: ".git/config")
        #expect(try await failure { try sandbox.open() }.message == error.message)
    }

    @Test func brokenSettings() async throws {
        let sandbox = try await Sandbox()
        try sandbox.write("[core\nrubbish", to: ".git/config")
        #expect(try await failure { try sandbox.open() }.kind == .environment)
        try sandbox.write("[core]\n", to: ".git/config")
        try sandbox.write("[half\n", to: sandbox.root + "/global")
        let error = try await failure { try sandbox.open(["GIT_CONFIG_GLOBAL": sandbox.root + "/global"]) }
        #expect(error.message.english.contains(sandbox.root + "/global"))
    }

    @Test func missingObject() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        let repository = try sandbox.open()
        let none = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
        for error in [
            try await failure { try repository.blob(none) },
            try await failure { try repository.entries(of: none) },
            try await failure { try repository.commit(none) },
        ] {
            #expect(error.kind == .environment)
            #expect(error.hints.first?.english.contains("git fsck") == true)
        }
        let blob = try #require(
            try repository.entry("a.py", in: try repository.commit(repository.resolve("HEAD")).tree))
        #expect(
            try await failure { try repository.entries(of: blob.id) }.message.english.contains(
                "is not a tree"))
    }

    @Test func searchStopsAtTheCeiling() async throws {
        let sandbox = try await Sandbox()
        try sandbox.write("x", to: "deep/er/x")
        #expect(try sandbox.open(at: sandbox.top + "/deep/er").workTree == sandbox.top)
        let error = try await failure {
            try sandbox.open(["GIT_CEILING_DIRECTORIES": sandbox.top + "/deep"], at: sandbox.top + "/deep/er")
        }
        #expect(error.kind == .environment)
    }
}
