import GuardCore

/// What an install or uninstall did.
package struct Installation: Sendable, Encodable {
    package let schema = 1
    /// The folder that Git takes hooks from.
    package let folder: String
    /// The program that the hooks call.
    package let program: String
    package let steps: [HookStep]
    /// What else a person should know.
    package let notes: [String]
    package let isInstall: Bool
}
