import Foundation
import Testing

@Suite("a clock that goes backwards", .needsPytest) struct ClockTests {
    @Test("makes no stale verdict and no stale file", arguments: ["2038-01-01", "1999-12-31"])
    func stamped(day: String) async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try repo.write("calc.py", "broken(\n")
        #expect(try await repo.guardhook("pre-commit").status == 0)
        let touched = try await repo.sandbox.run(
            ["sh", "-c", "find .git/guardhook calc.py -exec touch -h -d \(day) {} +"],
            in: repo.path)
        #expect(touched.status == 0, "\(touched)")
        // Of the same length, so that size and time alone could not tell.
        try await repo.stage(["calc.py": StagedTreeTests.bad])
        try repo.write("calc.py", "broken(\n")
        try #require(try await repo.must("show", ":calc.py") + "\n" == StagedTreeTests.bad)
        let bad = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(bad.status == 1 && bad.text.contains("test_add"), "\(bad)")
        try await repo.stage(["calc.py": StagedTreeTests.good])
        try repo.write("calc.py", "broken(\n")
        let good = try await repo.untouched { try await repo.guardhook("pre-commit") }
        #expect(good.status == 0 && good.text.contains("tests passed"), "\(good)")
    }

    @Test("a day back between two runs, told by faketime", .needs(program: "faketime"))
    func faked() async throws {
        let repo = try await Repo.guarded(tests: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try repo.write("calc.py", "broken(\n")
        #expect(try await repo.guardhook("pre-commit").status == 0)
        try await repo.stage(["calc.py": StagedTreeTests.bad])
        try repo.write("calc.py", "broken(\n")
        let done = try await repo.sandbox.run(
            ["faketime", "yesterday", Tools.guardhook, "pre-commit"], in: repo.path,
            // A clock that is not monotonic ends no wait: that is faketime's own doing.
            environment: ["DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"])
        #expect(done.status == 1 && done.text.contains("test_add"), "\(done)")
    }
}
