import Foundation
import Git
import GuardCore
import Testing

@Suite struct ConfigTests {
    private func sandbox(_ local: String, global: String = "") async throws -> (Sandbox, [String: String]) {
        let sandbox = try await Sandbox()
        try sandbox.write(try sandbox.read(".git/config") + local, to: ".git/config")
        try sandbox.write(global, to: sandbox.root + "/home/.gitconfig")
        var environment = sandbox.environment
        environment["GIT_CONFIG_GLOBAL"] = nil
        return (sandbox, environment)
    }

    private func config(_ sandbox: Sandbox, _ environment: [String: String]) throws -> GitConfig {
        try Repository.open(environment: environment, directory: sandbox.top).config()
    }

    @Test func levels() async throws {
        let (sandbox, environment) = try await sandbox(
            "[guardhook]\n\tmodel = local\n\tTests\n[a \"Sub.Case\"]\n\tName = 1k\n",
            global: "[guardhook]\n\tmodel = global\n\tbudget = 5\n[a \"sub.case\"]\n\tname = no\n")
        try sandbox.write("[guardhook]\n\tbudget = 4\n\tpython = system\n", to: sandbox.root + "/system")
        try sandbox.write("[guardhook]\n\txdg = yes\n", to: sandbox.root + "/home/.config/git/config")
        var whole = environment
        whole["GIT_CONFIG_NOSYSTEM"] = nil
        whole["GIT_CONFIG_SYSTEM"] = sandbox.root + "/system"
        let config = try config(sandbox, whole)
        #expect(config.string("GuardHook.Model") == "local")
        #expect(config.entry("guardhook.model")?.level == .local)
        #expect(config.entry("guardhook.model")?.file == sandbox.top + "/.git/config")
        #expect(config.strings("guardhook.model") == ["global", "local"])
        #expect(config.entry("guardhook.budget")?.level == .global)
        #expect(try config.int("guardhook.budget") == 5)
        #expect(config.entry("guardhook.python")?.level == .system)
        #expect(try config.bool("guardhook.xdg") == true)
        #expect(try config.bool("guardhook.tests") == true)
        #expect(config.string("guardhook.tests") == "")
        #expect(try config.int("a.Sub.Case.name") == 1024)
        #expect(try config.bool("a.sub.case.NAME") == false)
        #expect(try config.bool("guardhook.nothing") == nil)
        #expect(config.string("nodots") == nil)
        #expect(
            config.all(prefix: "guardhook.").map { "\($0.key)=\($0.value ?? "-")" } == [
                "guardhook.budget=5", "guardhook.model=local", "guardhook.python=system", "guardhook.tests=-",
                "guardhook.xdg=yes",
            ])
    }

    @Test func wrongValues() async throws {
        let (sandbox, environment) = try await sandbox("[guardhook]\n\tsuggest = maybe\n\tbudget = soon\n")
        let config = try config(sandbox, environment)
        let flag = try await failure { try config.bool("guardhook.suggest") }
        #expect(flag.kind == .configuration)
        #expect(flag.message.english == "guardhook.suggest is 'maybe', not true or false")
        #expect(try await failure { try config.int("guardhook.budget") }.kind == .configuration)
    }

    @Test func commandLine() async throws {
        let (sandbox, environment) = try await sandbox("[guardhook]\n\tmodel = local\n")
        var counted = environment
        counted["GIT_CONFIG_COUNT"] = "2"
        counted["GIT_CONFIG_KEY_0"] = "guardhook.model"
        counted["GIT_CONFIG_VALUE_0"] = "counted"
        counted["GIT_CONFIG_KEY_1"] = "guardhook.other"
        counted["GIT_CONFIG_VALUE_1"] = "x=y"
        let first = try config(sandbox, counted)
        #expect(first.entry("guardhook.model")?.value == "counted")
        #expect(first.entry("guardhook.model")?.level == .command)
        #expect(first.string("guardhook.other") == "x=y")
        counted["GIT_CONFIG_PARAMETERS"] =
            "'guardhook.model'='it'\\''s' 'guardhook.old=new=er' 'guardhook.flag'"
        let second = try config(sandbox, counted)
        #expect(second.string("guardhook.model") == "it's")
        #expect(second.string("guardhook.old") == "new=er")
        #expect(try second.bool("guardhook.flag") == true)
        counted["GIT_CONFIG_COUNT"] = "3"
        #expect(try await failure { try config(sandbox, counted) }.kind == .configuration)
        counted["GIT_CONFIG_COUNT"] = nil
        counted["GIT_CONFIG_PARAMETERS"] = "'half"
        #expect(try await failure { try config(sandbox, counted) }.kind == .configuration)
    }

    /// What `git -c` really hands to a hook.
    @Test func commandLineInAHook() async throws {
        let sandbox = try await Sandbox()
        let value = "a 'quoted' = \\ value! \"x\""
        let seen = try await sandbox.inHook(
            of: [
                "-c", "guardhook.model=" + value, "-c", "guardhook.flag", "commit", "--allow-empty", "-m",
                "m",
            ]
        ) { repository, _ in
            let config = try repository.config()
            #expect(try config.bool("guardhook.flag") == true)
            return config.personal("guardhook.model")?.value
        }
        #expect(seen == value)
    }

    @Test func includesOfTrackedFilesAreNotPersonal() async throws {
        let (sandbox, environment) = try await sandbox(
            "[guardhook]\n\tmodel = mine\n[include]\n\tpath = ../team.gitconfig\n",
            global: "[include]\n\tpath = more\n[guardhook]\n\tbudget = 3\n")
        try sandbox.write("[guardhook]\n\tmodel = theirs\n\turl = http://elsewhere\n", to: "team.gitconfig")
        try sandbox.write("[guardhook]\n\tpython = included\n", to: sandbox.root + "/home/more")
        let config = try config(sandbox, environment)
        #expect(config.string("guardhook.model") == "theirs")
        #expect(config.personal("guardhook.model")?.value == "mine")
        #expect(config.entry("guardhook.url")?.isIncluded == true)
        #expect(config.personal("guardhook.url") == nil)
        #expect(config.personal("guardhook.python")?.value == "included")
        #expect(config.personal("guardhook.budget")?.value == "3")
    }

    @Test func includesByDetourAreNotPersonal() async throws {
        let (sandbox, environment) = try await sandbox(
            "[includeIf \"gitdir:\(FileManager.default.temporaryDirectory.path)/**\"]\n\tpath = step\n")
        try sandbox.write("[include]\n\tpath = \(sandbox.root)/link\n", to: ".git/step")
        try sandbox.write("[guardhook]\n\turl = http://elsewhere\n", to: "team.gitconfig")
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.root + "/link", withDestinationPath: sandbox.top + "/team.gitconfig")
        let config = try config(sandbox, environment)
        #expect(config.string("guardhook.url") == "http://elsewhere")
        #expect(config.personal("guardhook.url") == nil)
    }

    @Test func includesInTheGitFolderArePersonal() async throws {
        let (sandbox, environment) = try await sandbox("[include]\n\tpath = mine\n")
        try sandbox.write("[guardhook]\n\tmodel = m\n", to: ".git/mine")
        #expect(try config(sandbox, environment).personal("guardhook.model")?.value == "m")
    }

    /// A folder in a checkout that poses as a repository must not choose what runs.
    @Test func settingsOfAnEmbeddedRepositoryAreNotPersonal() async throws {
        let sandbox = try await Sandbox()
        let folder = sandbox.top + "/docs/evil"
        try await sandbox.git("init", "-q", "--bare", folder)
        try await sandbox.git("-C", folder, "config", "core.bare", "false")
        try await sandbox.git("-C", folder, "config", "core.worktree", sandbox.top)
        try sandbox.write(
            try sandbox.read(folder + "/config") + "[guardhook]\n\tpython = ./evil\n", to: folder + "/config")
        for place in [folder, folder + "/refs"] {
            let config = try sandbox.open(at: place).config()
            #expect(config.string("guardhook.python") == "./evil")
            #expect(config.personal("guardhook.python") == nil)
        }
        let strict = [
            "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.bareRepository",
            "GIT_CONFIG_VALUE_0": "explicit",
        ]
        #expect(
            try await failure { try sandbox.open(strict, at: folder) }.message.english.contains(
                "safe.bareRepository"))
        #expect(try sandbox.open(strict).workTree == sandbox.top)
        let own = try await Sandbox(initial: ["init", "-q", "--bare"])
        try await own.git("config", "guardhook.python", "mine")
        #expect(try own.open().config().personal("guardhook.python")?.value == "mine")
        #expect(try own.open(strict).isBare)
    }

    @Test func worktreeSettings() async throws {
        let sandbox = try await Sandbox()
        try await sandbox.commit(["a.py": "a\n"])
        let other = sandbox.root + "/other"
        try await sandbox.git("worktree", "add", "-q", other)
        try await sandbox.git("config", "extensions.worktreeConfig", "true")
        try await sandbox.git(["config", "--worktree", "guardhook.model", "here"], at: other)
        try await sandbox.git("config", "guardhook.model", "shared")
        let entry = try sandbox.open(at: other).config().entry("guardhook.model")
        #expect(entry?.value == "here")
        #expect(entry?.level == .worktree)
        #expect(try sandbox.open().config().string("guardhook.model") == "shared")
        try await sandbox.git("config", "extensions.worktreeConfig", "false")
        #expect(try sandbox.open(at: other).config().string("guardhook.model") == "shared")
    }

    @Test func hooksFolder() async throws {
        let sandbox = try await Sandbox()
        let usual = try sandbox.open().hooksDirectory()
        #expect(
            usual
                == HooksLocation(
                    path: sandbox.top + "/.git/hooks", origin: nil, configured: nil, insideWorkTree: false))
        try await sandbox.git("config", "core.hooksPath", ".husky/_")
        let tracked = try sandbox.open().hooksDirectory()
        #expect(
            tracked
                == HooksLocation(
                    path: sandbox.top + "/.husky/_", origin: .local, configured: ".husky/_",
                    insideWorkTree: true))
        try await sandbox.git("config", "core.hooksPath", ".git/my")
        #expect(try sandbox.open().hooksDirectory().insideWorkTree == false)
        try await sandbox.git("config", "--unset", "core.hooksPath")
        try sandbox.write("[core]\n\thooksPath = ~/hooks\n", to: sandbox.root + "/home/.gitconfig")
        let global = try sandbox.open(["GIT_CONFIG_GLOBAL": sandbox.root + "/home/.gitconfig"])
            .hooksDirectory()
        #expect(global.path == sandbox.root + "/home/hooks")
        #expect(global.origin == .global)
        #expect(global.insideWorkTree == false)
    }
}
