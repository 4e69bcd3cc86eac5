import PythonSource
import Testing

@testable import Suggestions

@Suite struct GateTests {
    private static let source = """
        def resize(image, width=640, keep_ratio=True, label=None):
            image.width = width


        def area(width, height):
            return width * height
        """

    private func definition(_ name: String) async throws -> Definition {
        let inspection = try await Inspector(TestPython.interpreter())
            .inspect([PythonFile(path: "m.py", bytes: Array(Self.source.utf8))])[0]
        return try #require(inspection.definitions.first { $0.name == name })
    }

    private func gate(_ text: String, of name: String = "resize", language: DocstringLanguage = .english)
        async throws
        -> String?
    {
        let judge = EntryJudge(definition: try await definition(name), language: language, written: [:])
        return judge.summaryObjection(text)?.gate.rawValue
    }

    @Test func takesWhatPeopleWrite() async throws {
        for text in [
            "Scale a picture down, never up.", "Set the width to 640 pixels at most.",
            "Shrink it; width defaults to 640.",
            "Change the picture's size in place, keeping `keep_ratio` in mind.",
            "Fit a picture into the user's window (once).",
            "Scale; the parameter `width` is in pixels.",
        ] { #expect(try await gate(text) == nil, "\(text)") }
        #expect(try await gate("그림의 크기를 width에 맞게 줄인다.", language: .korean) == nil)
        #expect(try await gate("画像を縮小する。", language: .japanese) == nil)
        #expect(try await gate("缩小图片的大小。", language: .chinese) == nil)
        #expect(try await gate("Return the surface in square pixels.", of: "area") == nil)
    }

    @Test func namesTheGate() async throws {
        for (text, gate) in [
            ("", "babble"), ("...", "babble"), ("Resizes resize.", "babble"),
            ("The resize function.", "babble"),
            ("As an AI language model I cannot say.", "babble"), ("Sure, it scales.", "babble"),
            ("string", "babble"),
            ("Fill in the summary of it.", "babble"), ("la la la la la", "babble"),
            ("Do {this} with it.", "babble"),
            (String(repeating: "word ", count: 60), "babble"), ("def resize(x): return x", "babble"),
            ("```python x```", "markup"), ("Scale <b>down</b> it.", "markup"), ("# Scale it", "markup"),
            ("Args: image the image", "markup"), ("A \\ backslash in it.", "markup"),
            ("Say \"\"\" loudly.", "markup"),
            ("Scale \u{202E}nwod\u{202C} it.", "controls"), ("Scale\u{0} it down.", "controls"),
            ("Scale\u{0C} it.", "controls"),
            ("Scale\u{200B}it now.", "controls"), ("Use AKIAIOSFODNN7EXAMPLE to scale.", "secret"),
            ("Scale what is <masked> there.", "secret"), ("그림의 크기를 바꾼다.", "language"),
            ("Меняет размер.", "language"),
            ("Scale by the parameter `no_such`.", "signature"),
            ("Scale; width defaults to 800.", "signature"),
            ("Call resize(image) on it.", "signature"), ("Returns the scaled picture.", "signature"),
        ] { #expect(try await self.gate(text) == gate, "\(text)") }
        #expect(try await gate("Scale the picture down.", language: .korean) == "language")
        #expect(try await gate("그림을 줄인다.", language: .japanese) == "language")
    }

    @Test func typesThatContradictTheSignature() async throws {
        let resize = TypeSignature(definition: try await definition("resize"))
        #expect(resize.objection(to: "str", for: "width") != nil)
        #expect(resize.objection(to: "int", for: "width") == nil)
        #expect(resize.objection(to: "float", for: "width") == nil)
        #expect(resize.objection(to: "str", for: "label") != nil)
        #expect(resize.objection(to: "str | None", for: "label") == nil)
        #expect(resize.objection(to: "None", for: "image") != nil)
        #expect(resize.objection(to: "int", for: "return") != nil)
        let area = TypeSignature(definition: try await definition("area"))
        #expect(area.objection(to: "None", for: "return") != nil)
        #expect(area.objection(to: "int", for: "return") == nil)
    }
}
