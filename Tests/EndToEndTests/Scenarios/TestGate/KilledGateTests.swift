import Foundation
import Testing

@Suite("guardhook killed while pytest runs", .needsPytest) struct KilledGateTests {
    private static let kills = 100

    /// A test that, when told to hang, starts a child in its group and one in a session of its own, and waits.
    private static func test(_ marker: String) -> String {
        """
        import os
        import subprocess

        from calc import add


        def test_add():
            if os.environ.get("HANG"):
                subprocess.Popen(["sleep", "300.\(marker)"])
                subprocess.Popen(["sleep", "300.\(marker)"], start_new_session=True)
                open(os.environ["HANG"], "a").write("x")
                subprocess.run(["sleep", "300.\(marker)"])
            assert add(1, 2) == 3

        """
    }

    @Test("100 times: index and working files as before, nobody left, and the next run works")
    func kills() async throws {
        let repo = try await Repo.guarded(tests: true)
        let marker = "7\(Int.random(in: 100_000...999_999))"
        try await repo.stage([
            "calc.py": StagedTreeTests.good, "test_calc.py": Self.test(marker),
        ])
        try repo.write("calc.py", StagedTreeTests.bad)
        let hung = repo.sandbox.folder + "/hung"
        // Most kills come at any moment of the way to the tests; every fifth while the test is known to wait.
        let script = """
            for round in $(seq 0 \(Self.kills - 1)); do
            rm -f "$HANG"; "$0" pre-commit >/dev/null 2>&1 & pid=$!
            if [ $((round % 5)) = 4 ]; then
            for turn in $(seq 600); do [ -e "$HANG" ] && break; sleep 0.02; done
            [ -e "$HANG" ] && echo waited
            else sleep "$(printf '0.%03d' $((round * 7)))"; fi
            kill -9 $pid || echo gone; wait $pid 2>/dev/null
            cksum .git/index calc.py test_calc.py
            done
            """
        try await repo.untouched {
            let done = try await repo.sandbox.run(
                ["bash", "-c", script, Tools.guardhook], in: repo.path, environment: ["HANG": hung],
                timeout: .seconds(180))
            let lines = Dictionary(grouping: done.output.split(separator: "\n"), by: { $0 })
            // One and the same sum for each of the three files, and every kill met a running guardhook.
            #expect(lines.count == 4 && lines["waited"]?.count == Self.kills / 5, "\(done)")
            #expect(lines.values.filter { $0.count == Self.kills }.count == 3, "\(done)")
            let next = try await repo.guardhook("pre-commit")
            #expect(next.status == 0 && next.text.contains("tests passed (1)"), "\(next)")
        }
        #expect(try await Self.remainder(marker, in: repo.sandbox) == "")
    }

    /// Who is left after ten seconds at most: the test's children, and whoever stands in the sandbox's folders.
    private static func remainder(_ marker: String, in sandbox: Sandbox) async throws -> String {
        let look = """
            for turn in $(seq 100); do
            left=$(ps -eo pid,args | grep "[s]leep 300.\(marker)"; \
            ls -l /proc/[0-9]*/cwd 2>/dev/null | grep -F "$0")
            [ -z "$left" ] && exit; sleep 0.1
            done; echo "$left"
            """
        return try await sandbox.run(["sh", "-c", look, sandbox.folder], in: "/").output
    }
}
