"""A server that speaks Ollama's protocol from a script, well or badly.

    scripted_ollama.py MODE LOG    prints the port it listens on, then serves until it is ended

Every request is written to LOG as one JSON line. Modes: honest, missing (the model is not there), error (500),
cut (the connection ends in the middle of an answer), endless (tokens without end), undone (a last line with
"done": false), rubbish (no JSON), silent (accepts and never answers), flood (64 MB in
one answer, in one line), wide (64 MB in header lines), slow (a byte of the answer every tenth of a second).
"""

import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MODE, LOG = sys.argv[1], sys.argv[2]
MODEL = "scripted:1b"
DIGEST = "5c" * 32
LOCK = threading.Lock()


def slot_value(name: str, schema: dict) -> object:
    """Fill one slot of the asked schema the way a well-behaved model would."""
    if "enum" in schema:
        return schema["enum"][0]
    if "const" in schema:
        return schema["const"]
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return slot_value(name, schema[key][0])
    kind = schema.get("type", "string")
    if isinstance(kind, list):
        kind = kind[0]
    if kind == "object":
        return {key: slot_value(f"{name}.{key}", value) for key, value in schema.get("properties", {}).items()}
    if kind == "array":
        return []
    if kind in ("integer", "number"):
        return 1
    if kind == "boolean":
        return True
    if "type" in name.lower():
        return "int"
    last = name.rsplit(".", 1)[-1].lower()
    if "summary" in last or "docstring" in last:
        return "Combine the given numbers into one figure."
    if "return" in last:
        return "The figure that results."
    return "The number to take into account."


class Handler(BaseHTTPRequestHandler):
    """Answers the few routes that guardhook asks."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Keep quiet: the log file tells."""

    def note(self, body: bytes) -> None:
        """Write one request down."""
        line = {"method": self.command, "path": self.path, "body": body.decode("utf-8", "replace")}
        with LOCK, open(LOG, "a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")

    def reply(self, status: int, value: object) -> None:
        """Send one JSON value."""
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def chunk(self, value: object) -> None:
        """Send one line of a streamed answer."""
        data = (value if isinstance(value, bytes) else json.dumps(value).encode()) + b"\n"
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def do_GET(self) -> None:
        """Version and model list."""
        self.note(b"")
        if MODE == "silent":
            time.sleep(600)
        if MODE == "error":
            self.reply(500, {"error": "the runner has died"})
        elif MODE == "rubbish":
            self.reply(200, b"<html>not what you think</html>")
        elif self.path == "/api/version":
            self.reply(200, {"version": "0.5.4"})
        elif self.path in ("/api/tags", "/api/ps"):
            name = "another:7b" if MODE == "missing" else MODEL
            details = {"family": "llama", "parameter_size": "1B", "quantization_level": "Q4_0"}
            self.reply(200, {"models": [{"name": name, "model": name, "digest": DIGEST, "size": 1, "details": details}]})
        else:
            self.reply(404, {"error": "no such route"})

    def do_POST(self) -> None:
        """What a model has, and its answers."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.note(body)
        if MODE == "silent":
            time.sleep(600)
        try:
            asked = json.loads(body)
        except ValueError:
            self.reply(400, {"error": "no JSON"})
            return
        if MODE == "error":
            self.reply(500, {"error": "the runner has died"})
        elif MODE == "missing":
            self.reply(404, {"error": f"model '{asked.get('model')}' not found"})
        elif self.path == "/api/show":
            information = {"general.architecture": "llama", "llama.context_length": 8192}
            self.reply(200, {"model_info": information, "details": {"family": "llama"}, "capabilities": ["completion"]})
        elif self.path == "/api/chat":
            self.chat(asked)
        else:
            self.reply(404, {"error": "no such route"})

    def chat(self, asked: dict) -> None:
        """Answer a question, streamed or at once."""
        schema = asked.get("format")
        answer = json.dumps(slot_value("answer", schema)) if isinstance(schema, dict) else "a plain answer"
        if not asked.get("messages"):
            self.reply(200, self.line("", True, "load"))
            return
        if not asked.get("stream", True) and MODE == "honest":
            self.reply(200, self.line(answer, True))
            return
        self.send_response(200)
        self.send_header("Content-Type", "application/x-ndjson")
        self.send_header("Transfer-Encoding", "chunked")
        if MODE == "wide":
            self.pour(b"X-Wide: %s\r\n" % (b"w" * 60000))
            return
        self.end_headers()
        if MODE == "flood":
            self.wfile.write(b"%x\r\n" % (64 << 20))
            self.pour(b"{" + b" " * 65535)
            return
        if MODE == "rubbish":
            self.chunk(b"%%% no json at all %%%")
            self.wfile.write(b"0\r\n\r\n")
            return
        if MODE == "slow":
            for letter in answer:
                self.chunk(self.line(letter, False))
                time.sleep(0.1)
            self.chunk(self.line("", True))
            self.wfile.write(b"0\r\n\r\n")
            return
        half = len(answer) // 2
        self.chunk(self.line(answer[:half], False))
        if MODE == "cut":
            self.close_connection = True
            self.connection.shutdown(2)
            return
        while MODE == "endless":
            try:
                self.chunk(self.line(" and", False))
            except OSError:
                return
            time.sleep(0.005)
        self.chunk(self.line(answer[half:], False))
        self.chunk(self.line("", MODE != "undone"))
        self.wfile.write(b"0\r\n\r\n")

    def pour(self, piece: bytes) -> None:
        """Send 64 MB of it, as long as somebody listens."""
        self.close_connection = True
        try:
            self.flush_headers()
            for _ in range((64 << 20) // len(piece)):
                self.wfile.write(piece)
        except OSError:
            return

    def line(self, content: str, done: bool, reason: str = "stop") -> dict:
        """One message as Ollama writes it."""
        line = {
            "model": MODEL,
            "created_at": "2026-01-01T00:00:00Z",
            "message": {"role": "assistant", "content": content},
            "done": done,
        }
        if done:
            line |= {"done_reason": reason, "eval_count": 20, "prompt_eval_count": 200, "total_duration": 10**8}
        return line


class Server(ThreadingHTTPServer):
    """A server whose clients may leave when they like."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that went away."""


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
