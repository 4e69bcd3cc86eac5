import GuardCore
import Yams

/// Reads the fenced `guardhook` blocks of a page: YAML, checked strictly.
///
/// Several blocks of one file count as one; a key that is said twice with different values is an error.
/// The format is described in `docs/rules.md`; YAML as libyaml reads it.
struct BlockReader {
    private var settings = BlockSettings()
    /// The file's line before the first line of the block at hand.
    private var offset = 0
    private var visited = 0

    /// The settings in the blocks that stand in an outline.
    static func settings(in outline: Outline, source: SourceText) -> BlockSettings {
        var reader = BlockReader()
        for block in outline.blocks where !block.isQuoted {
            guard case .fence(let info) = block.construct, isOurs(info) else { continue }
            reader.read(block)
        }
        if let line = source.unterminatedFence, isOurs(info(of: source.quote(line))) {
            reader.settings.isPresent = true
            reader.report(line, Text("the guardhook block is never closed", ko: "guardhook 블록이 닫히지 않았습니다"))
        }
        return reader.settings
    }

    private static func isOurs(_ info: String) -> Bool {
        info == "guardhook" || info.hasPrefix("guardhook ") || info.hasPrefix("guardhook{")
    }

    private static func info(of fence: String) -> String {
        SourceText.trimmed(String(fence.drop { $0 == "`" || $0 == "~" })).lowercased()
    }

    private mutating func read(_ block: Block) {
        settings.isPresent = true
        offset = block.line - 1
        let text = block.fenceLines.map(\.text).joined(separator: "\n")
        if let message = YAMLBounds.objection(to: text) {
            report(block.line, message)
            return
        }
        do {
            guard let node = try BlockYAML.root(of: text) else { return }
            readTop(node, line: block.line)
        } catch let error as YamlError {
            report(error, block.line)
        } catch {
            report(block.line, Text("the block is not YAML: \(String(describing: error))"))
        }
    }

