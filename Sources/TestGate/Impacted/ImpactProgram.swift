/// Works out which Python files can see a change, from what each file imports.
///
/// Every doubt counts as "sees it": an import is matched against every file whose path ends like the module's
/// name; a string that reads like a module's name counts as an import of it; a file that imports by computed
/// names, starts programs, or walks folders sees every change; a test sees the `conftest.py` files above it, and
/// plugins and settings modules that the project's settings name. Whatever lies outside of that (a changed file that
/// is not Python, a changed conftest.py or `__init__.py` that came or went, a plugin by entry point) means: run
/// all.
///
/// Input: the root as argument; on standard input `T` and a path for each Python file of the tree, `C` and a path
/// for each changed one, `S` and a path for each file with settings, each ended by a zero byte. Output: `all`, a tab and the
/// reason, or one path after another, each ended by a zero byte.
enum ImpactProgram {
    static let source = #"""
        import ast, os, re, sys

        root = sys.argv[1]
        tree, changed, settings = [], [], []
        for cell in sys.stdin.buffer.read().split(b"\0"):
            {b"T": tree, b"C": changed, b"S": settings}.get(cell[:1], []).append(os.fsdecode(cell[1:]))
        known = set(tree)


        def run_all(reason):
            sys.stdout.write("all\t" + reason)
            sys.exit(0)


        def read(path):
            with open(os.path.join(root, path), "rb") as file:
                return file.read()


        for path in changed:
            name = os.path.basename(path)
            if not name.endswith(".py"):
                run_all(ascii(path)[1:-1] + " is not Python")
            if name in ("conftest.py", "setup.py", "sitecustomize.py"):
                run_all(ascii(path)[1:-1] + " is changed")
            if name == "__init__.py" and path not in known:
                run_all(ascii(path)[1:-1] + " is removed")

        named = set()
        for path in settings:
            text = read(path).decode("utf-8", "replace")
            if "pytest11" in text:
                run_all("the project brings a pytest plugin")
            named.update(re.findall(r"(?:^|[\s\"'])-p[\s=]*([A-Za-z_][\w.]*)", text))
            named.update(re.findall(r"DJANGO_(?:SETTINGS_MODULE|CONFIGURATION)[\"']?\s*[=:]\s*[\"']?([\w.]+)", text))

        # Every ending of every path: "a/b/c.py" answers to c, b.c and a.b.c.
        endings = {}
        for path in known | set(changed):
            parts = path[:-3].split("/")
            if parts[-1] == "__init__":
                parts.pop()
            for start in range(len(parts)):
                endings.setdefault(".".join(parts[start:]), set()).add(path)

        DYNAMIC = {
            "__import__", "import_module", "run_path", "run_module", "walk_packages", "iter_modules", "entry_points",
            "iter_entry_points", "exec", "eval", "compile", "subprocess", "system", "popen", "Popen", "spawn", "discover",
            "listdir", "scandir", "iterdir", "glob", "rglob", "iglob", "walk", "getsource", "find_spec", "spec_from_file_location",
            "create_subprocess_exec", "create_subprocess_shell", "execv", "execve", "pytester", "testdir", "load_module",
            "exec_module", "get_loader", "find_modules", "collect_submodules", "import_string",
        }
        MODULE = re.compile(r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*(:[A-Za-z_][\w.]*)?$")


        def matches(name):
            """The files that an import of that dotted name runs, or could run."""
            found = set()
            parts = name.split(".")
            for end in range(1, len(parts) + 1):
                found |= endings.get(".".join(parts[:end]), set())
            return found


        def relative(path, level, name):
            folder = path.split("/")[:-1]
            if level > 1:
                folder = folder[: len(folder) - (level - 1)]
            found = set()
            base = "/".join(folder)
            parts = name.split(".") if name else []
            for end in range(len(parts) + 1):
                stem = "/".join(([base] if base else []) + parts[:end])
                for candidate in (stem + ".py", (stem + "/" if stem else "") + "__init__.py"):
                    if candidate in known or candidate in changed:
                        found.add(candidate)
            return found


        class Reader(ast.NodeVisitor):
            def __init__(self, path):
                self.path, self.sees, self.dynamic = path, set(), False

            def visit_Import(self, node):
                for item in node.names:
                    self.dynamic = self.dynamic or item.name.split(".")[0] in DYNAMIC
                    self.sees |= matches(item.name)

            def visit_ImportFrom(self, node):
                module = node.module or ""
                self.dynamic = self.dynamic or module.split(".")[0] in DYNAMIC
                for item in node.names:
                    self.dynamic = self.dynamic or item.name in DYNAMIC
                    whole = module + "." + item.name if module and item.name != "*" else module or item.name
                    self.sees |= relative(self.path, node.level, whole) if node.level else matches(whole)

            def visit_Call(self, node):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("import_module", "__import__") and len(node.args) == 1 and isinstance(node.args[0], ast.Constant):
                    self.visit(node.args[0])
                    if str(node.args[0].value).startswith("."):
                        self.dynamic = True
                    return
                if name == "compile" and getattr(getattr(node.func, "value", None), "id", "") in ("re", "regex"):
                    for child in node.args + node.keywords:
                        self.visit(child)
                    return
                self.generic_visit(node)

            def visit_Name(self, node):
                self.dynamic = self.dynamic or node.id in DYNAMIC

            def visit_Attribute(self, node):
                self.dynamic = self.dynamic or node.attr in DYNAMIC
                self.generic_visit(node)

            def visit_arg(self, node):
                self.dynamic = self.dynamic or node.arg in DYNAMIC
                self.generic_visit(node)

            def visit_Constant(self, node):
                value = node.value
                if not isinstance(value, str) or len(value) > 200:
                    return
                if value in DYNAMIC:
                    self.dynamic = True
                if value.endswith(".py"):
                    self.sees |= endings.get(os.path.basename(value)[:-3], set())
                elif MODULE.match(value):
                    self.sees |= matches(value.split(":")[0])


        sees, always = {}, set(changed)
        for path in tree:
            try:
                reader = Reader(path)
                reader.visit(ast.parse(read(path)))
            except (SyntaxError, ValueError, RecursionError, OSError):
                always.add(path)
                continue
            sees[path] = reader.sees - {path}
            if reader.dynamic:
                always.add(path)

        conftests = {path for path in tree if os.path.basename(path) == "conftest.py"}
        if conftests & always:
            run_all(ascii(min(conftests & always))[1:-1] + " may see everything")
        common = set()
        for name in named:
            common |= matches(name)
        for path in tree:
            own = sees.setdefault(path, set())
            own |= common - {path}
            folder = os.path.dirname(path)
            while True:
                above = os.path.join(folder, "conftest.py")
                package = os.path.join(folder, "__init__.py")
                own |= {above, package} & known - {path}
                if not folder:
                    break
                folder = os.path.dirname(folder)

        seen_by = {}
        for path, others in sees.items():
            for other in others:
                seen_by.setdefault(other, set()).add(path)
        reached, waiting = set(always), list(always)
        while waiting:
            for path in seen_by.get(waiting.pop(), ()):
                if path not in reached:
                    reached.add(path)
                    waiting.append(path)
        sys.stdout.buffer.write(b"".join(os.fsencode(path) + b"\0" for path in sorted(reached & known)))
        """#
}
