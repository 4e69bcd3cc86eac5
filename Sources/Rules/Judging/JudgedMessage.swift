import GuardCore

/// A message with what several checks ask of it, worked out once.
struct JudgedMessage: Sendable {
    let message: CommitMessage
    let subject: String
    /// The subject's characters as a person counts them.
    let characters: [Character]
    /// The subject as a Conventional Commit header, or why it is none.
    let header: Result<ConventionalHeader, ConventionalHeader.Fault>
    /// Where the words of the subject begin, behind type, tag, ticket and emoji.
    let wordsStart: Int

    init(_ message: CommitMessage) {
        self.message = message
        subject = message.subject
        characters = Array(message.subject)
        header = ConventionalHeader.read(message.subject)
        wordsStart = SubjectAnatomy.wordsStart(characters, header)
    }

    /// The subject behind type, tag, ticket and emoji.
    var words: String { String(characters[wordsStart...]) }

    /// The subject with other words in place of a range of characters.
    func replacing(_ range: Range<Int>, with text: String) -> String {
        String(characters[..<range.lowerBound]) + text + String(characters[range.upperBound...])
    }

    /// A place in the subject.
    func at(_ start: Int) -> Location { Location(.message, line: 1, column: start + 1) }

    /// The subject with some of its characters pointed at.
    func excerpt(_ range: Range<Int>) -> Excerpt {
        Excerpt(line: subject, start: range.lowerBound, length: range.count)
    }
}

extension Rule {
    /// A finding of this rule.
    func finding(
        _ message: Text, help: Text, at location: Location, excerpt: Excerpt? = nil,
        replacement: String? = nil
    ) -> Finding {
        Finding(
            rule: id, severity: severity, message: message, help: help, at: location, because: because,
            excerpt: excerpt, replacement: replacement)
    }

    /// A finding of this rule about some characters of the subject.
    func finding(
        _ message: Text, help: Text, in judged: JudgedMessage, _ range: Range<Int>, replacement: String? = nil
    ) -> Finding {
        finding(
            message, help: help, at: judged.at(range.lowerBound), excerpt: judged.excerpt(range),
            replacement: replacement)
    }

    /// A finding of this rule about some characters of a branch name.
    func finding(
        _ message: Text, help: Text, branch name: String, _ range: Range<Int>, replacement: String? = nil
    ) -> Finding {
        finding(
            message, help: help, at: Location(.branch, line: 1, column: range.lowerBound + 1),
            excerpt: Excerpt(line: name, start: range.lowerBound, length: range.count),
            replacement: replacement)
    }
}
