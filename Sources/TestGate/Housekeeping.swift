import GuardCore

/// Keeps what runs leave in the state folder bounded.
struct Housekeeping {
    let store: any StateStore
    /// Folders whose compiled files are worth keeping, all links resolved.
    let kept: [String]

    /// Seconds after which a file of a run counts as left by one that was killed.
    private static let age: Int64 = 24 * 3600

    /// Removes compiled files of other places (tests that write modules into temporary folders leave such), and
    /// the files of runs that were killed. What cannot be removed now is left for the next time.
    func tidy(now: Int64) throws(GuardError) {
        for name in try store.list("pytest") where name.hasPrefix("report-") || name.hasPrefix("only-") {
            let modified = FileFacts.of("\(store.path)/pytest/\(name)")?.modified ?? 0
            if modified / 1_000_000_000 < now - Self.age { try store.remove("pytest/\(name)") }
        }
        // Beside what was written by rename lies what a killed run did not come to rename.
        for folder in ["snapshot", "results", "pytest"] {
            for name in try store.list(folder) where name.hasSuffix(".new") {
                let modified = FileFacts.of("\(store.path)/\(folder)/\(name)")?.modified ?? 0
                if modified / 1_000_000_000 < now - Self.age { try store.remove("\(folder)/\(name)") }
            }
        }
        let paths = kept.map { $0.split(separator: "/").map { Array($0.utf8) } }
        do {
            guard FileFacts.of("\(store.path)/pycache") != nil else { return }
            try prune(Folder("\(store.path)/pycache"), keeping: paths)
        } catch {
            // Another run may be at work in the same folder.
            return
        }
    }

    /// - Parameter paths: what is left of each kept path below this folder.
    private func prune(_ folder: Folder, keeping paths: [[Folder.Name]]) throws(DiskError) {
        for name in try folder.names() {
            let below = paths.filter { $0.first == name }.map { Array($0.dropFirst()) }
            if below.isEmpty {
                try folder.remove(name)
            } else if !below.contains(where: \.isEmpty) {
                try prune(folder.folder(name), keeping: below)
            }
        }
    }
}
