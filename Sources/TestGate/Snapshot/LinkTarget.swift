import GuardCore

/// Where a tracked symbolic link leads once it stands in the snapshot instead of the work tree.
struct LinkTarget {
    /// The target to write.
    let written: [UInt8]
    /// Whether it leads outside the repository.
    let leavesTree: Bool

    /// - Parameters:
    ///   - target: as Git stores it.
    ///   - path: the link's own path from the root.
    init(_ target: [UInt8], at path: RepositoryPath, workTree: String) {
        let slash = UInt8(ascii: "/")
        let root = Array(workTree.utf8)
        let folder = path.bytes.lastIndex(of: slash).map { Array(path.bytes[..<$0]) } ?? []
        if target.first == slash {
            let rest = Self.inside(target, root)
            leavesTree = rest == nil
            // Into the work tree by its full path: the same file of the snapshot.
            written = rest.map { Self.climb(folder) + $0 } ?? target
            return
        }
        var parts = folder.split(separator: slash)
        var left = false
        for part in target.split(separator: slash) where !part.elementsEqual([46]) {
            if part.elementsEqual([46, 46]) {
                if parts.popLast() == nil { left = true }
            } else if !left {
                parts.append(part)
            }
        }
        leavesTree = left
        // The same relative way would end inside Git's folder.
        written = left ? root + [slash] + (folder.isEmpty ? [] : folder + [slash]) + target : target
    }

    private static func inside(_ target: [UInt8], _ root: [UInt8]) -> [UInt8]? {
        guard target.starts(with: root), target.count > root.count, target[root.count] == UInt8(ascii: "/")
        else {
            return target == root ? [] : nil
        }
        return Array(target[(root.count + 1)...])
    }

    /// `../` for each folder that a link lies in; `./` at the top.
    private static func climb(_ folder: [UInt8]) -> [UInt8] {
        let depth = folder.split(separator: UInt8(ascii: "/")).count
        return depth == 0 ? Array("./".utf8) : Array(String(repeating: "../", count: depth).utf8)
    }
}
