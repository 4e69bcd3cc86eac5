import GuardCore

/// The Python that pyenv would choose for a project, found without its shim, which starts several shells to answer
/// and is not on the PATH that a graphical client gives.
///
/// Source: pyenv's README, "Understanding Python version selection": `$PYENV_VERSION`, then `.python-version`;
/// a prefix stands for the latest installed version that begins with it.
struct PyenvVersion: Sendable {
    let candidates: InterpreterCandidates

    /// The first of the chosen versions that is installed; none where the project chooses none.
    var found: [InterpreterCandidates.Candidate] { firstInstalled(of: chosen) }

    /// What pyenv's shim would run, if the folder is that of the shims and they lead to a version of pyenv's own.
    ///
    /// - Returns: nil where only the shim itself can tell, as for the version `system`.
    func behindShims(in folder: String, _ origin: Text) -> [InterpreterCandidates.Candidate]? {
        guard let root, folder == root + "/shims" else { return nil }
        let names = chosen.isEmpty ? above : chosen.map(\.name)
        guard names.first != "system" else { return nil }
        let found = firstInstalled(of: names.map { ($0, origin) })
        return found.isEmpty ? nil : found
    }

    private func firstInstalled(of chosen: [(name: String, origin: Text)]) -> [InterpreterCandidates
        .Candidate]
    {
        guard let root else { return [] }
        let versions = root + "/versions"
        for (name, origin) in chosen {
            guard let installed = installed(name, in: versions) else { continue }
            return candidates.inEnvironment("\(versions)/\(installed)", origin)
        }
        return []
    }

    private var root: String? {
        if let root = candidates.environment["PYENV_ROOT"], root.hasPrefix("/") { return root }
        return candidates.environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.pyenv" : nil }
    }

    private var chosen: [(name: String, origin: Text)] {
        if let value = candidates.environment["PYENV_VERSION"], !value.isEmpty {
            return value.split(separator: ":").map { (String($0), "pyenv ($PYENV_VERSION)") }
        }
        return Self.names(in: candidates.workTree + "/.python-version").map {
            ($0, "pyenv (.python-version)")
        }
    }

    /// What the nearest folder above the work tree chooses, else the person's global version.
    private var above: [String] {
        var folder = candidates.workTree[...]
        while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            folder = folder[..<slash]
            let names = Self.names(in: folder + "/.python-version")
            if !names.isEmpty { return names }
        }
        return root.map { Self.names(in: $0 + "/version") } ?? []
    }

    private static func names(in file: String) -> [String] {
        (Disk.text(file, limit: 1 << 12) ?? "").split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("#") }
            .flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init)
    }

    /// The folder of a version, never one outside of pyenv's.
    private func installed(_ name: String, in versions: String) -> String? {
        let name = name.hasPrefix("python-") ? String(name.dropFirst("python-".count)) : name
        guard !name.hasPrefix("."), !name.contains("/"), name != "system" else { return nil }
        if Disk.isFolder("\(versions)/\(name)") { return name }
        return Disk.names(in: versions).filter { $0.hasPrefix(name + ".") }
            .compactMap { folder in Self.numbers(folder).map { (folder, $0) } }
            .max { $0.1.lexicographicallyPrecedes($1.1) }?.0
    }

    /// `3.12.1` as numbers; nil for a name that is no plain version, as a pre-release.
    private static func numbers(_ name: String) -> [Int]? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        return parts.contains(nil) ? nil : parts.compactMap(\.self)
    }
}
