"""The local socket of macOS and Linux, in a folder that only its user may enter."""

from __future__ import annotations

import os
import socket
import stat
import struct
import sys
import time
from pathlib import Path

from appraisal_app.system.handing_over.link import HeldError
from appraisal_app.system.handing_over.message import LONGEST

_LONGEST_NAME = 100
"""Bytes of a socket's path; systems take 103 or 107."""
_HEAD = struct.Struct(">I")

if sys.platform != "win32":
    import fcntl

    class SocketLink:
        """A Link; a message is its length in four bytes, and then itself."""

        def __init__(self, link: socket.socket) -> None:
            self._link = link

        def send(self, data: bytes) -> None:
            """Send a message."""
            self._link.sendall(_HEAD.pack(len(data)) + data)

        def receive(self, seconds: float) -> bytes:
            """The message that comes within that time; raises OSError."""
            until = time.monotonic() + seconds
            (size,) = _HEAD.unpack(self._exactly(_HEAD.size, until))
            if size > LONGEST:
                raise OSError
            return self._exactly(size, until)

        def close(self) -> None:
            """Let go of it."""
            self._link.close()

        def _exactly(self, size: int, until: float) -> bytes:
            found = b""
            while len(found) < size:
                self._link.settimeout(max(until - time.monotonic(), 0.001))
                more = self._link.recv(size - len(found))
                if not more:
                    raise ConnectionResetError
                found += more
            return found

    class SocketEar:
        """An Ear; the lock says whose place it is for as long as the process lives."""

        def __init__(self, ear: socket.socket, path: Path, lock: int) -> None:
            self._ear = ear
            self._path = path
            self._lock = lock

        def accept(self) -> SocketLink:
            """The next connection; raises OSError."""
            return SocketLink(self._ear.accept()[0])

        def close(self) -> None:
            """Wait no more, and free the place."""
            # Closing alone would leave whoever waits in `accept` waiting.
            self._ear.shutdown(socket.SHUT_RDWR)
            self._ear.close()
            self._path.unlink(missing_ok=True)
            os.close(self._lock)

    class SocketPlace:
        """A Place."""

        def __init__(self, folder: Path, name: str) -> None:
            self._folder = folder
            self._path = folder / name

        def connect(self, seconds: float) -> SocketLink | None:
            """A connection to the program that listens; None when none does."""
            if not _is_private(self._folder):
                return None
            link = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            try:
                link.settimeout(seconds)
                link.connect(str(self._path))
            except OSError:
                link.close()
                return None
            return SocketLink(link)

        def listen(self) -> SocketEar | None:
            """Listen from now on, also where a program that is dead by now left its socket.

            Raises HeldError when a living one does.
            """
            try:
                self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                if not _is_private(self._folder) or len(bytes(self._path)) > _LONGEST_NAME:
                    return None
                lock = _locked(self._path.with_suffix(".lock"))
                return SocketEar(_bound(self._path), self._path, lock)
            except HeldError:
                raise
            except OSError:
                return None

    def _locked(path: Path) -> int:
        """The lock, which the system takes from a process that ends, however it ends."""
        flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
        lock = os.open(path, flags, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            raise HeldError from None
        except OSError:
            os.close(lock)
            raise
        return lock

    def _bound(path: Path) -> socket.socket:
        # Whoever has the lock knows that nobody listens at what stands there.
        path.unlink(missing_ok=True)
        ear = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            ear.bind(str(path))
            path.chmod(0o600)
            ear.listen()
        except OSError:
            ear.close()
            raise
        return ear

    def _is_private(folder: Path) -> bool:
        """Whether it is this user's own folder and nobody else may look into it."""
        try:
            found = folder.lstat()
        except OSError:
            return False
        is_own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
        return is_own and not found.st_mode & 0o077
