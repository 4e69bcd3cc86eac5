package import GuardCore
internal import Synchronization

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A run that goes on after the command has ended: one a repository, its state for everybody to see.
///
/// Format: `background.json`; whoever holds the lock `background.lock` is the run.
package final class BackgroundRun: Sendable {
    /// How a run stands, or how the last one ended.
    package struct Record: Sendable, Hashable, Codable {
        package var pid: Int32
        /// Seconds since 1970.
        package var started: Double
        package var finished: Double?
        /// Definitions asked about, out of `total`.
        package var done = 0
        package var total: Int?
        /// What came of it, one line.
        package var outcome: String?
        package var patch: String?
    }

    private static let recordName = "background.json"
    private static let lockName = "background.lock"

    private let store: any StateStore
    private let lock: any StateLock
    private let record: Mutex<Record>

    /// Becomes the repository's background run; nil while there is another.
    package static func begin(_ store: any StateStore) throws(GuardError) -> BackgroundRun? {
        guard let lock = try store.lock(lockName, wait: .zero) else { return nil }
        let run = BackgroundRun(store, lock, Record(pid: getpid(), started: Self.now))
        run.write()
        return run
    }

    /// How the run stands, and whether it is alive; nil when there never was one or its record is damaged.
    package static func state(_ store: any StateStore) throws(GuardError) -> (
        record: Record, isRunning: Bool
    )? {
        guard let bytes = try store.read(recordName),
            // Damaged is as good as none.
            let record = try? JSONDecoder().decode(Record.self, from: Data(bytes))
        else { return nil }
        guard record.finished == nil else { return (record, false) }
        // A run that was killed holds no lock any more.
        let lock = try store.lock(lockName, wait: .zero)
        lock?.release()
        return (record, lock == nil)
    }

    private init(_ store: any StateStore, _ lock: any StateLock, _ record: Record) {
        self.store = store
        self.lock = lock
        self.record = Mutex(record)
    }

    /// Notes how far it is; for use as a `ProgressSink`.
    package func note(_ progress: Progress) {
        let isDue = record.withLock { record in
            record.done = progress.done
            record.total = progress.total
            return progress.done % 5 == 0
        }
        if isDue { write() }
    }

    /// Notes the end, and gives way to the next.
    package func finish(_ report: SuggestionsReport) {
        record.withLock { record in
            record.finished = Self.now
            record.patch = report.patch
            record.outcome =
                "\(Text.count(report.definitions.count, "definition")) proposed, "
                + "\(Text.count(report.rejected.count, "answer")) refused, "
                + "\(report.unasked) not asked" + (report.reason.map { ": " + $0.english } ?? "")
        }
        write()
        lock.release()
    }

    private func write() {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // The run goes on without its record.
        guard let data = try? encoder.encode(record.withLock { $0 }) else { return }
        try? store.write(Array(data), to: Self.recordName)
    }

    private static var now: Double { Date().timeIntervalSince1970 }
}
