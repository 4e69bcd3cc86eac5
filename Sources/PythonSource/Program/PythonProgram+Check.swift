extension PythonProgram {
    /// What each insertion says, judged by itself.
    static let check = ##"""
        HIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
        IMPORTABLE = ("typing", "collections.abc", "typing_extensions")


        class Checks:
            """What can be said of each insertion by itself: its place, its text, its names."""

            def __init__(self, header, data):
                self.data = data
                self.insertions = header["insertions"]
                self.inspection = Inspection(header["path"], data, None)
                self.source = self.inspection.source
                minimum = header.get("minimum")
                self.annotations = Annotations(self.inspection, tuple(minimum[:2]) if minimum else None)
                self.refused = {}
                self.texts = {}
                self.expected = {}
                self.uses = {}
                self.names = self.inspection.survey.names
                self.warnings = self.warnings_of(data)
                self.type_comments = b"# type:" in data or b"#type:" in data

            def text(self, index):
                return self.texts.get(index, self.insertions[index]["text"])

            def kept(self):
                return [index for index in range(len(self.insertions)) if index not in self.refused]

            def refuse(self, index, gate, reason):
                """Refuses an insertion and what belongs to it: an annotation and the space behind its `=` go together."""
                group = self.group.get(index)
                for other in range(len(self.insertions)):
                    if other == index or group is not None and self.group.get(other) == group:
                        self.refused.setdefault(other, (gate, reason))

            # Which insertion is what

            def places(self):
                slots = {}
                self.group = {}
                wanted = {insertion["at"] for insertion in self.insertions}
                for definition in self.inspection.definitions:
                    for at, slot, part, place in self.slots(definition):
                        if at in wanted:
                            slots[at, slot, part] = (definition, place)
                self.spots = {}
                taken = set()
                imports = import_places(self.source, self.inspection.tree, self.inspection.docstring)
                import_at = {self.source.original(place["at"]): place for place in imports.values() if place}
                for index, insertion in enumerate(self.insertions):
                    slot, at = insertion["slot"], insertion["at"]
                    part = "space" if slot.startswith("type:") and not insertion["text"].strip() else "text"
                    key = (at, slot, part)
                    if slot == "import":
                        if at in import_at:
                            self.spots[index] = (None, import_at[at])
                        else:
                            self.refuse(index, "layout", "imports do not go there")
                    elif key not in slots:
                        self.refuse(index, "layout", "no place for %s at offset %d" % (slot, at))
                    elif key in taken:
                        self.refuse(index, "layout", "the place is taken twice")
                    else:
                        taken.add(key)
                        self.spots[index] = slots[key]
                        self.group[index] = (slots[key][0].index, slot)
                    self.check_text(index, insertion["text"])

            def slots(self, definition):
                """Each place of a definition: offset, slot, part, and what is to be known there."""
                source, node = self.source, definition.node
                if definition.parent is None:
                    place = module_place(source, node)
                else:
                    bracket, colon = header_of(source, definition)
                    place = docstring_place(source, definition, colon, self.inspection.unit)
                if docstring_node(node) is None and "at" in place:
                    if not reads_doc(definition, self.inspection.survey):
                        yield source.original(place["at"]), "docstring", "text", place
                if not definition.function:
                    return
                if node.returns is None:
                    yield source.original(bracket), "type:return", "text", None
                for given in definition.arguments():
                    if given[0].annotation is None:
                        parameter = self.inspection.parameter(definition, *given)
                        yield parameter["offset"], "type:" + given[0].arg, "text", given[0]
                        if "equals" in parameter:
                            yield parameter["equals"] + 1, "type:" + given[0].arg, "space", given[0]

            def check_text(self, index, text):
                if HIDDEN.search(text):
                    self.refuse(index, "layout", "it holds a character that cannot be seen")
                if self.source.encoding != "utf-8" and not text.isascii():
                    self.refuse(index, "layout", "it cannot be written in the file's encoding, " + self.source.encoding)
                spot = self.spots.get(index)
                newline = (spot[1] or {}).get("newline") if spot and isinstance(spot[1], dict) else None
                for found in re.findall("\r\n|\r|\n", text):
                    if found != (newline or self.source.newline):
                        self.refuse(index, "line-ends", "it would mix line ends")

            # What each insertion says

            def check_imports(self):
                known = {b.origin.partition(":")[0] for held in self.annotations.bindings.values() for b in held}
                starred = "*" in self.annotations.bindings
                for index in self.kept():
                    if self.insertions[index]["slot"] != "import":
                        continue
                    try:
                        for module, name, node in self.imported(self.insertions[index]["text"]):
                            self.check_imported(module, name, known, starred)
                            binding = Binding(name, "import", node, True, False, module + ":" + name)
                            self.annotations.added[name] = binding
                            self.uses.setdefault(index, set()).add(name)
                    except Refused as refused:
                        for name in self.uses.pop(index, ()):
                            del self.annotations.added[name]
                        self.refuse(index, refused.gate, refused.reason)

            def imported(self, text):
                try:
                    tree = ast.parse(text)
                except (SyntaxError, ValueError) as error:
                    raise Refused("syntax", "not an import: %s" % error)
                for node in tree.body:
                    if not isinstance(node, ast.ImportFrom) or node.level or node.module not in IMPORTABLE:
                        raise Refused("import", "only typing and collections.abc are imported")
                    for alias in node.names:
                        if alias.asname or alias.name == "*":
                            raise Refused("import", "only plain names are imported")
                        yield node.module, alias.name, node

            def check_imported(self, module, name, known, starred):
                if name in self.annotations.bindings or name in self.names:
                    raise Refused("import", "the file uses the name %s already" % name)
                if starred:
                    raise Refused("import", "a star import may bind %s to something else" % name)
                if module == "typing_extensions":
                    if module not in known:
                        raise Refused("import", "typing_extensions may not be installed")
                elif not hasattr(importlib.import_module(module), name):
                    raise Refused("import", "%s has no %s in this Python" % (module, name))

            def check_types(self):
                for index in self.kept():
                    insertion = self.insertions[index]
                    if not insertion["slot"].startswith("type:") or not insertion["text"].strip():
                        continue
                    definition = self.spots[index][0]
                    shape = r" -> (\S.*)" if insertion["slot"] == "type:return" and self.spots[index][1] is None else r": (\S.*?) ?"
                    found = re.fullmatch(shape, insertion["text"])
                    if not found:
                        self.refuse(index, "layout", "it is not written as an annotation")
                        continue
                    try:
                        tree, names = self.annotations.check(found.group(1), definition)
                        self.expected[definition.index, insertion["slot"]] = ast.dump(tree)
                        self.uses[index] = set(names)
                    except Refused as refused:
                        self.refuse(index, refused.gate, refused.reason)
                    except RecursionError:
                        self.refuse(index, "syntax", "nested too deeply")
                spaces = [i for i in self.kept() if self.insertions[i]["slot"].startswith("type:")]
                for index in spaces:
                    group = self.group[index]
                    if group not in self.expected:
                        self.refuse(index, "layout", "a space without its annotation")

            def check_docstrings(self):
                for index in self.kept():
                    insertion = self.insertions[index]
                    if insertion["slot"] != "docstring":
                        continue
                    try:
                        value = single_string(insertion["text"].strip())
                    except (SyntaxError, tokenize.TokenError, ValueError, RecursionError, MemoryError) as error:
                        self.refuse(index, "docstring", "not a string: %s" % getattr(error, "msg", error))
                        continue
                    intended = insertion.get("intended")
                    if not isinstance(value, str):
                        self.refuse(index, "docstring", "not a string")
                    elif intended is not None and clean(value) != clean(intended):
                        self.refuse(index, "docstring", "it would be read as another text")
                    elif not clean(value).strip():
                        self.refuse(index, "docstring", "it is empty")
                    else:
                        definition = self.spots[index][0]
                        self.expected[definition.index, "docstring"] = clean(value)

            def prune_imports(self):
                """Takes out imported names that no annotation needs any more."""
                needed = set()
                for index in self.kept():
                    if self.insertions[index]["slot"].startswith("type:"):
                        needed |= self.uses.get(index, set())
                for index in self.kept():
                    insertion = self.insertions[index]
                    if insertion["slot"] != "import" or self.uses[index] <= needed:
                        continue
                    lines = {}
                    for module, name, _ in self.imported(self.text(index)):
                        if name in needed:
                            lines.setdefault(module, []).append(name)
                    if not lines:
                        self.refuse(index, "import", "nothing needs it")
                        continue
                    text = self.text(index)
                    before = text[:len(text) - len(text.lstrip("\r\n"))]
                    after = text[len(text.rstrip("\r\n")):]
                    newline = self.source.newline
                    written = newline.join("from %s import %s" % (m, ", ".join(names)) for m, names in lines.items())
                    self.texts[index] = before + written + after
                    self.uses[index] = {name for names in lines.values() for name in names}


        def single_string(text):
            """The value of a text that is one string literal and nothing else, not even a comment."""
            kinds = [token.type for token in tokenize.generate_tokens(io.StringIO(text).readline)]
            return ast.literal_eval(text) if kinds == [tokenize.STRING, tokenize.NEWLINE, tokenize.ENDMARKER] else None
        """##
}
