extension PythonProgram {
    /// Which names a block binds, and whether on every way through it.
    static let bindings = ##"""
        class Binding:
            """A name bound in a module or class: what it is, from which line on, and whether on every way."""

            def __init__(self, name, kind, node, always, checking, origin=""):
                self.name = name
                self.kind = kind
                self.node = node
                self.line = node.lineno
                # A name stands for something only once its statement is over.
                self.after = getattr(node, "end_lineno", None) or node.lineno
                self.always = always
                self.checking = checking
                self.origin = origin


        def module_bindings(tree):
            return block_bindings(tree.body)


        def block_bindings(body):
            """What a module's or class's statements bind, in order, including what hides in compound statements."""
            found = []
            stack = [(node, True, False) for node in reversed(body)]
            while stack:
                node, always, checking = stack.pop()
                found.extend(statement_bindings(node, always, checking))
                if isinstance(node, SCOPES):
                    continue
                for field, held in reversed(list(statement_lists(node))):
                    guarded = checking or (isinstance(node, ast.If) and field == "body" and is_type_checking(node.test))
                    sure = always and isinstance(node, (ast.With, ast.AsyncWith)) or (
                        always and isinstance(node, ast.Try) and field == "finalbody")
                    stack.extend((child, sure, guarded) for child in reversed(held))
            # What both ways of an `if` or a `try` bind is bound in any case.
            for node in body:
                for name in both_ways(node):
                    for binding in found:
                        if binding.name == name and node.lineno <= binding.line <= node.end_lineno and not binding.checking:
                            binding.always = True
            return found


        def both_ways(node):
            """Names that are bound whichever way an `if` or `try` goes."""
            if isinstance(node, ast.If):
                ways = [node.body, node.orelse]
            elif isinstance(node, ast.Try):
                ways = [node.body + node.orelse] + [handler.body for handler in node.handlers]
            else:
                return set()
            names = None
            for way in ways:
                if not Flow().falls(way):
                    continue
                bound = {b.name for b in block_bindings(way) if b.always}
                names = bound if names is None else names & bound
            return names or set()


        def statement_bindings(node, always, checking):
            if isinstance(node, ast.ClassDef):
                yield Binding(node.name, "class", node, always, checking)
            elif isinstance(node, FUNCTIONS):
                yield Binding(node.name, "function", node, always, checking)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    name = alias.asname or alias.name.partition(".")[0]
                    origin = alias.name if alias.asname else name
                    yield Binding(name, "module", node, always, checking, origin)
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    origin = "." * node.level + (node.module or "") + ":" + alias.name
                    yield Binding(alias.asname or alias.name, "import", node, always, checking, origin)
            elif isinstance(node, ast.Delete):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        yield Binding(target.id, "deleted", node, always, checking)
            elif type(node).__name__ == "TypeAlias":
                yield Binding(node.name.id, "alias", node, always, checking)
            else:
                yield from stored_names(node, always, checking)


        def stored_names(node, always, checking):
            """Names that a simple statement, or the head of a compound one, stores to."""
            value = getattr(node, "value", None)
            kind = value_kind(node, value) if isinstance(node, (ast.Assign, ast.AnnAssign)) else "value"
            if isinstance(node, ast.AnnAssign) and value is None:
                return
            sure = always and isinstance(node, (ast.Assign, ast.AnnAssign, ast.Expr, ast.With, ast.AsyncWith))
            held = {id(child) for _, statements in statement_lists(node) for child in statements}
            stack = [child for child in ast.iter_child_nodes(node) if id(child) not in held]
            if isinstance(node, ast.ExceptHandler) and node.name:
                yield Binding(node.name, "deleted", node, always, checking)
            while stack:
                one = stack.pop()
                if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                    yield Binding(one.id, kind, node, sure, checking)
                elif isinstance(one, SCOPES + (ast.Lambda,)):
                    continue
                else:
                    name = getattr(one, "name", None) if type(one).__name__ in ("MatchAs", "MatchStar") else None
                    if name:
                        yield Binding(name, "value", node, False, checking)
                    stack.extend(ast.iter_child_nodes(one))


        TYPE_MAKERS = {
            "TypeVar", "NewType", "ParamSpec", "TypeVarTuple", "namedtuple", "NamedTuple", "TypedDict", "Enum", "IntEnum",
            "StrEnum", "type", "new_class", "make_dataclass", "TypeAliasType", "declarative_base",
        }


        def value_kind(node, value):
            """`alias` where an assignment may name a type, `literal` where it plainly does not, else `value`."""
            if isinstance(node, ast.AnnAssign) and (dotted(node.annotation) or "").endswith("TypeAlias"):
                return "alias"
            if isinstance(value, (ast.Name, ast.Attribute, ast.Subscript)):
                return "alias"
            if isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr):
                return "alias"
            if isinstance(value, ast.Call) and (dotted(value.func) or "").rpartition(".")[2] in TYPE_MAKERS:
                return "alias"
            if isinstance(value, ast.Constant) and value.value is None:
                return "none"
            plain = (
                ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp,
                ast.GeneratorExp, ast.Lambda, ast.JoinedStr, ast.Compare)
            return "literal" if isinstance(value, plain) else "value"
        """##
}
