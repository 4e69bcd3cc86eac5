import Processes
import PythonSource

/// A second opinion on patched files, written apart from the prover: other code, other ways to compare.
enum IndependentCheck {
    /// Pairs of files `N.old` and `N.new` in a folder: one line for each fault.
    static let program = #"""
        import ast, marshal, os, sys, warnings
        warnings.simplefilter("ignore")

        class Bare(ast.NodeTransformer):
            def body_of(self, node):
                self.generic_visit(node)
                first = node.body[0] if node.body else None
                if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
                    node.body = node.body[1:]
                if not isinstance(node, ast.Module) and not node.body:
                    node.body = [ast.Pass()]
                return node
            visit_Module = visit_ClassDef = body_of
            def visit_FunctionDef(self, node):
                node.returns = None
                return self.body_of(node)
            visit_AsyncFunctionDef = visit_FunctionDef
            def visit_arg(self, node):
                node.annotation = None
                return node
            def visit_ImportFrom(self, node):
                return None if node.module == "typing" and [a.name for a in node.names] in (["Hashable"], ["Any"]) else node

        def code(data):
            tree = ast.fix_missing_locations(Bare().visit(ast.parse(data)))
            for node in ast.walk(tree):
                if hasattr(node, "lineno"):
                    node.lineno = node.end_lineno = 1
                    node.col_offset = node.end_col_offset = 0
            return marshal.dumps(compile(tree, "f", "exec", optimize=0))

        def hard_ends(data):
            return (data.count(b"\r\n"), data.count(b"\n") - data.count(b"\r\n"), data.count(b"\r") - data.count(b"\r\n"))

        def is_subsequence(old, new):
            rest = iter(new)
            return all(byte in rest for byte in old)

        def check(old, new):
            compile(new, "f", "exec", dont_inherit=True)
            sys.setrecursionlimit(100000)
            if code(old) != code(new):
                yield "the code differs"
            before, after = hard_ends(old), hard_ends(new)
            if any(not b and a for b, a in zip(before, after)) and any(before):
                yield "new kinds of line ends: %s %s" % (before, after)
            if not is_subsequence(old, new):
                yield "text was lost"

        folder = sys.argv[1]
        count = 0
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".old"):
                continue
            count += 1
            with open(os.path.join(folder, name), "rb") as f:
                old = f.read()
            with open(os.path.join(folder, name[:-3] + "new"), "rb") as f:
                new = f.read()
            try:
                for fault in check(old, new):
                    print(name, fault)
            except Exception as error:
                print(name, type(error).__name__, error)
        print("checked", count)
        """#

    /// The faults; the last line says how many pairs were looked at.
    static func faults(in folder: String) async throws -> [String] {
        let child = ChildProcess(
            [try await Python.interpreter().path, "-I", "-c", program, folder],
            environment: Python.environment)
        let outcome = try await child.run()
        let text = String(decoding: outcome.output + outcome.errorOutput, as: UTF8.self)
        return text.split(separator: "\n").map(String.init)
    }
}
