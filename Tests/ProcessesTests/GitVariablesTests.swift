import Testing

@testable import Processes

@Suite struct GitVariablesTests {
    @Test func everyVariableThatGitNamesIsScrubbed() async throws {
        let outcome = try await ChildProcess(
            ["git", "rev-parse", "--local-env-vars"], environment: plainEnvironment
        ).run()
        let named = outcome.text.split(whereSeparator: \.isNewline).map(String.init)
        #expect(named.count > 10)
        for name in named { #expect(GitVariables.scrubbed([name: "x"]).isEmpty, "\(name)") }
    }

    @Test func theRestIsKept() {
        let kept = [
            "PATH": "/bin", "GIT_CEILING_DIRECTORIES": "/x", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_TRACE": "1",
        ]
        let given = kept.merging(["GIT_CONFIG_KEY_0": "a", "GIT_CONFIG_VALUE_0": "b", "GIT_INDEX_FILE": "i"])
        { $1 }
        #expect(GitVariables.scrubbed(given) == kept)
    }
}
