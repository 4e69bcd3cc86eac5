package import GuardCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The proposals that wait for a person, definition by definition.
///
/// Format: `suggestions.json` beside `suggestions.patch`, with the files' content in `pending/N`: what was proposed
/// can be put into a file that has moved on since, and part of it can be taken.
package struct PendingPatch: Sendable, Hashable, Codable {
    /// The number of this format; another one is not read.
    package static let currentSchema = 1
    package static let patchName = "suggestions.patch"
    static let listName = "suggestions.json"
    static let baseFolder = "pending"

    package var schema = currentSchema
    package var model: String?
    package var files: [PendingFile]

    package init(model: String?, files: [PendingFile]) {
        self.model = model
        self.files = files
    }

    /// What waits; nil when nothing does, or when it cannot be read any more.
    package static func load(_ store: any StateStore) throws(GuardError) -> PendingPatch? {
        guard let bytes = try store.read(listName) else { return nil }
        // Damaged, or written by another version: as if it were not there.
        guard let patch = try? JSONDecoder().decode(PendingPatch.self, from: Data(bytes)),
            patch.schema == currentSchema, !patch.files.isEmpty
        else { return nil }
        return patch
    }

    /// Forgets all of it.
    package static func discard(_ store: any StateStore) throws(GuardError) {
        for name in [patchName, listName, baseFolder] { try store.remove(name) }
    }

    /// Writes the list, the files' content, and the patch that `git apply` takes.
    ///
    /// - Returns: the patch's path; nil when nothing is left, and then nothing is kept either.
    @discardableResult
    func write(bases: FileContents, to store: any StateStore, patch: [UInt8]) throws(GuardError) -> String? {
        guard !files.isEmpty, !patch.isEmpty else {
            try Self.discard(store)
            return nil
        }
        // The list last: what it names is there.
        try store.remove(Self.listName)
        try store.remove(Self.baseFolder)
        for (index, file) in files.enumerated() {
            try store.write(bases[file.path] ?? [], to: "\(Self.baseFolder)/\(index)")
        }
        try store.write(patch, to: Self.patchName)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        guard let list = try? encoder.encode(self) else {
            throw GuardError(.environment, Text("cannot write the list of proposals", ko: "제안 목록을 쓸 수 없습니다"))
        }
        try store.write(Array(list), to: Self.listName)
        return store.path + "/" + Self.patchName
    }

    /// The content that a file's proposals were made for.
    func base(_ index: Int, _ store: any StateStore) throws(GuardError) -> [UInt8] {
        guard let bytes = try store.read("\(Self.baseFolder)/\(index)") else {
            throw GuardError(
                .environment,
                Text(
                    "the pending patch is damaged; run guardhook suggest again",
                    ko: "보류 중인 패치가 손상되었습니다. guardhook suggest를 다시 실행하세요"))
        }
        return bytes
    }
}

/// The proposals for one file.
package struct PendingFile: Sendable, Hashable, Codable {
    /// From the root of the repository.
    package var path: String
    /// As Git knows it (0o100644, 0o100755).
    package var mode: UInt32
    package var units: [PendingUnit]
    /// Where imports go, by module.
    var importPlaces: [PendingImportPlace]
}

/// Where `from MODULE import …` goes.
struct PendingImportPlace: Sendable, Hashable, Codable {
    var module: String
    var offset: Int
    var before: String
    var after: String
    var newline: String
}

/// The proposals for one definition: what a person says yes or no to.
package struct PendingUnit: Sendable, Hashable, Codable {
    /// Dotted; empty for the module.
    package var name: String
    package var kind: String
    /// 1-based, in the file that it was proposed for.
    package var line: Int
    /// `docstring`, `type:NAME`.
    package var slots: [String]
    /// Those of them that need no model.
    package var proven: [String]
    /// The docstring's text, where one is proposed.
    package var docstring: String?
    var edits: [PendingEdit]
    var imports: [PendingImport]
    var docstringPlace: PendingPlace?
    /// What it changes, where that is more than inserting: the order of imports.
    var preview: String?

    /// The kind and the slot of a unit that sorts a file's imports.
    static let importsKind = "imports"
    var sortsImports: Bool { kind == Self.importsKind }

    /// Why it is proposed, in a few words.
    package func reason(model: String?) -> Text {
        if sortsImports {
            return Text(
                "sorted by the project's own tool; nothing but imports moves",
                ko: "프로젝트의 도구로 정렬, import 문만 옮깁니다")
        }
        let asked = slots.filter { !proven.contains($0) }
        let from = model.map { " from \($0)" } ?? ""
        let parts = [
            asked.isEmpty ? nil : asked.map(Self.words).joined(separator: ", ") + from,
            proven.isEmpty ? nil : proven.map(Self.words).joined(separator: ", ") + " by proof",
        ]
        return Text(parts.compactMap { $0 }.joined(separator: "; "))
    }

    private static func words(_ slot: String) -> String {
        slot.hasPrefix("type:") ? "type of " + slot.dropFirst(5) : slot
    }
}

/// Text to insert, in bytes of the file that it was proposed for.
struct PendingEdit: Sendable, Hashable, Codable {
    var offset: Int
    var text: String
    var slot: String
}

/// A name that a unit needs.
struct PendingImport: Sendable, Hashable, Codable {
    var module: String
    var name: String
}

/// Where a docstring goes, to write another one there.
struct PendingPlace: Sendable, Hashable, Codable {
    var before: String
    var after: String
    var indent: String
    var newline: String
}
