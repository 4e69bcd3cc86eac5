"""Run a command on a terminal of its own and print what it wrote there: terminal.py COLUMNSxROWS COMMAND..."""

import fcntl
import os
import pty
import struct
import sys
import termios


def main() -> int:
    """Copy the terminal's output to standard output; end as the command ended."""
    columns, rows = map(int, sys.argv[1].split("x"))
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.execvp(sys.argv[2], sys.argv[2:])
    while True:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


sys.exit(main())
