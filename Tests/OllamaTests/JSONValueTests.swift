import Ollama
import Testing

@Suite struct JSONValueTests {
    @Test func writesObjectsInTheirOrder() {
        let value: JSONValue = ["b": 1, "a": [true, .null, .double(0.5)], "": "x"]
        #expect(value.encoded == #"{"b":1,"a":[true,null,0.5],"":"x"}"#)
    }

    @Test func escapesWhatJSONDemands() {
        let value = JSONValue.string("\" \\ \n \r \t \u{0} \u{1B} \u{7F} 안녕 😀")
        #expect(value.encoded == #""\" \\ \n \r \t \u0000 \u001b \u007f 안녕 😀""#)
    }

    @Test(arguments: [
        #"{"a":[1,2.5,"x",null,true,{"b":{}}],"z":""}"#, "[]", #""\u0000\"""#, "-7", "false",
    ])
    func readsWhatItWrites(text: String) throws {
        #expect(try JSONValue.parse(text.utf8).encoded == text)
    }

    @Test(arguments: [
        "", "{", "[1,", "{\"a\":}", "nul", "\"\\ud800\"", "{\"a\":1}}", "{'a':1}", "\u{1}",
        String(repeating: "[", count: 200_000), String(repeating: "{\"a\":", count: 50_000),
    ])
    func refusesRubbish(text: String) {
        #expect {
            try JSONValue.parse(text.utf8)
        } throws: {
            ($0 as? OllamaError)?.kind == .rubbish
        }
    }

    @Test func looksUpMembers() throws {
        let value = try JSONValue.parse(#"{"a":{"b":"c","n":3}}"#.utf8)
        #expect(value["a"]?["b"]?.text == "c")
        #expect(value["a"]?["n"]?.number == 3)
        #expect(value["a"]?["b"]?.number == nil)
        #expect(value["x"] == nil)
        #expect(JSONValue.array([])["x"] == nil)
    }
}