    private mutating func report(_ error: YamlError, _ first: Int) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            report(
                offset + max(1, mark.line),
                Text("the block is not YAML: \(problem)", ko: "YAML 이 아닙니다: \(problem)"))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let names = duplicates.joined(separator: ", ")
            report(
                offset + max(1, context.mark.line),
                Text("the same key stands twice: \(names)", ko: "같은 키가 두 번 있습니다: \(names)"))
        default: report(first, Text("the block is not YAML: \(String(describing: error))"))
        }
    }

    private mutating func report(_ line: Int, _ message: Text) {
        settings.problems.append(BlockProblem(line: line, message: message))
    }

    private func line(of node: Node, _ fallback: Int) -> Int {
        node.mark.map { offset + $0.line } ?? fallback
    }

    // MARK: Keys

    private mutating func readTop(_ node: Node, line: Int) {
        guard let mapping = node.mapping else {
            report(line, Text("the block must be a mapping of keys", ko: "블록은 키와 값의 목록이어야 합니다"))
            return
        }
        readMapping(mapping, path: "")
    }

    private mutating func readMapping(_ mapping: Node.Mapping, path: String) {
        for (key, value) in mapping {
            visited += 1
            guard visited < YAMLBounds.mostNodes else { return }
            let line = line(of: key, offset + 1)
            guard let name = key.string else {
                report(line, Text("a key must be a word", ko: "키는 단어여야 합니다"))
                continue
            }
            readKey(path.isEmpty ? name : path + "." + name, value, line)
        }
    }

    private mutating func readKey(_ path: String, _ value: Node, _ line: Int) {
        switch path {
        case "severity": readWeights(value, line)
        case "exclude": readExclude(value, line)
        case "tests.command": readCommand(value, line)
        case "forbid": readForbidden(value, line)
        case "forbid.content", "forbid.path": readForbiddenList(RuleID(rawValue: path), value, line)
        case "docstring", "types", "secrets", "tests": readFamily(path, value, line)
        default: readRule(path, value, line)
        }
    }

    /// `types: public` and `tests: true` say what `types: {required: public}` says.
    private mutating func readFamily(_ path: String, _ value: Node, _ line: Int) {
        if let mapping = value.mapping {
            readMapping(mapping, path: path)
        } else if path == "secrets" {
            readRule("secrets.forbidden", value, line)
        } else {
            readRule(path + ".required", value, line)
        }
    }

    private mutating func readRule(_ path: String, _ value: Node, _ line: Int) {
        let id = RuleID(rawValue: path)
        if let shape = id.shape {
            switch BlockValue.read(value, shape) {
            case .success(let read): keep(id, read, line)
            case .failure(let objection): report(self.line(of: value, line), objection.message(for: path))
            }
        } else if RuleID.all.contains(where: { $0.rawValue.hasPrefix(path + ".") }) {
            guard let mapping = value.mapping else {
                report(line, Text("\(path) must be a mapping of keys", ko: "\(path) 에는 하위 키가 있어야 합니다"))
                return
            }
            readMapping(mapping, path: path)
        } else {
            report(line, KeyHints.unknown(path))
        }
    }

    private mutating func keep(_ id: RuleID, _ value: RuleValue, _ line: Int) {
        if !id.isCumulative, let earlier = settings.entries.first(where: { $0.id == id }) {
            if earlier.value != value {
                report(
                    line,
                    Text(
                        "\(id) stands in line \(earlier.line) already",
                        ko: "\(id) 은(는) 이미 \(earlier.line)번째 줄에 있습니다"))
            }
            return
        }
        settings.entries.append(BlockSettings.Entry(id: id, value: value, line: line))
    }

    // MARK: Special keys

    private mutating func readWeights(_ node: Node, _ line: Int) {
        guard let mapping = node.mapping else {
            report(
                line,
                Text(
                    "severity must map rules to error, warning, note or off",
                    ko: "severity 는 규칙마다 error, warning, note, off 중 하나여야 합니다"))
            return
        }
        for (key, value) in mapping {
            let line = self.line(of: key, line)
            guard let name = key.string, RuleID.all.contains(where: { $0.familyNames.contains(name) }) else {
                report(line, KeyHints.unknownRule(key.string ?? "?"))
                continue
            }
            let word = value.scalar?.string ?? ""
            if word == "off" || word == "false" {
                settings.weights.append(.init(name: name, severity: nil, line: line))
            } else if let severity = Severity(rawValue: word) {
                settings.weights.append(.init(name: name, severity: severity, line: line))
            } else {
                report(
                    line,
                    Text(
                        "the severity of \(name) must be error, warning, note or off",
                        ko: "\(name) 의 심각도는 error, warning, note, off 중 하나여야 합니다"))
            }
        }
    }

    private mutating func readExclude(_ node: Node, _ line: Int) {
        switch BlockValue.read(node, .list) {
        case .success(let value): settings.exclude += value.list ?? []
        case .failure(let objection): report(self.line(of: node, line), objection.message(for: "exclude"))
        }
    }

    private mutating func readCommand(_ node: Node, _ line: Int) {
        let words: [String]
        if case .success(let value) = BlockValue.read(node, .list), let list = value.list {
            words = node.sequence == nil ? CommandWords.words(list.first ?? "") : list
        } else {
            words = []
        }
        guard !words.isEmpty else {
            report(
                self.line(of: node, line),
                Text("tests.command must be a list of words", ko: "tests.command 는 단어 목록이어야 합니다"))
            return
        }
        settings.testsCommand = words
        keep(.testsRequired, .text(CommandWords.joined(words)), line)
    }

    private mutating func readForbidden(_ node: Node, _ line: Int) {
        if let mapping = node.mapping {
            readMapping(mapping, path: "forbid")
            return
        }
        guard let items = node.sequence else {
            report(line, Text("forbid must be a list", ko: "forbid 는 목록이어야 합니다"))
            return
        }
        for item in items { readForbiddenItem(item, self.line(of: item, line)) }
    }

    private mutating func readForbiddenItem(_ item: Node, _ line: Int) {
        visited += 1
        guard visited < YAMLBounds.mostNodes else { return }
        switch ForbiddenItem.read(item) {
        case .success(let entry): keep(entry.id, .pattern(entry.pattern), line)
        case .failure(let objection): report(line, objection.message(for: "forbid"))
        }
    }

    private mutating func readForbiddenList(_ id: RuleID, _ node: Node, _ line: Int) {
        if node.flag == false {
            keep(id, .flag(false), line)
            return
        }
        let items = node.sequence.map(Array.init) ?? [node]
        for item in items {
            let line = self.line(of: item, line)
            if let text = item.scalar?.string, !text.isEmpty {
                guard id == .forbidPath || Expressions.isValid(text) else {
                    report(line, BlockObjection.notAnExpression.message(for: id.rawValue))
                    continue
                }
                keep(id, .pattern(ForbiddenPattern(pattern: text, isLiteral: false)), line)
            } else {
                report(line, BlockObjection.needs("a pattern", "패턴").message(for: id.rawValue))
            }
        }
    }
}
