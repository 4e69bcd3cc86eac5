import Testing

/// Whether this person may mount a file system of their own (root in a container often may not).
private let mounts = Memo {
    guard let sandbox = try? Sandbox() else { return false }
    let done = try? await sandbox.run([
        "unshare", "-m", "sh", "-c", "mount -t tmpfs none \(sandbox.folder)/home",
    ])
    return done?.status == 0
}

@Suite("a full disk", .enabled("needs the right to mount a tmpfs (unshare -m)") { await mounts.value })
struct FullDiskTests {
    @Test(
        "is said, touches nothing, refuses what is wrong all the same; with room again all is well",
        .needsPytest)
    func full() async throws {
        let repo = try await Repo.guarded(tests: true, suggest: true)
        try await repo.stage(["calc.py": StagedTreeTests.good, "test_calc.py": StagedTreeTests.test])
        try repo.write("calc.py", "broken(\n")
        let script = """
            set -e
            mkdir ../disk
            mount -t tmpfs -o size=2m none ../disk
            cp -a . ../disk/project
            cd ../disk/project
            dd if=/dev/zero of=../filler bs=4k 2>/dev/null || true
            before=$(cat .git/index calc.py | cksum)
            status=0; "$1" pre-commit >out 2>&1 || status=$?
            status=0; "$1" pre-commit >../../out 2>&1 || status=$?
            echo "pre-commit $status"; cat ../../out
            printf 'bad words\\n' >../../message
            status=0; "$1" commit-msg ../../message >../../out 2>&1 || status=$?
            echo "commit-msg $status"; cat ../../out
            [ "$before" = "$(cat .git/index calc.py | cksum)" ] && echo untouched
            rm -f ../filler out
            status=0; "$1" pre-commit >../../out 2>&1 || status=$?
            echo "with room $status"; cat ../../out
            """
        let done = try await repo.sandbox.run(
            ["unshare", "-m", "sh", "-c", script, "full", Tools.guardhook], in: repo.path)
        #expect(done.status == 0, "\(done)")
        #expect(done.output.contains("No space left on device"), "\(done)")
        // What cannot be written cannot be tested: the machine's trouble, said, and no verdict about the code.
        #expect(done.output.contains("pre-commit 0") || done.output.contains("pre-commit 3"), "\(done)")
        #expect(done.output.contains("commit-msg 1"), "\(done)")
        #expect(done.output.contains("untouched"), "\(done)")
        #expect(done.output.contains("with room 0") && done.output.contains("tests passed"), "\(done)")
    }
}
