import Files
import GuardCore
import PythonSource
import Suggestions
import Testing

@Suite struct ReviewTests {
    /// The shop's pending patch and a work tree with its file.
    private func pending(_ working: String? = nil, mode: UInt32 = 0o644) async throws -> (
        store: PlainStore, tree: TemporaryFolder, result: String
    ) {
        let store = try PlainStore()
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["src/shop.py": SuggestorTests.shop], model: model, store: store))
        let tree = try TemporaryFolder()
        try tree.write(working ?? SuggestorTests.shop, to: "src/shop.py")
        try await tree.run(["chmod", String(mode, radix: 8), "src/shop.py"])
        return (store, tree, String(decoding: outcome.patched["src/shop.py"] ?? [], as: UTF8.self))
    }

    private func names(_ items: [Review.Item]) -> [String] { items.map(\.unit.name) }

    @Test func nothingPendingIsNoReview() throws {
        let store = try PlainStore()
        #expect(try Review.load(store) == nil)
        try store.write(Array("{damaged".utf8), to: "suggestions.json")
        #expect(try Review.load(store) == nil)
    }

    @Test func walksDefinitionByDefinition() async throws {
        let (store, _, _) = try await pending()
        let review = try #require(try Review.load(store))
        #expect(
            names(review.items) == [
                "", "price", "Cart", "Cart.__init__", "Cart.total", "Cart.walk", "Cart.clear",
            ])
        let price = review.items[1]
        #expect(price.unit.slots == ["type:rate", "type:amount", "type:label", "type:return", "docstring"])
        #expect(price.reason.english.contains("from scripted:latest"))
        #expect(price.reason.english.contains("type of rate by proof"))
        let diff = String(decoding: try review.diff(of: review.items[6]), as: UTF8.self)
        #expect(diff.contains("+    def clear(self) -> None:"))
        #expect(!diff.contains("price"))
        #expect(names(review.sample(2)) == ["", "Cart.__init__"])
    }

    @Test func allOfItIsThePatch() async throws {
        let (store, tree, result) = try await pending(mode: 0o755)
        let review = try #require(try Review.load(store))
        let applied = try await review.apply(
            review.items, workTree: tree.path, interpreter: try await TestPython.interpreter())
        #expect(applied.skipped.isEmpty)
        #expect(applied.paths == ["src/shop.py"])
        #expect(try tree.read("src/shop.py") == result)
        #expect(Disk.permissions(of: tree.path + "/src/shop.py") == 0o755)
        #expect(try Review.load(store) == nil)
        #expect(try store.read("suggestions.patch") == nil)
    }

    @Test func takesSomeAndKeepsTheRest() async throws {
        let (store, tree, _) = try await pending()
        let review = try #require(try Review.load(store))
        let applied = try await review.apply(
            [review.items[5]], dropping: [review.items[0]], workTree: tree.path,
            interpreter: try await TestPython.interpreter())
        #expect(names(applied.applied) == ["Cart.walk"])
        let text = try #require(try tree.read("src/shop.py"))
        #expect(text.contains("from collections.abc import Iterator\n"))
        #expect(text.contains("def walk(self) -> Iterator[str]:"))
        #expect(text.contains("def clear(self):"))
        let rest = try #require(try Review.load(store))
        #expect(names(rest.items) == ["price", "Cart", "Cart.__init__", "Cart.total", "Cart.clear"])
        // The rest goes into the file as it is now.
        let second = try await rest.apply(
            rest.items, workTree: tree.path, interpreter: try await TestPython.interpreter())
        #expect(second.skipped.isEmpty)
        try await tree.run(["python3", "-c", "import ast; ast.parse(open('src/shop.py').read())"])
    }

    @Test func followsAFileThatMovedOn() async throws {
        let moved =
            "# a new first line\n# and another\n"
            + SuggestorTests.shop
            .replacing("if amount < 0:", with: "if amount <= 0:")
            .replacing("def total(self):", with: "def total(self, currency):")
            + "\n\ndef later():\n    pass\n"
        let (store, tree, _) = try await pending(moved)
        let review = try #require(try Review.load(store))
        let applied = try await review.apply(
            review.items, workTree: tree.path, interpreter: try await TestPython.interpreter())
        // Line 7 and the signature of total have changed: what belongs there stays pending, named.
        #expect(names(applied.skipped.map(\.item)).contains("Cart.total"))
        #expect(names(applied.applied).contains("Cart.walk"))
        #expect(names(applied.applied).contains("Cart.clear"))
        #expect(applied.skipped.allSatisfy { !$0.reason.english.isEmpty })
        let text = try #require(try tree.read("src/shop.py"))
        #expect(text.contains("def later():"))
        #expect(text.contains("if amount <= 0:"))
        #expect(text.contains("def clear(self) -> None:"))
        let rest = try #require(try Review.load(store))
        #expect(Set(names(rest.items)) == Set(names(applied.skipped.map(\.item))))
    }

    @Test func keepsTheWorkingFilesLineEnds() async throws {
        let crlf = SuggestorTests.shop.replacing("\n", with: "\r\n")
        let (store, tree, result) = try await pending(crlf)
        let review = try #require(try Review.load(store))
        let applied = try await review.apply(
            review.items, workTree: tree.path, interpreter: try await TestPython.interpreter())
        #expect(applied.skipped.isEmpty)
        #expect(try tree.read("src/shop.py") == result.replacing("\n", with: "\r\n"))
    }

    @Test func aPersonsOwnWords() async throws {
        let (store, tree, _) = try await pending()
        let review = try #require(try Review.load(store))
        let edited = review.editing(review.items[6], docstring: "Throw \"everything\" out\\.\n\nFor good.")
        _ = try await review.apply(
            [edited], workTree: tree.path, interpreter: try await TestPython.interpreter())
        let code =
            "import ast; t = ast.parse(open('src/shop.py').read()); c = [n for n in ast.walk(t) if getattr(n, 'name', '') == 'clear'][0]; print(ast.get_docstring(c), end='')"
        #expect(try await tree.run(["python3", "-c", code]) == "Throw \"everything\" out\\.\n\nFor good.")
    }

    @Test func whatIsGoneIsSkipped() async throws {
        let (store, tree, _) = try await pending()
        try Disk.remove(tree.path + "/src/shop.py")
        let review = try #require(try Review.load(store))
        let applied = try await review.apply(review.items, workTree: tree.path, interpreter: nil)
        #expect(applied.applied.isEmpty)
        #expect(applied.skipped.count == 7)
        #expect(try Review.load(store)?.items.count == 7)
        try Review.discard(store)
        #expect(try Review.load(store) == nil)
    }

    @Test func appliedTwiceIsNotThereTwice() async throws {
        let (store, tree, result) = try await pending()
        let review = try #require(try Review.load(store))
        let interpreter = try await TestPython.interpreter()
        _ = try await review.apply(review.items, workTree: tree.path, interpreter: interpreter)
        let again = try await review.apply(review.items, workTree: tree.path, interpreter: interpreter)
        #expect(again.applied.isEmpty)
        #expect(try tree.read("src/shop.py") == result)
    }
}
