extension PythonProgram {
    /// Whether the names of an annotation resolve, and to types.
    static let names = ##"""
        import builtins
        import importlib

        # Modules of the standard library whose import does nothing but define.
        SAFE_MODULES = {
            "typing", "collections", "collections.abc", "datetime", "decimal", "fractions", "pathlib", "re", "enum",
            "types", "abc", "uuid", "argparse", "dataclasses", "contextlib", "functools", "numbers", "ipaddress", "io",
            "string", "array", "queue", "logging", "threading", "os", "json", "time", "random", "subprocess", "socket",
        }
        GENERIC_BUILTINS = {"list", "dict", "tuple", "set", "frozenset", "type"}
        TYPING_SINCE = {
            "Annotated": (3, 9), "ParamSpec": (3, 10), "Concatenate": (3, 10), "TypeAlias": (3, 10), "TypeGuard": (3, 10),
            "Self": (3, 11), "Never": (3, 11), "LiteralString": (3, 11), "Required": (3, 11), "NotRequired": (3, 11),
            "Unpack": (3, 11), "TypeVarTuple": (3, 11), "TypeAliasType": (3, 12), "Buffer": (3, 12), "ReadOnly": (3, 13),
            "TypeIs": (3, 13), "NoDefault": (3, 13),
        }
        NEED_ARGUMENTS = {"Optional", "Union", "Literal", "ClassVar", "Final", "Annotated", "Concatenate", "Required",
                          "NotRequired", "Unpack", "TypeGuard", "TypeIs", "Generic", "Protocol", "ReadOnly"}
        NODES = tuple(kind for kind in (
            ast.Name, ast.Attribute, ast.Subscript, ast.Tuple, ast.List, ast.Constant, ast.BinOp, ast.BitOr, ast.Load,
            ast.UnaryOp, ast.USub, getattr(ast, "Index", None)) if kind)


        class Refused(Exception):
            """Why an annotation is not taken, with the gate that refused it."""

            def __init__(self, gate, reason):
                Exception.__init__(self, reason)
                self.gate = gate
                self.reason = reason


        class Stand:
            """Stands for a class of the project, which may be generic."""

            def __class_getitem__(cls, item):
                return cls


        class PlainStand:
            """Stands for a class of the project that is plainly not generic."""


        class Annotations:
            """Judges annotations for one module, with the imports that are to be added."""

            def __init__(self, inspection, minimum):
                self.inspection = inspection
                self.minimum = minimum or tuple(sys.version_info[:2])
                self.lazy = has_future_annotations(inspection.tree) or sys.version_info >= (3, 14)
                self.bindings = {}
                for binding in inspection.bindings:
                    self.bindings.setdefault(binding.name, []).append(binding)
                self.added = {}
                self.class_bindings = {}
                self.local_names = {}

            def check(self, text, definition):
                """Parses an annotation and returns its tree and the names it needs."""
                tree = self.parsed(text)
                names = self.names_in(tree, definition, self.lazy)
                self.check_version(tree)
                self.evaluate(tree, definition)
                return tree, names

            def parsed(self, text):
                if re.search(r"[\r\n\\#]", text):
                    raise Refused("syntax", "an annotation must stand on one line")
                try:
                    tree = ast.parse("(" + text + "\n)", mode="eval").body
                    ast.parse(text, mode="eval")
                except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                    raise Refused("syntax", "not an annotation: %s" % getattr(error, "msg", error))
                for node in ast.walk(tree):
                    if not isinstance(node, NODES):
                        raise Refused("names", "an annotation holds no %s" % type(node).__name__)
                return tree

            def names_in(self, tree, definition, lazy):
                """The names that must resolve, each checked; what is in quotes resolves late."""
                found = []
                stack = [(tree, lazy, False)]
                while stack:
                    node, late, free = stack.pop()
                    if isinstance(node, ast.Constant):
                        self.check_constant(node, free)
                        if isinstance(node.value, str) and not free:
                            stack.append((self.parsed(node.value), True, False))
                    elif isinstance(node, ast.Name):
                        self.resolve(node.id, definition, late)
                        found.append(node.id)
                    elif isinstance(node, ast.Subscript):
                        stack.append((node.value, late, free))
                        last = (dotted(node.value) or "").rpartition(".")[2]
                        stack.append((node.slice, late, free or last == "Literal"))
                        if last == "Annotated":
                            raise Refused("names", "Annotated is not taken")
                    else:
                        stack.extend((child, late, free) for child in ast.iter_child_nodes(node))
                return found

            def check_constant(self, node, free):
                if free or node.value is None or node.value is Ellipsis or isinstance(node.value, str):
                    return
                raise Refused("names", "%r is a value, not a type" % (node.value,))

            def resolve(self, name, definition, late):
                """The binding that a name stands for in the annotations of a definition; None for a builtin."""
                if name.startswith("__"):
                    raise Refused("names", "%s is a private name" % name)
                if name in type_parameters(definition):
                    return None
                found = self.in_class(name, definition, late) or self.in_functions(name, definition)
                if found is not None:
                    return found
                if name in self.added:
                    return self.added[name]
                return self.in_module(name, definition, late)

            def in_class(self, name, definition, late):
                if not definition.in_class:
                    return None
                owner = definition.parent
                if owner.index not in self.class_bindings:
                    self.class_bindings[owner.index] = block_bindings(owner.node.body)
                held = [b for b in self.class_bindings[owner.index] if b.name == name]
                if not held:
                    return None
                return self.chosen(name, held, definition.first_line, late, "the class " + owner.node.name)

