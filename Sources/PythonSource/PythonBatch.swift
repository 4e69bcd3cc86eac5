import GuardCore
import Processes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One run of the inspecting program over many files.
///
/// The input is the program, a line of JSON, and then the bytes of the files, one after another; the answer is JSON.
struct PythonBatch<Header: Encodable & Sendable, Answer: Decodable & Sendable>: Sendable {
    let interpreter: Interpreter
    let task: PythonProgram.Task
    let timeout: Duration

    /// One file's part of the request.
    struct Item: Sendable {
        let header: Header
        let bytes: [UInt8]
    }

    private struct Request: Encodable {
        let task: PythonProgram.Task
        let files: [Header]
    }

    private struct Reply: Decodable {
        let guardhook: Int
        let answers: [Answer]
    }

    /// What became of one file.
    enum Result: Sendable {
        case answered(Answer)
        /// The interpreter died on it.
        case crashed(String)
    }

    /// The answers in the order of the items.
    ///
    /// One run does for any usual change; a whole tree is taken in parts, so that what is held at a time is bounded.
    func run(_ items: [Item]) async throws(GuardError) -> [Result] {
        var results: [Result] = []
        var part: [Item] = []
        var size = 0
        for item in items {
            if size + item.bytes.count > Self.partSize, !part.isEmpty {
                results += try await runPart(part)
                (part, size) = ([], 0)
            }
            part.append(item)
            size += item.bytes.count
        }
        return results + (try await runPart(part))
    }

    /// How many bytes of source one run takes, unless a single file has more.
    private static var partSize: Int { 8 << 20 }

    /// A file on which the interpreter itself dies is found by halving, so that it costs no other file its answer.
    private func runPart(_ items: [Item]) async throws(GuardError) -> [Result] {
        guard !items.isEmpty else { return [] }
        let outcome = try await child(for: items).run()
        switch outcome.ending {
        case .exited(0):
            return try answers(in: outcome, count: items.count).map { .answered($0) }
        case .signalled(let signal):
            guard items.count > 1 else { return [.crashed("\(interpreter.path) died of signal \(signal)")] }
            let middle = items.count / 2
            let left = try await runPart(Array(items[..<middle]))
            return left + (try await runPart(Array(items[middle...])))
        case .timedOut:
            throw failure(
                Text(
                    "\(interpreter.path) took too long to read \(items.count) Python files",
                    ko: "\(interpreter.path)이(가) Python 파일 \(items.count)개를 읽는 데 시간이 너무 오래 걸립니다"),
                outcome)
        case .exited(let status):
            throw failure(
                Text(
                    "\(interpreter.path) could not read the Python files (exit status \(status))",
                    ko: "\(interpreter.path)이(가) Python 파일을 읽지 못했습니다 (종료 상태 \(status))"),
                outcome)
        }
    }

    private func child(for items: [Item]) throws(GuardError) -> ChildProcess {
        // The program goes through the pipe too: an argument has a length that no system promises.
        let program = Array(PythonProgram.text(for: task).utf8)
        var input = Array("\(program.count)\n".utf8) + program
        do {
            input += Array(try JSONEncoder().encode(Request(task: task, files: items.map(\.header))))
        } catch {
            throw GuardError(.environment, "the request to Python cannot be written", causes: ["\(error)"])
        }
        input.append(UInt8(ascii: "\n"))
        for item in items { input += item.bytes }
        // A busy machine reads a megabyte within a few seconds.
        let allowance = Duration.milliseconds(input.count / 50)
        return ChildProcess(
            [interpreter.path] + Interpreter.isolation + ["-c", PythonProgram.starter],
            environment: interpreter.isolatedEnvironment, workingDirectory: "/", input: input,
            timeout: timeout + allowance,
            outputLimit: 512 << 20)
    }

    private func answers(in outcome: ChildProcess.Outcome, count: Int) throws(GuardError) -> [Answer] {
        let reply: Reply
        do {
            reply = try JSONDecoder().decode(Reply.self, from: Data(outcome.output))
        } catch {
            throw rubbish(outcome, because: "\(error)")
        }
        guard reply.guardhook == 1, reply.answers.count == count else {
            throw rubbish(outcome, because: "\(reply.answers.count) answers for \(count) files")
        }
        return reply.answers
    }

    private func rubbish(_ outcome: ChildProcess.Outcome, because reason: String) -> GuardError {
        var error = failure(
            Text(
                "\(interpreter.path) gave an answer that makes no sense",
                ko: "\(interpreter.path)의 응답을 이해할 수 없습니다"), outcome)
        error.causes.append(String(reason.prefix(300)))
        return error
    }

    private func failure(_ message: Text, _ outcome: ChildProcess.Outcome) -> GuardError {
        let words = String(decoding: outcome.errorOutput.suffix(2000), as: UTF8.self)
        let lines = words.split(separator: "\n").suffix(3).map(String.init)
        return GuardError(
            .environment, message, causes: lines,
            hints: [
                Text(
                    "choose another interpreter with: git config guardhook.python /path/to/python",
                    ko: "다른 인터프리터를 고르려면: git config guardhook.python /path/to/python"),
                Text(
                    "guardhook doctor shows which one is used and why",
                    ko: "guardhook doctor로 사용 중인 인터프리터를 확인하세요"),
            ])
    }
}
