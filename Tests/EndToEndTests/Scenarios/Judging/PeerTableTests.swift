import Foundation
import Testing

/// The messages that the tools beside guardhook misjudge, each as Git hands it to the hook: what counts is what Git
/// will store.
@Suite("every row of the peers' message table") struct PeerTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var name: String
        var message: [UInt8]
        var passes: Bool
        var settings: [String: String] = [:]
        /// Whether an editor was open; Git sets `GIT_EDITOR=:` where none was.
        var isEdited = true
        /// A file of Git's state that names HEAD (`MERGE_HEAD`).
        var state: String?
        var testDescription: String { name }

        init(
            _ name: String, _ message: String, passes: Bool, _ settings: [String: String] = [:],
            isEdited: Bool = true,
            state: String? = nil
        ) {
            (self.name, self.message, self.passes) = (name, Array(message.utf8), passes)
            (self.settings, self.isEdited, self.state) = (settings, isEdited, state)
        }
    }

    private static let good = "feat: add a thing\n"
    private static let help = "# Please enter the commit message for your changes.\n# On branch feat/work\n"
    private static let diff = "diff --git a/a b/a\n+" + String(repeating: "x", count: 300) + "\n"

    private static func scissors(_ mark: String) -> String {
        "\(mark) ------------------------ >8 ------------------------\n\(mark) Do not modify or remove the line above.\n"
            + diff
    }

    static let rows: [Row] = [
        Row("valid", good, passes: true),
        Row("invalid", "added a thing\n", passes: false),
        Row("comments at the end", good + "\n" + help, passes: true),
        Row("template comment first", help + "\n" + good, passes: true),
        Row("leading blank lines", "\n\n\n" + good, passes: true),
        Row("-v: scissors and a long diff", good + help + scissors("#"), passes: true),
        Row("commentChar=; comment first", "; a comment\n" + good, passes: true, ["core.commentChar": ";"]),
        Row("commentChar=; scissors", good + scissors(";"), passes: true, ["core.commentChar": ";"]),
        Row("commentChar=auto, # first", help + good, passes: true, ["core.commentChar": "auto"]),
        Row(
            "commentChar=auto, Git chose ;",
            good + "\n#12 is mended\n; Please enter the commit message\n; On branch feat/work\n",
            passes: true,
            ["core.commentChar": "auto"]),
        Row("commentString=//", "// a comment\n" + good, passes: true, ["core.commentString": "//"]),
        Row("CRLF", "feat: add a thing\r\n\r\nBody.\r\n", passes: true),
        latin1,
        Row("fixup!", "fixup! feat: add a thing\n", passes: true),
        Row("squash!", "squash! feat: add a thing\n", passes: true),
        Row("amend!", "amend! feat: add a thing\n\nfeat: add it\n", passes: true),
        Row(
            "a merge of Git's own", "Merge branch 'topic' into feat/work\n", passes: true, state: "MERGE_HEAD"
        ),
        Row("a merge that is none", "Merge branch 'topic' into feat/work\n", passes: false),
        Row(
            "revert", "Revert \"feat: a\"\n\nThis reverts commit 0123abc.\n", passes: true,
            state: "REVERT_HEAD"),
        Row(
            "revert of a revert", "Reapply \"feat: a\"\n\nThis reverts commit 0123abc.\n", passes: true,
            state: "REVERT_HEAD"),
        Row("-m '# not a comment'", "# not a comment\n", passes: false, isEdited: false),
        Row("-F with a # line first", "#1 junk subject\n" + good, passes: false, isEdited: false),
        Row("nothing but comments: Git ends it", "\n" + help, passes: true),
        Row("a terminal escape", "perf: \u{1B}[31mred\u{1B}[0m\n", passes: false),
    ]

    private static let latin1: Row = {
        var row = Row("latin-1", good, passes: true, ["i18n.commitEncoding": "ISO-8859-1"])
        row.message = Array("feat: add caf".utf8) + [0xE9] + Array("\n\nD".utf8) + [0xE9, 0x0A]
        return row
    }()

    @Test("is judged as Git stores it") func rows() async throws {
        let repo = try await Repo.guarded()
        let head = try await repo.must("rev-parse", "HEAD")
        for row in Self.rows {
            for (key, value) in row.settings { try await repo.must("config", key, value) }
            if let state = row.state { try repo.write(".git/" + state, head + "\n") }
            try Data(row.message).write(to: URL(fileURLWithPath: repo.file(".git/COMMIT_EDITMSG")))
            let done = try await repo.guardhook(
                "commit-msg", ".git/COMMIT_EDITMSG", environment: ["GIT_EDITOR": row.isEdited ? nil : ":"])
            #expect((done.status == 0) == row.passes, "\(row.name): \(done)")
            #expect(!done.text.contains("\u{1B}"), "\(row.name) reached the terminal")
            for key in row.settings.keys { try await repo.must("config", "--unset", key) }
            if let state = row.state {
                try FileManager.default.removeItem(atPath: repo.file(".git/" + state))
            }
        }
    }

    @Test("nobody has to have a name") func nameless() async throws {
        let repo = try await Repo.guarded()
        try repo.write(".git/COMMIT_EDITMSG", Self.good)
        let done = try await repo.guardhook(
            "commit-msg", ".git/COMMIT_EDITMSG",
            environment: [
                "GIT_AUTHOR_NAME": nil, "GIT_COMMITTER_NAME": nil, "GIT_CONFIG_GLOBAL": "/dev/null",
            ])
        #expect(done.status == 0, "\(done)")
    }
}
