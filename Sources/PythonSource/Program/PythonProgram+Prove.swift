extension PythonProgram {
    /// The proof that insertions change nothing but docstrings and annotations.
    static let prove = ##"""
        class Proof(Checks):
            """Whether insertions leave a file's meaning as it is, and if not, which of them are to blame."""

            def answer(self):
                self.places()
                self.check_imports()
                self.check_types()
                self.check_docstrings()
                self.prune_imports()
                self.isolate()
                self.prune_imports()
                return {"refused": [[index, gate, reason] for index, (gate, reason) in sorted(self.refused.items())],
                        "texts": [[index, text] for index, text in self.texts.items() if index not in self.refused]}

            def isolate(self):
                """Refuses the fewest insertions so that the rest stands the proof, by halving."""
                if self.fault(self.kept()) is None:
                    return
                units = {}
                for index in self.kept():
                    if self.insertions[index]["slot"] == "import":
                        units.setdefault(("import",), []).append(index)
                base = units.pop(("import",), [])
                by_definition = {}
                for index in self.kept():
                    if index not in base:
                        by_definition.setdefault(self.group[index], []).append(index)
                good = []
                pending = [list(by_definition.values())]
                while pending:
                    part = pending.pop()
                    indices = base + good + [index for unit in part for index in unit]
                    fault = self.fault(indices)
                    if fault is None:
                        good += [index for unit in part for index in unit]
                    elif len(part) == 1:
                        for index in part[0]:
                            self.refuse(index, *fault)
                    else:
                        middle = len(part) // 2
                        pending += [part[middle:], part[:middle]]
                fault = self.fault(self.kept())
                if fault is not None:
                    for index in self.kept():
                        self.refuse(index, *fault)

            def fault(self, indices):
                """The gate that the file with these insertions does not pass, and why; None when it passes all."""
                patched, ranges = self.splice(indices)
                try:
                    after = ast.parse(patched, type_comments=True) if self.has_type_comments() else ast.parse(patched)
                except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                    return "syntax", "%s (line %s)" % (getattr(error, "msg", error), getattr(error, "lineno", "?"))
                try:
                    found = self.warnings_of(patched)
                except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
                    return "syntax", "%s (line %s)" % (getattr(error, "msg", error), getattr(error, "lineno", "?"))
                for message, count in found.items():
                    if count > self.warnings.get(message, 0):
                        return "syntax", "a new warning: " + message
                return self.difference(after, Source(patched), indices, ranges)

            def has_type_comments(self):
                return self.type_comments and hasattr(ast, "parse") and self.parses_type_comments()

            def parses_type_comments(self):
                try:
                    ast.parse(self.data, type_comments=True)
                    return True
                except SyntaxError:
                    self.type_comments = False
                    return False

            def splice(self, indices):
                rank = {"docstring": 0, "import": 1}
                order = sorted(indices, key=lambda i: (
                    self.insertions[i]["at"], rank.get(self.insertions[i]["slot"], 2), i))
                pieces, ranges, done, length = [], {}, 0, 0
                for index in order:
                    at, text = self.insertions[index]["at"], self.text(index).encode("utf-8")
                    pieces += [self.data[done:at], text]
                    length += at - done
                    ranges[index] = (length, length + len(text))
                    length += len(text)
                    done = at
                pieces.append(self.data[done:])
                return b"".join(pieces), ranges

            def warnings_of(self, data):
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    compile(data, "file", "exec", dont_inherit=True)
                counts = {}
                for warning in caught:
                    counts[str(warning.message)] = counts.get(str(warning.message), 0) + 1
                return counts

            def difference(self, after, source, indices, ranges):
                """Takes out of the new tree just what was inserted, and compares what is left with the old one."""
                before = self.inspection.definitions
                now = collect(after)
                if len(now) != len(before):
                    return "equivalence", "the definitions are no longer the same"
                slots = {self.group[index] for index in indices if index in self.group}
                for number, slot in slots:
                    fault = self.take_out(now[number], slot, self.expected[number, slot])
                    if fault:
                        return fault
                inserted = [ranges[i] for i in indices if self.insertions[i]["slot"] == "import"]
                after.body = [node for node in after.body if not (
                    isinstance(node, ast.ImportFrom) and within(source.original(source.start(node)), inserted))]
                if not same_tree(self.inspection.tree, after):
                    return "equivalence", "the code would no longer mean the same"
                return None

            def take_out(self, definition, slot, expected):
                node = definition.node
                if slot == "docstring":
                    held = docstring_node(node)
                    if held is None or clean(held.value) != expected:
                        return "docstring", "it would not be the docstring"
                    del node.body[0]
                    return None
                if slot == "type:return" and node.returns is not None and ast.dump(node.returns) == expected:
                    node.returns = None
                    return None
                for argument, _, _ in definition.arguments():
                    if "type:" + argument.arg == slot and argument.annotation is not None:
                        if ast.dump(argument.annotation) == expected:
                            argument.annotation = None
                            return None
                return "equivalence", "the annotation would not stand where it should"


        def within(at, ranges):
            return any(start <= at < end for start, end in ranges)


        def same_tree(left, right):
            """Whether two trees are equal in all but positions; without recursion, so that depth does not matter."""
            stack = [(left, right)]
            while stack:
                one, other = stack.pop()
                if type(one) is not type(other):
                    return False
                if isinstance(one, ast.AST):
                    for field in one._fields:
                        if field == "lineno":
                            # A `# type: ignore` is a node whose line moves with the text above it.
                            continue
                        stack.append((getattr(one, field, None), getattr(other, field, None)))
                elif isinstance(one, list):
                    if len(one) != len(other):
                        return False
                    stack.extend(zip(one, other))
                elif one != other and repr(one) != repr(other):
                    return False
                elif isinstance(one, float) and repr(one) != repr(other):
                    return False
            return True
        """##
}
