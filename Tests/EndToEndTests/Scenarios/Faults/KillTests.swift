import Foundation
import Testing

@Suite("killed at any moment", .needsPytest) struct KillTests {
    /// Kills in each of two repositories that are worked on side by side.
    private static let rounds = 250

    @Test("500 times: nothing is touched, nothing is left running, and the next run works")
    func kill() async throws {
        async let one = killed(seed: Int.random(in: 1..<1_000_000))
        async let other = killed(seed: Int.random(in: 1..<1_000_000))
        _ = try await (one, other)
    }

    private func killed(seed: Int) async throws {
        let repo = try await Repo.guarded(tests: true, suggest: true)
        let marker = "\(1_000_000 + seed)"
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
        try "bad message\n".write(toFile: repo.sandbox.folder + "/message", atomically: true, encoding: .utf8)
        try await repo.untouched {
            let done = try await repo.sandbox.run(
                ["bash", "-c", Self.script, "kill", Tools.guardhook, "\(Self.rounds)", "\(seed)"],
                in: repo.path,
                timeout: .seconds(300))
            #expect(done.status == 0 && done.output.hasSuffix("all killed\n"), "seed \(seed): \(done)")
            let next = try await repo.guardhook("pre-commit")
            #expect(next.status == 0, "seed \(seed): \(next)")
            #expect(next.text.contains("tests passed"), "seed \(seed): \(next)")
        }
        let left = try await repo.sandbox.run([
            "sh", "-c", "sleep 1; ps -eo args | grep '[s]leep 0.\(marker)'",
        ])
        #expect(left.output.isEmpty, "seed \(seed): \(left)")
        let files = try FileManager.default.subpathsOfDirectory(atPath: try await repo.gitPath("guardhook"))
        let half = files.filter { $0.hasSuffix(".new") }
        #expect(half.count < 50, "what was half written piles up: \(half)")
    }

    /// Kills whichever command it is within half a second; each 25th time begins with no state, and after each one the
    /// index and the files are compared.
    private static let script = """
        guardhook=$1 rounds=$2 RANDOM=$3
        cp .git/index ../index.before; cp calc.py ../calc.before
        for round in $(seq "$rounds"); do
            [ $((round % 25)) != 0 ] || rm -rf .git/guardhook
            case $((round % 5)) in
                0) set -- commit-msg ../message ;;
                1) set -- suggest --staged ;;
                2) set -- check --staged --format json ;;
                *) set -- pre-commit ;;
            esac
            "$guardhook" "$@" >/dev/null 2>&1 &
            sleep "0.$(printf %03d $((RANDOM % 500)))"
            kill -9 $! 2>/dev/null
            wait $! 2>/dev/null
            cmp -s .git/index ../index.before || { echo "round $round: the index"; exit 1; }
            cmp -s calc.py ../calc.before || { echo "round $round: a file"; exit 1; }
            [ ! -e .git/index.lock ] || { echo "round $round: index.lock"; exit 1; }
        done
        echo all killed
        """
}
