import PythonSource
import Testing

/// Each gate refuses what it is there for, names the guilty one, and lets the others through.
@Suite struct ProverTests {
    static let source = """
        import os
        import datetime
        from pathlib import Path

        LIMIT = 3
        Alias = dict

        def helper(x):
            return x

        class Box:
            def list(self, a):
                return a

            def put(self, b, c=1):
                return b

        def later(y):
            return y

        class Late:
            pass
        """ + "\n"

    /// What the prover says of one annotation for one slot.
    private func refusal(
        _ definition: String, _ slot: String, _ annotation: String, in source: String = source,
        minimum: PythonVersion? = nil
    ) async throws -> String? {
        let inspection = try await inspect(source)
        let insertions = try inspection.only(definition).annotating(slot, as: annotation)
        #expect(!insertions.isEmpty)
        let verdict = try await prove(source, insertions, minimum: minimum)
        #expect(verdict.accepted.isEmpty == !verdict.refused.isEmpty)
        #expect(verdict.isWhole || verdict.text == source)
        return verdict.refused.first.map { "\($0.gate): \($0.reason)" }
    }

    @Test(arguments: [
        "int", "None", "str | None", "list[int]", "dict[str, list[int]]", "tuple[int, ...]", "Path",
        "os.PathLike",
        "datetime.datetime", "Alias", "\"Late\"", "\"list[Late] | None\"", "list[\"Late\"]", "Box",
        "type[Box]",
    ])
    func `annotations that hold`(annotation: String) async throws {
        #expect(try await refusal("later", "y", annotation) == nil)
    }

    @Test(arguments: [
        ("Late", "names: Late may not be bound yet on line 17"),
        ("Any", "names: Any is not defined here"),
        ("any", "names: any is not a type"),
        ("callable", "names: callable is not a type"),
        ("LIMIT", "names: LIMIT is a variable of the module, not a type"),
        ("helper", "names: helper is a function of the module, not a type"),
        ("datetime", "names: datetime is a module, not a type"),
        ("datetime.nothing", "names: it does not evaluate: module 'datetime' has no attribute 'nothing'"),
        ("\"Nowhere\"", "names: Nowhere is not defined here"),
        (
            "\"Late\" | None",
            "names: it does not evaluate: unsupported operand type(s) for |: 'str' and 'NoneType'"
        ),
        ("Box[int]", "names: it does not evaluate: type 'PlainStand' is not subscriptable"),
        ("int[str]", "names: it does not evaluate: type 'int' is not subscriptable"),
        ("(int, str)", "names: it is no type"),
        ("[int]", "names: it is no type"),
        ("...", "names: it is no type"),
        ("5", "names: 5 is a value, not a type"),
        (
            "int = 3",
            "syntax: not an annotation: invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        ),
        ("int): pass #", "syntax: an annotation must stand on one line"),
        ("int\n", "layout: it is not written as an annotation"),
        ("print(1)", "names: an annotation holds no Call"),
        ("[x for x in y]", "names: an annotation holds no ListComp"),
        ("lambda: 0", "names: an annotation holds no Lambda"),
        ("await x", "names: an annotation holds no Await"),
        ("int if x else str", "names: an annotation holds no IfExp"),
        ("(y := int)", "names: an annotation holds no NamedExpr"),
        ("__import__", "names: __import__ is a private name"),
    ])
    func `annotations that do not`(annotation: String, reason: String) async throws {
        let found = try await refusal("later", "y", annotation)
        // Words of the interpreter's own differ between its versions.
        #expect(found.map { $0.prefix(24) } == reason.prefix(24), "\(found ?? "accepted")")
    }

    @Test func `a class's own names come first`() async throws {
        #expect(
            try await refusal("Box.put", "b", "list[int]")
                == "names: list is a function of the class Box, not a type")
        #expect(try await refusal("Box.list", "a", "Box") == "names: Box may not be bound yet on line 12")
        #expect(try await refusal("Box.list", "return", "\"Box\"") == nil)
    }

    @Test func `a lazy file may name what comes later`() async throws {
        let lazy = "from __future__ import annotations\n" + Self.source
        for annotation in ["Late", "Late | None", "list[Late]"] {
            #expect(try await refusal("later", "y", annotation, in: lazy) == nil)
        }
        #expect(try await refusal("later", "y", "Nowhere", in: lazy) == "names: Nowhere is not defined here")
    }

    @Test func `names for type checkers only need quotes`() async throws {
        let source =
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from x import Y\ndef f(a): pass\n"
        #expect(try await refusal("f", "a", "Y", in: source) == "names: Y is there for type checkers only")
        #expect(try await refusal("f", "a", "\"Y\"", in: source) == nil)
    }

    @Test(arguments: [
        ("try:\n    from x import Y\nexcept ImportError:\n    from z import Y\n", true),
        ("try:\n    from x import Y\nexcept ImportError:\n    Y = None\n", false),
        ("try:\n    from x import Y\nexcept ImportError:\n    pass\n", false),
        ("try:\n    from x import Y\nexcept ImportError:\n    raise SystemExit\n", true),
        ("if a:\n    class Y: pass\nelse:\n    class Y: pass\n", true),
        ("if a:\n    class Y: pass\n", false),
        ("with a:\n    class Y: pass\n", true),
        ("for a in b:\n    class Y: pass\n", false),
        ("class Y: pass\ndel Y\n", false),
        ("Y = TypeVar('Y')\n", true),
        ("Y = 3\n", false),
        ("Y = make()\n", false),
    ])
    func `conditional names`(head: String, holds: Bool) async throws {
        #expect((try await refusal("f", "a", "Y", in: head + "def f(a): pass\n") == nil) == holds)
    }

