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

    /// Runs of imports are compared as sets, everything between them token by token; no comment may be lost, no line
    /// end change, and what compiled must compile.
    private static let program = #"""
        import ast, io, re, sys, tokenize, warnings
        warnings.simplefilter("ignore")
        data = sys.stdin.buffer.read()
        line, _, rest = data.partition(b"\n")
        size = int(line)
        IMPORTS = (ast.Import, ast.ImportFrom)
        LAYOUT = (tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT)

        def names(nodes):
            found = set()
            for node in nodes:
                module = "." * (getattr(node, "level", 0) or 0) + (getattr(node, "module", None) or "")
                found.update((type(node).__name__, module, alias.name, alias.asname or "") for alias in node.names)
            return ast.Expr(ast.Constant(repr(sorted(found))))

        def without_order(body):
            result, run = [], []
            for node in body:
                if isinstance(node, IMPORTS):
                    run.append(node)
                    continue
                if run:
                    result.append(names(run))
                    run = []
                result.append(node)
            return result + ([names(run)] if run else [])

        def tree(source):
            root = ast.parse(source)
            lines = set()
            for node in ast.walk(root):
                if isinstance(node, IMPORTS):
                    lines.update(range(node.lineno, node.end_lineno + 1))
            for node in ast.walk(root):
                for field in ("body", "orelse", "finalbody"):
                    body = getattr(node, field, None)
                    if isinstance(body, list):
                        setattr(node, field, without_order(body))
            return ast.dump(root), lines

        def facts(source):
            compile(source, "file", "exec", dont_inherit=True)
            shape, lines = tree(source)
            comments, others = [], []
            for token in tokenize.tokenize(io.BytesIO(source).readline):
                if token.type == tokenize.COMMENT:
                    comments.append(token.string)
                elif token.start[0] not in lines and token.type not in LAYOUT:
                    others.append((token.type, token.string))
            return shape, sorted(comments), others

        old, new = rest[:size], rest[size:]
        ends = [set(re.findall(rb"\r\n|\r|\n", text)) for text in (old, new)]
        try:
            same = facts(old) == facts(new) and ends[1] <= ends[0]
        except (SyntaxError, ValueError):
            same = False
        sys.stdout.write("same" if same else "different")
        """#
}
