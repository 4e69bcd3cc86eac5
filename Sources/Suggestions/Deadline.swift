package import GuardCore

/// The end of somebody's patience: asking stops some time before it, so that what was answered can be proven.
package struct Deadline: Sendable, Hashable {
    /// When nothing is asked any more.
    package var asking: ContinuousClock.Instant
    /// When nothing is proven any more.
    package var proving: ContinuousClock.Instant

    /// Proving gets at least so long: with no model, or with kept answers, it is all that there is to do.
    private static let leastProving = Duration.seconds(2)

    /// - Parameters:
    ///   - start: when the wait began.
    ///   - budget: how long it may last.
    ///   - inspection: how long the same files took to be inspected; proving them takes three
    ///     times as long or so.
    package init(since start: ContinuousClock.Instant, budget: Duration, inspection: Duration) {
        let end = start + budget
        asking = end - min(inspection * 4 + .milliseconds(500), budget / 2)
        proving = max(end, ContinuousClock.now + Self.leastProving)
    }

    /// What the work gives, or nil when its time is over; the work is cancelled then.
    package static func within<Value: Sendable>(
        _ end: ContinuousClock.Instant?, _ work: @escaping @Sendable () async throws(GuardError) -> Value
    ) async throws(GuardError) -> Value? {
        guard let end else { return try await work() }
        guard ContinuousClock.now < end else { return nil }
        let result = await withTaskGroup(of: Result<Value, GuardError>?.self) { group in
            group.addTask {
                do throws(GuardError) { return .success(try await work()) } catch { return .failure(error) }
            }
            group.addTask {
                // Cancelled when the work is done.
                try? await Task.sleep(until: end, clock: .continuous)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
        return try result?.get()
    }
}

extension SuggestionRequest {
    /// When nothing is asked any more.
    var askingEnd: ContinuousClock.Instant? {
        let budgeted = budget.map { ContinuousClock.now + $0 }
        guard let deadline else { return budgeted }
        return budgeted.map { min($0, deadline.asking) } ?? deadline.asking
    }

    /// When nothing is proven any more.
    var provingEnd: ContinuousClock.Instant? { deadline?.proving }
}
