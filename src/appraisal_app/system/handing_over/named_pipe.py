"""The named pipe of Windows, which only its user may write to. Not tried on Windows yet."""

from __future__ import annotations

import sys

from appraisal_app.system.handing_over.link import HeldError
from appraisal_app.system.handing_over.message import LONGEST

if sys.platform == "win32":
    import ctypes
    from multiprocessing.connection import Client, Connection, Listener

    _ANYBODY = -1

    class PipeLink:
        """A Link."""

        def __init__(self, link: Connection) -> None:
            self._link = link

        def send(self, data: bytes) -> None:
            """Send a message."""
            self._link.send_bytes(data)

        def receive(self, seconds: float) -> bytes:
            """The message that comes within that time; raises OSError."""
            if not self._link.poll(seconds):
                raise TimeoutError
            try:
                return self._link.recv_bytes(LONGEST)
            except EOFError as error:
                raise ConnectionResetError from error

        def close(self) -> None:
            """Let go of it."""
            self._link.close()

    class PipeEar:
        """An Ear; the system takes the pipe away when its process ends, however it ends."""

        def __init__(self, ear: Listener) -> None:
            self._ear = ear

        def accept(self) -> PipeLink:
            """The next connection; raises OSError."""
            return PipeLink(self._ear.accept())

        def close(self) -> None:
            """Wait no more."""
            self._ear.close()

    class PipePlace:
        """A Place; nothing but this process and those of its user may write to the pipe."""

        def __init__(self, name: str) -> None:
            self._address = rf"\\.\pipe\{name}"

        def connect(self, seconds: float) -> PipeLink | None:
            """A connection to the program that listens; None when none does."""
            del seconds
            try:
                link = PipeLink(Client(self._address, family="AF_PIPE"))
            except OSError:
                return None
            # Else Windows would only let the task bar blink.
            ctypes.windll.user32.AllowSetForegroundWindow(_ANYBODY)
            return link

        def listen(self) -> PipeEar | None:
            """Listen from now on; raises HeldError when another program does."""
            try:
                return PipeEar(Listener(self._address, family="AF_PIPE"))
            except PermissionError:
                # The first instance of a pipe is its owner's: Windows refuses another one so.
                raise HeldError from None
            except OSError:
                return None
