#!/usr/bin/env python3
"""Hold what guardhook proposes for real code against programs that share nothing with it: Tests/Agreement/proposals.py

    proposals.py [--binary PATH] [--files N] [--seeds N] [FOLDER...]

FOLDERs hold Python code (default: the standard library and the packages of this interpreter). A scripted model answers as
badly as it can, once for each seed: no file may change its logic, its line ends or its old text, stop compiling, or name
what is not there (ruff's F821). Then it answers honestly in each style: of the definitions that lack something, how many
get a proposal about which ruff's D (with the convention) and ANN rules say nothing new? Needs git and ruff.
"""

import argparse
import ast
import base64
import collections
import json
import os
import pathlib
import subprocess
import sys
import sysconfig
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent


def chosen(folders: list[pathlib.Path], count: int) -> dict[str, bytes]:
    """Take files spread over the folders, as they are."""
    found: dict[str, bytes] = {}
    for index, folder in enumerate(folders):
        paths = sorted(
            path for path in folder.rglob("*.py")
            if "site-packages" not in path.relative_to(folder).parts and "test" not in path.parts)
        share = count // len(folders)
        for path in paths[:: max(1, len(paths) // share)][:share]:
            data = path.read_bytes()
            if 200 <= len(data) <= 200_000:
                found[f"part{index}/{path.relative_to(folder)}"] = data
    return found


class Repository:
    """A repository with some files, and what guardhook proposes for them."""

    def __init__(self, folder: pathlib.Path, files: dict[str, bytes], rules: str) -> None:
        self.folder, self.files = folder, files
        self.env = dict(os.environ, HOME=str(folder), GIT_CONFIG_NOSYSTEM="1", no_proxy="127.0.0.1")
        for name, data in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (folder / ".ai-rules.md").write_text(rules, encoding="utf-8")
        (folder / ".gitattributes").write_text("* -text\n", encoding="utf-8")
        self.git("init", "-q")
        self.git("add", "-A", "-f")
        self.git("config", "guardhook.model", "scripted")
        self.git("config", "guardhook.python", sys.executable)

    def git(self, *words: str) -> None:
        """Run git; a failure is one of the whole."""
        subprocess.run(["git", *words], cwd=self.folder, env=self.env, check=True, stdout=subprocess.DEVNULL)

    def suggest(self, binary: str, server: str) -> dict:
        """Ask about everything and apply the patch as Git does."""
        done = subprocess.run(
            [binary, "suggest", "--all", "--format", "json"], cwd=self.folder, env=self.env | {"OLLAMA_HOST": server},
            check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.git("apply", "--whitespace=nowarn", ".git/guardhook/suggestions.patch")
        return json.loads(done.stdout)

    def changed(self) -> list[tuple[str, bytes, bytes]]:
        """Give the files that are not as they were."""
        now = ((name, old, (self.folder / name).read_bytes()) for name, old in self.files.items())
        return [(name, old, new) for name, old, new in now if old != new]


def ruff(folder: pathlib.Path, *words: str) -> list[dict]:
    """Give ruff's complaints, paths from the folder."""
    command = ["ruff", "check", "--isolated", "--no-cache", "--exit-zero", "--output-format", "json", *words, "."]
    found = json.loads(subprocess.run(command, cwd=folder, check=True, capture_output=True).stdout)
    for one in found:
        one["filename"] = os.path.relpath(one["filename"], folder)
    return found


def hostile(binary: str, port: str, files: dict[str, bytes], seed: int) -> list[str]:
    """Give what is wrong after a model answered as badly as it can."""
    with tempfile.TemporaryDirectory() as name:
        repository = Repository(pathlib.Path(name), files, "# Rules\n")
        names = collections.Counter((one["filename"], one["message"]) for one in ruff(repository.folder, "--select", "F821"))
        report = repository.suggest(binary, f"127.0.0.1:{port}/hostile-{seed}")
        changed = repository.changed()
        data = [[path, base64.b64encode(old).decode(), base64.b64encode(new).decode()] for path, old, new in changed]
        proof = subprocess.run(
            [sys.executable, TESTS / "Support" / "only_docs_changed.py"], input=json.dumps(data).encode(), check=True,
            stdout=subprocess.PIPE)
        wrong = json.loads(proof.stdout)
        after = collections.Counter((one["filename"], one["message"]) for one in ruff(repository.folder, "--select", "F821"))
        wrong += [f"{path}: {message}" for path, message in after - names]
        numbers = report["statistics"]
        print(f"hostile, seed {seed}: {len(changed)} of {len(files)} files changed, {numbers['proposed']} definitions proposed, "
              f"{sum(numbers['rejected'].values())} answers dropped, {len(wrong)} faults", flush=True)
        print("    dropped by " + ", ".join(f"{gate} {n}" for gate, n in sorted(numbers["rejected"].items())), flush=True)
        return wrong


def places(source: bytes) -> dict[str, list[tuple[int, int]]]:
    """Give the lines of header and docstring of every definition, by dotted name."""
    found: dict[str, list[tuple[int, int]]] = collections.defaultdict(list)

    def visit(node: ast.AST, prefix: str) -> None:
        for child in ast.iter_child_nodes(node):
            name = prefix
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                name = f"{prefix}.{child.name}".lstrip(".")
                first = min([child.lineno] + [one.lineno for one in child.decorator_list])
                body = child.body[0]
                has_text = ast.get_docstring(child, clean=False) is not None
                found[name].append((first, body.end_lineno if has_text else max(child.lineno, body.lineno - 1)))
            visit(child, name)

    tree = ast.parse(source)
    body = tree.body[0] if tree.body else None
    found[""].append((1, body.end_lineno if body is not None and ast.get_docstring(tree, clean=False) is not None else 1))
    visit(tree, "")
    return found


def complaints(folder: pathlib.Path, files: dict[str, bytes], convention: str) -> dict[tuple[str, str], collections.Counter]:
    """Give how often each rule is broken in each definition."""
    where = {}
    for name, data in files.items():
        try:
            where[name] = places(data)
        except (SyntaxError, ValueError):
            continue
    found: dict[tuple[str, str], collections.Counter] = collections.defaultdict(collections.Counter)
    for one in ruff(
            folder, "--select", "D,ANN", "--config", f"lint.pydocstyle.convention='{convention}'",
            "--config", "target-version='py310'"):
        row = one["location"]["row"]
        inner = [
            (last - first, name) for name, spans in where.get(one["filename"], {}).items() for first, last in spans
            if first <= row <= last]
        if inner:
            found[one["filename"], min(inner)[1]][one["code"]] += 1
    return found


def honest(binary: str, port: str, files: dict[str, bytes], style: str, convention: str, language: str) -> float:
    """Give the share of what was lacking that got a proposal without a complaint."""
    rules = f"# Rules\n\n```guardhook\ndocstring: {{style: {style}, language: {language}}}\n```\n"
    with tempfile.TemporaryDirectory() as name:
        repository = Repository(pathlib.Path(name), files, rules)
        before = complaints(repository.folder, files, convention)
        report = repository.suggest(binary, f"127.0.0.1:{port}/{'korean' if language == 'ko' else 'honest'}")["suggestions"]
        after = complaints(repository.folder, {path: (repository.folder / path).read_bytes() for path in files}, convention)
        proposed = {(one["path"], one["name"]) for one in report["definitions"]}
        refused = {(one["path"], "" if one["name"] == one["path"] else one["name"]) for one in report["rejected"]}
        # ruff may find fault with what was there before, and with what nobody asked for.
        bad = {place: after[place] - before[place] for place in proposed if after[place] - before[place]}
        lacking = proposed | refused
        share = 100 * (len(proposed) - len(bad)) / max(1, len(lacking))
        worst = collections.Counter(code for codes in bad.values() for code in codes).most_common(6)
        print(f"honest, {style}, {language}: {len(proposed) - len(bad)} of {len(lacking)} = {share:.1f} %; "
              f"complaints: {dict(worst)}", flush=True)
        return share


def main() -> int:
    """Run all of it; a fault or a share below 90 % is a failure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=pathlib.Path)
    parser.add_argument("--binary", default="guardhook")
    parser.add_argument("--files", type=int, default=400)
    parser.add_argument("--seeds", type=int, default=2)
    options = parser.parse_args()
    paths = sysconfig.get_paths()
    folders = options.folders or [pathlib.Path(paths["stdlib"]), pathlib.Path(paths["purelib"])]
    files = chosen(folders, options.files)
    print(f"{len(files)} files of {', '.join(map(str, folders))}")
    with tempfile.TemporaryDirectory() as name:
        server = subprocess.Popen(
            [sys.executable, TESTS / "Support" / "scripted_model.py", f"{name}/log"], stdout=subprocess.PIPE, text=True)
        try:
            port = server.stdout.readline().strip()
            wrong = [fault for seed in range(options.seeds) for fault in hostile(options.binary, port, files, seed)]
            shares = [
                honest(options.binary, port, files, *case)
                for case in (
                    ("google", "google", "en"), ("numpy", "numpy", "en"), ("sphinx", "pep257", "en"),
                    ("google", "google", "ko"))
            ]
        finally:
            server.kill()
            server.wait()
    for fault in wrong[:40]:
        print("FAULT", fault)
    return 1 if wrong or min(shares) < 90 else 0


sys.exit(main())
