extension PythonProgram {
    /// What a function does with control: returns, raises, runs past its end.
    static let flow = ##"""
        ENDING_CALLS = {
            "sys.exit", "exit", "quit", "os._exit", "os.abort", "pytest.fail", "pytest.skip", "pytest.xfail",
            "pytest.exit", "self.fail", "self.skipTest", "assert_never", "typing.assert_never",
            "typing_extensions.assert_never",
        }
        SWALLOWING = {
            "suppress", "contextlib.suppress", "pytest.raises", "self.assertRaises", "self.assertRaisesRegex",
        }


        LEAVES = (ast.Constant, ast.Load, ast.Store, ast.Del, ast.Pass, ast.Break, ast.Continue, ast.Global, ast.Nonlocal)
        TOLD = {ast.Return, ast.Yield, ast.YieldFrom, ast.Call}


        def fast_walk(roots):
            """All nodes below the given ones, in no particular order; twice as fast as `ast.walk`."""
            stack = list(roots)
            tree = ast.AST
            while stack:
                node = stack.pop()
                yield node
                for value in node.__dict__.values():
                    if value.__class__ is list:
                        stack.extend([one for one in value if isinstance(one, tree)])
                    elif isinstance(value, tree):
                        stack.append(value)


        class Survey:
            """One pass over a module: what each function itself does, and who calls whom."""

            def __init__(self, tree):
                self.told = {}
                self.calls = {}
                self.uses_doc = False
                self.names = set()
                leaves = frozenset(LEAVES)
                stack = [(tree, None)]
                push = stack.append
                while stack:
                    node, owner = stack.pop()
                    kind = node.__class__
                    if kind in leaves:
                        continue
                    if kind is ast.Name:
                        self.names.add(node.id)
                        continue
                    if kind in TOLD:
                        if owner is not None:
                            owner.append(node)
                        if kind is ast.Call:
                            self.note(node)
                    inner = owner
                    if kind is ast.FunctionDef or kind is ast.AsyncFunctionDef:
                        inner = self.told[id(node)] = []
                        for one in node.body:
                            push((one, inner))
                    elif kind is ast.ClassDef or kind is ast.Lambda:
                        inner = None
                    for name, value in node.__dict__.items():
                        if value.__class__ is list:
                            if name != "body" or inner is owner or inner is None:
                                # Decorators and defaults run where the function stands.
                                holder = inner if name == "body" else owner
                                for one in value:
                                    if isinstance(one, ast.AST):
                                        push((one, holder))
                        elif isinstance(value, ast.AST):
                            push((value, inner if name == "body" else owner))
                self.uses_doc = "__doc__" in self.names

            def note(self, call):
                name = getattr(call.func, "id", None) or getattr(call.func, "attr", None)
                if name:
                    self.calls.setdefault(name, []).append(call)

            def of(self, function):
                """The returns, yields and calls that belong to a function itself."""
                return sorted(self.told.get(id(function), ()), key=lambda node: (node.lineno, node.col_offset))


        class Flow:
            """Whether control can run past the end of a block; `never` names functions that do not return."""

            def __init__(self, never=()):
                self.never = never

            def falls(self, statements):
                return all(self.passes(statement) for statement in statements)

            def passes(self, node):
                if isinstance(node, (ast.Return, ast.Raise, ast.Continue, ast.Break)):
                    return False
                if isinstance(node, ast.Expr):
                    return not self.ends(node.value)
                if isinstance(node, ast.If):
                    return self.passes_if(node)
                if isinstance(node, ast.While):
                    forever = isinstance(node.test, ast.Constant) and bool(node.test.value)
                    return not forever or has_break(node)
                if isinstance(node, (ast.With, ast.AsyncWith)):
                    calls = (getattr(item.context_expr, "func", None) for item in node.items)
                    return any(dotted(call) in SWALLOWING for call in calls) or self.falls(node.body)
                if isinstance(node, ast.Try) or type(node).__name__ == "TryStar":
                    if not self.falls(node.finalbody):
                        return False
                    if self.falls(node.body) and self.falls(node.orelse):
                        return True
                    return any(self.falls(handler.body) for handler in node.handlers)
                if type(node).__name__ == "Match":
                    return not any(is_wildcard(case) for case in node.cases) or any(
                        self.falls(case.body) for case in node.cases)
                return True

            def passes_if(self, node):
                # A long chain of `elif` is a deep tree, so it is walked in a loop.
                while True:
                    if self.falls(node.body) or not node.orelse:
                        return True
                    if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                        node = node.orelse[0]
                        continue
                    return self.falls(node.orelse)

            def ends(self, value):
                if isinstance(value, ast.Await):
                    value = value.value
                if not isinstance(value, ast.Call):
                    return False
                name = dotted(value.func)
                return name in ENDING_CALLS or name in self.never


        def is_wildcard(case):
            pattern = case.pattern
            return case.guard is None and type(pattern).__name__ == "MatchAs" and pattern.pattern is None


        def has_break(loop):
            stack = list(loop.body)
            while stack:
                node = stack.pop()
                if isinstance(node, ast.Break):
                    return True
                if isinstance(node, SCOPES):
                    continue
                if isinstance(node, (ast.For, ast.AsyncFor, ast.While)):
                    stack.extend(node.orelse)
                    continue
                for _, held in statement_lists(node):
                    stack.extend(held)
            return False


        def raised_names(function):
            """The exceptions that leave the function by its own `raise` statements, in order."""
            found = []
            stack = [(node, (), ()) for node in reversed(function.body)]
            while stack:
                node, caught, handling = stack.pop()
                if isinstance(node, SCOPES):
                    continue
                if isinstance(node, ast.Raise):
                    for name in raise_names(node, handling):
                        if name not in caught and name not in found:
                            found.append(name)
                elif isinstance(node, ast.Try) or type(node).__name__ == "TryStar":
                    inner = caught + tuple(name for handler in node.handlers for name in handler_names(handler))
                    stack.extend((child, caught, handling) for child in reversed(node.finalbody))
                    for handler in reversed(node.handlers):
                        names = handler_names(handler)
                        stack.extend((child, caught, (handler.name, names)) for child in reversed(handler.body))
                    stack.extend((child, caught, handling) for child in reversed(node.orelse))
                    stack.extend((child, inner, handling) for child in reversed(node.body))
                else:
                    for _, held in reversed(list(statement_lists(node))):
                        stack.extend((child, caught, handling) for child in reversed(held))
            return found


        def handler_names(handler):
            if handler.type is None:
                return ("BaseException",)
            kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
            return tuple(name for name in map(dotted, kinds) if name)


        def raise_names(node, handling):
            raised = node.exc
            bound, names = handling if handling else (None, ())
            if raised is None or (isinstance(raised, ast.Name) and raised.id == bound):
                return [name for name in names if name not in ("BaseException", "Exception")]
            if isinstance(raised, ast.Call):
                raised = raised.func
            name = dotted(raised)
            last = name.rpartition(".")[2] if name else ""
            return [name] if last[:1].isupper() else []
        """##
}
