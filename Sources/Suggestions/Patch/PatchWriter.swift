internal import Git
internal import GuardCore
internal import PythonSource

/// Writes the patch and the list of its parts.
struct PatchWriter {
    let request: SuggestionRequest
    let model: String?

    /// What there is to say yes or no to; nil when there is nothing.
    func pending(_ files: [FileDraft]) -> PendingPatch? {
        guard !files.isEmpty else { return nil }
        return PendingPatch(
            model: model,
            files: files.map { file in
                PendingFile(
                    file, mode: request.modes[file.file.path] ?? FileMode.regular.rawValue)
            })
    }

    /// - Returns: the patch's path; nil when nothing differs. A patch that waits already is then left alone.
    func write(_ pending: PendingPatch, bases: FileContents, results: FileContents) throws(GuardError)
        -> String?
    {
        let patch = try PatchText.text(pending, bases: bases, results: results)
        guard !patch.isEmpty else { return nil }
        return try pending.write(bases: bases, to: request.store, patch: patch)
    }
}

/// The text of a patch with a preamble for people; `git apply` skips everything before the first `diff --git`.
enum PatchText {
    static func text(
        _ pending: PendingPatch, bases: FileContents, results: FileContents
    ) throws(GuardError) -> [UInt8] {
        var hunks: [UInt8] = []
        for file in pending.files {
            guard let base = bases[file.path], let result = results[file.path] else { continue }
            hunks += try Patch.unified(
                path: RepositoryPath(file.path), old: base, new: result, mode: FileMode(rawValue: file.mode))
        }
        return hunks.isEmpty ? [] : Array(preamble(pending).utf8) + hunks
    }

    private static func preamble(_ pending: PendingPatch) -> String {
        var lines = [
            "# Proposed by guardhook: docstrings, type hints and sorted imports, nothing else (proven).",
            "# Model: \(pending.model.map(printable) ?? "none was asked")",
            "# Look through it with: guardhook review    Take it whole with: git apply",
        ]
        for file in pending.files {
            for unit in file.units {
                let name = unit.name.isEmpty ? "module" : unit.name
                lines.append(
                    "# \(printable(file.path)):\(unit.line) \(printable(name)): "
                        + printable(unit.reason(model: pending.model).english))
            }
        }
        return lines.map { $0 + "\n" }.joined() + "\n"
    }

    /// One line, whatever a path or a name holds.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }
}
