import GuardCore

/// `tests.required`: tests that must pass before a commit.
enum TestsRecogniser {
    private static let programs: Set<String> = [
        "pytest", "make", "tox", "npm", "yarn", "pnpm", "uv", "poetry", "python", "python3", "cargo", "go",
        "just", "nox", "bun",
        "hatch", "mvn", "gradle", "./gradlew", "rake", "docker", "docker-compose", "bash", "sh", "pdm",
        "pipenv", "bundle", "php", "composer", "dotnet", "deno",
        "npx", "swift", "mix", "ctest", "bazel", "invoke", "inv", "task", "unittest", "coverage", "jest",
        "vitest", "rye", "pixi",
    ]

    static func read(_ remark: Remark, _ findings: inout Findings) {
        let sentence = remark.sentence
        guard let moment = moment(remark) else { return }
        let command = command(in: remark) ?? labelled(remark)
        let offset = command?.offset ?? sentence.first(.test)?.range.lowerBound ?? 0
        guard command != nil || sentence.has(.test) else { return }
        let isItem = remark.passage.isItem || remark.passage.block.construct == .paragraph
        guard
            sentence.has(.run, .pass, .gatedCommit) || (command != nil && isLabelled(sentence))
                || (moment == .around && isItem && command != nil)
                || (moment == .own && command != nil && remark.passage.block.construct == .tableRow)
                || (command != nil && sentence.has(.must))
                || (moment == .own && isBareDuty(sentence))
        else { return }
        guard !isNegated(remark, command?.offset ?? offset), !sentence.has(.optional),
            !sentence.has(.database), !remark.context.contains(.database)
        else { return }
        if sentence.has(.function, .otherThing), command == nil, !sentence.has(.everyOne, .pass) { return }
        let value: RuleValue = command.map { .text($0.text) } ?? .flag(true)
        findings.add(
            .testsRequired, value, line: sentence.line(at: offset),
            sentence.has(.soft) && !sentence.has(.must) ? .implied : .explicit,
            "tests have to pass before a commit")
    }

    /// "**Tests.** Before committing, `make drill` must pass.": the label says what the command does.
    private static func labelled(_ remark: Remark) -> (text: String, offset: Int)? {
        let label = remark.previous?.has(.test) == true ? remark.previous : nil
        let isLabelled =
            label.map { $0.text.count <= 24 }
            ?? (remark.passage.around.first?.concepts.contains(.test) == true)
        guard isLabelled, remark.sentence.has(.pass), !remark.sentence.has(.not, .ban) else { return nil }
        return remark.sentence.codes.first { code in
            let words = code.content.lowercased().split(separator: " ")
            return words.count >= 2 && programs.contains(String(words[0]))
                && !["lint", "format", "fmt", "build", "check", "install"].contains(String(words[1]))
        }.map { ($0.content, $0.offset) }
    }

    /// "커밋 전 테스트 필수": nothing else is asked for.
    private static func isBareDuty(_ sentence: Sentence) -> Bool {
        sentence.has(.must) && sentence.has(.beforeCommit) && sentence.text.count <= 40
            && !sentence.has(.write, .include, .function, .notNegating) && !sentence.has(.not, .ban)
    }

    /// "Before each commit: `make test`."
    private static func isLabelled(_ sentence: Sentence) -> Bool {
        guard let hit = sentence.first(.beforeCommit) else { return false }
        // "Tests: before each commit, `make test`"
        if let label = sentence.first(.test), label.range.lowerBound == 0, !sentence.codes.isEmpty,
            sentence.text[label.range.upperBound...].first(where: { $0 != 0x20 }) == 0x3A
        {
            return true
        }
        // "`make test` before each commit", with nothing else said.
        if sentence.codes.count == 1, sentence.text.count - hit.range.count <= 5 { return true }
        return sentence.text[sentence.clause(at: hit.range.lowerBound)].last { $0 != 0x20 } == 0x3A
    }

    private enum Moment { case own, around }

    private static func moment(_ remark: Remark) -> Moment? {
        if remark.sentence.has(.beforeCommit, .gatedCommit) || passesAlways(remark) || barsCommits(remark) {
            return .own
        }
        if remark.sentence.has(.beforeOther) { return nil }
        for facts in remark.passage.around.prefix(2) {
            if facts.concepts.contains(.beforeCommit) { return .around }
            if facts.concepts.contains(.beforeOther) { return nil }
        }
        return nil
    }

    /// "Every single commit passes `cargo test` on its own."
    private static func passesAlways(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard sentence.has(.everyOne), sentence.has(.commit), sentence.has(.pass),
            !sentence.has(.pullRequest, .release), !sentence.codes.isEmpty
        else { return false }
        return sentence.all(.commit).contains { commit in
            let isEach = sentence.all(.everyOne).contains {
                (1...8).contains(commit.range.lowerBound - $0.range.upperBound)
                    || (1...24).contains($0.range.lowerBound - commit.range.upperBound)
            }
            guard isEach, let pass = sentence.first(.pass) else { return false }
            return pass.range.lowerBound > commit.range.upperBound
                && sentence.codes.contains { $0.offset > pass.range.upperBound }
        }
    }

