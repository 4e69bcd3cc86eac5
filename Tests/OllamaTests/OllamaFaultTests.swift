import GuardCore
import Ollama
import Testing

/// Each way in which a server can fail is one kind of error and one line, and is over in time.
@Suite struct OllamaFaultTests {
    private func chat(_ behaviour: String, timeouts: Timeouts = .hurried) async throws -> OllamaError? {
        do {
            let client = try await ScriptedServer.shared.client(behaviour, timeouts: timeouts)
            _ = try await client.chat(question())
            return nil
        } catch let error as OllamaError {
            #expect(!error.text.english.contains { $0.isNewline || $0 == "\u{1B}" })
            #expect(error.text.english.count < 300)
            #expect(error.text.korean != nil)
            return error
        }
    }

    @Test(arguments: [
        ("status500", OllamaError.Kind.status(500)), ("status503", .status(503)), ("lost", .status(404)),
        ("missing", .modelMissing("tiny")), ("redirect", .status(307)), ("created", .rubbish),
        ("cut-off", .cutOff), ("half-line", .cutOff), ("hang-up", .cutOff), ("empty", .cutOff),
        ("no-done", .unfinished), ("error-inside", .failed), ("rubbish", .rubbish), ("no-object", .rubbish),
        ("deep", .rubbish), ("half-pair", .rubbish), ("no-utf8", .rubbish), ("after-end", .rubbish),
        ("html", .wrongType), ("no-http", .wrongType), ("endless-line", .tooLong),
        ("endless-headers", .tooLong),
    ])
    func hasItsKind(behaviour: String, kind: OllamaError.Kind) async throws {
        #expect(try await chat(behaviour)?.kind == kind)
    }

    @Test(arguments: [
        ("silent", OllamaError.Phase.firstToken), ("slow-headers", .firstToken), ("falls-silent", .idle),
        ("drip", .whole),
    ])
    func isOverInTime(behaviour: String, phase: OllamaError.Phase) async throws {
        let times = Timeouts(
            connect: .seconds(5), firstToken: .milliseconds(600), idle: .milliseconds(700),
            whole: .milliseconds(1500))
        let clock = ContinuousClock()
        let start = clock.now
        #expect(try await chat(behaviour, timeouts: times)?.kind == .timeout(phase))
        #expect(clock.now - start < .seconds(60))
    }

    @Test(arguments: ["endless", "endless-blank", "endless-error"])
    func stopsReadingAtTheLimit(behaviour: String) async throws {
        var times = Timeouts.hurried
        times.bytes = 3 << 20
        let error = try await chat(behaviour, timeouts: times)
        #expect(error?.kind == .tooLong)
    }

    @Test func boundsAnAnswerLongBeforeTheLimitOfBytes() async throws {
        #expect(try await chat("endless")?.text.english.contains("1048576") == true)
    }

    @Test func saysWhatTheServerSaid() async throws {
        let text = try #require(try await chat("status500")).text.english
        #expect(text == "the model's server answered with status 500: out of [31m memory second line")
        #expect(try await chat("error-inside")?.text.english.contains("unexpectedly stopped") == true)
        #expect(try await chat("missing")?.text.english.hasSuffix("ollama pull tiny") == true)
    }

    @Test func nothingListens() async throws {
        // Port 9 (discard) of a loopback address that nothing uses.
        let client = try OllamaClient(OllamaAddress.parse("127.9.9.9:9"), timeouts: .hurried)
        do {
            _ = try await client.version()
            Issue.record("something listened")
        } catch {
            #expect(error.kind == .down)
            #expect(error.text.english.contains("ollama serve"))
        }
    }

    @Test(arguments: ["short-length", "hang-up", "html", "silent", "endless", "no-object", "status500"])
    func otherCallsFailAsClearly(behaviour: String) async throws {
        var times = Timeouts.hurried
        times.firstToken = .milliseconds(500)
        times.bytes = 2 << 20
        let client = try await ScriptedServer.shared.client(behaviour, timeouts: times)
        await #expect(throws: OllamaError.self) { try await client.version() }
        await #expect(throws: OllamaError.self) { try await client.models() }
        await #expect(throws: OllamaError.self) { try await client.show("m") }
        await #expect(throws: OllamaError.self) { try await client.running() }
    }

    @Test(arguments: ["silent", "falls-silent", "drip", "endless-blank"])
    func cancellingEndsItAtOnce(behaviour: String) async throws {
        let client = try await ScriptedServer.shared.client(behaviour, timeouts: Timeouts())
        let task = Task { () -> OllamaError.Kind? in
            do throws(OllamaError) {
                _ = try await client.chat(question())
                return nil
            } catch {
                return error.kind
            }
        }
        try await Task.sleep(for: .milliseconds(150))
        let clock = ContinuousClock()
        let start = clock.now
        task.cancel()
        let kind = await task.value
        // A stream of blanks may have hit its limit of bytes before.
        #expect(kind == .cancelled || (behaviour == "endless-blank" && kind == .tooLong))
        #expect(clock.now - start < .seconds(30))
    }

    @Test func cancelledBeforeItBegan() async throws {
        let client = try await ScriptedServer.shared.client("silent")
        let task = Task { () -> OllamaError.Kind? in
            while !Task.isCancelled { await Task.yield() }
            do throws(OllamaError) {
                _ = try await client.chat(question())
                return nil
            } catch {
                return error.kind
            }
        }
        task.cancel()
        #expect(await task.value == .cancelled)
    }

    @Test func manyAtOnceStayApart() async throws {
        let client = try await ScriptedServer.shared.client("pieces")
        let bad = try await ScriptedServer.shared.client("rubbish")
        let good = try await withThrowingTaskGroup(of: Int.self) { group in
            for index in 0..<40 {
                group.addTask {
                    do throws(OllamaError) {
                        return try await (index % 4 == 0 ? bad : client).chat(question()).text == "one two"
                            ? 1 : 0
                    } catch {
                        #expect(error.kind == .rubbish)
                        return 0
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(good == 30)
    }
}
