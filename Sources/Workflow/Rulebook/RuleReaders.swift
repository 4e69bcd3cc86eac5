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
        case .regular, .executable:
            try RuleFileSize.allow(try repository.blobSize(entry.id), path)
            return .text(try repository.blob(entry.id))
        case .symlink: return .symlink(String(decoding: try repository.blob(entry.id), as: UTF8.self))
        default: return .missing
        }
    }
}

/// Rule files as they lie in a folder; what a symbolic link brings in from elsewhere counts as outside.
package struct FolderRules: RuleFileReader {
    private let folder: String

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
        try RuleFileSize.allow(Disk.size(of: full) ?? 0, path)
        return try Disk.read(full, limit: RuleFileSize.largest).map { .text($0) } ?? .missing
    }
}

/// How large a rule file may be: a person reads it, and each commit does.
enum RuleFileSize {
    static let largest = 2 << 20

    static func allow(_ size: Int, _ path: String) throws(GuardError) {
        guard size > largest else { return }
        throw GuardError(
            .configuration,
            Text(
                "\(path) holds \(size) bytes; a rule file may hold \(largest)",
                ko: "\(path) 파일이 \(size)바이트입니다. 규칙 파일은 \(largest)바이트까지 허용됩니다"),
            hints: [
                Text(
                    "split it, or name another with: git config guardhook.rules PATH",
                    ko: "나누거나 다른 파일을 지정하세요: git config guardhook.rules PATH")
            ])
    }
}
