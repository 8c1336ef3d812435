"""A board that sends without end is one clear error, not a hang; and nobody else reaches the virtual board."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from asym_studio.board.session import Options, connect
from asym_studio.board.virtual.rfc2217 import parse_address
from asym_studio.flash.errors import BoardUnreachable, InputUnreadable


@contextmanager
def sending(data: bytes) -> Iterator[str]:
    """Serve somebody who sends these bytes for ever; gives the port's URL."""
    listener = socket.create_server(("127.0.0.1", 0))

    def babble() -> None:
        with suppress(OSError):
            client, _ = listener.accept()
            with client:
                while True:
                    client.sendall(data)

    thread = threading.Thread(target=babble)
    thread.start()
    try:
        yield f"socket://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()
        thread.join(10)
        assert not thread.is_alive()


def test_a_frame_without_end_is_given_up() -> None:
    with sending(b"\xc0" + b"U" * 65536) as url, pytest.raises(BoardUnreachable):
        connect(url, Options(before="no-reset", attempts=1))


@pytest.mark.parametrize("address", ["0.0.0.0:4000", "[::]:4000", "192.168.1.2:4000", "example.org:4000"])
def test_other_machines_cannot_be_let_in(address: str) -> None:
    with pytest.raises(InputUnreadable) as caught:
        parse_address(address)
    assert caught.value.code == "listen-address"
