internal import CGit2
package import GuardCore

/// The Git settings in force, each with the place it comes from.
package struct GitConfig: Sendable {
    /// One setting as one file (or the command line) gives it.
    package struct Entry: Sendable, Hashable {
        /// `section.name` or `section.subsection.name`; section and name in lower case, the subsection as written.
        package let key: String
        /// nil for a name without `=`, which Git reads as true.
        package let value: String?
        package let level: ConfigLevel
        /// The file that is read at this level (the value may stand in a file that it includes); nil for the command line.
        package let file: String?
        /// Whether the value came in through `include.path` or `includeIf`.
        package let isIncluded: Bool
        /// Whether the person chose it: not so when it may stand in a file of the work tree, which a colleague's
        /// commit could change.
        package let isPersonal: Bool
    }

    /// Every entry, weakest first: a later one wins.
    package let entries: [Entry]

    /// The entry in force for a key.
    package func entry(_ key: String) -> Entry? {
        let wanted = Self.normalised(key)
        return entries.last { $0.key == wanted }
    }

    /// The value in force; empty for a name without `=`.
    package func string(_ key: String) -> String? { entry(key).map { $0.value ?? "" } }

    /// The value in force as Git reads truth; nil when unset.
    /// - Throws: kind `configuration` when it is neither true nor false.
    package func bool(_ key: String) throws(GuardError) -> Bool? {
        guard let entry = entry(key) else { return nil }
        guard let value = ConfigValue.bool(entry.value) else {
            throw Self.bad(entry, "true or false", "true 또는 false")
        }
        return value
    }

    /// The value in force as a number (suffixes k, m, g); nil when unset.
    /// - Throws: kind `configuration` when it is no number.
    package func int(_ key: String) throws(GuardError) -> Int? {
        guard let entry = entry(key) else { return nil }
        guard let value = ConfigValue.int(entry.value ?? "") else { throw Self.bad(entry, "a number", "숫자") }
        return value
    }

    /// Every value of a key that may stand more than once, weakest first.
    package func strings(_ key: String) -> [String] {
        let wanted = Self.normalised(key)
        return entries.filter { $0.key == wanted }.map { $0.value ?? "" }
    }

    /// The entries in force whose key starts so (`guardhook.`), sorted by key.
    package func all(prefix: String) -> [Entry] {
        let wanted = prefix.lowercased()
        var last: [String: Entry] = [:]
        for entry in entries where entry.key.lowercased().hasPrefix(wanted) { last[entry.key] = entry }
        return last.values.sorted { $0.key < $1.key }
    }

    /// The strongest entry that the person chose: for settings that no file of the repository may decide.
    package func personal(_ key: String) -> Entry? {
        let wanted = Self.normalised(key)
        return entries.last { $0.key == wanted && $0.isPersonal }
    }

    private static func bad(_ entry: Entry, _ wanted: String, _ korean: String) -> GuardError {
        let value = entry.value ?? ""
        return GuardError(
            .configuration,
            Text(
                "\(entry.key) is '\(value)', not \(wanted)",
                ko: "\(entry.key) 값 '\(value)' 은(는) \(korean)이(가) 아닙니다"),
            hints: [
                Text(
                    "set it with: git config \(entry.key) VALUE",
                    ko: "다음 명령으로 설정하세요: git config \(entry.key) VALUE")
            ])
    }

    /// Section and name in lower case.
    static func normalised(_ key: String) -> String {
        guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else {
            return key.lowercased()
        }
        return key[..<first].lowercased() + key[first..<last] + key[last...].lowercased()
    }

    init(entries: [Entry]) { self.entries = entries }
}

