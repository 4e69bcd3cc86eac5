import GuardCore
import Processes
import PythonSource
import Testing

@Suite struct DocstringLiteralTests {
    @Test(arguments: [
        ("Says hi.", #""""Says hi.""""#),
        ("C:\\dir", #"r"""C:\dir""""#),
        ("ends \\", #""""ends \\""""#),
        ("say \"hi\"", #""""say "hi\"""""#),
        ("\"hi\" first", #"""""hi" first""""#),
        ("a \"\"\" b", #"'''a """ b'''"#),
        ("a \"\"\" b ''' c", #""""a ""\" b ''' c""""#),
        ("nul \u{0} bell \u{7}", #""""nul \x00 bell \x07""""#),
        ("turn \u{202E}", #""""turn \u202e""""#),
        ("tag \u{E0041}", #""""tag \U000e0041""""#),
        ("\\N{BULLET} \u{0}", #""""\\N{BULLET} \x00""""#),
        ("한국어 설명.", #""""한국어 설명.""""#),
        ("  trailing  \n", #""""trailing""""#),
    ])
    func `one line`(text: String, literal: String) {
        #expect(DocstringLiteral(text, indent: "    ", newline: "\n").text == literal)
    }

    @Test func `several lines close on a line of their own`() {
        let literal = DocstringLiteral("Sum.\r\n\r\n    Args:\n        x: it", indent: "\t", newline: "\r\n")
        #expect(literal.text == "\"\"\"Sum.\r\n\r\n\tArgs:\r\n\t    x: it\r\n\t\"\"\"")
        #expect(literal.intended == "Sum.\n\nArgs:\n    x: it")
    }

    @Test func `a raw literal of several lines may end in a backslash`() {
        let literal = DocstringLiteral("A\nB\\", indent: "", newline: "\n")
        #expect(literal.text == "r\"\"\"A\nB\\\n\"\"\"")
    }

    @Test func `nothing to say is nothing intended`() {
        #expect(DocstringLiteral(" \n\t\n", indent: "", newline: "\n").intended == "")
    }

    @Test(arguments: [
        ("a\tb", "a       b"), ("\n\na\n\n", "a"), ("a  \n  b  \n    c", "a\nb\n  c"),
        ("a\rb\r\nc", "a\nb\nc"),
        ("a\r\r\nb", "a\n\nb"), ("a\n\n\nb", "a\n\n\nb"), ("   a\n b", "a\nb"),
    ])
    func normalized(text: String, intended: String) {
        #expect(DocstringLiteral(text, indent: "", newline: "\n").intended == intended)
    }

    /// Thousands of texts of difficult characters, read back by Python's own `inspect.cleandoc`.
    @Test func `python reads back what was meant`() async throws {
        var random = SplitMix(state: 7)
        let alphabet: [String] = [
            "a", "한", "\"", "\"", "\"", "'", "'", "\\", "\\", "N{DASH}", "x41", "\n", "\n", "    ", "\t",
            "\r", "\r\n",
            "\u{0}", "\u{c}", "\u{b}", "\u{1c}", "\u{85}", "\u{2028}", "\u{202e}", "\u{feff}", "😀", "#", "{",
            "u0041",
        ]
        var program = "import inspect, sys\ncases = []\n"
        var expected: [String] = []
        for number in 0..<2000 {
            let count = Int(random.next() % 12) + 1
            let text = (0..<count).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }.joined()
            let indent = ["    ", "\t", "", "  "][number % 4]
            let literal = DocstringLiteral(text, indent: indent, newline: "\n")
            guard !literal.intended.isEmpty else { continue }
            let head = indent.isEmpty ? "class C:\n " : "def f():\n\(indent)"
            let source = "\(head)\(literal.text)\n"
            program += "cases.append((\(pythonBytes(source)), \(pythonBytes(literal.intended))))\n"
            expected.append(literal.intended)
        }
        program += """
            import ast
            bad = 0
            for source, intended in cases:
                tree = ast.parse(source)
                found = ast.get_docstring(tree.body[0], clean=True)
                if found != inspect.cleandoc(intended.decode()) or found is None:
                    bad += 1
                    print(source, intended, found)
            print("bad", bad, "of", len(cases))
            """
        let python = try await Python.interpreter()
        let child = ChildProcess(
            [python.path, "-I", "-"], environment: Python.environment, input: Array(program.utf8))
        let outcome = try await child.run()
        let said = String(decoding: outcome.output + outcome.errorOutput, as: UTF8.self)
        #expect(said == "bad 0 of \(expected.count)\n")
    }

    private func pythonBytes(_ text: String) -> String {
        "b\""
            + text.utf8.map { byte in
                let hex = String(byte, radix: 16)
                return "\\x" + (hex.count < 2 ? "0" : "") + hex
            }.joined() + "\""
    }
}

/// The same numbers at every run.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
