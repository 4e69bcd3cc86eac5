import GuardCore

/// `secrets.forbidden`: no added line holds a credential.
///
/// In documents, tests and `.env.example` only the shapes of real credentials count: other values are made up.
struct SecretsCheck: FileCheck {
    private let rule: Rule
    private let ruleFiles: Set<String>

    init?(_ rule: Rule, _ book: RuleBook) {
        self.rule = rule
        ruleFiles = Set(book.files + [rule.because.path])
    }

    func findings(_ file: ChangedFile) -> [Finding] {
        guard !file.isBinary, !FileKinds.isForeign(file.path), !ruleFiles.contains(file.path) else {
            return []
        }
        let formatsOnly =
            FileKinds.isDocument(file.path) || FileKinds.isTest(file.path) || Self.isSample(file.path)
        let found = file.lines.flatMap { line in
            SecretScanner.find(in: line.text, formatsOnly: formatsOnly).map { describe($0, line, file.path) }
        }
        return FindingCap.apply(found)
    }

    private static func isSample(_ path: String) -> Bool {
        let name = (path.split(separator: "/").last ?? "").lowercased()
        return ["example", "sample", "template", ".dist"].contains { name.contains($0) }
    }

    /// The secret itself is not repeated: reports end up in logs.
    private func describe(_ secret: SecretScanner.Secret, _ line: ChangedFile.Line, _ path: String) -> Finding
    {
        let before = line.text[..<secret.range.lowerBound]
        let masked = before + SecretScanner.maskText + line.text[secret.range.upperBound...]
        let start = before.count
        return rule.finding(
            Text("this looks like a secret: \(secret.kind)", ko: "비밀 값으로 보입니다: \(secret.kind)"),
            help: Text(
                "read it from the environment, and revoke it if it was ever pushed",
                ko: "환경 변수에서 읽게 하고, 이미 푸시했다면 폐기하세요"),
            at: Location(.file, path: path, line: line.number, column: start + 1),
            excerpt: Excerpt(line: String(masked), start: start, length: SecretScanner.maskText.count))
    }
}
