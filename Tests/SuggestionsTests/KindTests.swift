import GuardCore
import PythonSource
import Suggestions
import Testing

/// Each kind of definition is treated as Python people would.
@Suite struct KindTests {
    static let source = """
        import abc
        from dataclasses import dataclass
        from typing import Protocol, overload


        @dataclass
        class Point:
            x: int
            y: int = 0


        class Shape(abc.ABC):
            def __init__(self, colour):
                self.colour = colour

            @property
            def area(self):
                return self.sides * 2

            @area.setter
            def area(self, value):
                self.sides = value

            @abc.abstractmethod
            def scale(self, factor: int) -> int: ...


        class Drawable(Protocol):
            def draw(self, canvas: str) -> bool: ...


        @overload
        def pick(one: int) -> int: ...
        @overload
        def pick(one: str) -> str: ...
        def pick(one):
            return one


        def outer(limit):
            def inner(step):
                return step * 2

            return inner(limit)


        def numbers(stop):
            for number in range(stop):
                yield number


        async def fetch(address):
            if not address:
                raise ValueError("empty")
            return address.encode()


        async def stream(address):
            yield address


        def test_numbers(fixture):
            assert list(numbers(2)) == [0, 1]
        """ + "\n"

    /// What is asked about each, in the order of the file: the docstring's slots, then the types.
    static let asked = [
        "module: docstring",
        "Point: docstring attributes(x y)",
        "Shape: docstring attributes(colour)",
        "Shape.__init__: docstring parameters(colour) types(colour)",
        "Shape.area: docstring types(return)",
        // A setter's words stand at its getter.
        "Shape.area: types(value)",
        "Shape.scale: docstring parameters(factor) returns",
        "Drawable: docstring",
        "Drawable.draw: docstring parameters(canvas) returns",
        "pick:", "pick:",
        // The overloads have said what it takes.
        "pick: docstring parameters(one) returns",
        "outer: docstring parameters(limit) returns types(limit return)",
        "outer.inner: docstring parameters(step) returns types(step return)",
        "numbers: docstring parameters(stop) yields types(stop return)",
        "fetch: docstring parameters(address) returns raises(ValueError) types(address return)",
        "stream: docstring parameters(address) yields types(address return)",
        // A test's parameters are fixtures.
        "test_numbers: docstring types(fixture)",
    ]

    @Test func whatIsAskedOfEachKind() async throws {
        let inspection = try await request(["k.py": Self.source], store: try PlainStore()).inspections[0]
        let described = inspection.definitions.map { definition in
            let slots = Slots(of: definition, wantsDocstring: true, wantsTypes: true)
            let lists = [
                ("parameters", slots.parameters), ("attributes", slots.attributes), ("raises", slots.raises),
                ("types", slots.types),
            ].map { name, entries in
                entries.isEmpty ? "" : " \(name)(\(entries.joined(separator: " ")))"
            }
            let name = definition.name.isEmpty ? "module" : definition.name
            return name + ":" + (slots.docstring ? " docstring" : "") + lists[0] + lists[1]
                + (slots.returns ? " returns" : "") + (slots.yields ? " yields" : "") + lists[2] + lists[3]
        }
        #expect(described == Self.asked)
    }

    @Test func publicOnesAloneUnlessAllAreWanted() async throws {
        let asked = try await request(
            ["k.py": Self.source], model: try await ScriptedModel.shared.settings("honest"),
            store: try PlainStore()
        ) {
            $0.scope = .all
            $0.docstringScope = .public
        }
        let outcome = await Suggestor().outcome(asked)
        let proposals = outcome.report.definitions
        // All functions need types: their private and test functions get types, and no docstrings.
        for name in ["outer.inner", "test_numbers"] {
            let one = try #require(proposals.first { $0.name == name })
            #expect(!one.docstring && one.types.contains("return"), "\(one)")
        }
        #expect(proposals.first { $0.name == "outer" }?.docstring == true)
        #expect(proposals.filter { $0.name == "pick" }.count == 1, "nothing for overloads")
    }

    /// The lines of a definition's docstring sections, without indentation.
    private func sections(_ style: DocstringStyle) async throws -> [String: [String]] {
        let outcome = await Suggestor().outcome(
            try await request(
                ["k.py": Self.source], model: try await ScriptedModel.shared.settings("honest"),
                store: try PlainStore()
            ) {
                $0.style = style
                $0.scope = .all
                $0.minimumPython = PythonVersion(3, 10)
            })
        let patched = PythonFile(path: "k.py", bytes: try #require(outcome.patched["k.py"]))
        let inspection = try await Inspector(try await TestPython.interpreter()).inspect([patched])[0]
        return Dictionary(
            inspection.definitions.map { definition in
                let lines = definition.docstring?.text.split(separator: "\n").map(String.init) ?? []
                return (definition.name, lines.dropFirst().filter { !$0.hasPrefix("    ") })
            }, uniquingKeysWith: { first, second in first.isEmpty ? second : first })
    }

    @Test func sectionsInGoogleStyle() async throws {
        let found = try await sections(.google)
        #expect(found["Point"] == ["Attributes:"])
        #expect(found["Shape.area"] == [])
        #expect(found["Shape.scale"] == ["Args:", "Returns:"])
        #expect(found["Drawable.draw"] == ["Args:", "Returns:"])
        #expect(found["numbers"] == ["Args:", "Yields:"])
        #expect(found["stream"] == ["Args:", "Yields:"])
        #expect(found["fetch"] == ["Args:", "Returns:", "Raises:"])
        #expect(found["test_numbers"] == [])
    }

    @Test func sectionsInNumPyStyle() async throws {
        let found = try await sections(.numpy)
        #expect(found["Point"] == ["Attributes", "----------", "x", "y"])
        // A generator yields items: the iterator is its annotation.
        #expect(
            found["numbers"] == ["Parameters", "----------", "stop : str", "Yields", "------", "str"])
        #expect(found["stream"]?.suffix(1) == ["str"])
        #expect(found["Shape.scale"]?.suffix(3) == ["Returns", "-------", "int"])
    }
}
