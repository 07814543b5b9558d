"""What a process asked of the disk, in order, as the system saw it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

STRACE = shutil.which("strace")
CAN_TRACE = (
    STRACE is not None
    and subprocess.run(
        [STRACE, "-o", os.devnull, "true"], capture_output=True, check=False
    ).returncode
    == 0
)
_ROOT = Path(__file__).resolve().parents[3]
_CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2"
_LINE = re.compile(r"(?P<call>\w+)\((?P<words>.*)\) += (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_BEHIND = re.compile(r"^\d+<((?:\\x[0-9a-f]{2})*)>")
_STDOUT = re.compile(r"^1<")


@dataclass(frozen=True, slots=True)
class Made:
    """A name was given to a new, empty file."""

    name: str


@dataclass(frozen=True, slots=True)
class Emptied:
    """A file was opened and cut to nothing."""

    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes at a place; None: at the end."""

    name: str
    data: bytes
    at: int | None


@dataclass(frozen=True, slots=True)
class Cut:
    """A file was made that long."""

    name: str
    length: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file was forced to the disk; "": a folder, with the names in it."""

    name: str


@dataclass(frozen=True, slots=True)
class Gone:
    """A name was taken away."""

    name: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file took another name, and the place of who bore it."""

    name: str
    to: str


@dataclass(frozen=True, slots=True)
class Told:
    """The process said something to whoever started it."""

    words: str


Deed = Made | Emptied | Written | Cut | Synced | Gone | Moved | Told


def deeds_of(script: Path, folder: Path, *words: str) -> list[Deed]:
    """Everything that the script does to files below `folder`, and what it prints."""
    log = folder.with_suffix(".log")
    assert STRACE is not None
    done = subprocess.run(
        [
            *(STRACE, "-qq", "-y", "-xx", "-s", "2000000", "-e", f"trace={_CALLS}"),
            *("-o", str(log), sys.executable, str(script), *words),
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(_ROOT / "src"), str(_ROOT)))},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with log.open(encoding="ascii") as lines:
        found = list(_deeds(lines, folder.resolve()))
    log.unlink()
    return found


def _deeds(lines: Iterator[str], folder: Path) -> Iterator[Deed]:
    for line in lines:
        match = _LINE.match(line)
        if match is not None and int(match["result"]) >= 0:
            yield from _deed(match["call"], match["words"], int(match["result"]), folder)


def _deed(call: str, words: str, result: int, folder: Path) -> Iterator[Deed]:
    texts = [_bytes(text) for text in _TEXT.findall(words)]
    numbers = words.rsplit(", ", 2)
    if call == "write" and _STDOUT.match(words):
        yield Told(texts[0].decode().strip())
    elif call.startswith(("unlink", "rename")) or call == "openat":
        names = [_below(os.fsdecode(text), folder) for text in texts]
        if all(names):
            yield from _naming(call, words, names)
    elif (name := _behind(words, folder)) is not None:
        match call:
            case "pwrite64":
                yield Written(name, texts[0][:result], int(numbers[-1]))
            case "write":
                yield Written(name, texts[0][:result], None)
            case "ftruncate":
                yield Cut(name, int(numbers[-1]))
            case _:
                yield Synced(name)


def _naming(call: str, words: str, names: list[str | None]) -> Iterator[Deed]:
    first, last = str(names[0]), str(names[-1])
    if call.startswith("unlink"):
        yield Gone(first)
    elif call.startswith("rename"):
        yield Moved(first, last)
    else:
        if "O_CREAT" in words:
            yield Made(first)
        if "O_TRUNC" in words:
            yield Emptied(first)


def _behind(words: str, folder: Path) -> str | None:
    match = _BEHIND.match(words)
    path = os.fsdecode(_bytes(match[1])) if match is not None else ""
    if Path(path) == folder or (folder in Path(path).parents and Path(path).is_dir()):
        return ""
    return _below(path, folder)


def _below(path: str, folder: Path) -> str | None:
    whole = Path(path)
    return str(whole.relative_to(folder)) if folder in whole.parents else None


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
