package import GuardCore

/// What an install or uninstall did.
package struct Installation: Sendable, Encodable {
    /// The number of the JSON form.
    package let schema = 1
    /// The folder that Git takes hooks from.
    package let folder: String
    /// The program that the hooks call.
    package let program: String
    package let steps: [HookStep]
    /// What else a person should know.
    package let notes: [Text]
    package let isInstall: Bool

    private enum Key: String, CodingKey { case schema, folder, program, steps, notes, isInstall }

    /// For machines, in English whatever the locale.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(schema, forKey: .schema)
        try container.encode(folder, forKey: .folder)
        try container.encode(program, forKey: .program)
        try container.encode(steps, forKey: .steps)
        try container.encode(notes.map(\.english), forKey: .notes)
        try container.encode(isInstall, forKey: .isInstall)
    }
}
