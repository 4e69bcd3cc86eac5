import GuardCore

/// How the run went, beside its results: tests that passed, or that did not run and why.
///
/// Results are faults; a log that holds none of them must still tell one from the other.
struct SarifInvocation: Encodable {
    let executionSuccessful = true
    let toolExecutionNotifications: [Notification]

    struct Notification: Encodable {
        let descriptor: Descriptor
        let level = "note"
        let message: SarifReport.Message
    }

    struct Descriptor: Encodable { let id: String }

    init(_ tests: TestsReport) {
        toolExecutionNotifications =
            tests.summary.map {
                [
                    Notification(
                        descriptor: Descriptor(id: "tests/\(tests.status.rawValue)"),
                        message: SarifReport.Message(text: $0.english))
                ]
            } ?? []
    }
}
