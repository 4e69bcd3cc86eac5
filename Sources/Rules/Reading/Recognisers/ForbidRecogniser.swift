import GuardCore

/// `forbid.path`, `forbid.content` and `secrets.forbidden`.
enum ForbidRecogniser {
    static func read(_ remark: Remark, _ findings: inout Findings) {
        guard remark.hasOwnNegation || remark.sentence.isCrossed || remark.passage.isBanned else { return }
        let hasPaths = readPaths(remark, &findings)
        readSecrets(remark, &findings)
        if hasPaths { return }
        readContent(remark, &findings)
    }

    // MARK: Paths

    private static func readPaths(_ remark: Remark, _ findings: inout Findings) -> Bool {
        let sentence = remark.sentence
        guard speaksOfCommitting(remark), !remark.speaksOfDatabase else { return false }
        let spans = sentence.codes.filter {
            (isPath($0.content) || isCalledFolder($0, sentence)) && isBanned($0.offset, remark)
                && !(sentence.has(.branch) && $0.content.hasSuffix("/*"))
        }
        var paths = spans.map { (path: $0.content, line: $0.line) }
        if paths.isEmpty {
            paths = barePaths(sentence).filter { isBanned($0.offset, remark) }.map {
                ($0.path, sentence.line(at: $0.offset))
            }
        }
        let confidence: Rule.Confidence =
            sentence.has(.exception) && !sentence.has(.must) ? .implied : .explicit
        for (path, line) in paths {
            findings.add(
                .forbidPath, .pattern(ForbiddenPattern(pattern: glob(path), isLiteral: false)), line: line,
                confidence, "a path must not be committed")
        }
        return !paths.isEmpty
    }

    /// "the `tmp` folder"
    private static func isCalledFolder(_ span: Span, _ sentence: Sentence) -> Bool {
        let rest = sentence.string(span.offset + 1..<min(sentence.text.count, span.offset + 12)).lowercased()
        return [" folder", " directory", " dir "].contains(where: rest.hasPrefix)
            && span.content.utf8.allSatisfy { Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x2E }
    }

    private static func speaksOfCommitting(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        if sentence.has(.beforeCommit), !sentence.has(.commit, .commitAway) { return false }
        if sentence.has(.commit, .commitAway) { return true }
        if sentence.has(.push), sentence.has(.file) { return true }
        if goesOn(remark) { return true }
        if remark.passage.block.construct == .task,
            remark.passage.around.prefix(2).contains(where: { $0.concepts.contains(.beforeCommit) })
        {
            return true
        }
        return remark.passage.around.prefix(2).contains {
            $0.bans && ($0.concepts.contains(.commit) || $0.concepts.contains(.commitAway))
        }
    }

    /// "No binaries in git. No `.env`, no `*.dump`."
    private static func goesOn(_ remark: Remark) -> Bool {
        guard let previous = remark.previous, previous.has(.commit, .commitAway), previous.has(.not, .ban),
            let negation = remark.sentence.first(.not), negation.range.lowerBound == 0,
            let code = remark.sentence.codes.first
        else { return false }
        return (1...2).contains(code.offset - negation.range.upperBound)
            && !remark.sentence.has(.useIt, .must, .exception)
    }

    private static let refusals = [
        "rejects", "refuses", "blocks", "fails", "checks", "enforces", "guards", "stops",
    ]

    /// "`check.yml` *rejects* unsigned commits": the file refuses, and is not refused.
    private static func isActor(_ offset: Int, _ sentence: Sentence) -> Bool {
        let behind = sentence.string(
            min(offset + 1, sentence.text.count)..<min(offset + 16, sentence.text.count))
        return refusals.contains { behind.hasPrefix(" " + $0 + " ") }
    }

