import Testing

@testable import Rules

@Suite struct PathGlobTests {
    @Test(
        arguments: [
            ("*.pem", ["a.pem", "x/y/a.pem"], ["a.pems", "pem"]),
            (".env", [".env", "x/.env"], [".env.example", "my.env"]),
            ("secrets/", ["secrets/a", "x/secrets/b/c"], ["secrets", "secretsx/a"]),
            ("src/**/*.py", ["src/a.py", "src/x/y/a.py"], ["a.py", "lib/src/a.py", "src/a.txt"]),
            ("**/*_pb2.py", ["a_pb2.py", "x/a_pb2.py"], ["pb2.py"]),
            ("migrations/**", ["migrations/a", "migrations/x/y"], ["migrations", "x/migrations/a"]),
            ("/a", ["a", "a/b"], ["x/a"]),
            ("a/?.c", ["a/b.c", "a/한.c"], ["a/bc.c", "a//.c"]),
            ("[a-c]x", ["ax", "d/bx"], ["dx"]),
            ("[!a]x", ["bx"], ["ax"]),
            ("*.{js,ts}", ["a.js", "x/b.ts"], ["a.py"]),
            ("{a,b/{c,d}}.x", ["a.x", "b/c.x", "b/d.x"], ["b.x"]),
            ("release/*", ["release/1"], ["release", "x/release/1"]),
            ("node_modules", ["node_modules/a", "x/node_modules/y/z"], ["node_modulesx"]),
            ("a**b", ["aXb", "a/x/b"], ["a"]),
            ("\\*.x", ["*.x"], ["a.x"]),
            ("[", ["["], ["x"]), ("{", ["{"], ["x"]), ("", [], ["a"]),
        ] as [(String, [String], [String])])
    func matches(_ pattern: String, _ good: [String], _ bad: [String]) {
        let glob = PathGlob(pattern)
        for path in good { #expect(glob.matches(path), "\(path)") }
        for path in bad { #expect(!glob.matches(path), "\(path)") }
    }

    @Test func takesLinearTime() {
        let glob = PathGlob(String(repeating: "*a", count: 40) + "b")
        let path = String(repeating: "a", count: 2_000)
        let time = ContinuousClock().measure { #expect(!glob.matches(path)) }
        #expect(time < .seconds(30))
    }
}
