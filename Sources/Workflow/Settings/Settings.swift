package import GuardCore

/// The person's settings, read and checked.
package struct Settings: Sendable {
    package var model: String
    /// Ollama's address as written; nil for Ollama's own default.
    package var host: String?
    package var allowsRemote: Bool
    package var budget: Duration
    package var python: String?
    package var suggests: Bool
    /// Also private, nested and test definitions.
    package var includesPrivate: Bool
    package var runsTests: Bool
    package var testTimeout: Duration
    package var runsImpactedTestsOnly: Bool
    package var carried: [String]
    package var rulesPath: String?
    package var notifies: Bool
    /// `guardhook.severity.<rule>`, by rule id or family.
    package var severities: [String: Severity]
    /// Each setting with where it came from, for `guardhook doctor`.
    package var entries: [SettingEntry]
    /// `guardhook.*` keys that guardhook does not know.
    package var unknownKeys: [String]
}

/// One setting and where its value came from.
package struct SettingEntry: Sendable, Hashable {
    /// As in Git config: `guardhook.model`.
    package let key: String
    package let value: String?
    /// `environment`, `git config (local)` and the like, or `default`.
    package let origin: String
}
