extension PythonProgram {
    /// Positions in a file, as the interpreter counts them and as bytes.
    static let source = ##"""
        import ast
        import bisect
        import gc
        import io
        import json
        import re
        import sys
        import tokenize
        import warnings

        NEWLINE = re.compile(rb"\r\n|\r|\n")
        BOM = b"\xef\xbb\xbf"
        FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
        SCOPES = FUNCTIONS + (ast.ClassDef,)


        class Unsupported(Exception):
            """The interpreter reads the file, but offsets in it cannot be told."""


        class Source:
            """The bytes of a file beside a UTF-8 view of them, in which the interpreter counts columns."""

            def __init__(self, data):
                self.data = data
                encoding = tokenize.detect_encoding(io.BytesIO(data).readline)[0]
                self.bom = data.startswith(BOM)
                self.encoding = "utf-8" if encoding == "utf-8-sig" else encoding
                self.view = data if self.encoding == "utf-8" else self._recoded()
                first = len(BOM) if self.bom else 0
                self.starts = [first] + [found.end() for found in NEWLINE.finditer(self.view)]
                self.same = self.view == self.data
                self.data_starts = None if self.same else [0] + [f.end() for f in NEWLINE.finditer(data)]
                if not self.same and len(self.data_starts) != len(self.starts):
                    raise Unsupported("line ends cannot be told in the encoding " + self.encoding)
                counts = {b"\n": 0, b"\r\n": 0, b"\r": 0}
                for found in NEWLINE.finditer(self.view):
                    counts[found.group()] += 1
                self.newline = max(counts, key=lambda kind: counts[kind]).decode()
                self.mixed = sum(1 for kind in counts if counts[kind]) > 1

            def _recoded(self):
                plain = bytes(range(32, 127))
                try:
                    text = self.data.decode(self.encoding)
                    if text.encode(self.encoding) == self.data and plain.decode(self.encoding).encode() == plain:
                        return text.encode("utf-8")
                except (UnicodeError, LookupError):
                    pass
                raise Unsupported("offsets cannot be told in the encoding " + self.encoding)

            def offset(self, line, column):
                return self.starts[line - 1] + column

            def start(self, node):
                return self.starts[node.lineno - 1] + node.col_offset

            def end(self, node):
                return self.starts[node.end_lineno - 1] + node.end_col_offset

            def text(self, start, end):
                return self.view[start:end].decode("utf-8", "replace")

            def of(self, node):
                return self.text(self.start(node), self.end(node))

            def line_of(self, offset):
                return bisect.bisect_right(self.starts, offset)

            def line_start(self, line):
                """Where a line starts; past the last line, the end of the file."""
                return self.starts[line - 1] if line <= len(self.starts) else len(self.view)

            def line_bytes(self, line):
                """A line with its line end."""
                return self.view[self.line_start(line):self.line_start(line + 1)]

            def newline_of(self, line):
                found = NEWLINE.search(self.line_bytes(line))
                return found.group().decode() if found else self.newline

            def original(self, offset):
                """The same place in the file's own bytes."""
                if self.same:
                    return offset
                line = max(self.line_of(offset), 1)
                inside = self.view[self.starts[line - 1]:offset].decode("utf-8").encode(self.encoding)
                return self.data_starts[line - 1] + len(inside)


        def parse(data):
            """The syntax tree of the bytes, with type comments where they can be read."""
            if b"# type:" in data or b"#type:" in data:
                try:
                    return ast.parse(data, type_comments=True)
                except SyntaxError:
                    pass
            return ast.parse(data)


        def skip_blank(view, at):
            """Past spaces, comments and continued lines: the place, and whether a line ended in between."""
            size = len(view)
            continued = False
            while at < size:
                byte = view[at]
                if byte in b" \t\x0c":
                    at += 1
                elif byte == 0x5C:
                    continued = True
                    at += 1
                    at = NEWLINE.match(view, at).end() if NEWLINE.match(view, at) else at
                elif byte == 0x23:
                    found = NEWLINE.search(view, at)
                    at = found.start() if found else size
                else:
                    break
            return at, at >= size or view[at] in b"\r\n", continued


        def header_end(view, at):
            """Behind the last closing bracket from here on, and the place of the colon that ends a header."""
            bracket = None
            while True:
                byte = view[at]
                if byte == 0x23:
                    at = NEWLINE.search(view, at).start()
                elif byte == 0x3A:
                    return bracket, at
                elif byte == 0x29:
                    bracket = at + 1
                at += 1


        def statement_lists(node):
            """The lists of statements that a compound statement holds, in order."""
            for field in ("body", "handlers", "orelse", "finalbody", "cases"):
                held = getattr(node, field, None)
                if isinstance(held, list):
                    yield field, held


        def dotted(node):
            """`a.b.c` as written, or None for anything else."""
            parts = []
            while isinstance(node, ast.Attribute):
                parts.append(node.attr)
                node = node.value
            if isinstance(node, ast.Name):
                parts.append(node.id)
                return ".".join(reversed(parts))
            return None


        def is_type_checking(test):
            return dotted(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING", "t.TYPE_CHECKING")
        """##
}
