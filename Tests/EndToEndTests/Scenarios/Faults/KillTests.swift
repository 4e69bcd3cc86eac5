import Foundation
import Testing

@Suite("killed at any moment", .needsPytest) struct KillTests {
    @Test("index and working files are as before, nothing is left running, and the next run works")
    func kill() async throws {
        let repo = try await Repo.guarded(tests: true, suggest: true)
        let marker = "5\(Int.random(in: 100_000...999_999))"
        try await repo.stage([
            "calc.py": "def add(a, b):\n    return a + b\n",
            "test_calc.py": """
            import subprocess

            from calc import add


            def test_add():
                subprocess.run(["sleep", "0.\(marker)"])
                assert add(1, 2) == 3

            """,
        ])
        try repo.write("calc.py", "def add(a, b):\n    raise SystemExit\n")
        try await repo.untouched {
            for round in 0..<12 {
                let pause = Double(round) * 0.06
                let script =
                    "\"\(Tools.guardhook)\" pre-commit & sleep \(pause); kill -9 $!; wait $! 2>/dev/null; true"
                _ = try await repo.sandbox.run(["bash", "-c", script], in: repo.path)
            }
            let next = try await repo.guardhook("pre-commit")
            #expect(next.status == 0, "\(next)")
        }
        let left = try await repo.sandbox.run(["sh", "-c", "ps -eo args | grep '[s]leep 0.\(marker)'"])
        #expect(left.output.isEmpty, "\(left)")
    }
}
