internal import GuardCore
internal import Synchronization

/// Keeps a whole small body.
final class PlainSink: BodySink {
    private let bytes = Mutex<[UInt8]>([])
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var body: [UInt8] { bytes.withLock { $0 } }

    func take(_ piece: UnsafeRawBufferPointer, status: Int) throws(OllamaError) {
        try bytes.withLock { (bytes) throws(OllamaError) in
            guard bytes.count + piece.count <= limit else { throw .tooLong(bytes: limit) }
            bytes += piece
        }
    }
}
