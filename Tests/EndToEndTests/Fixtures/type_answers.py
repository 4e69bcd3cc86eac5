"""Run a command on a terminal, wait for each prompt, type one answer: type_answers.py COLUMNS PROMPT ANSWERS COMMAND..."""

import fcntl
import os
import pty
import struct
import sys
import termios


def main() -> int:
    """Copy what the terminal shows to standard output; end as the command ended."""
    columns, prompt, answers = int(sys.argv[1]), sys.argv[2].encode(), list(sys.argv[3])
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        os.execvp(sys.argv[4], sys.argv[4:])
    seen = b""
    while True:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        seen += data
        while prompt in seen and answers:
            seen = seen.split(prompt, 1)[1]
            os.write(terminal, answers.pop(0).encode() + b"\n")
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


sys.exit(main())
