import Testing

@testable import Rules

@Suite struct TrailerBlockTests {
    private static func keys(_ text: String) -> [String] {
        TrailerBlock(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)).trailers
            .map(\.key)
    }

    @Test func readsTheLastParagraph() {
        #expect(Self.keys("a\n\nbody\n\nRefs: #1\nSigned-off-by: b") == ["Refs", "Signed-off-by"])
    }

    @Test func leavesProseAlone() {
        #expect(Self.keys("a\n\nsee: this\nand more prose here").isEmpty)
        #expect(Self.keys("Refs: #1").isEmpty, "the title is no trailer")
    }

    @Test func takesOneOfGitsOwnAmongOthers() {
        #expect(Self.keys("a\n\nprose\nSigned-off-by: b\nx: y") == ["Signed-off-by", "x"])
    }

    @Test func unfoldsValues() throws {
        let block = TrailerBlock(["a", "", "Note: one", "  two", "\tthree"])
        let trailer = try #require(block.trailers.first)
        #expect(trailer.value == "one two three")
        #expect(trailer.line == 3)
        #expect(block.lines == 3...5)
    }

    private static let lines = [
        "", "", "Refs: #1", "Signed-off-by: A <a@b>", "prose without a colon", "  continued", "\tcontinued",
        "Key : value",
        "key-2:value", "# comment", "(cherry picked from commit abc)", "Conflicts:", "\tpath",
        "https://example.org/x",
        "two words: value", "-dash: value", "---", "--- x", ": no key", "한글: 값", "  ", "BREAKING CHANGE: x",
        "a_b: c",
        // No scissors line: Git 2.39 never ends on some messages that hold one.
        "Empty:",
    ]

    @Test(arguments: [false, true]) func agreesWithGit(_ divider: Bool) throws {
        var dice = Dice(divider ? 11 : 12)
        let files = (0..<400).map { _ in
            (["title"] + (0..<(1 + dice.below(9))).map { _ in dice.pick(Self.lines) })
        }
        try GitTool.withFolder { git in
            for (index, file) in files.enumerated() {
                try git.write("m\(index)", Array((file.joined(separator: "\n") + "\n").utf8))
            }
            try git.run(
                """
                git init -q .
                for i in $(seq 0 \(files.count - 1)); do
                    git interpret-trailers --parse \(divider ? "" : "--no-divider") < m$i > t$i
                done
                """)
            for (index, file) in files.enumerated() {
                let ours = TrailerBlock(file, divider: divider).trailers.map { "\($0.key): \($0.value)\n" }
                    .joined()
                let theirs = String(decoding: try git.read("t\(index)"), as: UTF8.self)
                #expect(ours == theirs, "\(file)")
            }
        }
    }
}
