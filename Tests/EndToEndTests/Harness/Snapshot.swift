import Foundation
import Testing

/// Everything that a hook must leave as it was: index, working files, HEAD, refs, config, stash.
struct Snapshot: Equatable, Sendable {
    /// Path -> kind, permissions and bytes of everything below the work tree, Git's folder aside.
    let files: [String: Entry]
    /// The index, byte for byte.
    let index: Data
    let head: Data
    let references: String
    let config: Data

    struct Entry: Equatable, Sendable {
        let kind: String
        let permissions: Int
        let bytes: Data
    }
}

extension Repo {
    /// Takes down what lies there now.
    func snapshot(in folder: String? = nil) async throws -> Snapshot {
        let root = folder ?? path
        let index = try await gitPath("index", in: root)
        let config = try await gitPath("config", in: root)
        return Snapshot(
            files: try Self.files(below: root),
            index: FileManager.default.contents(atPath: index) ?? Data(),
            head: FileManager.default.contents(atPath: try await gitPath("HEAD", in: root)) ?? Data(),
            references: try await must("for-each-ref", in: root),
            config: FileManager.default.contents(atPath: config) ?? Data())
    }

    /// Runs some work and expects that it left everything untouched.
    ///
    /// - Parameter byCommit: whether `git commit` is part of the work. It keeps tree ids in the index when it can, even
    ///   where a hook stops it, so they are put there before.
    func untouched<Result>(
        byCommit: Bool = false, in folder: String? = nil, at location: SourceLocation = #_sourceLocation,
        _ work: () async throws -> Result
    ) async throws -> Result {
        // Git writes the index anew when it learns file times: let it do that before, not in between.
        _ = try await git("status", "--porcelain", in: folder)
        if byCommit { _ = try await git("write-tree", in: folder) }
        let before = try await snapshot(in: folder)
        let result = try await work()
        let after = try await snapshot(in: folder)
        #expect(after.files.keys.sorted() == before.files.keys.sorted(), sourceLocation: location)
        #expect(after.files == before.files, "working files", sourceLocation: location)
        #expect(after.index == before.index, "the index", sourceLocation: location)
        #expect(after.head == before.head, "HEAD", sourceLocation: location)
        #expect(after.references == before.references, "refs", sourceLocation: location)
        #expect(after.config == before.config, "config", sourceLocation: location)
        return result
    }

    private static func files(below root: String) throws -> [String: Snapshot.Entry] {
        var found: [String: Snapshot.Entry] = [:]
        let manager = FileManager.default
        for name in try manager.subpathsOfDirectory(atPath: root) {
            if name == ".git" || name.hasPrefix(".git/") { continue }
            let path = root + "/" + name
            let attributes = try manager.attributesOfItem(atPath: path)
            let type = attributes[.type] as? FileAttributeType
            let bytes: Data
            switch type {
            case .typeSymbolicLink?: bytes = Data(try manager.destinationOfSymbolicLink(atPath: path).utf8)
            case .typeRegular?: bytes = manager.contents(atPath: path) ?? Data()
            default: bytes = Data()
            }
            found[name] = Snapshot.Entry(
                kind: type?.rawValue ?? "?",
                permissions: (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1, bytes: bytes)
        }
        return found
    }
}