    private static func isBanned(_ offset: Int, _ remark: Remark) -> Bool {
        let sentence = remark.sentence
        let range = offset..<offset + 1
        if isActor(offset, sentence) { return false }
        if remark.isNegated(at: range) { return true }
        if !remark.hasOwnNegation {
            guard remark.passage.isBanned || sentence.isCrossed else { return false }
            // "`ui/` and `app/` go together (raising one alone breaks the build)": said of something else.
            let reach = sentence.reach(offset)
            return !sentence.has(.commit, .commitAway)
                || sentence.all(.commit, .commitAway).contains { verb in
                    reach.contains { $0.contains(verb.range.lowerBound) }
                }
        }
        let clause = sentence.clause(at: offset)
        let verbs = sentence.all(.commit, .commitAway).filter { clause.contains($0.range.lowerBound) }
        if verbs.contains(where: { remark.isNegated(at: $0.range) }) { return true }
        // The ban stands in another clause: "`.env`: never commit".
        return !sentence.has(.commit, .commitAway, .useIt, .include, .must, in: clause)
    }

    private static let names: Set<String> = [
        "node_modules", "__pycache__", "venv", ".venv", "dist", "build", "credentials", "secrets.json",
        "credentials.json", "target", "vendor", "coverage", ".DS_Store", "id_rsa",
    ]

    /// Files that are named beside forbidden ones and belong into the repository.
    private static let harmless: Set<String> = [
        ".gitignore", ".gitattributes", ".env.example", ".env.sample", ".env.template", ".dockerignore",
        "README.md",
        "AGENTS.md", "CLAUDE.md", ".github/", ".gitkeep", ".env.dist",
    ]

    static func isPath(_ text: String) -> Bool {
        let path = SourceText.trimmed(text)
        guard (2...80).contains(path.utf8.count), !path.contains(" "), !path.contains("("),
            !path.contains("://"), !path.contains("="), !path.hasPrefix("-"),
            !path.contains("<") || path.contains("/")
        else { return false }
        if names.contains(path) { return true }
        if harmless.contains(path) || path.hasPrefix("console.") { return false }
        if path.hasPrefix("."), path.utf8.count > 2,
            path.utf8.dropFirst().first.map({ Letters.isWordByte($0) || $0 == 0x2F }) == true
        {
            return true
        }
        if path.contains("*"), path.contains(".") || path.contains("/") {
            return path.utf8.allSatisfy { Letters.isWordByte($0) || "*./-{},?[]".utf8.contains($0) }
        }
        if path.hasSuffix("/"),
            !["feature/", "fix/", "feat/", "bugfix/", "hotfix/", "release/", "chore/"].contains(
                path.lowercased())
        {
            return true
        }
        guard let dot = path.lastIndex(of: "."), dot != path.startIndex else {
            return path.contains("/") && !path.hasPrefix("@")
                && !BranchName.knownPrefixes.contains(String(path.prefix { $0 != "/" }).lowercased())
                && !path.hasPrefix("origin/")
        }
        let suffix = path[path.index(after: dot)...].lowercased()
        return suffixes.contains(suffix)
    }

    static let suffixes: Set<String> = [
        "env", "pem", "key", "p12", "json", "yml", "yaml", "toml", "txt", "csv", "db", "sqlite", "sqlite3",
        "log", "zip", "gz", "ipynb", "pkl", "pth", "onnx", "wav", "mp4",
        "png", "jpg", "pdf", "xlsx", "parquet", "lock", "local", "md", "sql", "dump", "bak", "ini", "cfg",
        "conf", "exe", "dll", "so", "bin", "h5", "pt", "ckpt", "crt", "cer", "pfx", "jks", "keystore", "pyc",
        "tmp", "swp", "npz", "npy", "dcm", "nii", "safetensors", "tfstate", "tfvars", "psd", "mov", "mp3",
        "tar", "rar", "7z", "py", "js", "ts", "sh", "rb", "php", "xml", "properties", "html", "plist", "pkg",
    ]

    /// A folder means everything in it; a bare name is meant anywhere.
    static func glob(_ path: String) -> String {
        let text = SourceText.trimmed(path)
        if text.hasPrefix("./") { return String(text.dropFirst(2)) }
        // `.pyc` names an ending, `.env` a file.
        let isEnding = text.hasPrefix(".") && text != ".env" && suffixes.contains(String(text.dropFirst()))
        return isEnding ? "*" + text : text
    }

