import Foundation
import Testing

@Suite("what the program needs at run time") struct NeedsTests {
    @Test("every library that it is linked to is named in docs/packaging.md", .needs(program: "readelf"))
    func libraries() async throws {
        let sandbox = try Sandbox()
        let read = try await sandbox.run(["readelf", "-d", Tools.guardhook])
        try #require(read.status == 0, "\(read)")
        let names = read.output.matches(of: #/NEEDED.*\[lib([^\]]+?)\.so/#).map { String($0.1) }
        #expect(names.contains { $0.hasPrefix("git2") }, "\(read)")
        #expect(!names.contains { $0.hasPrefix("curl") }, "libcurl is loaded when a model is asked")
        // Every C program has these.
        let everywhere = ["c", "m", "pthread", "dl"]
        // A debug build has Swift's library beside it.
        let swift = names.filter {
            $0.hasPrefix("swift") || $0.hasPrefix("Foundation") || $0.hasPrefix("_Foundation")
                || $0.hasPrefix("BlocksRuntime") || $0.hasPrefix("dispatch")
        }
        let named = [
            "git2": "libgit2", "cmark-gfm": "cmark-gfm", "cmark-gfm-extensions": "extensions",
            "stdc++": "libstdc++", "gcc_s": "libgcc",
        ]
        let text = try String(contentsOfFile: Tools.sources + "/docs/packaging.md", encoding: .utf8)
        for name in names where !everywhere.contains(name) && !swift.contains(name) {
            let word = try #require(named[name], "lib\(name) is not named in docs/packaging.md")
            #expect(text.contains(word))
        }
    }
}
