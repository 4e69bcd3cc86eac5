import Testing

@testable import Rules

/// Conventional Commits 1.0.0, point by point.
@Suite struct ConventionalCommitTests {
    private func problem(_ line: String) -> ConventionalHeader.Problem? {
        switch ConventionalHeader.read(line) {
        case .success: nil
        case .failure(let fault): fault.problem
        }
    }

    private func replacement(_ line: String) -> String? {
        switch ConventionalHeader.read(line) {
        case .success: nil
        case .failure(let fault): fault.replacement
        }
    }

    @Test(arguments: [
        "feat: x", "feat!: x", "feat(api): x", "feat(api)!: x", "Fix: x", "feat(a b): x",
        "feat(api/v1,web): x",
        "build-deps: x", "기능: 추가", "feat(인증): 추가", "feat:  two spaces", "feat: x: y", "a1_b: x",
    ])
    func headers(_ line: String) { #expect(problem(line) == nil) }

    @Test(
        arguments: [
            ("add login", .noType), ("feat", .noType), ("feat:x", .noSpaceAfterColon),
            ("feat: ", .noDescription),
            ("feat:", .noDescription), ("feat(): x", .emptyScope), ("feat( ): x", .emptyScope),
            ("feat (api): x", .spaceBeforeColon), ("feat : x", .spaceBeforeColon),
            ("feat(api) : x", .spaceBeforeColon),
            ("feat(api: x", .brokenScope), ("feat(api)x: y", .brokenScope), ("[feat]: x", .typeIsNoWord),
            ("feat：x", .wideColon), (": x", .noType), ("http://example.org is down", .noType),
            ("fix the x: y", .noType),
            ("feat((a)): x", .brokenScope), ("", .noType), ("std::move the value", .noType),
        ] as [(String, ConventionalHeader.Problem)])
    func faults(_ line: String, _ expected: ConventionalHeader.Problem) { #expect(problem(line) == expected) }

    @Test func certainReplacements() {
        #expect(replacement("feat:x") == "feat: x")
        #expect(replacement("feat (api): x") == "feat(api): x")
        #expect(replacement("feat(): x") == "feat: x")
        #expect(replacement("feat：x") == "feat: x")
        #expect(replacement("add login") == nil)
    }

    private func read(_ text: String) -> ConventionalCommit? {
        ConventionalCommit(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }

    @Test func bodyAndFooters() throws {
        let commit = try #require(
            read(
                """
                fix(api)!: prevent racing of requests

                Introduce a request id.

                Remove timeouts.
                Note that this is prose.

                Reviewed-by: Z
                Refs: #123
                Closes #45
                """))
        #expect(commit.header.scope == "api")
        #expect(commit.isBreaking)
        #expect(commit.body == "Introduce a request id.\n\nRemove timeouts.\nNote that this is prose.")
        #expect(commit.footers.map(\.token) == ["Reviewed-by", "Refs", "Closes"])
        #expect(commit.footers.map(\.value) == ["Z", "#123", "45"])
    }

    @Test func breakingChangeFooters() throws {
        let commit = try #require(
            read("feat: a\n\nBREAKING CHANGE: the config\nis read anew.\n\nAnd more of it.\n\nRefs: #1"))
        #expect(commit.isBreaking)
        #expect(commit.body == nil)
        #expect(commit.footers.map(\.token) == ["BREAKING CHANGE", "Refs"])
        #expect(commit.footers[0].value == "the config\nis read anew.\n\nAnd more of it.")
        #expect(try #require(read("feat: a\n\nBREAKING-CHANGE: b")).isBreaking)
        #expect(!(try #require(read("feat: a\n\nbreaking change: b")).isBreaking), "must be upper case")
        #expect(!(try #require(read("feat: a\n\nA BREAKING CHANGE: b")).isBreaking), "must begin the line")
    }

    @Test func neverCrashes() {
        var dice = Dice(3)
        let pieces = [
            "feat", ":", " ", "(", ")", "!", "a", "\n", "\n\n", "BREAKING CHANGE", ": x", " #1", "：", "é",
            "\u{1F468}\u{200D}\u{1F469}", "\t",
        ]
        for _ in 0..<5_000 {
            let text = (0..<dice.below(14)).map { _ in dice.pick(pieces) }.joined()
            let message = CommitMessage(text)
            _ = ConventionalCommit(message.lines)
            if case .failure(let fault) = ConventionalHeader.read(message.subject) {
                #expect(
                    fault.start + fault.length <= message.subject.count, "\(message.subject.debugDescription)"
                )
            }
        }
    }
}
