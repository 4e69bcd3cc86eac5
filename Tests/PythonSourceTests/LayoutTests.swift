import PythonSource
import Testing

/// Each case is a source and what becomes of it with the docstring `D.` and all types `int`.
@Suite struct LayoutTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let before: String
        let after: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "comments inside a signature",
            before:
                "def f(  # one :\n    a,  # two )\n    b=(1),  # three\n    *,\n    c=\"):\",\n):  # four :\n    return a\n",
            after:
                "def f(  # one :\n    a: int,  # two )\n    b: int = (1),  # three\n    *,\n    c: int = \"):\",\n) -> int:  # four :\n    \"\"\"D.\"\"\"\n    return a\n"
        ),
        Case(
            name: "a lambda and a walrus as defaults",
            before: "def f(a=lambda x, y=1: {x: y}, b=(c := 2)):\n    return c\n",
            after:
                "def f(a: int = lambda x, y=1: {x: y}, b: int = (c := 2)) -> int:\n    \"\"\"D.\"\"\"\n    return c\n"
        ),
        Case(
            name: "spaces around the default are kept",
            before: "def f(a = 1, b= 2, c =3):\n    pass\n",
            after: "def f(a: int = 1, b: int = 2, c: int = 3) -> int:\n    \"\"\"D.\"\"\"\n    pass\n"),
        Case(
            name: "stars and slashes", before: "def f(a, /, *b, c, **d):\n    pass\n",
            after: "def f(a: int, /, *b: int, c: int, **d: int) -> int:\n    \"\"\"D.\"\"\"\n    pass\n"),
        Case(
            name: "an empty signature", before: "def f( ):\n\tpass\n",
            after: "def f( ) -> int:\n\t\"\"\"D.\"\"\"\n\tpass\n"),
        Case(
            name: "one line", before: "def f(a): return a\n",
            after: "def f(a: int) -> int:\n    \"\"\"D.\"\"\"\n    return a\n"),
        Case(
            name: "one line without a space", before: "class A:x = 1; y = 2  # z\n",
            after: "class A:\n    \"\"\"D.\"\"\"\n\n    x = 1; y = 2  # z\n"),
        Case(
            name: "one line in a block of tabs", before: "if 1:\n\tdef f(): return 1\n",
            after: "if 1:\n\tdef f() -> int: \n\t\t\"\"\"D.\"\"\"\n\t\treturn 1\n"),
        Case(
            name: "a body of dots", before: "class A:\n    def f(self): ...\n",
            after:
                "class A:\n    \"\"\"D.\"\"\"\n\n    def f(self) -> int:\n        \"\"\"D.\"\"\"\n        ...\n"
        ),
        Case(
            name: "a class whose body starts with a blank line",
            before: "class A(B, metaclass=C):\n\n    x = 1\n",
            after: "class A(B, metaclass=C):\n    \"\"\"D.\"\"\"\n\n    x = 1\n"),
        Case(
            name: "an empty line before a function's code is the docstring's (D202)",
            before: "def f():\n\n    return 1\n\n\ndef g():\r\n\r\n    return 1\r\n",
            after:
                "def f() -> int:\n    \"\"\"D.\"\"\"\n    return 1\n\n\ndef g() -> int:\r\n    \"\"\"D.\"\"\"\r\n    return 1\r\n"
        ),
        Case(
            name: "an inner function has an empty line before it (E306)",
            before: "def f():\n    @d\n    def g():\n        return 1\n    return g\n",
            after:
                "def f() -> int:\n    \"\"\"D.\"\"\"\n\n    @d\n    def g() -> int:\n        \"\"\"D.\"\"\"\n        return 1\n    return g\n"
        ),
        Case(
            name: "the empty line before an inner function stays",
            before: "def f():\n\n    def g():\n        return 1\n\n    return g\n",
            after:
                "def f() -> int:\n    \"\"\"D.\"\"\"\n\n    def g() -> int:\n        \"\"\"D.\"\"\"\n        return 1\n\n    return g\n"
        ),
        Case(
            name: "of two empty lines at the start of a class one stays (D204)",
            before: "class A:\n\n\n    x = 1\n", after: "class A:\n    \"\"\"D.\"\"\"\n\n    x = 1\n"),
        Case(
            name: "comments before the body", before: "def f():\n  # why\n  pass\n",
            after: "def f() -> int:\n  \"\"\"D.\"\"\"\n  # why\n  pass\n"),
        Case(
            name: "a decorated first statement", before: "class A:\n    @property\n    def x(self): pass\n",
            after:
                "class A:\n    \"\"\"D.\"\"\"\n\n    @property\n    def x(self) -> int:\n        \"\"\"D.\"\"\"\n        pass\n"
        ),
        Case(
            name: "a continued header", before: "def f(a, \\\n      b) \\\n      :\n    pass\n",
            after: "def f(a: int, \\\n      b: int) -> int \\\n      :\n    \"\"\"D.\"\"\"\n    pass\n"),
        Case(
            name: "a continued body has no place", before: "def f(): \\\n    pass\n",
            after: "def f() -> int: \\\n    pass\n"),
        Case(
            name: "form feeds", before: "\u{c}\ndef f():\n\u{c}    pass\n\u{c}def g(): pass\n",
            after:
                "\u{c}\ndef f() -> int:\n    \"\"\"D.\"\"\"\n\u{c}    pass\n\u{c}def g() -> int:\n    \"\"\"D.\"\"\"\n    pass\n"
        ),
        Case(
            name: "names beyond ASCII", before: "def 함수(값, ﬁ=1):\n    return 값\n",
            after: "def 함수(값: int, ﬁ: int = 1) -> int:\n    \"\"\"D.\"\"\"\n    return 값\n"),
        Case(
            name: "async, nested and conditional",
            before: "if x:\n    async def f():\n        def g(): yield 1\nelse:\n    def f(): pass\n",
            after:
                "if x:\n    async def f() -> int:\n        \"\"\"D.\"\"\"\n\n        def g() -> int:\n            \"\"\"D.\"\"\"\n            yield 1\nelse:\n    def f() -> int:\n        \"\"\"D.\"\"\"\n        pass\n"
        ),
        Case(
            name: "what is there stays", before: "def f(a: str) -> str:\n    'x'\n",
            after: "def f(a: str) -> str:\n    'x'\n"),
        Case(
            name: "no line end at the end", before: "def f(): pass",
            after: "def f() -> int:\n    \"\"\"D.\"\"\"\n    pass"),
    ]

    @Test(arguments: cases) func `text is put where it belongs`(one: Case) async throws {
        try await check(one.before, one.after)
        // The same file with the line ends of Windows, of old Macs, and with a byte order mark.
        if one.before.contains("\n") {
            try await check(one.before.replacing("\n", with: "\r\n"), one.after.replacing("\n", with: "\r\n"))
            try await check(one.before.replacing("\n", with: "\r"), one.after.replacing("\n", with: "\r"))
        }
        try await check("\u{FEFF}" + one.before, "\u{FEFF}" + one.after)
    }

    private func check(_ before: String, _ after: String) async throws {
        let inspection = try await inspect(before)
        #expect(inspection.problem == nil)
        var insertions: [Insertion] = []
        for definition in inspection.definitions.dropFirst() {
            insertions += [definition.documenting("D.")].compactMap(\.self)
            insertions += definition.missingTypes.flatMap { definition.annotating($0, as: "int") }
        }
        let verdict = try await prove(before, insertions)
        #expect(verdict.refused == [])
        #expect(verdict.text == after)
    }

    @Test(arguments: [
        ("", "\"\"\"D.\"\"\"\n"),
        ("x = 1\n", "\"\"\"D.\"\"\"\n\nx = 1\n"),
        ("\nx = 1\n", "\"\"\"D.\"\"\"\n\nx = 1\n"),
        (
            "#!/bin/sh\n# -*- coding: utf-8 -*-\nx = 1\n",
            "#!/bin/sh\n# -*- coding: utf-8 -*-\n\"\"\"D.\"\"\"\n\nx = 1\n"
        ),
        ("# note\n# coding: utf-8\nx = 1\n", "# note\n# coding: utf-8\n\"\"\"D.\"\"\"\n\nx = 1\n"),
        ("# Copyright\n\nimport os\n", "# Copyright\n\n\"\"\"D.\"\"\"\n\nimport os\n"),
        ("# about os\nimport os\n", "\"\"\"D.\"\"\"\n\n# about os\nimport os\n"),
        ("# only a comment", "# only a comment\n\"\"\"D.\"\"\"\n"),
        ("from __future__ import annotations\n", "\"\"\"D.\"\"\"\n\nfrom __future__ import annotations\n"),
        ("\u{FEFF}x = 1\r\n", "\u{FEFF}\"\"\"D.\"\"\"\r\n\r\nx = 1\r\n"),
        ("print(__doc__)\n", "print(__doc__)\n"),
    ])
    func `a module's own words`(before: String, after: String) async throws {
        let inspection = try await inspect(before)
        let verdict = try await prove(
            before, [inspection.definitions[0].documenting("D.")].compactMap(\.self))
        #expect(verdict.refused == [])
        #expect(verdict.text == after)
    }

    @Test(arguments: [
        ("x = 1\n", "from typing import Any\n\nx = 1\n"),
        ("\"\"\"D.\"\"\"\n\nx = 1\n", "\"\"\"D.\"\"\"\n\nfrom typing import Any\n\nx = 1\n"),
        (
            "import os\nimport sys\n\nimport third\n",
            "import os\nimport sys\nfrom typing import Any\n\nimport third\n"
        ),
        ("import os\nfrom uuid import UUID\n", "import os\nfrom typing import Any\nfrom uuid import UUID\n"),
        ("import third\n", "from typing import Any\n\nimport third\n"),
        (
            "from __future__ import annotations\n\nimport os\n",
            "from __future__ import annotations\n\nimport os\nfrom typing import Any\n"
        ),
        (
            "from __future__ import annotations\nx = 1\n",
            "from __future__ import annotations\n\nfrom typing import Any\n\nx = 1\n"
        ),
        ("#!/bin/sh\nx = 1\n", "#!/bin/sh\n\nfrom typing import Any\n\nx = 1\n"),
        ("import os; import sys\nx = 1\n", "import os; import sys\nfrom typing import Any\nx = 1\n"),
        ("import os", "import os\nfrom typing import Any\n"),
        (
            "from os import (\n    path,\n)\nx = 1\n",
            "from os import (\n    path,\n)\nfrom typing import Any\nx = 1\n"
        ),
        ("\"\"\"D.\"\"\"; x = 1\ny = 2\n", "\"\"\"D.\"\"\"; x = 1\n\nfrom typing import Any\n\ny = 2\n"),
        ("\"\"\"D.\"\"\"", "\"\"\"D.\"\"\"\n\nfrom typing import Any\n"),
    ])
    func `a new import`(before: String, after: String) async throws {
        let inspection = try await inspect(before)
        let plan = inspection.importing([ImportedName(module: "typing", name: "Any")])
        #expect(plan.impossible == [])
        let patched = Splice.apply(plan.insertions, to: Array(before.utf8))
        #expect(String(decoding: patched, as: UTF8.self) == after)
        let again = try await inspect(bytes: patched)
        #expect(again.problem == nil)
        #expect(again.importing([ImportedName(module: "typing", name: "Any")]).insertions == [])
    }
}
