import GuardCore
import Processes
import PythonSource

/// What is installed for an interpreter, as far as its folders tell without starting it.
///
/// The interpreter is asked once where it looks for modules; after that the folders' own times and those of
/// each installed package are enough.
struct InstalledPackages {
    /// Changes when a package is installed, updated or removed.
    let fingerprint: [UInt8]
    /// Whether all code that tests can import is covered: no folder elsewhere on the disk (a sibling project
    /// installed as editable, a path in `PYTHONPATH`) whose files could change unseen.
    let isComplete: Bool

    init(
        _ interpreter: Interpreter, environment: [String: String], workTree: String, store: any StateStore
    ) async throws(GuardError) {
        let paths = try await Self.importPaths(interpreter, environment: environment, store: store)
        var writer = ByteWriter()
        var complete = true
        for path in paths.sorted() {
            if path == workTree || path.hasPrefix(workTree + "/"), !Self.isSite(path) { continue }
            writer.add(path)
            guard let facts = FileFacts.following(path) else { continue }
            writer.add(facts.modified)
            guard facts.isFolder else { continue }
            if Self.isSite(path) {
                complete = Self.add(site: path, workTree: workTree, to: &writer) && complete
            } else if !Self.isStandard(path) {
                complete = false
            }
        }
        fingerprint = writer.bytes
        isComplete = complete
    }

    /// Adds each package of a folder of installed ones; false when one of them lies elsewhere.
    private static func add(site: String, workTree: String, to writer: inout ByteWriter) -> Bool {
        let names: [String]
        do {
            names = try Folder(site).names().map { String(decoding: $0, as: UTF8.self) }.sorted()
        } catch {
            return false
        }
        var complete = true
        for name in names {
            let isPackage = [".dist-info", ".egg-info", ".pth", ".egg-link"].contains { name.hasSuffix($0) }
            guard isPackage, let facts = FileFacts.following("\(site)/\(name)") else { continue }
            writer.add(name)
            writer.add(facts.modified)
            if name.hasSuffix(".dist-info"), let url = WholeFile.find("\(site)/\(name)/direct_url.json"),
                EditableOrigin.leadsAway(directURL: url, from: workTree)
            {
                complete = false
            }
            // Python was asked for its paths once: a `.pth` file may be newer than the answer.
            if name.hasSuffix(".pth"), let lines = WholeFile.find("\(site)/\(name)"),
                EditableOrigin.leadsAway(pathFile: lines, in: site, from: workTree)
            {
                complete = false
            }
        }
        return complete
    }

    /// Whether a path is a folder of installed packages, or in one.
    static func isSite(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0 == "site-packages" || $0 == "dist-packages" }
    }

    /// Python's own library: `lib/python3.12`, its `lib-dynload`, `python312.zip`.
    private static func isStandard(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        return parts.suffix(2).contains { $0.hasPrefix("python3") || $0.hasPrefix("pypy3") }
    }

    private static func importPaths(
        _ interpreter: Interpreter, environment: [String: String], store: any StateStore
    ) async throws(GuardError) -> [String] {
        var key = ByteWriter(Array("paths 1\n".utf8))
        key.add(interpreter.path)
        key.add(FileFacts.following(interpreter.path)?.changed ?? 0)
        key.add(environment["PYTHONPATH"] ?? "")
        if let known = try store.read("pytest/paths"), known.starts(with: key.bytes) {
            return lines(Array(known[key.bytes.count...]))
        }
        let outcome = try await ChildProcess(
            [interpreter.path, "-B", "-c", "import sys\nprint('\\n'.join(p for p in sys.path if p))"],
            environment: GitVariables.scrubbed(environment), workingDirectory: "/", timeout: .seconds(30)
        ).run()
        guard outcome.succeeded else {
            throw GuardError(
                .environment,
                Text(
                    "\(interpreter.path) does not start", ko: "\(interpreter.path)이(가) 시작되지 않습니다"),
                causes: lines(outcome.errorOutput).suffix(3))
        }
        // Where a `.pth` file adds a path, the folder that holds it changes, and with it the fingerprint.
        try store.write(key.bytes + outcome.output, to: "pytest/paths")
        return lines(outcome.output)
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
    }
}
