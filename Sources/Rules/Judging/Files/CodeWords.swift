/// Which language a forbidden piece of code belongs to: data, to be extended.
enum CodeWords {
    /// Words that are types in some languages and ordinary words everywhere else.
    static let typeNames: Set<String> = ["any", "object", "unknown", "never"]

    /// A short word counts only as the whole text, anything else as a part of it.
    private static let scriptMarks = [
        "console.", "any", "as any", ": any", "var ", "var", "alert(", "debugger", "document.", "innerHTML",
        "dangerouslySetInnerHTML", "@ts-", "require(", "useEffect", "localStorage", "window.", "process.env",
        "===",
        "export default", "interface ", "namespace ", "React.", ".then(", "eslint-disable", "unknown",
        "never",
        "object", "!important",
    ]

    private static let pythonMarks = [
        "print(", "print", "datetime.", "os.", "sys.", "time.sleep", "import *", "except:",
        "except Exception",
        "exec(", "pickle", "logging.", "pdb", "breakpoint(", "requests.", "typing.", "Any", "global ",
        "subprocess.",
        "shell=True", "yaml.load", "assert ", "self.", "def ", "lambda", "__", "np.", "pd.", "Optional[",
        "Union[",
        "List[", "Dict[", "type: ignore", "noqa", "md5", "sha1", "utcnow", "Decimal(", "float(", "eval(",
        "input(",
        "from \\S+ import", "unittest",
    ]

    /// The suffixes of the files that such a rule is about; nil if the text does not tell.
    static func suffixes(for text: String) -> Set<String>? {
        let isScript = scriptMarks.contains { belongs(text, $0) }
        let isPython = pythonMarks.contains { belongs(text, $0) }
        switch (isScript, isPython) {
        case (true, false): return FileKinds.script
        case (false, true): return FileKinds.python
        case (true, true): return FileKinds.script.union(FileKinds.python)
        case (false, false): return nil
        }
    }

    private static func belongs(_ text: String, _ mark: String) -> Bool {
        mark.count <= 7 && mark.allSatisfy(\.isLetter) ? text == mark : text.contains(mark)
    }

    /// Whether the pattern is about comments or any text rather than code.
    static func isAboutText(_ text: String) -> Bool {
        if text.hasPrefix("#") || text.hasPrefix("//") || text.contains("\"") || text.contains("'") {
            return true
        }
        return !text.utf8.allSatisfy { $0 < 0x80 } || textMarks.contains(where: text.contains)
    }

    private static let textMarks = [
        "TODO", "FIXME", "XXX", "HACK", "noqa", "type: ignore", "eslint-disable", "pylint:", "@ts-",
    ]
}
