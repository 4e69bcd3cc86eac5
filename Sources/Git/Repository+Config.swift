package import GuardCore

/// Where Git looks for hooks.
package struct HooksLocation: Sendable, Hashable {
    /// Absolute.
    package let path: String
    /// Where `core.hooksPath` is set; nil when it is not, and the folder is the usual one.
    package let origin: ConfigLevel?
    /// `core.hooksPath` as written.
    package let configured: String?
    /// Whether the folder lies in the work tree (and not in the Git folder): it may be tracked and shared.
    package let insideWorkTree: Bool

    package init(path: String, origin: ConfigLevel?, configured: String?, insideWorkTree: Bool) {
        self.path = path
        self.origin = origin
        self.configured = configured
        self.insideWorkTree = insideWorkTree
    }
}

extension Repository {
    /// The settings in force now, read anew at each call.
    package func config() throws(GuardError) -> GitConfig {
        try locked { engine throws(GuardError) in
            try GitConfig.read(
                from: engine.repository, environment: engine.environment, isEmbedded: engine.isEmbedded)
        }
    }

    /// The folder from which Git would run hooks in this work tree.
    package func hooksDirectory() throws(GuardError) -> HooksLocation {
        guard let entry = try config().entry("core.hooksPath"), let value = entry.value, !value.isEmpty else {
            return HooksLocation(
                path: commonDirectory + "/hooks", origin: nil, configured: nil, insideWorkTree: false)
        }
        let path = Files.absolute(expanded(value), from: workTree ?? gitDirectory)
        let real = Files.resolved(path)
        let top = workTree.flatMap { Files.real($0) }
        let common = Files.real(commonDirectory) ?? commonDirectory
        return HooksLocation(
            path: path, origin: entry.level, configured: value,
            insideWorkTree: top.map { Files.isInside(real, $0) } == true && !Files.isInside(real, common))
    }

    /// `~/` is the person's home in settings that are paths.
    private func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = environment["HOME"] else { return path }
        return home + path.dropFirst()
    }
}
