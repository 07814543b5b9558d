"""What is said between two programs of one user: strict, and never long."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from appraisal_app.application.handed_over import Asked

LONGEST = 65_536
"""Bytes of a message."""
MOST = 32
"""Files of a message."""
TAKEN, NOT_TAKEN = b"taken", b"not taken"
_VERSION = 1
_PATH_MAX, _TOKEN_MAX = 4096, 256


class NoMessageError(ValueError):
    """What came is nothing that a program of ours says."""


def written(paths: tuple[Path, ...], token: str = "") -> bytes:
    """The message; raises NoMessageError when it would be too long."""
    said = {"version": _VERSION, "paths": [str(each) for each in paths], "token": token}
    data = json.dumps(said, separators=(",", ":")).encode("ascii")
    if len(data) > LONGEST or len(paths) > MOST:
        raise NoMessageError
    return data


def read(data: bytes) -> Asked:
    """What is asked for; raises NoMessageError."""
    try:
        found = json.loads(data.decode("ascii")) if len(data) <= LONGEST else None
    except (ValueError, RecursionError):
        raise NoMessageError from None
    if not isinstance(found, dict):
        raise NoMessageError
    said = cast("dict[str, object]", found)
    if said.keys() != {"version", "paths", "token"}:
        raise NoMessageError
    if type(said["version"]) is not int or said["version"] != _VERSION:
        raise NoMessageError
    return Asked(_paths(said["paths"]), _token(said["token"]))


def _paths(found: object) -> tuple[Path, ...]:
    if not isinstance(found, list):
        raise NoMessageError
    names = cast("list[object]", found)
    if len(names) > MOST:
        raise NoMessageError
    return tuple(_path(each) for each in names)


def _path(found: object) -> Path:
    if not isinstance(found, str) or "\0" in found or len(found) > _PATH_MAX:
        raise NoMessageError
    path = Path(found)
    if not path.is_absolute():
        raise NoMessageError
    return path


def _token(found: object) -> str:
    if not isinstance(found, str) or len(found) > _TOKEN_MAX or not found.isprintable():
        raise NoMessageError
    return found
