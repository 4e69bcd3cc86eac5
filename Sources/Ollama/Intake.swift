internal import CCurl
internal import GuardCore

/// Where libcurl puts what it receives: counted, bounded, and handed to the sink.
///
/// Touched by the transfer's own thread only.
final class Intake {
    /// The first reason to stop, if there was one.
    private(set) var error: OllamaError?
    /// Bytes of the body so far.
    private(set) var bodyBytes = 0
    /// The handle whose answer it takes, set before the transfer begins.
    weak var handle: EasyHandle?
    private var headerBytes = 0
    private let limit: Int
    private let sink: any BodySink
    /// Asked with each piece, for a stream that never pauses gives nobody else the word.
    private let stops: () -> OllamaError?

    /// Header lines of an honest server take a few hundred bytes.
    private static let headerLimit = 256 << 10

    init(limit: Int, sink: any BodySink, stops: @escaping () -> OllamaError?) {
        self.limit = limit
        self.stops = stops
        self.sink = sink
    }

    static let body: ccurl_sink = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let intake = Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue()
        return intake.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
    }

    static let header: ccurl_sink = { _, size, count, context in
        guard let context else { return 0 }
        return Unmanaged<Intake>.fromOpaque(context).takeUnretainedValue().takeHeader(size * count)
    }

    /// Fewer bytes than came tell libcurl to end the transfer.
    private func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        bodyBytes += bytes.count
        error = bodyBytes > limit ? .tooLong(bytes: limit) : stops()
        if error != nil { return 0 }
        do throws(OllamaError) {
            try sink.take(bytes, status: handle?.status ?? 0)
            return bytes.count
        } catch {
            self.error = error
            return 0
        }
    }

    private func takeHeader(_ count: Int) -> Int {
        headerBytes += count
        let limit = min(Self.headerLimit, limit)
        error = headerBytes > limit ? .tooLong(bytes: limit) : stops()
        return error == nil ? count : 0
    }
}
