import Git
import Testing

@Suite struct ObjectIDTests {
    @Test func hexadecimal() throws {
        let text = "0123456789abcdef0123456789ABCDEF01234567"
        let id = try #require(ObjectID(hex: text))
        #expect(id.description == text.lowercased())
        #expect(id.short() == "0123456")
        #expect(id.bytes.count == 20)
        #expect(ObjectID(bytes: id.bytes) == id)
        for wrong in ["", "0123", text + "0", String(text.dropLast()) + "g", "é" + String(text.dropFirst(2))]
        {
            #expect(ObjectID(hex: wrong) == nil)
        }
        #expect(ObjectID(bytes: [1, 2, 3]) == nil)
    }

    @Test func knownIDs() {
        #expect(ObjectID.emptyTree.description == "4b825dc642cb6eb9a060e54bf8d69288fbee4904")
        #expect(ObjectID.zero.description == String(repeating: "0", count: 40))
    }

    @Test func order() throws {
        let small = try #require(ObjectID(hex: "00" + String(repeating: "f", count: 38)))
        let large = try #require(ObjectID(hex: "01" + String(repeating: "0", count: 38)))
        #expect(small < large)
        #expect(!(large < small))
    }

    @Test func version() {
        #expect(LibGit2.version.split(separator: ".").count == 3)
    }
}
