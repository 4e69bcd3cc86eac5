import Files
import Git
package import GuardCore
package import Rules

/// What `guardhook rules` tells besides the list: the page on a rule, and a block to start from.
package enum RulePages {
    /// The guide to a rule.
    ///
    /// - Throws: `GuardError` of kind `usage` for a name that is no rule, with the nearest ones.
    package static func explain(_ name: String) throws(GuardError) -> RuleGuide {
        if let guide = RuleGuide.explain(RuleID(rawValue: name)) { return guide }
        let parts = name.lowercased().split { !$0.isLetter }
        let near = RuleID.all.map(\.rawValue).filter { id in parts.contains { id.contains($0) } }
        let names = near.isEmpty ? RuleID.all.map(\.rawValue) : near
        throw GuardError(
            .usage, Text("\(name) is no rule of guardhook", ko: "\(name) 은(는) guardhook 의 규칙이 아닙니다"),
            hints: [Text("rules: " + names.joined(separator: ", "))])
    }

    /// A patch that appends a `guardhook` block to the rule file; nothing is written.
    ///
    /// - Throws: `GuardError` of kind `environment` where there is no rule file to append to.
    package static func initPatch(
        _ book: RuleBook, file: String?, surroundings: Surroundings
    ) throws(GuardError) -> String {
        guard let name = book.files.first else {
            throw GuardError(
                .environment, Text("there is no rule file to add a block to", ko: "블록을 추가할 규칙 파일이 없습니다"),
                hints: [Text("write .ai-rules.md first", ko: "먼저 .ai-rules.md 를 만드세요")])
        }
        let folder = try root(file: file, surroundings: surroundings)
        guard let real = Disk.resolved(folder + "/" + name), let old = try Disk.read(real) else {
            throw GuardError(.environment, Text("\(name) cannot be read", ko: "\(name) 을(를) 읽을 수 없습니다"))
        }
        let top = Disk.resolved(folder) ?? folder
        let path = real.hasPrefix(top + "/") ? String(real.dropFirst(top.count + 1)) : name
        let end = old.last == UInt8(ascii: "\n") || old.isEmpty ? [] : [UInt8(ascii: "\n")]
        let new = old + end + Array(RuleBlockText.appendix(for: book).utf8)
        let patch = try Patch.unified(path: RepositoryPath(path), old: old, new: new, mode: .regular)
        return String(decoding: patch, as: UTF8.self)
    }

    /// The folder that the book's paths count from.
    private static func root(file: String?, surroundings: Surroundings) throws(GuardError) -> String {
        do {
            let repository = try Repository.open(
                environment: surroundings.environment, directory: surroundings.directory)
            return repository.workTree ?? surroundings.directory
        } catch {
            guard let file else { throw error }
            let full = file.hasPrefix("/") ? file : surroundings.directory + "/" + file
            return full.lastIndex(of: "/").map { String(full[..<$0]) } ?? surroundings.directory
        }
    }
}
