"""A server that speaks Ollama's API well or badly, as the first part of the path says.

http://127.0.0.1:PORT/BEHAVIOUR/api/chat. Prints its port, one line, then serves until it is killed.
GET /_log gives every request body received so far.
"""

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LOG = []
LOCK = threading.Lock()


def line(content, done=False, **more):
    return json.dumps({"model": "m", "message": {"role": "assistant", "content": content}, "done": done, **more}) + "\n"


LAST = dict(done=True, done_reason="stop", prompt_eval_count=11, eval_count=3)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def handle(self):
        try:
            super().handle()
        except (ConnectionError, TimeoutError):
            pass

    def plain(self, status, body, kind="application/json; charset=utf-8", headers=()):
        body = body if isinstance(body, bytes) else body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def start(self, kind="application/x-ndjson"):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()

    def chunk(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.flush()

    def stream(self, *pieces):
        self.start()
        for piece in pieces:
            self.chunk(piece)
        self.chunk("")

    def hang_up(self):
        self.close_connection = True
        self.wfile.flush()
        self.connection.close()

    def do_GET(self):
        if self.path == "/_log":
            with LOCK:
                return self.plain(200, json.dumps(LOG))
        self.answer(self.path, None)

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with LOCK:
            LOG.append({"path": self.path, "body": body.decode("utf-8", "replace"), "host": self.headers.get("Host")})
        self.answer(self.path, body)

    def answer(self, path, body):
        behaviour, _, api = path.lstrip("/").partition("/")
        method = getattr(self, "do_it_" + behaviour.replace("-", "_"), None)
        if method is None:
            return self.plain(404, '{"error": "no such behaviour"}')
        method(api, body)

    def do_it_good(self, api, body):
        if api == "api/version":
            return self.plain(200, '{"version": "0.12.3"}')
        if api == "api/tags":
            details = {"parameter_size": "7.6B", "quantization_level": "Q4_K_M"}
            models = [
                {"name": "tiny:latest", "digest": "d1", "size": 10, "details": details},
                {"name": "coder:7b", "digest": "d2", "size": 20},
                {"size": 3},
            ]
            return self.plain(200, json.dumps({"models": models}))
        if api == "api/ps":
            return self.plain(200, '{"models": [{"name": "coder:7b", "size": 5000, "size_vram": 4000}]}')
        if api == "api/show":
            if json.loads(body)["model"] != "coder:7b":
                return self.plain(404, '{"error": "model \'x\' not found"}')
            info = {"general.architecture": "qwen2", "qwen2.context_length": 32768}
            return self.plain(200, json.dumps({"model_info": info, "capabilities": ["completion", "thinking"]}))
        self.stream(line("Hal"), line("lo 안녕\u0000 \U0001F600"), line("", **LAST))

    def do_it_echo(self, api, body):
        self.stream(line(body.decode()), line("", **LAST))

    def do_it_pieces(self, api, body):
        data = (line("one ") + line("two") + line("", **LAST)).encode()
        self.start()
        for index in range(len(data)):
            self.chunk(data[index : index + 1])
        self.chunk("")

    def do_it_no_last_newline(self, api, body):
        self.stream(line("x") + line("", **LAST).rstrip("\n"))

    def do_it_crlf(self, api, body):
        self.stream((line("x") + "\n \n" + line("", **LAST)).replace("\n", "\r\n"))

    def do_it_length(self, api, body):
        self.stream(line("cut"), line("", done=True, done_reason="length"))

    def do_it_status500(self, api, body):
        self.plain(500, '{"error": "out of\\u001b[31m memory\\nsecond line"}')

    def do_it_status503(self, api, body):
        self.plain(503, "<html>busy</html>", kind="text/html")

    def do_it_missing(self, api, body):
        self.plain(404, '{"error": "model \\"tiny\\" not found, try pulling it first"}')

    def do_it_lost(self, api, body):
        self.plain(404, "404 page not found", kind="text/plain")

    def do_it_redirect(self, api, body):
        self.plain(307, "", headers=[("Location", "/good/" + api)])

    def do_it_created(self, api, body):
        self.plain(201, line("", **LAST))

    def do_it_cut_off(self, api, body):
        self.start()
        self.chunk(line("half"))
        self.hang_up()

    def do_it_short_length(self, api, body):
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"version": ')
        self.hang_up()

    def do_it_half_line(self, api, body):
        self.stream(line("half"), '{"message": {"con')

    def do_it_no_done(self, api, body):
        self.stream(line("all "), line("said"))

    def do_it_empty(self, api, body):
        self.stream()

    def do_it_hang_up(self, api, body):
        self.hang_up()

    def do_it_error_inside(self, api, body):
        self.stream(line("so far"), '{"error": "model runner has unexpectedly stopped"}\n')

    def do_it_rubbish(self, api, body):
        self.stream(line("so"), "data: {not json}\n")

    def do_it_no_object(self, api, body):
        self.stream("[1, 2, 3]\n")

    def do_it_deep(self, api, body):
        self.stream("[" * 100_000 + "\n")

    def do_it_half_pair(self, api, body):
        self.stream('{"message": {"content": "a\\ud800b"}, "done": false}\n', line("", **LAST))

    def do_it_no_utf8(self, api, body):
        self.stream(b'{"message": {"content": "\xff\xfe"}, "done": false}\n', line("", **LAST))

    def do_it_after_end(self, api, body):
        self.stream(line("x"), line("", **LAST), line("and one thing more"))

    def do_it_html(self, api, body):
        self.plain(200, "<html>hello</html>\n", kind="text/html")

    def do_it_no_http(self, api, body):
        self.wfile.write(b"220 mail.example ESMTP\r\n")
        self.hang_up()

    def do_it_silent(self, api, body):
        time.sleep(30)

    def do_it_slow_headers(self, api, body):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        for index in range(600):
            self.wfile.write(b"X-%d: y\r\n" % index)
            self.wfile.flush()
            time.sleep(0.05)

    def do_it_endless_headers(self, api, body):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"X-Y: " + b"z" * 1000 + b"\r\n")

    def do_it_falls_silent(self, api, body):
        self.start()
        self.chunk(line("one"))
        time.sleep(30)

    def do_it_drip(self, api, body):
        self.start()
        while True:
            self.chunk(line("x"))
            time.sleep(0.02)

    def do_it_endless(self, api, body):
        self.start()
        text = line("tokens and tokens " * 500) * 20
        while True:
            self.chunk(text)

    def do_it_endless_line(self, api, body):
        self.start()
        while True:
            self.chunk("x" * 100_000)

    def do_it_endless_blank(self, api, body):
        self.start()
        while True:
            self.chunk("\n" * 100_000)

    def do_it_endless_error(self, api, body):
        self.send_response(500)
        self.end_headers()
        while True:
            self.wfile.write(b"x" * 100_000)


def end_with(parent):
    """Ends this process when its parent, the test run, has ended."""
    while os.getppid() == parent:
        time.sleep(0.3)
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with, args=(os.getppid(),), daemon=True).start()
    ThreadingHTTPServer.daemon_threads = True
    ThreadingHTTPServer.request_queue_size = 256
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
