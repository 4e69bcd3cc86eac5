import PythonSource
import Testing

@testable import Suggestions

@Suite struct TypeWriterTests {
    private func write(_ proposal: String, minor: Int = 12, bound: [String: String] = [:]) -> String {
        switch TypeWriter(minimum: PythonVersion(3, minor), bound: bound).write(proposal) {
        case .written(let text, let imports):
            ([text] + imports.map { "\($0.module).\($0.name)" }).joined(separator: " < ")
        case .refused(let reason): "refused: " + reason
        }
    }

    @Test(arguments: [
        ("int", "int"), ("List[int]", "list[int]"), ("typing.List[int]", "list[int]"),
        ("Optional[str]", "str | None"),
        ("Union[int, None, str]", "int | str | None"), ("None | int", "int | None"), ("int|int", "int"),
        ("`int`", "int"), ("'int'", "int"), ("string", "str"), ("boolean", "bool"),
        ("Callable[[int], str]", "Callable[[int], str] < collections.abc.Callable"),
        ("Iterator[str]", "Iterator[str] < collections.abc.Iterator"),
        ("Generator[int]", "Generator[int, None, None] < collections.abc.Generator"),
        ("Literal['a', 1]", "Literal[\"a\", 1] < typing.Literal"), ("tuple[int, ...]", "tuple[int, ...]"),
        ("ValueError", "ValueError"),
    ])
    func newestSyntax(proposal: String, expected: String) {
        #expect(write(proposal) == expected)
    }

    @Test func olderSyntax() {
        #expect(write("int | None", minor: 9) == "Optional[int] < typing.Optional")
        #expect(
            write("list[int] | str | None", minor: 8)
                == "Optional[Union[List[int], str]] < typing.Optional < typing.Union < typing.List")
        #expect(
            write("Sequence[dict[str, int]]", minor: 8)
                == "Sequence[Dict[str, int]] < typing.Sequence < typing.Dict")
        // Many a setup.py still says >=3.6.
        #expect(write("int | None", minor: 6) == "Optional[int] < typing.Optional")
        #expect(write("dict[str, int]", minor: 7) == "Dict[str, int] < typing.Dict")
        #expect(write("Literal['a']", minor: 7).hasPrefix("refused"))
        #expect(write("Sequence[int]", minor: 9) == "Sequence[int] < collections.abc.Sequence")
        #expect(write("int | None", minor: 10) == "int | None")
        #expect(write("Self", minor: 10).hasPrefix("refused"))
    }

    @Test func usesWhatTheFileHas() {
        #expect(write("Path", bound: ["Path": "pathlib:Path"]) == "Path")
        #expect(write("Cart", bound: ["Cart": ""]) == "Cart")
        #expect(write("Optional[int]", minor: 8, bound: ["Optional": "typing:Optional"]) == "Optional[int]")
        #expect(write("Optional[int]", minor: 8, bound: ["typing": "typing"]) == "typing.Optional[int]")
        #expect(write("Path") == "refused: the name Path is not defined in this file")
        #expect(write("np.ndarray").hasPrefix("refused"))
    }

    @Test func quotesWhatIsNotThereYet() {
        let writer = TypeWriter(minimum: PythonVersion(3, 12), bound: ["Node": ""], later: ["Node"])
        #expect(writer.write("Node | None") == .written("\"Node | None\"", imports: []))
        #expect(writer.write("int") == .written("int", imports: []))
    }

    @Test(arguments: [
        "", "Any", "object", "list[Any]", "int = 5", "print('x')", "lambda: 0", "int, str", "[int]", "(int)",
        "1", "'a b'",
        "list[", "int[str]", "dict[str]", "Optional", "Union", "Literal", "Literal[open]", "Final[int]",
        "ClassVar[int]",
        "import os", "ⅰnt", "int\u{0}", "x.y().z", "not int", "for", "Callable[int]", "int if x else str",
        "a" + String(repeating: "b", count: 200),
        "list[list[list[list[list[list[list[list[list[int]]]]]]]]]",
    ])
    func refusesWhatIsNoUsefulType(proposal: String) {
        #expect(write(proposal, bound: ["x": "", "open": ""]).hasPrefix("refused"), "\(write(proposal))")
    }
}