    private static func barePaths(_ sentence: Sentence) -> [(path: String, offset: Int)] {
        var result: [(String, Int)] = []
        let listing = listing(sentence)
        var offset = 0
        for word in sentence.cased.split(separator: 0x20, omittingEmptySubsequences: false) {
            var text = String(decoding: word, as: UTF8.self)
            text = String(
                text.unicodeScalars.prefix { $0.value < 0x80 && !",;:()\"'!".unicodeScalars.contains($0) })
            while text.hasSuffix(".") { text.removeLast() }
            let parts = text.split(separator: "/").map(String.init)
            if isObvious(text) || isConfiguration(text) || (offset > listing && isListedPath(text)) {
                result.append((text, offset))
            } else if parts.count > 1, parts.allSatisfy(isObvious) {
                result += parts.map { ($0, offset) }
            }
            offset += word.count + 1
        }
        return result
    }

    /// `profiles.yml` without a code span: a name and an ending of its own kind.
    private static func isConfiguration(_ text: String) -> Bool {
        guard let dot = text.lastIndex(of: "."), dot != text.startIndex, text.utf8.count <= 40 else {
            return false
        }
        let name = text[..<dot]
        return suffixes.contains(String(text[text.index(after: dot)...])) && !text.hasSuffix(".md")
            && name.utf8.allSatisfy { Letters.isWordByte($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2F }
    }

    /// Where a list of what stays out begins: "Keep out of the repository: *.tape, fixtures/private/".
    private static func listing(_ sentence: Sentence) -> Int {
        let colon = sentence.clauses.first { sentence.text[$0].last(where: { $0 != 0x20 }) == 0x3A }
        guard let colon, sentence.has(.commit, .commitAway, in: colon), sentence.has(.not, .ban, in: colon)
        else { return Int.max }
        return colon.upperBound - 1
    }

    private static func isListedPath(_ text: String) -> Bool {
        isPath(text)
            && (text.hasSuffix("/") || text.contains("*") || text.contains(".") || names.contains(text))
    }

    private static func isObvious(_ text: String) -> Bool {
        text == "node_modules" || text == "node_modules/" || text == "__pycache__" || text == ".env"
            || (text.hasPrefix(".env.") && text.utf8.count < 30)
            || (text.hasPrefix("*.") && text.utf8.count > 2 && text.utf8.count < 16)
    }

    // MARK: Secrets

    private static func readSecrets(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard let hit = sentence.first(.secret), sentence.has(.commit, .commitAway, .hardCode) else { return }
        let offset = hit.range.lowerBound
        let verb = sentence.first(.commit, .commitAway, .hardCode)?.range ?? hit.range
        let isBanned =
            remark.isNegated(at: hit.range) || remark.isNegated(at: verb)
            || (!remark.hasOwnNegation && (remark.passage.isBanned || sentence.isCrossed))
        guard isBanned, !remark.speaksOfDatabase else { return }
        findings.add(
            .secretsForbidden, .flag(true), line: sentence.line(at: offset), .explicit,
            "secrets must not be committed")
    }

    // MARK: Content

    private static func readContent(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        // In a list of mixed rules the item before says nothing of this one.
        let topics =
            remark.passage.isItem && remark.passage.sentences.count == 1
            ? remark.passage.topics : remark.context
        guard topics.isDisjoint(with: Remark.commitTopics) || topics == [.git] else { return }
        guard
            !sentence.has(
                .commit, .commitMessage, .branch, .beforeCommit, .push, .subject, .docstring, .pullRequest)
        else { return }
        for code in sentence.codes
        where isCode(code.content) && isInUse(code.content, sentence)
            || sentence.has(.useIt) && isHumped(code.content)
        {
            guard remark.isForbidden(code.offset..<code.offset + 1) || isListed(code, remark),
                !remark.isMarkedExample(at: code.offset)
            else { continue }
            if sentence.has(.exception, .condition) {
                findings.refuse(line: code.line, Self.conditional)
                return
            }
            findings.add(
                .forbidContent, .pattern(ForbiddenPattern(pattern: literal(code.content), isLiteral: true)),
                line: code.line, .implied, "code is ruled out")
        }
    }

    /// A table that has a column of what is not to be used: "쓰지 말 것 | 대신".
    static func readRow(_ passage: Passage, _ findings: inout Findings) {
        guard passage.block.construct == .tableRow, passage.topics.isDisjoint(with: Remark.commitTopics)
        else { return }
        for (cell, title) in zip(passage.cells, passage.header) {
            guard let first = title.first, first.text.count < 40, !isInstead(first),
                first.has(.ban, .not, .badExample) || first.isCrossed,
                !first.has(.commit, .commitMessage, .branch, .subject), let sentence = cell.first,
                cell.count == 1,
                let code = sentence.codes.first, sentence.codes.count == 1, sentence.text.count <= 2,
                isCode(code.content)
            else { continue }
            let pattern = ForbiddenPattern(pattern: literal(code.content), isLiteral: true)
            findings.add(.forbidContent, .pattern(pattern), line: code.line, .implied, "code is ruled out")
        }
    }

    private static func isInstead(_ title: Sentence) -> Bool {
        let words = String(decoding: title.text, as: UTF8.self)
        return ["대신", "instead", "代わり", "代替", "替代", "statt", "em vez", "lugar", "place"].contains {
            words.contains($0)
        }
            && title.text.count < 16
    }

    private static let conditional = Text(
        "it holds under a condition that no pattern can judge", ko: "패턴으로 판단할 수 없는 조건이 붙어 있습니다")

    /// "Never use:" stands above a list of literals.
    private static func isListed(_ code: Span, _ remark: Remark) -> Bool {
        guard remark.passage.isBanned, remark.passage.isItem || remark.passage.block.construct == .tableRow,
            !remark.hasOwnNegation,
            !remark.sentence.has(.must, .goodExample)
        else { return false }
        if let verb = remark.sentence.first(.useIt), verb.range.lowerBound == 0 { return code.offset < 24 }
        guard code.offset == 0 else { return false }
        let rest = remark.sentence.text.dropFirst().drop { $0 == 0x20 }
        return rest.isEmpty || rest.count < 40 || [0x3A, 0x28, 0x2D, 0x2C].contains(rest.first)
    }

    /// `from x import *` names any module.
    private static func literal(_ code: String) -> String {
        code.hasPrefix("from ") && code.hasSuffix(" import *") ? "import *" : code
    }

    /// "A job is named `settle`, not `cron_2`": a bare name is code only where its use is spoken of.
    private static func isInUse(_ text: String, _ sentence: Sentence) -> Bool {
        let isName = text.utf8.allSatisfy(Letters.isWordByte)
        return !isName || !text.contains("_") || sentence.has(.useIt, .ban)
    }

    /// `dangerouslySetInnerHTML`: a name that only code has.
    private static func isHumped(_ text: String) -> Bool {
        (8...60).contains(text.utf8.count) && text.utf8.allSatisfy(Letters.isWordByte)
            && text.first?.isLowercase == true && text.contains(where: \.isUppercase)
    }

    /// Something that can only be code: a call, an attribute, an operator; no path, no command, no word.
    static func isCode(_ text: String) -> Bool {
        guard (3...60).contains(text.utf8.count), !isPath(text), !harmless.contains(text),
            !text.hasPrefix("-"),
            !text.hasPrefix("git "), !text.hasPrefix("<"), !text.contains("…"), !text.contains("..."),
            !text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2F })
        else { return false }
        return text.contains("(") || text.contains(".") || text.contains("_") || text.contains("=")
            || text.contains("import ") || text.hasPrefix("@") || text.contains("!") || text.hasSuffix(";")
            || words.contains(text) || openings.contains(where: text.hasPrefix)
    }

    /// Words that are code where a rule forbids them.
    private static let words: Set<String> = [
        "any", "print", "eval", "exec", "var", "debugger", "goto", "except:", "global", "as any", "Any",
        "TODO",
        "FIXME", "HACK", "XXX", "alert", "unwrap", "unsafe", "panic", "object", "nonlocal", "else if",
    ]
    private static let openings = [
        "except", "# ", "// ", "type: ignore", "noqa", "eslint-disable", "SELECT ", "select *", "raise ",
        "catch ",
    ]
}
