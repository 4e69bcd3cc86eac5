internal import GuardCore
internal import Synchronization

/// Puts a streamed answer together, one JSON object a line.
///
/// Format: Ollama's `/api/chat`, `{"message": {"content": "…"}, "done": false}` a line, the last with
/// `"done": true`; or `{"error": "…"}` at any time.
final class ChatSink: BodySink {
    private struct State {
        var lines = LineSplitter(limit: ChatSink.lineLimit)
        var plain: [UInt8] = []
        var answer = ""
        var last: ChatLine?
    }

    private let state = Mutex(State())
    private let onToken: (@Sendable (String) -> Void)?

    /// A line holds one token, the last one some statistics.
    static let lineLimit = 1 << 20
    /// An answer longer than this is no docstring.
    static let answerLimit = 1 << 20

    init(onToken: (@Sendable (String) -> Void)?) { self.onToken = onToken }

    func take(_ bytes: UnsafeRawBufferPointer, status: Int) throws(OllamaError) {
        guard status == 200 else { return keep(bytes) }
        let lines = try state.withLock { (state) throws(OllamaError) in try state.lines.take(bytes) }
        for line in lines { try read(line) }
    }

    /// The whole answer once the transfer is over.
    func finish(duration: Duration) throws(OllamaError) -> ChatAnswer {
        if let rest = state.withLock({ $0.lines.takeRest() }) {
            // The last line may lack its line end; half a line is an answer cut off.
            do { try read(rest) } catch  where error.kind == .rubbish { throw .cutOff }
        }
        return try state.withLock { (state) throws(OllamaError) in
            guard let last = state.last else { throw .cutOff }
            guard last.done else { throw .unfinished }
            return ChatAnswer(
                text: state.answer, isTruncated: last.doneReason == "length",
                questionTokens: last.questionTokens, answerTokens: last.answerTokens, duration: duration)
        }
    }

    /// The body of an answer that is no success.
    var errorBody: [UInt8] { state.withLock { $0.plain } }

    private func keep(_ bytes: UnsafeRawBufferPointer) {
        state.withLock { $0.plain += bytes.prefix(max(0, 4096 - $0.plain.count)) }
    }

    private func read(_ bytes: [UInt8]) throws(OllamaError) {
        let line = try ChatLine(bytes)
        try state.withLock { (state) throws(OllamaError) in
            // Words after the end belong to no answer.
            guard state.last?.done != true else { throw .rubbish("more after the end") }
            state.answer += line.content
            state.last = line
            if state.answer.utf8.count > Self.answerLimit { throw .tooLong(bytes: Self.answerLimit) }
        }
        if !line.content.isEmpty { onToken?(line.content) }
    }
}

/// One line of a streamed answer.
struct ChatLine: Sendable {
    let content: String
    let done: Bool
    let doneReason: String?
    let questionTokens: Int
    let answerTokens: Int

    init(_ bytes: [UInt8]) throws(OllamaError) {
        let json = try JSONValue.parse(bytes)
        if let words = json["error"]?.text {
            throw OllamaError(
                .failed,
                Text(
                    "the model failed in the middle of its answer: \(OneLine.shortened(words))",
                    ko: "모델이 응답 도중에 실패했습니다: \(OneLine.shortened(words))"))
        }
        guard case .bool(let done) = json["done"] else {
            throw .rubbish(String(decoding: bytes.prefix(200), as: UTF8.self))
        }
        content = json["message"]?["content"]?.text ?? ""
        self.done = done
        doneReason = json["done_reason"]?.text
        questionTokens = json["prompt_eval_count"]?.number ?? 0
        answerTokens = json["eval_count"]?.number ?? 0
    }
}

extension JSONValue {
    /// A whole number, nil for anything else.
    package var number: Int? {
        guard case .int(let number) = self else { return nil }
        return number
    }
}
