internal import Files
internal import GuardCore

/// Which files of a tree name a changed module: a hint there can be wrong only where somebody calls.
struct Importers {
    let folder: String

    /// Files that a checker is given beside the changed ones at most.
    private static let most = 400

    /// The paths and those that import them, also through a package that passes their names on.
    func closure(of paths: [String]) throws(GuardError) -> [String] {
        var found = paths
        var known = Set(paths)
        var modules = Set(paths.map(Self.module))
        let others = try python(in: "").filter { !known.contains($0) }.map { path throws(GuardError) in
            (path: path, words: Self.words(try Disk.read(folder + "/" + path) ?? []))
        }
        // Twice: a package's `__init__.py` is often all that others import.
        for _ in 0..<2 {
            var packages: Set<Substring> = []
            for other in others where !known.contains(other.path) && !other.words.isDisjoint(with: modules) {
                known.insert(other.path)
                found.append(other.path)
                if other.path.hasSuffix("__init__.py") { packages.insert(Self.module(other.path)) }
                if found.count >= paths.count + Self.most { return found }
            }
            if packages.isEmpty { break }
            modules = packages
        }
        return found
    }

    /// The last part of its name.
    private static func module(_ path: String) -> Substring {
        let parts = path.split(separator: "/")
        let name = parts.last.map { $0.hasSuffix(".py") ? $0.dropLast(3) : $0 } ?? ""
        return name == "__init__" ? parts.dropLast().last ?? name : name
    }

    /// The words of a file that imports something.
    private static func words(_ bytes: [UInt8]) -> Set<Substring> {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("import") else { return [] }
        return Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" })
    }

    private func python(in part: String) throws(GuardError) -> [String] {
        var found: [String] = []
        for name in try Disk.names(in: folder + "/" + part).sorted() where !name.hasPrefix(".") {
            let path = part.isEmpty ? name : part + "/" + name
            switch Disk.kind(of: folder + "/" + path) {
            case .folder: found += try python(in: path)
            case .file where name.hasSuffix(".py"): found.append(path)
            default: continue
            }
        }
        return found
    }
}
