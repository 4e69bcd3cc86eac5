extension PythonProgram {
    /// The definitions of a module, and who may see them.
    static let definitions = ##"""
        HARMLESS_READERS = {"click"}
        READS_ANNOTATIONS = {
            "get", "post", "put", "delete", "patch", "head", "options", "route", "websocket", "api_route",
            "command", "callback", "validate_arguments", "validate_call", "typechecked", "beartype", "inject",
            "register", "dispatch", "multimethod", "mutation", "query", "subscription", "resolver", "field",
            "tool", "function_tool", "resource", "prompt", "activity", "workflow", "enforce_types", "overtype",
            "singledispatch", "singledispatchmethod", "pass_args", "autowired", "provider", "task", "flow",
        }


        class Definition:
            """One module, class or function, with what the tree says about it."""

            def __init__(self, node, parent, name, conditional, checking):
                self.node = node
                self.parent = parent
                self.name = name
                self.conditional = conditional
                self.checking = checking
                self.children = []
                self.bound = None
                self.index = 0
                self.function = isinstance(node, FUNCTIONS)
                self.decorators = [decorator_name(d) for d in getattr(node, "decorator_list", [])]

            @property
            def in_class(self):
                return self.parent is not None and isinstance(self.parent.node, ast.ClassDef)

            def decorated(self, *names):
                return any(name.rpartition(".")[2] in names for name in self.decorators)

            @property
            def static(self):
                return self.in_class and self.decorated("staticmethod")

            @property
            def accessor(self):
                """`setter` or `deleter` for the writing halves of a property."""
                for name in self.decorators:
                    owner, _, last = name.rpartition(".")
                    if last in ("setter", "deleter", "getter") and owner == self.node.name:
                        return last
                return None

            @property
            def kind(self):
                if self.parent is None:
                    return "module"
                if isinstance(self.node, ast.ClassDef):
                    return "class"
                if not self.in_class:
                    return "function"
                if self.decorated("property", "cached_property", "abstractproperty") or self.accessor == "getter":
                    return "property"
                return "method"

            @property
            def first_line(self):
                decorators = getattr(self.node, "decorator_list", [])
                return min([self.node.lineno] + [d.lineno for d in decorators])

            @property
            def bases(self):
                return [dotted(strip_subscript(base)) or "" for base in getattr(self.node, "bases", [])]

            @property
            def protocol(self):
                return any(base.rpartition(".")[2] == "Protocol" for base in self.bases)

            def arguments(self):
                """Each parameter with its kind and default, in the order of the signature."""
                given = self.node.args
                positional = [(a, "positionalOnly") for a in getattr(given, "posonlyargs", [])]
                positional += [(a, "positional") for a in given.args]
                defaults = [None] * (len(positional) - len(given.defaults)) + list(given.defaults)
                for (argument, kind), default in zip(positional, defaults):
                    yield argument, kind, default
                if given.vararg:
                    yield given.vararg, "variadic", None
                for argument, default in zip(given.kwonlyargs, given.kw_defaults):
                    yield argument, "keywordOnly", default
                if given.kwarg:
                    yield given.kwarg, "keywords", None

            def receiver(self):
                """The parameter that stands for the instance or class, if there is one."""
                if not self.in_class or (self.static and self.node.name != "__new__"):
                    return None
                first = next(iter(self.arguments()), None)
                return first[0] if first and first[1] in ("positional", "positionalOnly") else None


        def strip_subscript(node):
            return node.value if isinstance(node, ast.Subscript) else node


        def decorator_name(node):
            while isinstance(node, ast.Call):
                node = node.func
            return dotted(node) or ""


        def collect(tree):
            """All definitions of a module, the module first, then in the order of the source."""
            module = Definition(tree, None, "", False, False)
            found = [module]
            stack = [(node, module, False, False) for node in reversed(tree.body)]
            while stack:
                node, parent, conditional, checking = stack.pop()
                if isinstance(node, SCOPES):
                    name = parent.name + "." + node.name if parent.name else node.name
                    definition = Definition(node, parent, name, conditional, checking)
                    definition.index = len(found)
                    parent.children.append(definition)
                    found.append(definition)
                    stack.extend((child, definition, False, checking) for child in reversed(node.body))
                    continue
                for field, held in reversed(list(statement_lists(node))):
                    guarded = checking or (isinstance(node, ast.If) and field == "body" and is_type_checking(node.test))
                    stack.extend((child, parent, True, guarded) for child in reversed(held))
            return found


        def docstring_node(node):
            """The docstring's own node, or None."""
            body = node.body
            if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
                if isinstance(body[0].value.value, str):
                    return body[0].value
            return None


        def is_stub_statement(node):
            if isinstance(node, ast.Pass):
                return True
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                return node.value.value is Ellipsis or isinstance(node.value.value, str)
            if isinstance(node, ast.Raise) and node.exc is not None:
                raised = node.exc.func if isinstance(node.exc, ast.Call) else node.exc
                return dotted(raised) == "NotImplementedError"
            return False


        def is_dunder(name):
            return name.startswith("__") and name.endswith("__")


        def exported_names(tree):
            """What `__all__` lists, or None where there is no list that can be read."""
            names = None
            stack = list(tree.body)
            while stack:
                node = stack.pop()
                if isinstance(node, SCOPES):
                    continue
                stack.extend(child for _, held in statement_lists(node) for child in held)
                value = exported_value(node)
                if value is None:
                    continue
                names = (names or set()) | {
                    element.value for part in exported_parts(value) for element in part.elts
                    if isinstance(element, ast.Constant) and isinstance(element.value, str)}
            return names


        def exported_value(node):
            if isinstance(node, ast.Assign) and any(dotted(target) == "__all__" for target in node.targets):
                return node.value
            if isinstance(node, (ast.AugAssign, ast.AnnAssign)) and dotted(node.target) == "__all__":
                return node.value
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and len(node.value.args) == 1:
                if dotted(node.value.func) in ("__all__.extend", "__all__.append"):
                    return node.value.args[0]
            return None


        def exported_parts(value):
            stack = [value]
            while stack:
                node = stack.pop()
                if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
                    yield node
                elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                    stack.extend((node.left, node.right))
                elif isinstance(node, ast.Constant):
                    yield ast.List(elts=[node])


        def is_public_module(path):
            parts = path.split("/")
            parts[-1] = re.sub(r"\.pyi?$", "", parts[-1])
            return not any(part.startswith("_") and not is_dunder(part) for part in parts)


        def is_public(definition, exported, module_is_public):
            """Public as pydocstyle and ruff see it: by underscores, `__all__`, and what encloses it."""
            if definition.parent is None:
                return module_is_public
            if not definition.parent.public or isinstance(definition.parent.node, FUNCTIONS):
                return False
            name = definition.node.name
            if definition.parent.parent is None and exported is not None and name not in exported:
                return False
            if definition.accessor in ("setter", "deleter"):
                return False
            if definition.in_class and definition.function and is_dunder(name):
                return True
            return not name.startswith("_")


        def is_test(definition):
            name = definition.node.name
            if definition.function:
                return name.startswith("test") or name == "runTest"
            return name.startswith("Test") or any(base.endswith("TestCase") for base in definition.bases)


        def reads_annotations(definition):
            """Whether a decorator is known to work by what the annotations say, so that a new one changes behaviour."""
            for name in definition.decorators:
                owner, _, last = name.rpartition(".")
                if last in READS_ANNOTATIONS and owner.partition(".")[0] not in HARMLESS_READERS:
                    return True
            return False
        """##
}
