import GuardCore
import PythonSource
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Files and interpreters that are not as they should be.
@Suite struct RobustnessTests {
    @Test(arguments: [
        ("def f(:\n    pass\n", 1), ("x = 1\n  y = 2\n", 2), ("if x:\n\ty = 1\n        z = 2\n", 3),
        ("print 'x'\n", 1),
        ("x = '\n", 1), ("return 1\n", nil), ("x = 1\u{0}\n", nil), ("# coding: nonsense\n", nil),
    ])
    func `what does not parse is reported in the interpreter's words`(text: String, line: Int?) async throws {
        let inspection = try await inspect(text)
        if text == "return 1\n" {
            // The tree is fine; only compiling it is not, and that stops no inspection.
            #expect(inspection.problem == nil)
            return
        }
        #expect(inspection.problem?.kind == .syntax)
        #expect(inspection.problem?.message.isEmpty == false)
        if let line { #expect(inspection.problem?.line == line) }
        #expect(inspection.definitions.isEmpty)
    }

    @Test func `bytes that are no text`() async throws {
        let inspection = try await inspect(bytes: Array("x = '".utf8) + [0xE9, 0x27, 0x0A])
        #expect(inspection.problem?.kind == .syntax)
    }

    @Test func `one bad file stops no other`() async throws {
        let deep = String(repeating: "(", count: 5000) + String(repeating: ")", count: 5000)
        let long = "x = " + Array(repeating: "1", count: 20_000).joined(separator: " + ") + "\n"
        let chain = "x = 1\nif x == 0: pass\n" + (1...900).map { "elif x == \($0): pass\n" }.joined()
        let texts = ["def a(): pass\n", deep, "def (", long, chain, "", "def b(): pass\n"]
        let files = texts.enumerated().map { PythonFile(path: "f\($0).py", bytes: Array($1.utf8)) }
        let found = try await Inspector(try await Python.interpreter()).inspect(files)
        #expect(found.count == texts.count)
        #expect(found[0].definitions.last?.name == "a")
        #expect(found[1].problem != nil)
        #expect(found[2].problem?.kind == .syntax)
        #expect(found[3].problem.map { $0.kind != .internal } ?? true)
        #expect(found[5].problem == nil)
        #expect(found[6].definitions.last?.name == "b")
    }

    @Test func `other encodings are mapped`() async throws {
        let head = Array("# -*- coding: latin-1 -*-\ndef f(x, y='".utf8)
        let bytes = head + [0xE9] + Array("', z=1):\n    return '".utf8) + [0xFC] + Array("'\n".utf8)
        let inspection = try await inspect(bytes: bytes)
        #expect(inspection.encoding == "iso-8859-1")
        let function = try inspection.only("f")
        let insertions =
            function.annotating("z", as: "int") + function.annotating("return", as: "str")
            + [function.documenting("Says.")].compactMap(\.self)
        let candidate = Candidate(path: "f.py", original: bytes, insertions: insertions)
        let verdict = try await Prover(try await Python.interpreter()).prove([candidate])[0]
        #expect(verdict.refused == [])
        let after =
            head + [0xE9] + Array("', z: int = 1) -> str:\n    \"\"\"Says.\"\"\"\n    return '".utf8) + [0xFC]
            + Array("'\n".utf8)
        #expect(verdict.patched == after)
        // A text that the encoding cannot hold is refused, not mangled.
        let korean = [function.documenting("한국어.")].compactMap(\.self)
        let other = Candidate(path: "f.py", original: bytes, insertions: korean)
        let refused = try await Prover(try await Python.interpreter()).prove([other])[0]
        #expect(refused.refused.map(\.gate) == ["layout"])
        #expect(refused.patched == bytes)
    }

    @Test func `a Korean code page of two bytes`() async throws {
        let word: [UInt8] = [0xC7, 0xD1, 0xB1, 0xDB]
        let bytes =
            Array("# coding: euc-kr\ndef ".utf8) + word + Array("(x): return x  # ".utf8) + word + [0x0A]
        let inspection = try await inspect(bytes: bytes)
        #expect(inspection.encoding == "euc-kr" || inspection.encoding == "euc_kr")
        let function = try #require(inspection.definitions.last)
        #expect(function.name == "한글")
        let patched = Splice.apply(function.annotating("x", as: "int"), to: bytes)
        let after =
            Array("# coding: euc-kr\ndef ".utf8) + word + Array("(x: int): return x  # ".utf8) + word + [0x0A]
        #expect(patched == after)
    }

    @Test func `half a surrogate pair in a docstring`() async throws {
        let inspection = try await inspect("'''Half \\ud800.'''\n")
        #expect(inspection.definitions[0].docstring?.text == "Half ?.")
    }

    @Test func `a long file with many functions`() async throws {
        var text = ""
        let count = StandardLibrary.takesMore ? 20_000 : 2_000
        let words = String(repeating: "long comment ", count: 320_000 / count)
        for number in 0..<count {
            text += "def function_\(number)(argument, other=\(number), *, flag=False):\n"
            text +=
                "    # " + words
                + "\n    print(argument, other)\n\n\n"
        }
        #expect(text.utf8.count > 4_000_000)
        let inspection = try await inspect(text)
        #expect(inspection.definitions.count == count + 1)
        #expect(
            inspection.definitions[count].provenTypes == ["other": "int", "flag": "bool", "return": "None"])
        #expect(inspection.definitions[count].source.hasPrefix("def function_\(count - 1)("))
    }

