/// The names of what lies in the state folder, each known in one place.
package enum StateNames {
    /// The pending patch.
    package static let patch = "suggestions.patch"
    /// The message that was refused last, as the person wrote it.
    package static let refusedMessage = "refused-message.txt"
    /// Held by whoever asks the model.
    package static let suggestLock = "suggest"
    /// What the last failing test run printed.
    package static let testLog = "tests.log"
}
