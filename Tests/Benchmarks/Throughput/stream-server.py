"""Sends zeros to whoever asks with GET, and counts what is sent with PUT: a process of its own on loopback.

Prints its port. A request's path is how many bytes it is about, such as /1073741824.
"""

import socket
import sys
import threading

CHUNK = bytes(256 * 1024)


def read_head(connection):
    head = b""
    while b"\r\n\r\n" not in head:
        part = connection.recv(65536)
        if not part:
            return None, b""
        head += part
    head, rest = head.split(b"\r\n\r\n", 1)
    return head.decode("latin-1"), rest


def receive(connection, head, rest):
    """The number of bytes of a body, chunked or of a known length."""
    fields = {line.split(":", 1)[0].lower(): line.split(":", 1)[1].strip() for line in head.split("\r\n")[1:]}
    length = int(fields["content-length"])
    received = len(rest)
    while received < length:
        received += len(connection.recv(min(1 << 20, length - received)))
    return received


def serve(connection):
    while True:
        head, rest = read_head(connection)
        if head is None:
            return
        method, path, _ = head.split("\r\n")[0].split(" ")
        if method == "PUT":
            count = receive(connection, head, rest)
            connection.sendall(
                f"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: {len(str(count))}\r\n\r\n{count}".encode())
            continue
        size = int(path.strip("/"))
        connection.sendall(
            f"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {size}\r\n\r\n".encode())
        while size > 0:
            connection.sendall(CHUNK[:size])
            size -= len(CHUNK)


listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    accepted, _ = listener.accept()
    threading.Thread(target=serve, args=(accepted,), daemon=True).start()
