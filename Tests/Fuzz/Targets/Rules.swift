import GuardCore

@testable import Rules

/// One rule file held in memory, which links to itself and to files that are not there.
struct OneFile: RuleFileReader {
    let bytes: [UInt8]
    var root: String? { "/repository" }

    func read(_ path: String) throws(GuardError) -> RuleFileContent {
        promise(!path.hasPrefix("/") && !path.split(separator: "/").contains(".."), "read outside: \(path)")
        return path == ".ai-rules.md" ? .text(bytes) : .missing
    }
}

/// The rule file: every rule and remark has a line that exists, and each pattern can be judged with.
enum RuleFileTarget {
    static func read(_ bytes: [UInt8]) {
        // A reader in memory refuses nothing.
        guard let book = try? RuleReader.book(at: ".ai-rules.md", reader: OneFile(bytes: bytes)) else {
            return
        }
        let lines = bytes.count { $0 == 10 || $0 == 13 } + 2
        for rule in book.rules {
            promise(
                (1...lines).contains(rule.because.line), "\(rule.id) in line \(rule.because.line) of \(lines)"
            )
        }
        for problem in book.problems {
            promise((1...lines).contains(problem.line), "a problem in line \(problem.line) of \(lines)")
        }
        let judge = Judge(book)
        _ = judge.message(CommitMessage("feat(api): add 한국어 `code`\n\nBody.\n\nSigned-off-by: A <a@b>"))
        _ = judge.branch("feat/ABC-1-x")
    }
}

/// The `guardhook` block: the bytes are the YAML inside the fence.
enum BlockTarget {
    static func read(_ bytes: [UInt8]) {
        RuleFileTarget.read(Array("# Rules\n\n```guardhook\n".utf8) + bytes + Array("\n```\n".utf8))
    }
}

/// Messages and trailers: what is stored is stable, and body and trailers have lines that exist.
enum MessageTarget {
    private static let modes: [CleanupMode] = [.strip, .whitespace, .verbatim, .scissors]

    static func read(_ bytes: [UInt8]) {
        let mode = modes[Int(bytes.first ?? 0) % modes.count]
        let rules = StorageRules(
            cleanup: mode, comment: bytes.count % 3 == 0 ? .fixed(";") : .fixed("#"),
            editorUsed: bytes.count % 2 == 0, verbose: false)
        let stored = MessageCleanup.stored(bytes, rules)
        if mode == .strip || mode == .whitespace {
            promise(MessageCleanup.stored(stored, rules) == stored, "cleaning twice differs from once")
        }
        let message = CommitMessage.asStored(bytes, how: rules)
        if let lines = message.trailerLines {
            promise(lines.lowerBound >= 1 && lines.upperBound <= message.lines.count, "trailers in \(lines)")
        }
        for part in message.body { promise((1...message.lines.count).contains(part.number), "body line") }
        _ = message.isAutosquash
        for finding in judge.message(message) {
            let line = finding.at.line ?? 1
            promise((1...max(1, message.lines.count)).contains(line), "\(finding.rule) in line \(line)")
        }
    }

    /// Every check of a message at once.
    private static let judge: Judge = {
        let text = """
            ```guardhook
            commit:
              types: [feat, fix]
              scope: required
              subject: {max: 50, case: lower, no_period: true, imperative: true, pattern: '^(feat|fix).*'}
              body: {required: true, line_max: 72}
              language: ko
              ticket: '[A-Z]+-[0-9]+'
              trailer: {required: [Signed-off-by], forbidden: [Co-authored-by]}
              forbidden_words: [wip, tmp]
              emoji: forbidden
            ```
            """
        guard let book = try? RuleReader.book(at: ".ai-rules.md", reader: OneFile(bytes: Array(text.utf8)))
        else {
            return Judge(RuleBook(rules: []))
        }
        promise(book.problems.isEmpty, "\(book.problems)")
        return Judge(book)
    }()
}
