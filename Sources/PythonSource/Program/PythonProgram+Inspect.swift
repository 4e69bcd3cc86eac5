extension PythonProgram {
    /// What is answered about one file.
    static let inspect = ##"""
        class Inspection:
            """All that guardhook asks about one file."""

            def __init__(self, path, data, touched):
                self.path = path
                self.touched = touched
                self.tree = parse(data)
                self.source = Source(data)
                self.definitions = collect(self.tree)
                self.docstring = docstring_node(self.tree)
                self.exported = exported_names(self.tree)
                self.survey = Survey(self.tree)
                self.calls = Calls(self.survey.calls)
                self.unit = self.indentation_unit()
                self.facts = {}
                module_is_public = is_public_module(path)
                overloaded = {}
                for definition in self.definitions:
                    definition.public = is_public(definition, self.exported, module_is_public)
                    definition.overload = definition.decorated("overload")
                    definition.implementation = not definition.overload and definition.function and (
                        overloaded.get(id(definition.parent)) == definition.node.name)
                    if definition.function:
                        overloaded[id(definition.parent)] = definition.node.name if definition.overload else None
                    definition.abstract = definition.decorated("abstractmethod", "abstractproperty")
                    definition.owner_protocol = definition.in_class and definition.parent.protocol
                self.never = self.functions_that_never_return()
                self.bindings = module_bindings(self.tree)
                self.shadowed = {binding.name for binding in self.bindings}

            def indentation_unit(self):
                for definition in self.definitions[1:]:
                    outer = indentation(self.source, definition.node.lineno)
                    inner = indentation(self.source, first_statement_line(definition.node.body))
                    if len(inner) > len(outer) and inner.startswith(outer):
                        return inner[len(outer):]
                return "\t" if re.search(rb"[\r\n]\t", self.source.view) else "    "

            def functions_that_never_return(self):
                never = set()
                for _ in range(4):
                    before = len(never)
                    flow = Flow(never)
                    for definition in self.definitions[1:]:
                        if not definition.function or definition.node.name in never:
                            continue
                        in_module = definition.parent.parent is None and not definition.conditional
                        if not in_module or definition.decorators or isinstance(definition.node, ast.AsyncFunctionDef):
                            continue
                        if flow.falls(definition.node.body):
                            continue
                        if all(isinstance(node, ast.Call) for node in self.survey.of(definition.node)):
                            never.add(definition.node.name)
                    if len(never) == before:
                        break
                return never

            def function_facts(self, definition):
                node = definition.node
                returned, called, bare, generator = [], [], False, False
                for one in self.survey.of(node):
                    if isinstance(one, ast.Return):
                        empty = one.value is None or isinstance(one.value, ast.Constant) and one.value.value is None
                        bare = bare or empty
                        if not empty:
                            returned.append(one.value)
                    elif isinstance(one, (ast.Yield, ast.YieldFrom)):
                        generator = True
                    elif isinstance(one, ast.Call):
                        name = dotted(one.func)
                        if name and name not in called:
                            called.append(name)
                body = node.body[1:] if docstring_node(node) is not None else node.body
                return {
                    "returned": returned, "returnsValue": bool(returned), "bareReturn": bare, "generator": generator,
                    "falls": Flow(self.never).falls(node.body), "calls": called,
                    "stub": all(is_stub_statement(one) for one in body),
                    "passes": all(isinstance(one, ast.Pass) for one in body),
                    "dots": bool(body) and all(is_stub_statement(one) and isinstance(one, ast.Expr) for one in body),
                    "typeComment": bool(getattr(node, "type_comment", None)) or any(
                        getattr(argument, "type_comment", None) for argument, _, _ in definition.arguments()),
                }

            def record(self, definition):
                node, source = definition.node, self.source
                found = {"name": definition.name, "kind": definition.kind, "flags": []}
                if definition.parent is None:
                    found.update(line=1, endLine=max(len(source.starts), 1), start=0, end=len(source.data))
                    place = module_place(source, self.tree)
                    obstacle = reads_doc(definition, self.survey)
                else:
                    bracket, colon = header_of(source, definition)
                    first = definition.first_line
                    found.update(
                        line=node.lineno, firstLine=first, endLine=node.end_lineno, parent=definition.parent.index,
                        start=source.original(source.line_start(first)), end=source.original(source.end(node)),
                        header=[source.original(source.start(node)), source.original(colon + 1)],
                        column=len(source.text(source.line_start(node.lineno), source.start(node))) + 1,
                        decorators=definition.decorators)
                    place = docstring_place(source, definition, colon, self.unit)
                    obstacle = reads_doc(definition, self.survey)
                    if definition.function:
                        self.add_function(definition, bracket, found)
                    else:
                        found["bases"] = [source.of(base) for base in node.bases]
                        found["attributes"] = attributes_of(node)
                self.add_docstring(node, {"no": obstacle} if obstacle else place, found)
                found["flags"] += [flag for flag, held in self.flags(definition) if held]
                found["touched"] = self.is_touched(definition)
                return found

            def add_docstring(self, node, place, found):
                held = docstring_node(node)
                if held is not None:
                    found["docstring"] = clean(held.value)
                    found["docstringLine"] = held.lineno
                    found["docstringColumn"] = held.col_offset + 1
                elif "at" in place:
                    found["place"] = dict(place, at=self.source.original(place["at"]))
                else:
                    found["placeReason"] = place["no"]

            def add_function(self, definition, bracket, found):
                node, source = definition.node, self.source
                facts = self.function_facts(definition)
                self.facts[definition.index] = facts
                found["parameters"] = [
                    self.parameter(definition, *given) for given in definition.arguments()]
                found["returnAnnotation"] = source.of(node.returns) if node.returns is not None else None
                found["returnOffset"] = source.original(bracket)
                found["raises"] = raised_names(node)
                found["calls"] = facts["calls"]
                found["proven"] = {
                    slot: hint for slot, hint in proven_types(definition, facts, self.calls).items()
                    if hint == "None" or not self.shadows(definition, hint)}
                names = ("returnsValue", "bareReturn", "generator", "falls", "stub", "typeComment")
                found["flags"] += [name for name in names if facts[name]]

            def shadows(self, definition, name):
                """Whether the name of a builtin means something else where the definition stands."""
                if name in self.shadowed:
                    return True
                if not definition.in_class:
                    return False
                owner = definition.parent
                if owner.bound is None:
                    owner.bound = {binding.name for binding in block_bindings(owner.node.body)}
                return name in owner.bound

            def parameter(self, definition, argument, kind, default):
                source = self.source
                start = source.start(argument)
                name = re.match(r"\w+", source.text(start, start + 4 * len(argument.arg) + 8)).group()
                after = start + len(name.encode("utf-8"))
                found = {"name": argument.arg, "kind": kind, "offset": source.original(after)}
                if argument is definition.receiver():
                    found["receiver"] = True
                if argument.annotation is not None:
                    found["annotation"] = source.of(argument.annotation)
                if default is not None:
                    found["default"] = source.of(default)
                    if argument.annotation is None:
                        equals, _, _ = skip_lines(source.view, after)
                        found["equals"] = source.original(equals)
                        found["spaced"] = [source.view[equals - 1:equals] in (b" ", b"\t"),
                                           source.view[equals + 1:equals + 2] in (b" ", b"\t", b"\r", b"\n", b"\\")]
                return found

            def flags(self, definition):
                node = definition.node
                yield "public", definition.public
                yield "conditional", definition.conditional
                yield "typeChecking", definition.checking
                if definition.parent is None:
                    return
                yield "nested", inside_function(definition)
                yield "test", is_test(definition)
                yield "overload", definition.overload
                yield "implementation", definition.implementation
                yield "override", definition.decorated("override")
                yield "abstract", definition.abstract
                yield "async", isinstance(node, ast.AsyncFunctionDef)
                yield "static", definition.static
                yield "classMethod", definition.in_class and definition.decorated("classmethod")
                yield "accessor", definition.accessor in ("setter", "deleter")
                yield "dataclass", any(name.rpartition(".")[2] in ("dataclass", "define", "frozen", "attrs")
                                       for name in definition.decorators) and not definition.function
                yield "protocol", definition.protocol
                yield "protocolMember", definition.owner_protocol
                yield "readsAnnotations", definition.function and reads_annotations(definition)

            def is_touched(self, definition):
                if self.touched is None:
                    return True
                first = 1 if definition.parent is None else definition.first_line
                last = len(self.source.starts) if definition.parent is None else definition.node.end_lineno
                holes = [] if definition.function else [
                    (child.first_line, child.node.end_lineno) for child in definition.children]
                for low, high in self.touched:
                    line = max(low, first)
                    while line <= min(high, last):
                        hole = bisect.bisect_right(holes, (line, sys.maxsize)) - 1
                        if hole < 0 or holes[hole][1] < line:
                            return True
                        line = holes[hole][1] + 1
                return False

            def answer(self):
                source = self.source
                places = import_places(source, self.tree, self.docstring)
                return {
                    "encoding": source.encoding, "bom": source.bom, "newline": source.newline, "mixed": source.mixed,
                    "indent": self.unit, "exported": sorted(self.exported) if self.exported is not None else None,
                    "future": has_future_annotations(self.tree),
                    "imports": {module: dict(place, at=source.original(place["at"]))
                                for module, place in places.items() if place},
                    "bindings": [[b.name, b.kind, b.line, b.origin] for b in self.bindings],
                    "definitions": [self.record(definition) for definition in self.definitions],
                }


        def skip_lines(view, at):
            """As `skip_blank`, over line ends too: inside brackets."""
            while True:
                at, ended, continued = skip_blank(view, at)
                if not ended or at >= len(view):
                    return at, ended, continued
                at += 1


        def inside_function(definition):
            parent = definition.parent
            while parent is not None:
                if parent.function:
                    return True
                parent = parent.parent
            return False


        def attributes_of(node):
            """The names that a class body binds and `__init__` sets on self, with annotations where written."""
            found = {}
            for one in node.body:
                if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                    found.setdefault(one.target.id, True)
                elif isinstance(one, ast.Assign):
                    for target in one.targets:
                        if isinstance(target, ast.Name):
                            found.setdefault(target.id, False)
                elif isinstance(one, FUNCTIONS) and one.name == "__init__" and one.args.args:
                    for inner in fast_walk(one.body):
                        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store):
                            if is_name(inner.value, one.args.args[0].arg):
                                found.setdefault(inner.attr, False)
            return [name for name in found if not is_dunder(name)]


        def has_future_annotations(tree):
            return any(is_future(node) and any(a.name == "annotations" for a in node.names) for node in tree.body)


        def clean(text):
            """What `inspect.cleandoc` makes of a docstring, in every version of Python."""
            lines = text.expandtabs().split("\n")
            margin = min([len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")] or [0])
            lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
            while lines and not lines[-1].strip(" "):
                lines.pop()
            while lines and not lines[0].strip(" "):
                lines.pop(0)
            return "\n".join(lines)
        """##
}
