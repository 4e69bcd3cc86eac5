import Testing

/// Traits that say which tool a scenario cannot do without.
extension Trait where Self == ConditionTrait {
    static var needsPytest: Self { .enabled("needs pytest") { await Tools.hasPytest.value } }
    static var needsPython: Self { .enabled("needs python3") { await Tools.python.value != nil } }
    static func needs(program name: String) -> Self {
        .enabled("needs \(name)") { Tools.onPath(name) != nil }
    }
}

extension Repo {
    /// Commits what is staged.
    func commit(
        _ message: String, _ options: String..., environment: [String: String?] = [:]
    ) async throws -> Finished {
        try await sandbox.run(["git", "commit", "-m", message] + options, in: path, environment: environment)
    }

    /// Stages one harmless new file, so that there is something to commit.
    func stageSomething(_ name: String = "notes.md") async throws {
        try await stage([name: "Some notes.\n"])
    }

    /// Expects that a commit was stopped by a rule, and that the person was told which and where it is written.
    func expectRefused(
        _ done: Finished, by rule: String, line: Int? = nil, at location: SourceLocation = #_sourceLocation
    ) {
        #expect(done.status != 0, "\(done)", sourceLocation: location)
        #expect(done.text.contains(rule), "names no \(rule): \(done)", sourceLocation: location)
        if let line {
            #expect(
                done.text.contains(".ai-rules.md:\(line)"), "does not name the rule's line \(line): \(done)",
                sourceLocation: location)
        }
    }

    /// An editor for Git that writes this message (and leaves below what Git put there).
    func editor(writing message: String) throws -> String {
        let name = "editor-\(message.hashValue.magnitude)"
        return try sandbox.script(
            name, "{ cat <<'END'\n\(message)\nEND\ncat \"$1\"; } >\"$1.new\" && mv \"$1.new\" \"$1\"")
    }

    /// Commits again the way that a refusal printed, mending the type in the editor.
    func retry(_ refused: Finished, at location: SourceLocation = #_sourceLocation) async throws -> Finished {
        let line = try #require(
            refused.text.split(separator: "\n").first { $0.contains("git commit -e -F") },
            "no way back is printed: \(refused)", sourceLocation: location)
        let words = line.drop { $0 == " " }
        let command = words.firstRange(of: "    ").map { words[..<$0.lowerBound] } ?? words
        let mend = try sandbox.script(
            "mend", "sed -e 's/^perf/fix/' \"$1\" >\"$1.new\" && mv \"$1.new\" \"$1\"")
        return try await sandbox.run(
            ["sh", "-c", String(command)], in: path, environment: ["GIT_EDITOR": mend])
    }

    /// An editor for the list of an interactive rebase that puts this verb on the first commit.
    func todoEditor(_ verb: String) throws -> String {
        try sandbox.script(
            "todo-\(verb)", "sed -e '1s/^pick/\(verb)/' \"$1\" >\"$1.new\" && mv \"$1.new\" \"$1\"")
    }
}
