import Foundation
import Testing

@Suite("git commit -F") struct CommitFileTests {
    @Test("without an editor Git keeps # lines, and so does the verdict")
    func hashLines() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        try "#1 junk subject\nfeat: a good looking line\n".write(
            toFile: repo.sandbox.folder + "/message", atomically: true, encoding: .utf8)
        let done = try await repo.git("commit", "-F", repo.sandbox.folder + "/message")
        #expect(done.status != 0, "\(done)")
    }

    @Test("a good message from standard input")
    func standardInput() async throws {
        let repo = try await Repo.guarded()
        try await repo.stageSomething()
        let done = try await repo.git("commit", "-F", "-", input: "feat: add notes\n\nAnd why.\n")
        #expect(done.status == 0, "\(done)")
        #expect(try await repo.message() == "feat: add notes\n\nAnd why.")
    }
}
