extension PythonProgram {
    /// Annotations that hold without asking anybody.
    static let hints = ##"""
        DUNDER_RESULTS = {
            "__init__": "None", "__init_subclass__": "None", "__set_name__": "None", "__set__": "None",
            "__delete__": "None", "__setattr__": "None", "__delattr__": "None", "__setitem__": "None",
            "__delitem__": "None", "__del__": "None", "__post_init__": "None", "__len__": "int",
            "__length_hint__": "int", "__hash__": "int", "__int__": "int", "__index__": "int",
            "__sizeof__": "int", "__bool__": "bool", "__str__": "str", "__repr__": "str", "__format__": "str",
            "__bytes__": "bytes", "__float__": "float", "__complex__": "complex", "__fspath__": None,
        }
        TRUTHS = {"__contains__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__instancecheck__",
                  "__subclasscheck__"}
        NAME_PARAMETERS = {
            "__getattr__": 0, "__getattribute__": 0, "__setattr__": 0, "__delattr__": 0, "__format__": 0,
            "__set_name__": 1,
        }
        TRUTH_CALLS = {"isinstance", "issubclass", "callable", "hasattr", "any", "all", "bool"}
        LITERALS = (int, str, bool, float, bytes)
        IMMEDIATE = {"int": (int, bool), "float": (int, float, bool), "bool": (bool,), "str": (str,), "bytes": (bytes,)}


        def literal_type(node):
            """The type's name of a literal of int, str, bool, float or bytes."""
            if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
                inner = literal_type(node.operand)
                return inner if inner in ("int", "float") else None
            if isinstance(node, ast.Constant) and type(node.value) in LITERALS:
                return type(node.value).__name__
            return None


        def is_truth(node):
            """Whether an expression is plainly True or False. Comparisons count: what is compared is not known to be an array."""
            stack = [node]
            while stack:
                one = stack.pop()
                if isinstance(one, ast.BoolOp):
                    stack.extend(one.values)
                elif isinstance(one, ast.IfExp):
                    stack.extend((one.body, one.orelse))
                elif isinstance(one, ast.Compare):
                    if not all(isinstance(op, (ast.Is, ast.IsNot, ast.In, ast.NotIn)) for op in one.ops):
                        return False
                elif isinstance(one, ast.Call):
                    if dotted(one.func) not in TRUTH_CALLS:
                        return False
                elif isinstance(one, ast.UnaryOp) and isinstance(one.op, ast.Not):
                    continue
                elif not (isinstance(one, ast.Constant) and isinstance(one.value, bool)):
                    return False
            return True


        class Calls:
            """The literal arguments with which a module calls its functions, by simple name."""

            def __init__(self, by_name):
                self.by_name = by_name

            def contradict(self, definition, position, parameter, hint):
                """Whether some call passes a literal (or None) that the hint does not take."""
                names = [definition.node.name]
                if definition.node.name in ("__init__", "__new__", "__call__"):
                    names.append(definition.parent.node.name)
                    names.extend(("cls", "__init__", "__new__"))
                for name in names:
                    for call in self.by_name.get(name, ()):
                        given = [k.value for k in call.keywords if k.arg == parameter]
                        given += [call.args[i] for i in (position - 1, position) if 0 <= i < len(call.args)]
                        if any(contradicts(value, hint) for value in given):
                            return True
                return False


        def contradicts(value, hint):
            if isinstance(value, ast.Constant):
                return value.value is None or not isinstance(value.value, IMMEDIATE[hint])
            if isinstance(value, ast.UnaryOp):
                kind = literal_type(value)
                return kind == "float" and hint == "int"
            return isinstance(value, (ast.List, ast.Tuple, ast.Dict, ast.Set, ast.Lambda, ast.JoinedStr)) and not (
                hint == "str" and isinstance(value, ast.JoinedStr))


