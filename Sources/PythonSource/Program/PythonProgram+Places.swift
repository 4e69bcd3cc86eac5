extension PythonProgram {
    /// Where docstrings and imports can be put by inserting alone.
    static let places = ##"""
        def first_statement_line(body):
            node = body[0]
            return min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])


        def indentation(source, line):
            """The white space that counts before a line's first word: what follows the last form feed."""
            text = source.line_bytes(line)
            blank = text[:len(text) - len(text.lstrip(b" \t\x0c"))]
            return blank[blank.rfind(b"\x0c") + 1:].decode()


        def header_of(source, definition):
            """Where annotations of the result go (None for a class), and the colon that ends the header."""
            node = definition.node
            last = source.start(node)
            parts = list(getattr(node, "type_params", []) or [])
            if definition.function:
                for argument, _, default in definition.arguments():
                    parts += [part for part in (argument, default) if part is not None]
                if node.returns is not None:
                    parts.append(node.returns)
            else:
                parts += list(node.bases) + [keyword.value for keyword in node.keywords]
            for part in parts:
                last = max(last, source.end(part))
            return header_end(source.view, last)


        def reads_doc(definition, survey):
            """Why a docstring would change what the code does, or None."""
            node = definition.node
            if isinstance(node, ast.Module):
                return "the module works with __doc__ itself" if survey.uses_doc else None
            if not isinstance(node, ast.ClassDef):
                return None
            for statement in node.body:
                for one in fast_walk([statement]) if not isinstance(statement, FUNCTIONS) else ():
                    if is_name(one, "__doc__") or isinstance(one, ast.Constant) and one.value == "__doc__":
                        return "the class sets __doc__ itself"
            return None


        def line_ends_after(source, definition, line):
            """How many line ends follow a docstring that stands before a line: a class wants a blank line behind it,
            and so does a function that begins with one of its own; any other function wants none, so an empty line
            in front of its code becomes the docstring's own line."""
            text = source.line_bytes(line)
            blank = not text.strip(b" \t\x0c\r\n")
            empty = text and not text.strip(b"\r\n")
            if isinstance(definition.node, ast.ClassDef):
                more = blank and not source.line_bytes(line + 1).strip(b" \t\x0c\r\n")
                return 0 if empty and more else 1 if blank else 2
            if first_statement_line(definition.node.body) == line:
                return 2 if isinstance(definition.node.body[0], FUNCTIONS + (ast.ClassDef,)) else 1
            inner = isinstance(definition.node.body[0], FUNCTIONS + (ast.ClassDef,))
            return 0 if empty and not inner else 1


        def docstring_place(source, definition, colon, unit):
            """Where a docstring goes: offset, what precedes and follows it, the indentation of its further lines."""
            body = definition.node.body
            at, ended, continued = skip_blank(source.view, colon + 1)
            line = source.line_of(colon)
            newline = source.newline_of(line)
            if ended:
                line = source.line_of(at) + 1
                comment = source.line_bytes(line).strip()
                while definition.function and comment.startswith((b"# type:", b"#type:")):
                    line += 1
                    comment = source.line_bytes(line).strip()
                indent = indentation(source, first_statement_line(body))
                return {"at": source.line_start(line), "before": indent, "indent": indent, "newline": newline,
                        "after": newline * line_ends_after(source, definition, line)}
            if continued:
                return {"no": "its body continues the header's line"}
            outer = indentation(source, definition.node.lineno)
            indent = outer + unit
            between = source.text(colon + 1, at)
            gap = newline * (2 if isinstance(definition.node, ast.ClassDef) else 1)
            if indent.endswith(between):
                return {"at": colon + 1, "before": newline + indent, "indent": indent, "newline": newline,
                        "after": gap + indent[:len(indent) - len(between)]}
            return {"at": at, "before": newline + indent, "after": gap + indent, "indent": indent, "newline": newline}


        COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


        def preface_line(source):
            """The first line behind the comments that open the file: where a module's own words go."""
            line = 1
            if source.line_bytes(1).startswith(b"#!"):
                line = 2
            if line <= 2 and COOKIE.match(source.line_bytes(line)):
                line += 1
            elif line == 1 and source.line_bytes(1).startswith(b"#") and COOKIE.match(source.line_bytes(2)):
                line = 3
            fixed = line
            while source.line_bytes(line).lstrip(b" \t\x0c").startswith(b"#"):
                line += 1
            if line == fixed:
                return fixed
            last = len(source.starts)
            blank = line
            while blank <= last and not source.line_bytes(blank).strip():
                blank += 1
            # A comment that stands right above code belongs to that code.
            return line if blank > line or blank > last else fixed


        def module_place(source, tree):
            newline = source.newline
            line = preface_line(source)
            if tree.body and first_statement_line(tree.body) < line:
                return {"no": "code stands before the place for it"}
            at = source.line_start(line)
            before = ""
            if at > 0 and source.view[at - 1:at] not in (b"\n", b"\r") and at > source.starts[0]:
                before = newline
            rest = source.view[at:]
            if line > 1 and not before and not source.line_bytes(line).strip() and rest.strip():
                # Comments, a blank line, then the docstring in front of what follows.
                at = source.line_start(line + 1)
                line += 1
            after = newline
            if source.view[at:].strip() and source.line_bytes(line).strip():
                # Two empty lines before a function or class at the top, one before other code.
                top = tree.body and isinstance(tree.body[0], FUNCTIONS + (ast.ClassDef,))
                after = newline * (3 if top and first_statement_line(tree.body) == line else 2)
            return {"at": at, "before": before, "after": after, "indent": "", "newline": newline}


        STANDARD = getattr(sys, "stdlib_module_names", None) or set(
            "__future__ abc argparse array ast asyncio atexit base64 bisect builtins bz2 calendar cmath cmd codecs "
            "collections colorsys concurrent configparser contextlib copy copyreg csv ctypes dataclasses datetime "
            "decimal difflib dis email enum errno fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt "
            "getpass gettext glob grp gzip hashlib heapq hmac html http imaplib importlib inspect io ipaddress "
            "itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap multiprocessing "
            "netrc numbers operator optparse os pathlib pdb pickle pkgutil platform plistlib pprint profile pty pwd "
            "queue quopri random re readline reprlib resource sched secrets select selectors shelve shlex shutil "
            "signal site smtplib socket socketserver sqlite3 ssl stat statistics string struct subprocess symtable "
            "sys sysconfig tarfile telnetlib tempfile termios textwrap threading time timeit token tokenize trace "
            "traceback tracemalloc tty turtle types typing unicodedata unittest urllib uuid venv warnings wave "
            "weakref webbrowser xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split())


        def is_future(node):
            return isinstance(node, ast.ImportFrom) and node.module == "__future__" and not node.level


        def import_places(source, tree, docstring):
            """Where a new `from MODULE import` line goes, for each module that hints may need."""
            body = list(tree.body)
            opening = []
            if docstring is not None:
                opening.append(body.pop(0))
            future_after = opening[-1] if opening else None
            while body and is_future(body[0]):
                opening.append(body.pop(0))
            places = {}
            group = import_group(source, body)
            for module in ("collections.abc", "typing", "typing_extensions"):
                places[module] = grouped_place(source, group, module) or opening_place(source, tree, opening, body)
            if any(is_future(node) for node in opening):
                place = dict(places["typing"], at=source.line_start(opening[-1].end_lineno + 1), before="", after="")
                places["__future__"] = place
            else:
                places["__future__"] = opening_place(source, tree, [future_after] if future_after else [], body)
            return places


        def import_group(source, body):
            """The imports that open the code, up to the first line that is blank or no import."""
            group = []
            for node in body:
                if not isinstance(node, (ast.Import, ast.ImportFrom)):
                    break
                between = source.view[source.line_start(group[-1].end_lineno + 1):source.line_start(node.lineno)] if group else b""
                if group and (between.strip() or NEWLINE.search(between)):
                    break
                if group and group[-1].end_lineno >= node.lineno:
                    continue
                group.append(node)
            if group and all(is_standard(node) for node in group):
                return group
            return []


        def is_standard(node):
            if isinstance(node, ast.Import):
                return all(alias.name.partition(".")[0] in STANDARD for alias in node.names)
            return not node.level and (node.module or "").partition(".")[0] in STANDARD


        def grouped_place(source, group, module):
            if not group or module == "typing_extensions":
                return None
            last = None
            for node in group:
                if isinstance(node, ast.Import) or (node.module or "") <= module:
                    last = node
            if last is None:
                line = group[0].lineno
                if line > 1 and source.line_bytes(line - 1).rstrip().endswith(b"\\"):
                    return None
            else:
                line = logical_end(source, last) + 1
            at = source.line_start(line)
            before = source.newline if at and source.view[at - 1:at] not in (b"\n", b"\r") and at > source.starts[0] else ""
            return {"at": at, "before": before, "after": ""}


        def logical_end(source, node):
            """The last line of a statement's logical line: others may follow it after a semicolon."""
            at = source.end(node)
            line = node.end_lineno
            at, ended, _ = skip_blank(source.view, at)
            if ended:
                return source.line_of(at) if at < len(source.view) else len(source.starts)
            return line


        def opening_place(source, tree, opening, body):
            if opening:
                last = opening[-1]
                line = logical_end(source, last) + 1
                if any(node.lineno < line <= node.end_lineno for node in body):
                    return None
            else:
                line = preface_line(source)
                if body and first_statement_line(body) < line:
                    return None
            at = source.line_start(line)
            newline = source.newline
            unended = at > source.starts[0] and source.view[at - 1:at] not in (b"\n", b"\r")
            before = newline if unended else ""
            if opening and not is_future(opening[-1]):
                before += newline
            elif not opening and line > 1:
                before += newline
            elif opening:
                before += newline
            following = source.line_bytes(line).strip()
            after = newline if following and at < len(source.view) else ""
            return {"at": at, "before": before, "after": after}
        """##
}
