import Git
import GuardCore
import PythonSource

/// Results of runs that passed, by everything they depended on.
///
/// Only what passed is remembered: a failing run is always worth running again.
struct RememberedResults {
    let store: any StateStore
    let repository: Repository

    private static let folder = "results"
    private static let limit = 64

    /// What a result depends on, as one value.
    struct Key: Sendable, Hashable {
        let id: ObjectID
    }

    /// - Parameters:
    ///   - build: which guardhook: a wrong pass of an older one must not outlive its update.
    ///   - environment: what the tests get, without guardhook's own variables.
    func key(
        build: String, tree: ObjectID, command: TestCommand, interpreter: Interpreter?, installed: [UInt8],
        carried: [UInt8], scope: [UInt8], environment: [String: String]
    ) throws(GuardError) -> Key {
        var writer = ByteWriter(Array("guardhook result 2\n".utf8))
        writer.add(build)
        writer.add(tree.bytes)
        writer.add(Int64(command.words.count))
        for word in command.words { writer.add(word) }
        writer.add(interpreter?.path ?? "")
        writer.add(interpreter?.version.description ?? "")
        writer.add(installed)
        writer.add(carried)
        writer.add(scope)
        for (name, value) in environment.sorted(by: { $0.key < $1.key })
        where !VolatileVariables.contains(name) {
            writer.add(name)
            writer.add(value)
        }
        return Key(id: try repository.hash(writer.bytes))
    }

    /// What a run that passed is remembered by.
    struct Pass {
        let count: Int?
        let skipped: Int
        let seconds: Double
    }

    /// The pass of this key; nil when it is not known to pass.
    func find(_ key: Key) throws(GuardError) -> Pass? {
        guard let bytes = try store.read("\(Self.folder)/\(key.id)") else { return nil }
        var reader = ByteReader(bytes[...])
        guard let count = reader.integer(), let skipped = reader.integer(),
            let milliseconds = reader.integer(), reader.isAtEnd
        else { return nil }
        return Pass(
            count: count < 0 ? nil : Int(count), skipped: Int(skipped), seconds: Double(milliseconds) / 1000)
    }

    /// Remembers a pass, and forgets the oldest ones above the bound.
    func remember(_ report: TestsReport, as key: Key) throws(GuardError) {
        var writer = ByteWriter()
        writer.add(Int64(report.count ?? -1))
        writer.add(Int64(report.skipped))
        writer.add(Int64(report.seconds * 1000))
        try store.write(writer.bytes, to: "\(Self.folder)/\(key.id)")
        let names = try store.list(Self.folder)
        guard names.count > Self.limit else { return }
        let aged = names.map {
            (name: $0, age: FileFacts.of("\(store.path)/\(Self.folder)/\($0)")?.modified ?? 0)
        }
        for old in aged.sorted(by: { $0.age < $1.age }).prefix(names.count - Self.limit) {
            try store.remove("\(Self.folder)/\(old.name)")
        }
    }
}
