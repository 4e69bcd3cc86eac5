import GuardCore

/// `file.max_lines`: a number of lines that limits files.
extension NumberRecogniser {
    static func readLines(
        _ number: Number, _ remark: Remark, _ all: [Number], _ findings: inout Findings
    ) {
        guard number.value >= 20, limits(number, remark, allowsBare: false) else { return }
        let owners = owners(of: number, remark)
        let isFile =
            owners.isEmpty
            ? isInFileContext(remark)
            : owners.contains(.file)
                && owners.isDisjoint(with: [
                    .function, .commit, .pullRequest, .answer, .database, .screen, .mail, .document,
                ])
        guard isFile, !isOutdone(number, remark, all), !isOtherFile(number, remark.sentence),
            !isOfNextThing(number, remark.sentence, all),
            !countsOtherLines(number, remark.sentence)
        else { return }
        findings.add(
            .fileMaxLines, .number(number.value), line: remark.sentence.line(at: number.range.lowerBound),
            confidence(number, remark),
            "a number of lines limits files")
    }

    /// "Python files stay within 500 lines; *recipes* within 25": what follows has a name of its own.
    private static func isOfNextThing(_ number: Number, _ sentence: Sentence, _ all: [Number]) -> Bool {
        let clause = sentence.clause(at: number.range.lowerBound)
        guard all.contains(where: { $0.unit == .lines && $0.range.upperBound <= clause.lowerBound }),
            !sentence.has(.file, .anaphor, in: clause), let limit = sentence.first(.atMost, in: clause)
        else { return false }
        let words = sentence.text[clause.lowerBound..<limit.range.lowerBound].split(separator: 0x20)
        return words.count == 1 && words[0].count > 3 && words[0].allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// "500 lines of XML", "20 lines of output" are no lines of code.
    private static func countsOtherLines(_ number: Number, _ sentence: Sentence) -> Bool {
        let rest = sentence.string(
            number.range.upperBound..<min(sentence.text.count, number.range.upperBound + 32)
        )
        .lowercased()
        guard rest.hasPrefix(" lines of ") else { return false }
        let word = rest.dropFirst(10).prefix { $0.isLetter }
        return !["code", "source", "python", "text", "any", "each", "a", "the"].contains(word)
    }

    /// What the number is said of; in "a component file" the component only tells which file.
    private static func owners(of number: Number, _ remark: Remark) -> ConceptSet {
        let sentence = remark.sentence
        var owners = remark.owners(at: number.range.lowerBound).withModulesAsFiles(sentence)
        let isCompound = sentence.all(.function).allSatisfy { function in
            sentence.all(.file).contains { file in
                ["", " ", "-"].contains(between(function, file, sentence))
                    || links.contains(between(file, function, sentence))
            }
        }
        if owners.contains(.file), isCompound { owners.remove(.function) }
        return owners
    }

    private static func between(_ one: Lexicon.Hit, _ other: Lexicon.Hit, _ sentence: Sentence) -> String? {
        guard one.range.upperBound <= other.range.lowerBound else { return nil }
        return sentence.string(one.range.upperBound..<other.range.lowerBound)
    }

    /// Between a file and what it holds: "arquivo *de* componente".
    private static let links: Set<String?> = [" de ", " de la ", " des ", " del ", " do ", " da "]

    /// Words before "file" that leave it a file of code; another makes it something else: "a *prompt* file".
    private static let ofCode: Set<String> = [
        "a", "an", "the", "any", "each", "every", "one", "single", "per", "source", "code", "python", "py",
        "your", "our", "all",
        "no", "keep", "most", "new", "individual", "of", "these", "those", "this", "that", "split", "and",
        "or", "in", "for", "to",
        "limit", "limits", "long", "large", "big", "own", "component", "ts", "tsx", "js", "typescript",
        "javascript", "go", "rust",
        "swift", "kotlin", "java", "class", "module", "implementation", "production", "test", "its", "their",
        "max", "maximum",
        "script", "service", "frontend", "backend", "react", "vue", "leave", "make", "whole", "entire", "two",
        "into", "when", "if",
        "once", "letting", "let", "have", "has", "as", "with", "than", "small", "individually", "jede",
        "eine", "einer", "keine",
        "nenhum", "por", "pro", "je", "par", "cada", "um", "todo", "ningún", "un", "aucun", "chaque", "kein",
        "jeder", "한", "소스", "파이썬",
        "코드", "각",
        "o", "os", "um", "el", "los", "un", "le", "les", "der", "die", "das", "lange", "langen", "große",
        "großen", "긴", "모든", "하나의", "단일", "모듈", "컴포넌트",
        "개별", "이", "자바", "스크립트", "어떤", "새", "각각의",
    ]

    private static func isOtherFile(_ number: Number, _ sentence: Sentence) -> Bool {
        let hit =
            sentence.all(.file).last { $0.range.lowerBound < number.range.lowerBound }
            ?? sentence.first(.file)
        // "Roteiro (script)": a script that is read out.
        let isText = sentence.all(.document).contains { document in
            guard let hit else { return false }
            return abs(document.range.lowerBound - hit.range.upperBound) <= 4
                || abs(hit.range.lowerBound - document.range.upperBound) <= 4
        }
        if isText { return true }
        guard let hit, !sentence.text[hit.range].contains(0x20) else { return false }
        let clause = sentence.clause(at: hit.range.lowerBound)
        let before = sentence.text[clause.lowerBound..<hit.range.lowerBound]
        guard before.last == 0x20, let word = before.split(separator: 0x20).last,
            word.count < before.count || word.count > 1
        else { return false }
        guard
            word.allSatisfy({
                (0x61...0x7A).contains($0) || (0xEA...0xED).contains($0) || (0x80...0xBF).contains($0)
            })
        else {
            return false
        }
        let text = String(decoding: word, as: UTF8.self)
        return !ofCode.contains(text) && !["는", "은", "을", "를", "의", "된", "한"].contains { text.hasSuffix($0) }
    }

    private static func isInFileContext(_ remark: Remark) -> Bool {
        let context = remark.context
        return context.contains(.file)
            && context.isDisjoint(with: [.function, .commit, .pullRequest, .commitMessage])
    }
}

extension ConceptSet {
    private static let modules = ["modul", "módul", "模块", "モジュール"]

    /// A module's length is a file's: "keep modules to 400 lines" names no function, class or method.
    fileprivate func withModulesAsFiles(_ sentence: Sentence) -> ConceptSet {
        guard contains(.function) else { return self }
        let isModule = sentence.all(.function).allSatisfy {
            Self.modules.contains(where: sentence.string($0.range).lowercased().hasPrefix)
        }
        guard isModule else { return self }
        return subtracting([.function]).union([.file])
    }
}
