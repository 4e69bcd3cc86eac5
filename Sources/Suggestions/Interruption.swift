internal import GuardCore

/// What a person is told who ended the asking: what is left, and that nothing of what was answered is lost.
enum Interruption {
    /// - Parameters:
    ///   - answers: how many are kept.
    ///   - open: definitions that were not asked about.
    ///   - files: files of a tree that were not looked into.
    static func text(answers: Int, open: Int, files: Int? = nil) -> Text {
        let left = [Text.count(open, "definition")] + (files.map { [Text.count($0, "file")] } ?? [])
        let korean = ["정의 \(open)개"] + (files.map { ["파일 \($0)개"] } ?? [])
        let command = files == nil ? "guardhook suggest" : "guardhook suggest --all"
        return Text(
            "interrupted: \(Text.count(answers, "answer")) kept, \(left.joined(separator: " and ")) left to ask about; go on with: \(command)",
            ko:
                "중단했습니다. 답변 \(answers)개는 보관했고, 묻지 않은 것은 \(korean.joined(separator: ", "))입니다. \(command)로 이어서 할 수 있습니다"
        )
    }
}
