"""A server on this machine that answers every request with what it was told, and keeps what it was sent."""

import dataclasses
import http.server
import sys
import threading


@dataclasses.dataclass
class Answer:
    """What is sent next."""

    status: int
    content_type: str = None
    body: bytes = b""
    fields: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Wire:
    """A request as it came."""

    method: str
    target: str
    fields: list
    body: bytes


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one(self):
        fields = [(name, as_sent(value)) for name, value in self.headers.items()]
        self.server.owner.wires.append(Wire(self.command, self.path, fields, self.read_body()))
        answer = self.server.owner.answer
        self.send_response_only(answer.status)
        for name, value in answer.fields.items():
            self.send_header(name, value)
        if answer.content_type:
            self.send_header("Content-Type", answer.content_type)
        if answer.status not in (204, 304):
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD" and answer.status not in (204, 304):
            self.wfile.write(answer.body)

    do_GET = do_PUT = do_POST = do_DELETE = do_OPTIONS = do_HEAD = do_PATCH = do_TRACE = handle_one

    def read_body(self):
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A client may end a connection whenever it likes; anything else is a fault of the harness."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def as_sent(value):
    """The value of a field in UTF-8; the standard library reads every byte as a character."""
    return value.encode("latin-1").decode(errors="replace")


class Loopback:
    """The server, running until it is stopped."""

    def __init__(self):
        self.answer, self.wires = Answer(200), []
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.owner = self
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
