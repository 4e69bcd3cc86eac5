internal import GuardCore
internal import Processes
internal import PythonSource

/// The proof that two versions of a file differ in the order of their import statements alone.
struct ImportMoveProof {
    let interpreter: Interpreter

    /// Whether the new text imports the same names from the same places, `__future__` first, and is the same
    /// tree otherwise, in which no import has crossed another statement.
    func movesImportsOnly(from old: [UInt8], to new: [UInt8]) async throws(GuardError) -> Bool {
        let header = Array("\(old.count)\n".utf8)
        let child = ChildProcess(
            [interpreter.path, "-I", "-S", "-B", "-c", Self.program],
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"], input: header + old + new,
            timeout: .seconds(30))
        let outcome = try await child.run()
        return outcome.succeeded && outcome.output == Array("same".utf8)
    }

    /// Runs of imports are compared as sets, everything between them as it is.
    private static let program = #"""
        import ast, sys
        data = sys.stdin.buffer.read()
        line, _, rest = data.partition(b"\n")
        size = int(line)

        def parts(source):
            found, names = [], None
            for node in ast.parse(source).body:
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    if names is None:
                        names = set()
                        found.append(names)
                    module = "." * getattr(node, "level", 0) + (getattr(node, "module", None) or "")
                    kind = type(node).__name__
                    names.update((kind, module, alias.name, alias.asname) for alias in node.names)
                else:
                    names = None
                    found.append(ast.dump(node))
            return found

        sys.stdout.write("same" if parts(rest[:size]) == parts(rest[size:]) else "different")
        """#
}
