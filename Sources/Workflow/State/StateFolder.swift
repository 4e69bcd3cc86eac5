import Files
package import GuardCore

/// `guardhook/` in the repository's own Git folder: everything that guardhook writes lies in it.
///
/// Private (0700), safe to delete at any time, made when something is first written.
package struct StateFolder: StateStore {
    package let path: String

    /// The state folder of a repository.
    ///
    /// - Parameter gitDirectory: the worktree's own Git folder (`git rev-parse --git-dir`), absolute.
    package init(gitDirectory: String) { path = gitDirectory + "/guardhook" }

    package func read(_ name: String) throws(GuardError) -> [UInt8]? {
        try Disk.read(place(of: name))
    }

    package func write(_ bytes: [UInt8], to name: String) throws(GuardError) {
        let place = try place(of: name)
        try makeParent(of: place)
        try Disk.write(bytes, to: place)
    }

    package func remove(_ name: String) throws(GuardError) {
        try Disk.remove(place(of: name))
    }

    package func directory(_ name: String) throws(GuardError) -> String {
        let place = try place(of: name)
        try makeFolder(place)
        return place
    }

    package func list(_ name: String) throws(GuardError) -> [String] {
        try Disk.names(in: place(of: name))
    }

    package func lock(_ name: String, wait: Duration) throws(GuardError) -> (any StateLock)? {
        let place = try place(of: name + ".lock")
        try makeParent(of: place)
        return try FileLock.take(place, wait: wait)
    }

    /// The absolute path of a piece, whether it exists or not.
    ///
    /// - Throws: `GuardError` for a name that would leave the folder.
    package func place(of name: String) throws(GuardError) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard !name.contains("\0"), !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }) else {
            throw GuardError(.environment, "the state folder has no place for the name \(name)")
        }
        return path + "/" + name
    }

    private func makeParent(of place: String) throws(GuardError) {
        guard let slash = place.lastIndex(of: "/") else { return }
        try makeFolder(String(place[..<slash]))
    }

    /// Makes a folder of ours and those above it, private whatever they were, and never through a link.
    private func makeFolder(_ place: String) throws(GuardError) {
        var folder = path
        try makePrivate(folder)
        for part in place.dropFirst(path.count).split(separator: "/") {
            folder += "/" + part
            try makePrivate(folder)
        }
    }

    private func inTheWay(_ path: String, _ words: Text) -> GuardError {
        GuardError(.environment, words, hints: [Text("remove it: rm \(path)", ko: "제거하세요: rm \(path)")])
    }

    private func makePrivate(_ folder: String) throws(GuardError) {
        switch Disk.kind(of: folder) {
        case .nothing, .folder: break
        case .link:
            throw inTheWay(
                folder,
                Text(
                    "\(folder) is a symbolic link; guardhook keeps its state in a folder of its own",
                    ko: "\(folder) 는 심볼릭 링크입니다. guardhook 은 상태를 자기 폴더에만 보관합니다"))
        default:
            throw inTheWay(
                folder,
                Text(
                    "\(folder) is no folder; guardhook keeps its state there",
                    ko: "\(folder) 는 폴더가 아닙니다. guardhook 은 그 자리에 상태를 보관합니다"))
        }
        try Disk.makeFolder(folder, mode: 0o700)
        if Disk.permissions(of: folder) != 0o700 { try Disk.setPermissions(of: folder, to: 0o700) }
    }
}
