/// Words that stand for something else in the name of a branch: `yourname/thing`.
enum NameWords {
    /// People, named so that nobody can take it for a name; hyphens and underscores are left out.
    static let people: Set<String> = [
        "yourname", "yourusername", "yourinitials", "yourhandle", "yourlogin", "yournick", "yournickname",
        "firstname", "lastname", "surname", "nickname", "githubname", "githubuser", "githubhandle",
        "githubusername",
        "username", "userid", "initials", "myname", "nachname", "vorname", "tunombre", "seunome", "whoami",
    ]

    /// Words that are a placeholder before anything: `type/description-in-kebab-case`.
    static let kinds: Set<String> = ["type", "prefix", "category", "kind", "tipo", "typ"]

    /// Words that are placeholders before another one.
    static let heads: Set<String> = [
        "type", "prefix", "user", "name", "ticket", "issue", "author", "team", "key", "category", "kind",
        "tipo",
        "typ", "you", "me", "nick", "handle", "login", "who", "owner", "alias", "ticketid", "area",
        "component",
    ]

    /// "Branch names start with your initials: `ab/short-topic`": the head of the sample is somebody's.
    static func speaksOfPerson(_ text: [UInt8]) -> Bool {
        let words = String(decoding: text, as: UTF8.self)
        return [
            "initials", "your name", "your first name", "your handle", "your login", "your username",
            "your nick",
        ]
        .contains { words.contains($0) }
    }

    /// Names that a tool gives: what is shown of them is nobody's rule.
    private static let generated = [
        "自動生成", "自動的に生成", "自动生成", "自動で生成", "자동 생성", "자동으로 생성", "auto-generat", "automatically generat",
        "generated automatically", "automatisch erzeugt", "automatisch generiert", "gerada automaticamente",
        "gerado automaticamente", "generada automáticamente", "se genera automáticamente",
        "se generan automáticamente", "generadas automáticamente", "geradas automaticamente", "são gerad",
    ]

    static func speaksOfGenerator(_ text: [UInt8]) -> Bool {
        let words = String(decoding: text, as: UTF8.self)
        return generated.contains { words.contains($0) }
    }

    /// Beginnings and ends of a name that stands for any: `your-feature`, `short-desc`, `vX.Y.Z`, `bug-name`.
    private static let openings = [
        "your-", "some-", "short-desc", "brief-desc", "description-", "descriptive-", "name-of-", "what-you-",
        "vx.y", "x.y", "v#.#", "major.minor",
    ]
    private static let endings = [
        "-name", "-description", "-desc", "-slug", "-here", "-title", "-number", "x.y", "x.y.z",
    ]

    static func standsForAny(_ tail: String) -> Bool {
        let text = tail.lowercased()
        return openings.contains(where: text.hasPrefix) || endings.contains(where: text.hasSuffix)
    }

    /// Words for anything at all: `you/thing`.
    private static let anything: Set<String> = [
        "thing", "whatever", "something", "stuff", "things", "anything", "topic", "work", "subject", "idea",
    ]

    static func isVague(_ tail: String) -> Bool {
        let words = tail.lowercased().split { "-_/ ".contains($0) }.map(String.init)
        return words.contains { anything.contains($0) || $0 == "what" }
    }
}