extension GitConfig {
    /// Reads the settings of an open repository, and those of the command line from the environment.
    /// - Parameter isEmbedded: whether the Git folder itself came with another repository's files.
    static func read(
        from repository: CObject, environment: [String: String], isEmbedded: Bool = false
    ) throws(GuardError) -> GitConfig {
        let doing = Text("cannot read the Git settings", ko: "Git 설정을 읽을 수 없습니다")
        let config = try CObject.make(doing, release: git_config_free) {
            git_repository_config_snapshot(&$0, repository.pointer)
        }
        let files = ConfigFile.all(
            environment: environment, gitDirectory: String(cString: git_repository_path(repository.pointer)),
            commonDirectory: String(cString: git_repository_commondir(repository.pointer)))
        let found = try rawEntries(of: config)
        let workTree = git_repository_workdir(repository.pointer).flatMap { Files.real(String(cString: $0)) }
        var trusted: [UInt32: Bool] = [:]
        for file in files where found.contains(where: { $0.priority == file.priority && $0.depth > 0 }) {
            trusted[file.priority] = !Includes.reach(
                into: workTree, from: file.path, environment: environment)
        }
        let origin = Dictionary(uniqueKeysWithValues: files.map { ($0.priority, $0) })
        var entries = found.map { raw in
            let level = origin[raw.priority]?.level ?? .system
            let isTheirs = isEmbedded && !level.isProtected
            return Entry(
                key: raw.key, value: raw.value, level: level, file: origin[raw.priority]?.path,
                isIncluded: raw.depth > 0,
                isPersonal: !isTheirs && (raw.depth == 0 || trusted[raw.priority] == true))
        }
        for (key, value) in try CommandLineConfig.entries(environment) {
            entries.append(
                Entry(
                    key: normalised(key), value: value, level: .command, file: nil, isIncluded: false,
                    isPersonal: true))
        }
        return GitConfig(entries: entries)
    }

    /// An entry as libgit2 lists it.
    struct Raw {
        let key: String
        let value: String?
        let priority: UInt32
        let depth: UInt32
    }

    /// Every entry, weakest file first, in the order of each file.
    static func rawEntries(of config: CObject) throws(GuardError) -> [Raw] {
        var iterator: OpaquePointer?
        try git("cannot read the Git settings") { git_config_iterator_new(&iterator, config.pointer) }
        defer { git_config_iterator_free(iterator) }
        var found: [Raw] = []
        while true {
            var entry: UnsafeMutablePointer<git_config_entry>?
            let code = try git("cannot read the Git settings", allowing: .iterationOver) {
                git_config_next(&entry, iterator)
            }
            guard !code.isFailure, let entry = entry?.pointee else { break }
            found.append(
                Raw(
                    key: String(cString: entry.name), value: entry.value.map { String(cString: $0) },
                    priority: UInt32(bitPattern: entry.level.rawValue), depth: entry.include_depth))
        }
        return found.enumerated().sorted {
            ($0.element.priority, $0.offset) < ($1.element.priority, $1.offset)
        }
        .map(\.element)
    }
}

/// The files that a settings file includes.
private enum Includes {
    /// Whether the file includes, directly or not, one that lies in the work tree; conditions are not judged, so
    /// the answer errs towards yes.
    static func reach(
        into workTree: String?, from file: String, environment: [String: String], depth: Int = 0
    ) -> Bool {
        guard let workTree else { return false }
        // Git's own bound is 10.
        guard depth < 10 else { return true }
        for path in paths(in: file, environment) {
            guard let real = Files.real(path) else { continue }
            let inGitFolder = real.hasPrefix(workTree + "/.git/")
            if Files.isInside(real, workTree), !inGitFolder { return true }
            if reach(into: workTree, from: real, environment: environment, depth: depth + 1) { return true }
        }
        return false
    }

    private static func paths(in file: String, _ environment: [String: String]) -> [String] {
        guard
            let config = try? CObject.make(
                "", release: git_config_free, { git_config_open_ondisk(&$0, file) }),
            let raw = try? GitConfig.rawEntries(of: config)
        else {
            // The setting was read through this file a moment ago; unreadable now, it includes nothing.
            return []
        }
        let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
        return raw.filter { $0.depth == 0 }.compactMap { entry in
            let isInclude =
                entry.key == "include.path"
                || (entry.key.hasPrefix("includeif.") && entry.key.hasSuffix(".path"))
            guard isInclude, let value = entry.value else { return nil }
            if value.hasPrefix("~/") { return environment["HOME"].map { $0 + value.dropFirst() } }
            return Files.absolute(value, from: folder)
        }
    }
}
