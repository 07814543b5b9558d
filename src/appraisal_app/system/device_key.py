"""The machine's own key, in a private file under the user's profile."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from appraisal_app.application.errors import AppError

_BYTES = 32


class DeviceKeyError(AppError):
    """The key can be neither read nor made."""

    def __init__(self) -> None:
        super().__init__(
            "This computer's own key cannot be kept, so nothing can be sealed. Check that your "
            "user folder can be written to, and try again."
        )


class DeviceKeyFile:
    """Keeps the key at `path`; fulfils the port `DeviceKeys`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def private_key(self) -> bytes:
        """32 bytes, made once; raises DeviceKeyError rather than putting another in its place."""
        try:
            return self._checked(self._path.read_bytes())
        except FileNotFoundError:
            return self._made()
        except OSError:
            raise DeviceKeyError from None

    def _made(self) -> bytes:
        key = secrets.token_bytes(_BYTES)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
            with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as out:
                out.write(key)
                out.flush()
                os.fsync(out.fileno())
            part.replace(self._path)
            return self._checked(self._path.read_bytes())
        except OSError:
            raise DeviceKeyError from None

    @staticmethod
    def _checked(key: bytes) -> bytes:
        if len(key) != _BYTES:
            raise DeviceKeyError
        return key
