import PythonSource
import Testing

@Suite struct SpliceTests {
    private func insertion(_ offset: Int, _ text: String, _ slot: String = "type:x") -> Insertion {
        Insertion(offset: offset, text: text, slot: slot, definition: "f")
    }

    @Test func `insertions land in order, whatever order they come in`() {
        let result = Splice.apply(
            [insertion(4, "C"), insertion(0, "A"), insertion(2, "B")], to: Array("0123".utf8))
        #expect(String(decoding: result, as: UTF8.self) == "A01B23C")
    }

    @Test func `at one place the docstring precedes imports`() {
        let result = Splice.apply(
            [insertion(0, "i", "import"), insertion(0, "d", "docstring"), insertion(0, "t")],
            to: Array("x".utf8))
        #expect(String(decoding: result, as: UTF8.self) == "ditx")
    }

    @Test func `bytes that are no text stay as they are`() {
        let bytes: [UInt8] = [0xFF, 0x00, 0x0D, 0x0A, 0xE9]
        let all = [insertion(1, "é"), insertion(5, "z")]
        let patched = Splice.apply(all, to: bytes)
        #expect(patched == [0xFF, 0xC3, 0xA9, 0x00, 0x0D, 0x0A, 0xE9, 0x7A])
        #expect(Splice.remove(all, from: patched) == bytes)
    }

    @Test func `taking out notices what is not there`() {
        let one = [insertion(1, "bc")]
        #expect(Splice.remove(one, from: Array("abcd".utf8)) == Array("ad".utf8))
        #expect(Splice.remove(one, from: Array("abxd".utf8)) == nil)
        #expect(Splice.remove(one, from: Array("ab".utf8)) == nil)
        #expect(Splice.remove([insertion(9, "b")], from: Array("ab".utf8)) == nil)
    }

    @Test func `nothing to insert is nothing done`() {
        #expect(Splice.apply([], to: [1, 2]) == [1, 2])
        #expect(Splice.remove([], from: [1, 2]) == [1, 2])
    }
}