            def in_functions(self, name, definition):
                around = definition.parent
                while around is not None:
                    if around.function:
                        local = {a.arg for a, _, _ in around.arguments()} | {
                            b.name for b in block_bindings(around.node.body)}
                        if name in local:
                            raise Refused("names", "%s is local to the function around it" % name)
                    around = around.parent
                return None

            def in_module(self, name, definition, late):
                held = self.bindings.get(name)
                if held:
                    line = definition.first_line
                    around = definition
                    while around.parent is not None:
                        if around.function:
                            line = around.first_line
                        around = around.parent
                    return self.chosen(name, held, line, late, "the module")
                if not hasattr(builtins, name):
                    raise Refused("names", "%s is not defined here" % name)
                if not isinstance(getattr(builtins, name), type):
                    raise Refused("names", "%s is not a type" % name)
                return None

            def chosen(self, name, held, line, late, where):
                kinds = {binding.kind for binding in held}
                if "deleted" in kinds:
                    raise Refused("names", "%s is deleted again in %s" % (name, where))
                if "function" in kinds:
                    raise Refused("names", "%s is a function of %s, not a type" % (name, where))
                if kinds & {"literal", "value"}:
                    raise Refused("names", "%s is a variable of %s, not a type" % (name, where))
                if late:
                    return held[0]
                if kinds == {"none"} or "none" in kinds:
                    raise Refused("names", "%s may be None when %s is loaded" % (name, where))
                ready = [b for b in held if b.always and not b.checking and b.after < line]
                if not ready:
                    if all(b.checking for b in held):
                        raise Refused("names", "%s is there for type checkers only" % name)
                    raise Refused("names", "%s may not be bound yet on line %d" % (name, line))
                return ready[-1]

            def check_version(self, tree):
                for node in ast.walk(tree):
                    if isinstance(node, ast.Subscript) and not self.lazy and self.minimum < (3, 9):
                        name = dotted(node.value) or ""
                        if name in GENERIC_BUILTINS or name.startswith("collections."):
                            raise Refused("python-version", "%s[…] needs Python 3.9" % name)
                    if isinstance(node, ast.BinOp) and not self.lazy and self.minimum < (3, 10):
                        raise Refused("python-version", "X | Y needs Python 3.10")
                    if isinstance(node, ast.Name):
                        self.check_age(node.id)

            def check_age(self, name):
                since = TYPING_SINCE.get(name)
                binding = self.added.get(name)
                if since and binding is not None and binding.origin.startswith(("typing:", "collections.")):
                    if self.minimum < since:
                        raise Refused("python-version", "typing has %s since Python %d.%d" % ((name,) + since))

            def evaluate(self, tree, definition):
                """Puts the annotation together from the real builtins and stand-ins for what the project defines."""
                names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
                space = {"__builtins__": {}}
                for name in names:
                    space[name] = self.stand_in(self.resolve(name, definition, self.lazy), name)
                if isinstance(tree, ast.Name) and tree.id in NEED_ARGUMENTS:
                    raise Refused("names", "%s needs arguments" % tree.id)
                try:
                    result = eval(compile(ast.fix_missing_locations(ast.Expression(tree)), "annotation", "eval"), space)
                except Exception as error:
                    if self.lazy and sys.version_info < (3, 10):
                        return
                    raise Refused("names", "it does not evaluate: %s" % str(error)[:120])
                if isinstance(result, type(sys)):
                    raise Refused("names", "%s is a module, not a type" % (dotted(tree) or "it"))
                if result is Ellipsis or isinstance(result, (tuple, list, int, bytes)) or callable_only(result):
                    raise Refused("names", "it is no type")

            def stand_in(self, binding, name):
                if binding is None:
                    return getattr(builtins, name, Stand)
                module, _, attribute = binding.origin.partition(":")
                if binding.kind == "module":
                    return known_module(module) or NameSpace()
                if binding.kind == "import" and attribute:
                    holder = known_module(module)
                    if holder is None:
                        return known_module(module + "." + attribute) or Stand
                    if not hasattr(holder, attribute):
                        raise Refused("names", "%s has no %s" % (module, attribute))
                    return getattr(holder, attribute)
                node = binding.node
                if binding.kind == "class" and not node.bases and not node.keywords and not getattr(node, "type_params", None):
                    if not any(b.name == "__class_getitem__" for b in block_bindings(node.body)):
                        return PlainStand if not node.decorator_list else Stand
                return Stand


        class NameSpace:
            """Stands for a module of the project or of a third party: whatever is asked of it may be a class."""

            def __getattr__(self, name):
                return NameSpace() if name[:1].islower() else Stand

            def __class_getitem__(cls, item):
                return cls

            def __getitem__(self, item):
                return self

            def __or__(self, other):
                return self

            __ror__ = __or__


        def known_module(name):
            return importlib.import_module(name) if name in SAFE_MODULES else None


        def callable_only(value):
            """Whether a value is a function of a known module: `logging.getLogger` is no type."""
            return type(value).__name__ in ("function", "builtin_function_or_method", "method") and getattr(
                value, "__module__", "") not in ("typing", "typing_extensions")


        def type_parameters(definition):
            found = set()
            around = definition
            while around is not None:
                found |= {parameter.name for parameter in getattr(around.node, "type_params", None) or []}
                around = around.parent
            return found
        """##
}