    // Interpreters that misbehave

    private func fake(_ script: String, _ folder: String) throws -> Interpreter {
        try write(Array(("#!/bin/sh\n" + script + "\n").utf8), folder + "/python")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder + "/python")
        return Interpreter(path: folder + "/python", version: PythonVersion(3, 11), origin: "test")
    }

    @Test(arguments: [
        "echo hello", "echo '{}'", "echo '{\"guardhook\": 1, \"answers\": []}'", "exit 7",
        "cat >/dev/null; echo no >&2; exit 1",
        "printf '\\377\\376'",
    ])
    func `an answer that makes no sense is an error of the environment`(script: String) async throws {
        try await withFolder { folder in
            let python = try fake(script, folder)
            let error = await #expect(throws: GuardError.self) {
                try await Inspector(python).inspect([PythonFile(path: "a.py", bytes: [])])
            }
            #expect(error?.kind == .environment)
            #expect(error?.message.english.contains(folder) == true)
            #expect(error?.hints.isEmpty == false)
        }
    }

    @Test func `an interpreter that hangs is ended`() async throws {
        try await withFolder { folder in
            let python = try fake("sleep 60", folder)
            let error = await #expect(throws: GuardError.self) {
                try await Inspector(python, timeout: .milliseconds(300)).inspect([
                    PythonFile(path: "a.py", bytes: [])
                ])
            }
            #expect(error?.message.english.contains("too long") == true)
        }
    }

    @Test func `a file on which the interpreter dies costs no other its answer`() async throws {
        try await withFolder { folder in
            let real = try await Python.interpreter().path
            let script =
                "cat > \"$0.$$\"; if grep -q DEADLY \"$0.$$\"; then kill -SEGV $$; fi; exec '\(real)' \"$@\" < \"$0.$$\""
            let python = try fake(script, folder)
            let files = (0..<5).map { number in
                PythonFile(path: "f\(number).py", bytes: Array("x = '\(number == 3 ? "DEADLY" : "")'\n".utf8))
            }
            let found = try await Inspector(python).inspect(files)
            #expect(found.map { $0.problem?.kind } == [nil, nil, nil, .crashed, nil])
        }
    }

    @Test func `an interpreter that is not there`() async throws {
        let python = Interpreter(path: "/no/such/python", version: PythonVersion(3, 11), origin: "test")
        await #expect(throws: GuardError.self) {
            try await Inspector(python).inspect([PythonFile(path: "a.py", bytes: [])])
        }
    }

    @Test func `no file is no work`() async throws {
        let python = Interpreter(path: "/no/such/python", version: PythonVersion(3, 11), origin: "test")
        #expect(try await Inspector(python).inspect([]).isEmpty)
        #expect(try await Prover(python).prove([]).isEmpty)
    }
}
