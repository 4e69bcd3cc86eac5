import GuardCore

/// `file.max_lines`: a source file that the change adds to has no more lines than this.
struct FileLengthCheck: FileCheck {
    private let rule: Rule
    private let limit: Int

    init?(_ rule: Rule, _ book: RuleBook) {
        guard let limit = rule.value.number, limit > 0 else { return nil }
        self.rule = rule
        self.limit = limit
    }

    func findings(_ file: ChangedFile) -> [Finding] {
        guard !file.isBinary, !file.lines.isEmpty, file.totalLines > limit, FileKinds.isCode(file.path),
            !FileKinds.isForeign(file.path)
        else { return [] }
        let more = file.totalLines - limit
        return [
            rule.finding(
                Text(
                    "the file has \(file.totalLines) lines, \(more) more than \(limit)",
                    ko: "파일이 \(file.totalLines)줄로, 허용된 \(limit)줄보다 \(more)줄 깁니다"),
                help: Text("move a part of it to a file of its own", ko: "일부를 다른 파일로 나누세요"),
                at: Location(.file, path: file.path, line: limit + 1, column: 1))
        ]
    }
}
