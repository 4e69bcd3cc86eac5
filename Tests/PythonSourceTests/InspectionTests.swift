import PythonSource
import Testing

@Suite struct InspectionTests {
    static let source = #"""
        """Words of the module."""
        from __future__ import annotations
        import os
        from typing import Protocol, overload
        from abc import abstractmethod
        from dataclasses import dataclass

        __all__ = ["public", "Shown"]
        LIMIT = 3

        def public(a, /, b: int, *args, c="x", **kwargs) -> str:
            """Says.

            More.
            """
            def inner():
                yield 1
            if a:
                raise ValueError("no")
            os.getcwd()
            inner()
            return b

        def unlisted():
            pass

        @dataclass
        class Shown(Base[int], metaclass=M):
            x: int = 1
            _y = 2

            def __init__(self):
                self.z = 1

            @property
            def p(self):
                return 1

            @p.setter
            def p(self, value):
                pass

            @abstractmethod
            async def must(self): ...

            @staticmethod
            def s(self): pass

            @classmethod
            def c(cls): pass

            @overload
            def o(self): ...

            def _private(self): pass
            def __len__(self): return 1

            class Inner:
                def test_it(self): pass

        class Face(Protocol):
            def go(self): ...

        if LIMIT:
            def conditional(): pass
        """#

    private func traits(_ name: String) async throws -> Traits {
        try await inspect(Self.source).only(name).traits
    }

    @Test func `definitions come in the order of the source`() async throws {
        let names = try await inspect(Self.source).definitions.map(\.name)
        #expect(
            names == [
                "", "public", "public.inner", "unlisted", "Shown", "Shown.__init__", "Shown.p", "Shown.p",
                "Shown.must",
                "Shown.s", "Shown.c", "Shown.o", "Shown._private", "Shown.__len__", "Shown.Inner",
                "Shown.Inner.test_it", "Face", "Face.go", "conditional",
            ])
    }

    @Test func `a function is told in full`() async throws {
        let function = try await inspect(Self.source).only("public")
        #expect(function.kind == .function)
        #expect(function.line == 11 && function.endLine == 22 && function.column == 1)
        #expect(function.docstring?.text == "Says.\n\nMore.")
        #expect(function.docstring?.line == 12 && function.docstring?.column == 5)
        #expect(function.docstringPlace == nil)
        #expect(function.returnAnnotation == "str")
        #expect(function.raises == ["ValueError"])
        #expect(function.calls == ["ValueError", "os.getcwd", "inner"])
        #expect(function.returnsValue && !function.isGenerator && function.isPublic)
        #expect(function.parameters.map(\.name) == ["a", "b", "args", "c", "kwargs"])
        #expect(
            function.parameters.map(\.kind) == [
                .positionalOnly, .positional, .variadic, .keywordOnly, .keywords,
            ])
        #expect(function.parameters.map(\.annotation) == [nil, "int", nil, nil, nil])
        #expect(function.parameters.map(\.defaultSource) == [nil, nil, nil, "\"x\"", nil])
        #expect(function.missingTypes == ["a", "args", "c", "kwargs"])
        #expect(function.signature == "def public(a, /, b: int, *args, c=\"x\", **kwargs) -> str:")
        #expect(function.source.hasPrefix("def public(") && function.source.hasSuffix("return b"))
    }

    @Test func `a class is told in full`() async throws {
        let shown = try await inspect(Self.source).only("Shown")
        #expect(shown.kind == .class && shown.firstLine == 27 && shown.line == 28)
        #expect(shown.decorators == ["dataclass"])
        #expect(shown.bases == ["Base[int]"])
        #expect(shown.attributes == ["x", "_y", "z"])
        #expect(shown.traits.isSuperset(of: [.dataclass, .public]))
        #expect(shown.source.hasPrefix("@dataclass\nclass Shown"))
        #expect(shown.missingTypes.isEmpty)
    }

    @Test func `traits of many kinds`() async throws {
        #expect(try await traits("public.inner").isSuperset(of: [.nested, .generator]))
        #expect(try await traits("unlisted").contains(.public) == false)
        #expect(try await traits("Shown.must").isSuperset(of: [.abstract, .async, .stub, .public]))
        #expect(try await traits("Shown.s").contains(.static))
        #expect(try await traits("Shown.c").contains(.classMethod))
        #expect(try await traits("Shown.o").contains(.overload))
        #expect(try await traits("Shown._private").contains(.public) == false)
        #expect(try await traits("Shown.__len__").contains(.public))
        #expect(try await traits("Shown.Inner.test_it").isSuperset(of: [.public, .test]))
        #expect(try await traits("Face").contains(.protocolClass))
        #expect(try await traits("Face.go").contains(.protocolMember))
        #expect(try await traits("conditional").contains(.conditional))
    }

    @Test func `a property's two halves`() async throws {
        let halves = try await inspect(Self.source).definitions.filter { $0.name == "Shown.p" }
        #expect(halves.map(\.kind) == [.property, .method])
        #expect(halves.map { $0.traits.contains(.accessor) } == [false, true])
        #expect(halves.map(\.isPublic) == [true, false])
    }

    @Test func `who needs no annotation`() async throws {
        let inspection = try await inspect(Self.source)
        #expect(try inspection.only("Shown.__init__").missingTypes == ["return"])
        #expect(try inspection.only("Shown.s").missingTypes == ["self", "return"])
        #expect(try inspection.only("Shown.c").missingTypes == ["return"])
        #expect(try inspection.only("Shown.o").missingTypes == [])
    }

    @Test func `facts of the module`() async throws {
        let inspection = try await inspect(Self.source)
        #expect(inspection.hasFutureAnnotations)
        #expect(inspection.exported == ["Shown", "public"])
        #expect(
            inspection.boundNames.isSuperset(of: [
                "os", "Protocol", "LIMIT", "public", "Shown", "conditional",
            ]))
        #expect(inspection.bindings.first { $0.name == "overload" }?.origin == "typing:overload")
        #expect(inspection.definitions[0].docstring?.text == "Words of the module.")
        #expect(inspection.encoding == "utf-8" && !inspection.hasBOM && inspection.newline == "\n")
    }

    @Test(arguments: [
        ("a.py", true), ("pkg/_a.py", false), ("_pkg/a.py", false), ("pkg/__init__.py", true),
        ("pkg/__main__.py", true),
    ])
    func `modules that are private`(path: String, isPublic: Bool) async throws {
        let inspection = try await inspect("def f(): pass\n", path: path)
        #expect(inspection.definitions.map(\.isPublic) == [isPublic, isPublic])
    }

    @Test func `what the change touches`() async throws {
        let source =
            "x = 1\n\n@d\ndef f():\n    pass\n\nclass A:\n    y = 1\n    def m(self):\n        pass\n\n    z = 2\n"
        func touched(_ ranges: [ClosedRange<Int>]?) async throws -> [String] {
            try await inspect(source, touched: ranges).definitions.filter(\.touched).map(\.name)
        }
        #expect(try await touched(nil) == ["", "f", "A", "A.m"])
        #expect(try await touched([]) == [])
        #expect(try await touched([1...1]) == [""])
        #expect(try await touched([3...3]) == ["f"])
        #expect(try await touched([5...5]) == ["f"])
        #expect(try await touched([10...10]) == ["A.m"])
        #expect(try await touched([8...8]) == ["A"])
        #expect(try await touched([12...12]) == ["A"])
        #expect(try await touched([9...12]) == ["A", "A.m"])
        #expect(try await touched([2...2, 100...200]) == [""])
    }

    @Test(arguments: [
        ("raise ValueError", ["ValueError"]), ("raise ValueError()", ["ValueError"]),
        ("raise mod.Err(1)", ["mod.Err"]),
        ("raise make()", []), ("raise err", []), ("raise A from B", ["A"]),
        ("try:\n        raise A\n    except A:\n        pass", []),
        ("try:\n        raise A\n    except (B, C):\n        raise D", ["A", "D"]),
        ("try:\n        x()\n    except (B, C):\n        raise", ["B", "C"]),
        ("try:\n        x()\n    except B as e:\n        raise e", ["B"]),
        ("try:\n        x()\n    except Exception:\n        raise", []),
        ("def g():\n        raise A", []), ("if x:\n        raise A\n    raise A", ["A"]),
        ("for x in y:\n        with z:\n            raise A", ["A"]),
    ])
    func `exceptions that leave`(body: String, raised: [String]) async throws {
        let inspection = try await inspect("def f(x):\n    \(body)\n")
        #expect(try inspection.only("f").raises == raised)
    }

    @Test(arguments: [
        ("class A:\n    __doc__ = 'x'\n", false), ("class A:\n    __slots__ = ('a', '__doc__')\n", false),
        ("class A:\n    x = 1\n", true), ("class A:\n    def f(self): return self.__doc__\n", true),
    ])
    func `a class that says its words itself`(source: String, hasPlace: Bool) async throws {
        let definition = try await inspect(source).only("A")
        #expect((definition.docstringPlace != nil) == hasPlace)
        #expect((definition.docstringObstacle == nil) == hasPlace)
    }

    @Test func `indentation and line ends`() async throws {
        let inspection = try await inspect("class A:\r\n\tdef f(self):\r\n\t\tpass\r\n")
        #expect(inspection.indentUnit == "\t")
        #expect(inspection.newline == "\r\n")
        #expect(!inspection.hasMixedNewlines)
        #expect(try await inspect("x = 1\r\ny = 2\n").hasMixedNewlines)
        #expect(try inspection.only("A.f").docstringPlace?.newline == "\r\n")
    }
}
