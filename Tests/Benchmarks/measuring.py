"""What the measuring scripts of this folder share: small worlds, and figures of whole commands."""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RULES = """# Working agreement

```guardhook
commit: {types: [feat, fix, docs, chore], subject: {max: 72, no_period: true}, language: en}
branch: {prefixes: [feat/, fix/], protected: [main]}
docstring: {required: public, style: google}
types: {required: public}
severity: {docstring.required: warning, types.required: warning}
```
"""
MESSAGE = "feat(api): add a thing\n\nA body that says why.\n"


def environment(folder: pathlib.Path) -> dict[str, str]:
    """Give every measured program the same small world."""
    keep = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return keep | {
        "HOME": str(folder), "LC_ALL": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", "OLLAMA_HOST": "127.0.0.1:9",
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_EDITOR": ":",
        "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org", "no_proxy": "127.0.0.1",
    }


def repository(folder: pathlib.Path, env: dict[str, str], files: dict[str, str], staged: dict[str, str]) -> pathlib.Path:
    """Make a repository with a first commit, then stage some files."""

    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=folder, env=env, check=True, stdout=subprocess.DEVNULL)

    def write(names: dict[str, str]) -> None:
        for name, text in names.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        git("add", "-A")

    folder.mkdir(parents=True)
    git("init", "-q", "-b", "main")
    write({".ai-rules.md": RULES} | files)
    git("commit", "-q", "-m", "chore: begin")
    git("checkout", "-q", "-b", "feat/work")
    git("config", "guardhook.tests", "false")
    write(staged)
    return folder


def python_files(count: int) -> dict[str, str]:
    """Make files of ten undocumented functions each."""
    body = "\n\n".join(f"def function_{n}(first, second=1):\n    return first + second + {n}\n" for n in range(10))
    return {f"src/module_{n}.py": body for n in range(count)}


def hyperfine(command: list[str], folder: pathlib.Path, env: dict[str, str], runs: int) -> tuple[float, float]:
    """Give the median and the least wall time of a command in milliseconds."""
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        line = ["hyperfine", "-N", "-w", "2", "-r", str(runs), "--export-json", out.name, subprocess.list2cmdline(command)]
        done = subprocess.run(line, cwd=folder, env=env, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"{command}: {done.stderr.strip()}")
        times = json.load(open(out.name, encoding="utf-8"))["results"][0]["times"]
    return statistics.median(times) * 1000, min(times) * 1000


def peak(helper: str, command: list[str], folder: pathlib.Path, env: dict[str, str]) -> float:
    """Give the peak resident memory of a command in MiB: the largest single process of its tree."""
    done = subprocess.run([helper, *command], cwd=folder, env=env, capture_output=True, text=True, check=True)
    return int(done.stdout) / (1024 if sys.platform != "darwin" else 1024 * 1024)


def compiled(name: str, folder: pathlib.Path) -> str:
    """Compile a C program of this folder."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libgit2"], capture_output=True, text=True, check=True)
    program = folder / name
    subprocess.run(["cc", "-O2", str(HERE / f"{name}.c"), "-o", str(program), *flags.stdout.split()], check=True)
    return str(program)


def instructions(command: list[str], folder: pathlib.Path, env: dict[str, str]) -> float:
    """Give the instructions of a command in millions, as callgrind counts them: the same on a busy machine.

    The processes that it starts are not counted.
    """
    with tempfile.NamedTemporaryFile(suffix=".callgrind") as out:
        line = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", *command]
        done = subprocess.run(line, cwd=folder, env=env, capture_output=True, text=True, check=False)
    words = next((line for line in done.stderr.splitlines() if "Collected" in line), "")
    if not words:
        raise RuntimeError(f"{command}: valgrind said {done.stderr.strip()[-300:]}")
    return int(words.rpartition(":")[2]) / 1e6


def need(*tools: str) -> None:
    """End with a sentence where a tool is missing."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        sys.exit(f"cannot measure: {', '.join(missing)} not on PATH")


def binary(given: str | None) -> str:
    """Find the guardhook to measure."""
    found = given or shutil.which("guardhook")
    if not found:
        sys.exit("cannot measure: no guardhook on PATH; name one with --binary")
    return str(pathlib.Path(found).resolve())
