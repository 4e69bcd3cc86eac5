import GuardCore
import Ollama
import PythonSource
import Suggestions
import Testing

@Suite struct SuggestorTests {
    static let shop = """
        import os

        RATE = 0.2


        def price(amount, rate=0.2, label=None):
            if amount < 0:
                raise ValueError("negative")
            return amount * (1 + rate)


        class Cart:
            def __init__(self, items):
                self.items = items

            def total(self):
                return sum(price(item) for item in self.items)

            def walk(self):
                for item in self.items:
                    yield item

            def clear(self):
                self.items = []
        """ + "\n"

    @Test func offersProvenHintsWithoutAModel() async throws {
        let store = try PlainStore()
        let report = await Suggestor().run(try await request(["shop.py": Self.shop], store: store))
        #expect(report.status == .partial)
        #expect(report.reason?.english == "no model is set up")
        let names = report.definitions.map(\.name)
        #expect(names == ["price", "Cart.__init__", "Cart.clear"])
        #expect(report.definitions.map(\.types) == [["rate"], ["return"], ["return"]])
        let patch = String(decoding: try #require(try store.read("suggestions.patch")), as: UTF8.self)
        #expect(patch.contains("+    def clear(self) -> None:"))
        #expect(report.patch == store.path + "/suggestions.patch")
    }

    @Test func writesAPatchThatGitTakes() async throws {
        let store = try PlainStore()
        let model = try await ScriptedModel.shared.settings("honest")
        let outcome = await Suggestor().outcome(
            try await request(["shop.py": Self.shop], model: model, store: store))
        #expect(outcome.report.status == .written, "\(outcome.report)")
        #expect(outcome.report.model == "scripted:latest")
        #expect(outcome.report.unasked == 0)
        let folder = try TemporaryFolder()
        try folder.write(Self.shop, to: "shop.py")
        try await folder.git("init", "-q")
        try await folder.git("add", ".")
        try await folder.git("commit", "-qm", "x")
        let patch = try #require(outcome.report.patch)
        try await folder.git("apply", "--check", patch)
        try await folder.git("apply", "--3way", patch)
        let result = try #require(try folder.read("shop.py"))
        #expect(Array(result.utf8) == outcome.patched["shop.py"])
        #expect(
            result.contains("def price(amount: str, rate: float = 0.2, label: str | None = None) -> str:"))
        #expect(result.contains("    Raises:\n        ValueError: Detail number"))
        #expect(result.contains("from collections.abc import Iterator"))
        #expect(result.hasPrefix("\"\"\"Prepare what"))
        try await folder.run(["python3", "-c", "import ast,sys; ast.parse(open('shop.py').read())"])
    }
}