    /// "Code whose tests do not pass cannot be committed": a commit is ruled out where tests and their passing are
    /// spoken of.
    private static func barsCommits(_ remark: Remark) -> Bool {
        let sentence = remark.sentence
        guard sentence.has(.pass), sentence.has(.test) || command(in: remark) != nil,
            !sentence.has(.otherThing, .document, .changelog, .commitMessage, .secret, .pullRequest),
            !sentence.codes.contains(where: { ForbidRecogniser.isPath($0.content) })
        else { return false }
        return sentence.all(.commit, .commitAway).contains {
            remark.isNegated(at: $0.range) || sentence.string($0.range).hasSuffix("ては")
        }
    }

    /// "Never commit with failing tests" forbids the commit, not the tests.
    private static func isNegated(_ remark: Remark, _ offset: Int) -> Bool {
        let text = String(decoding: remark.sentence.text, as: UTF8.self)
        guard
            [
                "do not run", "don't run", "no need to run", "not run ", "실행하지", "돌리지 않", "実行しない", "不运行",
                "不要运行", "need not run",
            ].contains(where: { text.contains($0) })
        else { return false }
        return !remark.sentence.has(.notNegating)
    }

    private static func command(in remark: Remark) -> (text: String, offset: Int)? {
        for code in remark.sentence.codes
        where isTestCommand(code.content) && !remark.isMarkedBad(at: code.offset) {
            return (code.content, code.offset)
        }
        return sentence(remark.sentence) ?? only(remark)
    }

    /// "Tests: no commit unless `make sim` passes": where tests are spoken of, the one command is theirs.
    private static func only(_ remark: Remark) -> (text: String, offset: Int)? {
        let sentence = remark.sentence
        guard sentence.has(.test), sentence.has(.pass), sentence.codes.count == 1,
            let code = sentence.codes.first, !remark.isMarkedBad(at: code.offset),
            code.content.split(separator: " ").count > 1,
            let program = code.content.split(separator: " ").first, programs.contains(String(program))
        else { return nil }
        return (code.content, code.offset)
    }

    /// "run poetry run pytest -q": a command without a code span ends where other words begin.
    private static func sentence(_ sentence: Sentence) -> (text: String, offset: Int)? {
        let words = sentence.cased.split(separator: 0x20)
        for (index, word) in words.enumerated() {
            guard programs.contains(String(decoding: word, as: UTF8.self)) else { continue }
            let rest = words[index...].prefix(6).prefix { part in part.allSatisfy { $0 < 0x80 && $0 > 0x20 } }
            if rest.count > 2, rest.dropFirst().first?.elementsEqual("-e".utf8) == true {
                return (
                    rest.prefix(3).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " "),
                    word.startIndex
                )
            }
            let name = String(decoding: word, as: UTF8.self)
            if runners.contains(name),
                rest.count < 2 || !isArgument(String(decoding: rest[rest.startIndex + 1], as: UTF8.self))
            {
                return (name, word.startIndex)
            }
            for length in stride(from: rest.count, to: 1, by: -1) {
                let command = rest.prefix(length).map { String(decoding: $0, as: UTF8.self) }
                guard let last = command.last, isArgument(last), isTestCommand(command.joined(separator: " "))
                else {
                    continue
                }
                return (command.joined(separator: " "), word.startIndex)
            }
        }
        return nil
    }

    /// Programs that run tests whatever stands behind them.
    private static let runners: Set<String> = ["pytest", "tox", "nox", "jest", "vitest", "ctest"]

    private static func isArgument(_ word: String) -> Bool {
        word.hasPrefix("-") || word.contains("/")
            || ["pytest", "test", "tests", "tox", "nox", "check", "verify", "all"].contains(word)
    }

    /// A command line whose words speak of tests or of verifying everything.
    /// `tools/run_tests.bat`
    private static func isScript(_ word: String) -> Bool {
        word.contains { $0 == "/" || $0 == "\\" }
            && [".sh", ".bat", ".cmd", ".ps1"].contains(where: word.hasSuffix)
    }

    static func isTestCommand(_ text: String) -> Bool {
        let words = text.split(separator: " ").map { $0.lowercased() }
        guard let first = words.first,
            programs.contains(first) || first.hasPrefix("./") || first.hasPrefix("scripts/")
                || first.hasPrefix("bin/") || isScript(first)
        else { return false }
        if runners.contains(first) { return true }
        let rest = words.joined(separator: " ")
        return [
            "test", "verify", "pytest", "tox", "nox", "spec", "smoke", "e2e", "unit", "regress",
        ].contains { rest.contains($0) }
            || ((first == "make" || first == "just" || first == "task")
                && words.dropFirst().first.map { ["check", "all", "ci", "validate", "qa"].contains($0) }
                    == true)
    }
}
