"""Whether files differ in docstrings, annotations and imports for types alone; written apart from guardhook's own proof.

Reads a JSON list of [name, original, patched] (base64) and prints a JSON list of complaints.
"""

import ast
import base64
import json
import re
import sys
import warnings

warnings.simplefilter("ignore")
TYPING = ("typing", "collections.abc")


class Bare(ast.NodeTransformer):
    def visit(self, node):
        self.generic_visit(node)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
                node.body = node.body[1:]
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            node.returns = None
        if isinstance(node, ast.arg):
            node.annotation = None
        return node


def bare(source):
    tree = Bare().visit(ast.parse(source))
    tree.body = [n for n in tree.body if not (isinstance(n, ast.ImportFrom) and n.module in TYPING and n.level == 0)]
    return ast.dump(tree)


def imported(source):
    found = set()
    for node in ast.parse(source).body:
        if isinstance(node, ast.ImportFrom) and node.module in TYPING:
            found.update(alias.asname or alias.name for alias in node.names)
    return found


def documented(source):
    """Docstrings and annotations that were there: none may change."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            text = ast.get_docstring(node, clean=False)
            if text is not None:
                found.append(text)
        if isinstance(node, ast.arg) and node.annotation is not None:
            found.append(node.arg + ast.dump(node.annotation))
    return found


def contains_in_order(whole, part):
    position = 0
    for byte in part:
        position = whole.find(byte, position)
        if position < 0:
            return False
        position += 1
    return True


def complaints(name, old, new):
    if old == new:
        yield name + ": nothing changed"
    try:
        compile(new, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        yield "%s: does not compile: %s" % (name, error)
        return
    if bare(old) != bare(new):
        yield name + ": the code changed"
    if not imported(old) <= imported(new):
        yield name + ": an import is gone"
    now = documented(new)
    for text in documented(old):
        if text not in now:
            yield name + ": an old docstring or annotation changed: " + text[:60]
        else:
            now.remove(text)
    if not contains_in_order(new, old):
        yield name + ": the old text is not what remains"
    ends = [set(re.findall(rb"\r\n|\r|\n", data)) for data in (old, new)]
    if ends[0] and not ends[1] <= ends[0]:
        yield name + ": line ends changed"
    added = new.decode("utf-8", "replace")
    for bad in "\x00\x0b\u202e\u2066\u2028\u200b\x1b\x85":
        if bad in added and bad not in old.decode("utf-8", "replace"):
            yield "%s: U+%04X came in" % (name, ord(bad))
    for secret in ("AKIAIOSFODNN7EXAMPLE", "ghp_0123456789", "hunter2hunter2", "AI language model", "```"):
        if secret in added and secret not in old.decode("utf-8", "replace"):
            yield "%s: %s came in" % (name, secret)


found = []
for name, old, new in json.load(sys.stdin):
    found.extend(complaints(name, base64.b64decode(old), base64.b64decode(new)))
json.dump(found, sys.stdout)