        def uses_contradict(nodes, name, hint):
            """Whether the function's body handles the parameter as something else than its literal default."""
            for node in nodes:
                if isinstance(node, ast.Compare) and mentions(node, name):
                    if any(contradicts(side, hint) for side in [node.left] + node.comparators if not is_name(side, name)):
                        return True
                elif isinstance(node, ast.Call) and node.args and is_name(node.args[0], name):
                    if dotted(node.func) in ("isinstance", "callable", "hasattr", "type", "issubclass", "getattr"):
                        return True
                elif isinstance(node, (ast.Attribute, ast.Subscript)) and is_name(node.value, name):
                    if not (isinstance(node, ast.Attribute) and attribute_fits(node.attr, hint)):
                        if hint not in ("str", "bytes") or isinstance(node, ast.Attribute):
                            return True
                elif isinstance(node, (ast.For, ast.comprehension)) and is_name(node.iter, name):
                    if hint not in ("str", "bytes"):
                        return True
                elif isinstance(node, ast.Assign) and any(mentions_store(target, name) for target in node.targets):
                    if literal_type(node.value) != hint:
                        return True
                elif isinstance(node, (ast.Starred, ast.Await, ast.YieldFrom)) and is_name(node.value, name):
                    return True
                elif isinstance(node, ast.Call) and is_name(node.func, name):
                    return True
                elif is_name(node, name) and isinstance(node.ctx, ast.Del):
                    return True
            return False


        def attribute_fits(attribute, hint):
            return hasattr({"int": int, "str": str, "bool": bool, "float": float, "bytes": bytes}[hint], attribute)


        def is_name(node, name):
            return isinstance(node, ast.Name) and node.id == name


        def mentions(compare, name):
            return any(is_name(side, name) for side in [compare.left] + compare.comparators)


        def mentions_store(target, name):
            return any(is_name(node, name) for node in fast_walk([target]))


        def proven_types(definition, facts, calls):
            """The annotations that need no model: slot -> annotation."""
            if not definition.function or definition.overload or definition.implementation:
                return {}
            if facts["typeComment"] or reads_annotations(definition):
                return {}
            found = {}
            if definition.node.returns is None:
                result = proven_result(definition, facts)
                if result:
                    found["return"] = result
            receiver = definition.receiver()
            position = -1
            nodes = None
            for argument, kind, default in definition.arguments():
                position += 1
                if argument.annotation is not None or argument is receiver or kind in ("variadic", "keywords"):
                    continue
                hint = literal_type(default) if default is not None else None
                if hint is None:
                    continue
                if nodes is None:
                    nodes = list(fast_walk(definition.node.body))
                if not uses_contradict(nodes, argument.arg, hint):
                    if not calls.contradict(definition, position, argument.arg, hint):
                        found[argument.arg] = hint
            found.update(named_parameter(definition, receiver))
            return found


        def named_parameter(definition, receiver):
            """The attribute's name that the interpreter itself passes to some dunder methods."""
            place = NAME_PARAMETERS.get(definition.node.name)
            if place is None or not definition.in_class or receiver is None:
                return {}
            rest = [a for a, kind, _ in definition.arguments() if a is not receiver and kind.startswith("positional")]
            if place < len(rest) and rest[place].annotation is None:
                return {rest[place].arg: "str"}
            return {}


        def proven_result(definition, facts):
            node = definition.node
            if definition.abstract or definition.checking or definition.owner_protocol or facts["generator"]:
                return None
            ends = facts["falls"] or facts["bareReturn"]
            if definition.in_class and is_dunder(node.name):
                return dunder_result(definition, facts, ends)
            if facts["returnsValue"] or not ends:
                return None
            return None if facts["stub"] and not stub_is_real(definition, facts) else "None"


        def stub_is_real(definition, facts):
            """A function of only `pass` does nothing; a method of only `pass` waits for a subclass."""
            return facts["passes"] and not definition.in_class


        def dunder_result(definition, facts, ends):
            node = definition.node
            name = node.name
            if isinstance(node, ast.AsyncFunctionDef) or definition.static:
                return None if facts["returnsValue"] or not ends or facts["stub"] else "None"
            if name in TRUTHS:
                values = [value for value in facts["returned"] if dotted(value) != "NotImplemented"]
                sure = values and all(is_truth(value) for value in values) and not facts["falls"]
                return "bool" if sure and not facts["bareReturn"] else None
            result = DUNDER_RESULTS.get(name)
            if result is None or result == "None":
                stub = facts["stub"] and name not in ("__init__", "__post_init__", "__del__")
                return None if facts["returnsValue"] or not ends or stub or facts["dots"] else "None"
            # A body that always raises, or forgets to return, tells nothing.
            if not facts["returnsValue"] or facts["falls"] or facts["bareReturn"]:
                return None
            refused = any(dotted(value) == "NotImplemented" for value in facts["returned"])
            return None if refused else result
        """##
}
