internal import CCurl
internal import Dispatch
internal import GuardCore
internal import Synchronization

/// One HTTP transfer, from connecting to its last byte, on a thread of its own.
///
/// It ends in one of these ways: done, failed, a time or the byte limit over, stopped by its sink,
/// cancelled. In each of them its C handles are gone when `run` returns.
final class Transfer: Sendable {
    private let request: HTTPRequest
    private let address: OllamaAddress
    private let timeouts: Timeouts
    private let sink: any BodySink
    private let state = Mutex(State())

    private struct State {
        var cancelled = false
        /// Wakes the loop while there is one.
        var wake: Wake?
    }

    /// Unchecked: `curl_multi_wakeup` is the one call that libcurl allows from any thread, and the state's
    /// lock keeps the handle alive during it.
    private struct Wake: @unchecked Sendable {
        let curl: CurlFunctions
        let multi: UnsafeMutableRawPointer
    }

    init(_ request: HTTPRequest, to address: OllamaAddress, timeouts: Timeouts, sink: any BodySink) {
        self.request = request
        self.address = address
        self.timeouts = timeouts
        self.sink = sink
    }

    /// Runs it to its end; cancelling the calling task ends it at once.
    func run() async throws(OllamaError) -> HTTPResponse {
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A serial queue of its own is a thread of its own: waiting here starves nobody.
                DispatchQueue(label: "guardhook.ollama").async { [self] in
                    continuation.resume(returning: Result { () throws(OllamaError) in try perform() })
                }
            }
        } onCancel: {
            cancel()
        }
        return try result.get()
    }

    private func cancel() {
        state.withLock { state in
            state.cancelled = true
            if let wake = state.wake { _ = wake.curl.table.multi_wakeup(wake.multi) }
        }
    }

    private var isCancelled: Bool { state.withLock { $0.cancelled } }

    private func perform() throws(OllamaError) -> HTTPResponse {
        let start = TransferClock(timeouts)
        let intake = Intake(limit: timeouts.bytes, sink: sink) { [self] in
            isCancelled ? .cancelled : start.wholeIsOver
        }
        let easy = try EasyHandle(request, to: address, timeouts: timeouts, intake: intake)
        intake.handle = easy
        let multi = try MultiHandle(easy)
        state.withLock { $0.wake = Wake(curl: multi.curl, multi: multi.pointer) }
        // Out of a canceller's reach before the handles go.
        defer { state.withLock { $0.wake = nil } }

        let code: CURLcode
        do {
            code = try drive(multi, intake: intake)
        } catch  where error.kind == .rubbish && !HTTPResponse.isJSON(easy.contentType) {
            // What it calls itself says more than its first bytes.
            throw .wrongType(easy.contentType ?? "", at: address)
        }
        guard code == CURLE_OK else {
            let failure = CurlFailure(
                code: code, words: easy.curl.words(for: code), begun: intake.bodyBytes > 0 || easy.status > 0)
            throw failure.error(address: address, timeouts: timeouts)
        }
        return HTTPResponse(status: easy.status, contentType: easy.contentType, bytes: intake.bodyBytes)
    }

    /// Turns the handle until libcurl is done with it, or until something here ends it first.
    private func drive(_ multi: MultiHandle, intake: Intake) throws(OllamaError) -> CURLcode {
        var clock = TransferClock(timeouts)
        while true {
            let code = multi.perform()
            if let error = intake.error { throw error }
            if isCancelled { throw .cancelled }
            if let code { return code }
            clock.saw(bytes: intake.bodyBytes)
            if let over = clock.over { throw over }
            multi.wait(milliseconds: clock.milliseconds)
        }
    }
}
