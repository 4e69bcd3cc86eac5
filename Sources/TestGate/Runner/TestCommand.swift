/// What is run to test: a command line, and whether it is pytest itself.
struct TestCommand: Equatable, Sendable {
    /// The program and its arguments as they are started.
    var words: [String]
    /// Whether the exit status is pytest's own, with its meanings.
    var isPytest: Bool
    /// Whether a person asked for it, or it is what guardhook does by itself.
    var isConfigured: Bool

    /// - Parameters:
    ///   - configured: the team's command; nil or empty for pytest through the interpreter.
    ///   - interpreter: the project's Python.
    ///   - hasScript: whether a program of that name lies beside the interpreter.
    init?(configured: [String]?, interpreter: String?, hasScript: (String) -> Bool) {
        guard let configured, !configured.isEmpty else {
            guard let interpreter else { return nil }
            self.init(words: [interpreter, "-m", "pytest"], isPytest: true, isConfigured: false)
            return
        }
        let inner = Self.withoutEnvironmentRunner(configured)
        guard let arguments = Self.pytestArguments(inner) else {
            self.init(words: configured, isPytest: false, isConfigured: true)
            return
        }
        guard let interpreter else {
            self.init(words: configured, isPytest: true, isConfigured: true)
            return
        }
        // A runner such as `poetry run` would look for the environment of the snapshot, which has none; the
        // interpreter is the one that the runner named for the work tree.
        let program = inner.first ?? ""
        if Self.isPytestProgram(program), program.contains("/") {
            self.init(words: inner, isPytest: true, isConfigured: true)
        } else if Self.isPytestProgram(program), hasScript(program) {
            let folder = interpreter.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            let script = (folder + [Substring(program)]).joined(separator: "/")
            self.init(words: [script] + arguments, isPytest: true, isConfigured: true)
        } else {
            let own = Self.interpreterOptions(inner)
            self.init(
                words: [interpreter] + own + ["-m", "pytest"] + arguments, isPytest: true, isConfigured: true)
        }
    }

    private init(words: [String], isPytest: Bool, isConfigured: Bool) {
        self.words = words
        self.isPytest = isPytest
        self.isConfigured = isConfigured
    }

    /// `poetry run X` and its likes without what comes before X.
    private static func withoutEnvironmentRunner(_ words: [String]) -> [String] {
        let runners: Set = ["poetry", "uv", "pdm", "pipenv", "rye", "hatch"]
        guard words.count > 2, runners.contains(name(words[0])), words[1] == "run" else { return words }
        var rest = words.dropFirst(2)
        while let word = rest.first, word.hasPrefix("-") {
            rest = rest.dropFirst()
            if word == "--" { break }
            // An option of the runner whose value may follow: what it does is not ours to guess.
            if !word.hasPrefix("--no-"), word != "-q", word != "--quiet", word != "--frozen",
                word != "--locked"
            {
                return words
            }
        }
        return pytestArguments(Array(rest)) == nil ? words : Array(rest)
    }

    /// What pytest is called with; nil when the command is not pytest itself.
    private static func pytestArguments(_ words: [String]) -> [String]? {
        guard let program = words.first else { return nil }
        if isPytestProgram(program) { return Array(words.dropFirst()) }
        guard isPython(program), let flag = words.firstIndex(of: "-m"), flag + 1 < words.count,
            words[1..<flag].allSatisfy({ $0.hasPrefix("-") }),
            ["pytest", "py.test"].contains(words[flag + 1])
        else { return nil }
        return Array(words[(flag + 2)...])
    }

    /// Options for Python before `-m`.
    private static func interpreterOptions(_ words: [String]) -> [String] {
        guard let program = words.first, isPython(program), let flag = words.firstIndex(of: "-m") else {
            return []
        }
        return Array(words[1..<flag])
    }

    private static func isPytestProgram(_ word: String) -> Bool {
        ["pytest", "py.test", "pytest3", "pytest-3"].contains(name(word))
    }

    private static func isPython(_ word: String) -> Bool {
        let name = name(word)
        guard name.hasPrefix("python") || name.hasPrefix("pypy") else { return false }
        return name.drop { $0.isLetter }.allSatisfy { $0.isNumber || $0 == "." }
    }

    private static func name(_ word: String) -> String {
        word.split(separator: "/").last.map(String.init) ?? word
    }
}