    @Test func `the oldest Python that the project supports decides`() async throws {
        let old = PythonVersion(3, 8)
        #expect(
            try await refusal("later", "y", "list[int]", minimum: old)
                == "python-version: list[…] needs Python 3.9")
        #expect(
            try await refusal("later", "y", "int | None", minimum: old)
                == "python-version: X | Y needs Python 3.10")
        #expect(try await refusal("later", "y", "int | None", minimum: PythonVersion(3, 10)) == nil)
    }

    @Test func `one bad hint costs no other its place`() async throws {
        let inspection = try await inspect(Self.source)
        let put = try inspection.only("Box.put")
        var insertions = put.annotating("b", as: "Nonsense") + put.annotating("c", as: "int")
        insertions += put.annotating("return", as: "str")
        insertions += [try inspection.only("later").documenting("Later.")].compactMap(\.self)
        let verdict = try await prove(Self.source, insertions)
        #expect(verdict.refused.map(\.insertion.slot) == ["type:b"])
        #expect(verdict.text.contains("def put(self, b, c: int = 1) -> str:"))
        #expect(verdict.text.contains("def later(y):\n    \"\"\"Later.\"\"\"\n"))
    }

    @Test func `an annotation takes its space along`() async throws {
        let inspection = try await inspect(Self.source)
        let verdict = try await prove(Self.source, try inspection.only("Box.put").annotating("c", as: "Nope"))
        #expect(verdict.refused.count == 2)
        #expect(verdict.text == Self.source)
    }

    @Test(arguments: [
        (0, "x", "docstring"), (3, " -> int", "type:return"), (5, ": int", "type:x"), (1, "\n", "import"),
        (-4, "\"\"\"D.\"\"\"\n\n", "docstring"), (9999, ": int", "type:x"),
    ])
    func `what goes elsewhere is refused`(offset: Int, text: String, slot: String) async throws {
        let insertion = Insertion(offset: offset, text: text, slot: slot, definition: "")
        let verdict = try await prove(Self.source, [insertion])
        #expect(verdict.accepted.isEmpty && verdict.text == Self.source)
    }

    @Test func `what is put in twice is taken once`() async throws {
        let twice = try await inspect(Self.source).only("later").annotating("y", as: "int")
        let verdict = try await prove(Self.source, twice + twice)
        #expect(verdict.accepted.count == 1)
        #expect(verdict.refused.map(\.gate) == ["layout"])
    }

    @Test(arguments: [
        ("    \"\"\"D.\"\"\"\n    os.remove('x')\n", "docstring"),
        ("    f\"\"\"D.\"\"\"\n", "docstring"),
        ("    b\"\"\"D.\"\"\"\n", "docstring"),
        ("    \"\"\"Other.\"\"\"\n", "docstring"),
        ("    \"\"\"D.\n", "docstring"),
        ("    'D.' or None\n", "docstring"),
        ("    \"\"\"D.\"\"\"\r\n", "line-ends"),
        ("    \"\"\"D.\"\"\"\u{202E}\n", "layout"),
        ("  \"\"\"D.\"\"\"\n", "syntax"),
        ("\"\"\"D.\"\"\"\n", "syntax"),
        ("    \"\"\"D.\"\"\" ", "syntax"),
        ("    \"\"\"D.\"\"\"; ", "docstring"),
        ("    \"\"\"D.\"\"\"\n    # type: ignore\n", "docstring"),
    ])
    func `docstrings that are none`(text: String, gate: String) async throws {
        let definition = try await inspect(Self.source).only("later")
        let place = try #require(definition.docstringPlace)
        let insertion = Insertion(
            offset: place.offset, text: text, slot: "docstring", definition: "later", intended: "D.")
        let good = try #require(try await inspect(Self.source).only("helper").documenting("Helps."))
        let verdict = try await prove(Self.source, [insertion, good])
        #expect(verdict.refused.map(\.gate) == [gate])
        #expect(verdict.accepted == [good])
    }

    @Test func `a new warning is refused`() async throws {
        let definition = try await inspect(Self.source).only("later")
        let place = try #require(definition.docstringPlace)
        let insertion = Insertion(
            offset: place.offset, text: "    \"\"\"A \\d.\"\"\"\n", slot: "docstring", definition: "later",
            intended: "A \\d.")
        let verdict = try await prove(Self.source, [insertion])
        #expect(verdict.refused.map(\.gate) == ["syntax"])
    }

    @Test func `a file that does not parse takes nothing`() async throws {
        let insertion = Insertion(offset: 0, text: "\"\"\"D.\"\"\"\n", slot: "docstring", definition: "")
        let verdict = try await prove("def f(:\n", [insertion])
        #expect(verdict.refused.map(\.gate) == ["syntax"])
    }
}
