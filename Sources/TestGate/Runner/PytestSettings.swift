import Git
import GuardCore

/// Whether a tree holds settings of pytest's own, and where.
///
/// Source: https://docs.pytest.org/en/stable/reference/customize.html (rootdir and configfile).
struct PytestSettings {
    /// Settings at the root: pytest finds them by itself.
    private(set) var atRoot = false
    /// Settings in a folder below: which ones count depends on what pytest is called with.
    private(set) var below = false

    init(repository: Repository, entries: [TreeEntry]) throws(GuardError) {
        for entry in entries where entry.mode.isFile {
            let parts = entry.path.bytes.split(separator: UInt8(ascii: "/"))
            guard let last = parts.last else { continue }
            let name = String(decoding: last, as: UTF8.self)
            let isSettings: Bool
            switch name {
            case "pytest.ini", ".pytest.ini", "pytest.toml", ".pytest.toml": isSettings = true
            case "pyproject.toml": isSettings = try Self.holds(["[tool.pytest"], entry, repository)
            case "tox.ini": isSettings = try Self.holds(["[pytest]"], entry, repository)
            case "setup.cfg": isSettings = try Self.holds(["[tool:pytest]"], entry, repository)
            default: continue
            }
            if isSettings, parts.count == 1 { atRoot = true }
            if isSettings, parts.count > 1 { below = true }
        }
    }

    /// Options that keep pytest's root at the snapshot's, where it would otherwise take the folder above.
    func options(tree: String) -> String? {
        atRoot || below ? nil : "--rootdir=\(ShellWord.quoted(tree))"
    }

    private static func holds(
        _ words: [String], _ entry: TreeEntry, _ repository: Repository
    ) throws(GuardError) -> Bool {
        let text = String(decoding: try repository.blob(entry.id), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).contains { line in
            words.contains { line.drop { $0 == " " }.hasPrefix($0) }
        }
    }
}

/// A word as a POSIX shell, and Python's `shlex`, read it back.
enum ShellWord {
    static func quoted(_ word: String) -> String {
        let pieces = word.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + pieces.joined(separator: #"'"'"'"#) + "'"
    }
}
