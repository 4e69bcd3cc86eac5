#!/usr/bin/env python3
"""Counts where guardhook and conventional-pre-commit differ over the messages of Git repositories.

    pip install conventional-pre-commit==4.4.0
    Tests/Agreement/conventional.py path/to/guardhook REPOSITORY...

Each message is judged by `commit.conventional` alone. A difference that is none of the two classes which
ConventionalAgreementTests explains is printed, and makes the exit status 1.
"""

import re
import subprocess
import sys
import tempfile

from conventional_pre_commit.format import ConventionalCommit

RULES = "```guardhook\ncommit: {conventional: true}\n```\n"


def messages(repository: str) -> list[str]:
    """Return all messages of a repository's history without merges."""
    command = ["git", "-C", repository, "log", "--all", "--no-merges", "--format=%B%x00"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8", "replace")
    return [message.strip("\n") for message in text.split("\0") if message.strip()]


def accepts(program: str, rules: str, message: str) -> bool:
    """Say whether guardhook accepts the message."""
    command = [program, "check", "--rules", rules, "--message", "-"]
    return subprocess.run(command, input=message.encode(), capture_output=True).returncode == 0


def explained(message: str) -> bool:
    """Say whether the difference is one that the tests explain: a type or a scope beyond their lists."""
    head = re.match(r"(?P<type>[\w-]+)(?:\((?P<scope>[^()]+)\))?!?:\s", message)
    if not head:
        return message.lower().startswith("merge")
    known = head["type"].lower() in ConventionalCommit.DEFAULT_TYPES
    return not known or not re.fullmatch(r"[\w :,\-/.#]+", head["scope"] or "x")


def main() -> int:
    """Compare the two over all repositories given."""
    program, repositories = sys.argv[1], sys.argv[2:]
    total = differing = unexplained = 0
    with tempfile.NamedTemporaryFile("w", suffix=".md") as rules:
        rules.write(RULES)
        rules.flush()
        for repository in repositories:
            for message in messages(repository):
                total += 1
                if accepts(program, rules.name, message) == ConventionalCommit(message).is_valid():
                    continue
                differing += 1
                if not explained(message):
                    unexplained += 1
                    print(message.splitlines()[0])
    print(f"{total} messages, {differing} judged differently, {unexplained} of them unexplained", file=sys.stderr)
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
