import Files
import Git
package import GuardCore
package import Rules

/// Rule files as a Git tree holds them.
struct TreeRules: RuleFileReader {
    let repository: Repository
    let tree: ObjectID
    let root: String?

    func read(_ path: String) throws(GuardError) -> RuleFileContent {
        guard let entry = try repository.entry(RepositoryPath(path), in: tree) else { return .missing }
        switch entry.mode {
        case .regular, .executable: return .text(try repository.blob(entry.id))
        case .symlink: return .symlink(String(decoding: try repository.blob(entry.id), as: UTF8.self))
        default: return .missing
        }
    }
}

/// Rule files as they lie in a folder; what a symbolic link brings in from elsewhere counts as outside.
package struct FolderRules: RuleFileReader {
    private let folder: String
    private static let largest = 16 << 20

    /// - Parameter folder: the repository's root, or the folder that stands for it; absolute.
    package init(folder: String) { self.folder = folder }

    package var root: String? { folder }

    package func read(_ path: String) throws(GuardError) -> RuleFileContent {
        let full = folder + "/" + path
        switch Disk.kind(of: full) {
        case .nothing, .folder, .other: return .missing
        case .link: return Disk.target(ofLink: full).map { .symlink($0) } ?? .missing
        case .file: break
        }
        guard let real = Disk.resolved(full), let realFolder = Disk.resolved(folder) else { return .missing }
        guard real.hasPrefix(realFolder == "/" ? "/" : realFolder + "/") else { return .outside }
        return try Disk.read(full, limit: Self.largest).map { .text($0) } ?? .missing
    }
}
