import GuardCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files and folders that Git ignores but the tests need, taken over from the work tree.
///
/// A file is copied, a folder is linked; `copy:` and `link:` decide otherwise. Nothing from outside the work
/// tree is ever carried, and nothing that is tracked: the staged content wins.
struct CarriedPaths {
    private(set) var items: [SnapshotItem] = []
    private(set) var notes: [Text] = []
    /// The wishes as they are found on disk: part of what a remembered result depends on.
    private(set) var fingerprint: [UInt8] = []

    private let workTree: String
    private let tracked: Set<[UInt8]>

    init(_ wishes: [String], workTree: String, tracked: Set<[UInt8]>) throws(GuardError) {
        self.workTree = workTree
        self.tracked = tracked
        for wish in wishes { try add(wish) }
        items.sort { $0.path < $1.path }
        var writer = ByteWriter()
        for item in items {
            writer.add(item.path.bytes)
            writer.add(item.version)
        }
        fingerprint = writer.bytes
    }

    private mutating func add(_ wish: String) throws(GuardError) {
        let copies = wish.hasPrefix("copy:")
        let links = wish.hasPrefix("link:")
        var pattern = copies || links ? String(wish.dropFirst(5)) : wish
        while pattern.hasSuffix("/") { pattern.removeLast() }
        if pattern.hasPrefix("./") { pattern.removeFirst(2) }
        let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
        guard !pattern.isEmpty, !pattern.hasPrefix("/"), !parts.contains(".."), !parts.contains(".git") else {
            throw GuardError(
                .configuration,
                Text(
                    "“\(wish)” cannot be carried to the tests: only paths inside the work tree can",
                    ko: "“\(wish)”은(는) 작업 폴더 안의 경로가 아니어서 테스트로 가져갈 수 없습니다"))
        }
        let found = Self.expand(pattern, in: workTree)
        if found.isEmpty {
            notes.append(
                Text(
                    "\(pattern), which the tests need, is not in the work tree",
                    ko: "테스트에 필요한 \(pattern)이(가) 작업 폴더에 없습니다"))
        }
        for path in found { try take(path, copies: copies, links: links) }
    }

    private mutating func take(_ path: String, copies: Bool, links: Bool) throws(GuardError) {
        let bytes = Array(path.utf8)
        guard !tracked.contains(bytes), !items.contains(where: { $0.path.bytes == bytes }) else { return }
        let full = "\(workTree)/\(path)"
        guard let real = RealPath.of(full), let root = RealPath.of(workTree), real.hasPrefix(root + "/")
        else {
            notes.append(
                Text(
                    "\(path) is not carried to the tests: it leads outside the work tree",
                    ko: "\(path)은(는) 작업 폴더 밖으로 이어져 테스트로 가져가지 않습니다"))
            return
        }
        guard let facts = FileFacts.following(full) else { return }
        if facts.isFolder, copies {
            for name in Self.names(full) { try take("\(path)/\(name)", copies: true, links: false) }
        } else if facts.isFolder || links {
            items.append(
                SnapshotItem(path: RepositoryPath(path), kind: .link, version: Array(real.utf8)) {
                    () throws(GuardError) in Array(real.utf8)
                })
        } else if facts.isFile {
            var writer = ByteWriter()
            writer.add(facts.size)
            writer.add(facts.modified)
            writer.add(facts.changed)
            items.append(
                SnapshotItem(
                    path: RepositoryPath(path), kind: facts.mode & 0o100 != 0 ? .executable : .file,
                    version: writer.bytes
                ) { () throws(GuardError) in try Self.content(full) })
        }
    }

    /// The paths that a pattern with `*`, `?` or `[…]` stands for; a name with none of them stands for itself.
    private static func expand(_ pattern: String, in folder: String) -> [String] {
        guard pattern.contains(where: { "*?[".contains($0) }) else {
            return FileFacts.of("\(folder)/\(pattern)") == nil ? [] : [pattern]
        }
        var found = [""]
        for part in pattern.split(separator: "/") {
            found = found.flatMap { base -> [String] in
                let place = base.isEmpty ? folder : "\(folder)/\(base)"
                return names(place).filter { $0 != ".git" && fnmatch(String(part), $0, FNM_PERIOD) == 0 }
                    .map { base.isEmpty ? $0 : "\(base)/\($0)" }
            }
        }
        return found.filter { !$0.isEmpty }
    }

    private static func names(_ folder: String) -> [String] {
        do {
            return try Folder(folder).names().map { String(decoding: $0, as: UTF8.self) }.sorted()
        } catch {
            return []
        }
    }

    private static func content(_ path: String) throws(GuardError) -> [UInt8] {
        do {
            return try WholeFile.read(path)
        } catch {
            throw error.asGuardError
        }
    }
}
