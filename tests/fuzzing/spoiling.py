"""Inputs made by chance from sound ones: bytes cut and spliced, values and rows replaced."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from sqlcipher3 import dbapi2

from appraisal_app.storage.house import SEARCH_TABLES

_IN_MEMORY = Path("/dev/shm")  # noqa: S108
_TOKENS: tuple[bytes, ...] = (
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\r\n",
    b"'",
    b'"',
    b"=cmd|' /C calc'!A0",
    b"@SUM(1)",
    b"<script>alert(1)</script>",
    b"<b><font size=9>",
    b"&lt;/para&gt;",
    b"../../../etc/passwd",
    b"C:\\..\\CON",
    "\u202e\u2066fdp.exe".encode(),
    "\u0430ppraisal".encode(),
    b"[" * 500,
    b"{" * 500,
    b"(" * 500,
    b"<<" * 300,
    b"9" * 400,
    b"-1",
    b"1e999",
    b"NaN",
    b"A" * 5000,
    b"endobj\nxref\ntrailer <</Root 1 0 R/Prev 0>>\nstartxref\n0\n%%EOF\n",
)
_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 2**31, 2**63, 10**30, 1.5, "", " ", "\0", "\ud800"),
    *("\u202etxt.exe", "\u0430", "=1+1", "<b>x</b>", "../x", "x" * 60_000),
    *([], {}, [[]], [None], {"": ""}, "2026-02-31", "0001-01-01", "9999-12-31", "file", "id"),
)

Spoil = Callable[[Sequence[bytes], Random], bytes]
"""Makes one input of the sound ones."""


def spoiled(seeds: Sequence[bytes], chance: Random) -> bytes:
    """One of the seeds after one to five changes."""
    data = chance.choice(seeds)
    for _ in range(chance.randint(1, 5)):
        data = chance.choice(_SPOILS)(data, chance)
    if chance.random() < 0.05:
        other = chance.choice(seeds)
        data = data[: _place(data, chance)] + other[_place(other, chance) :]
    return data


def spoiled_json(seeds: Sequence[bytes], chance: Random) -> bytes:
    """One of the seeds with one to three values replaced, or else altered as bytes."""
    if chance.random() < 0.3:
        return spoiled(seeds, chance)
    tree = json.loads(chance.choice(seeds))
    for _ in range(chance.randint(1, 3)):
        places = list(_places(tree))
        if places:
            _replace(*chance.choice(places), chance)
    return json.dumps(tree).encode()


def altered_rows(seeds: Sequence[bytes], chance: Random) -> bytes:
    """A case file without a passphrase, sound as a database, in which rows are other ones."""
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        path = Path(folder) / "altered"
        path.write_bytes(chance.choice(seeds))
        link = dbapi2.connect(str(path))
        # It is read once and thrown away: nothing has to be forced to a disk.
        link.execute("PRAGMA synchronous=OFF")
        link.execute("PRAGMA journal_mode=MEMORY")
        tables = link.execute(_TABLES).fetchall()
        for _ in range(chance.randint(1, 3)):
            # A seal or another rule of the file may stand against it.
            with suppress(dbapi2.Error):
                _alter(link, chance.choice(tables)[0], chance)
                link.commit()
        link.close()
        return path.read_bytes()


def has_same_record(one: bytes, other: bytes) -> bool:
    """Whether two plain case files hold the same rows, but for the index of words.

    That is the program's own: it is made anew where it does not fit, also in a file that is then
    refused for something else.
    """
    return one == other or _record_in(one) == _record_in(other)


def _record_in(data: bytes) -> dict[str, list[Any]]:
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        path = Path(folder) / "record"
        path.write_bytes(data)
        link = dbapi2.connect(str(path))
        tables = [row[0] for row in link.execute(_TABLES).fetchall()]
        record = {
            table: sorted(link.execute(f'SELECT * FROM "{table}"').fetchall(), key=repr)  # noqa: S608
            for table in tables
            if table not in SEARCH_TABLES
        }
        link.close()
        return record


_CELLS: tuple[Any, ...] = (
    *(None, 0, -1, 2**31, 2**62, 1.5, "", " ", "2026-02-31", "\u202etxt"),
    *('{"a": [', "[]", "x" * 60_000, b"\xff"),
)
_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"


def _alter(link: Any, table: str, chance: Random) -> None:
    columns = [row[1] for row in link.execute(f'PRAGMA table_info("{table}")')]
    where = f"WHERE abs(random()) % {chance.choice((1, 2, 5))} = 0"
    if chance.random() < 0.3:
        link.execute(f'DELETE FROM "{table}" {where}')  # noqa: S608
        return
    value = chance.choice(_CELLS)
    column = chance.choice(columns)
    link.execute(f'UPDATE "{table}" SET "{column}" = ? {where}', (value,))  # noqa: S608


def _flip(data: bytes, chance: Random) -> bytes:
    if not data:
        return b"\0"
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def _overwrite(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    length = chance.choice((1, 4, 16, 100, 4096))
    return data[:at] + chance.randbytes(length) + data[at + length :]


def _insert(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + chance.choice(_TOKENS) + data[at:]


def _cut_out(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    return data[:at] + data[at + chance.choice((1, 2, 8, 64, 1000, 100_000)) :]


def _cut_off(data: bytes, chance: Random) -> bytes:
    return data[: _place(data, chance)]


def _repeat(data: bytes, chance: Random) -> bytes:
    at = _place(data, chance)
    part = data[at : at + chance.choice((1, 10, 200, 5000))]
    return data[:at] + part * chance.randint(2, 6) + data[at:]


def _move(data: bytes, chance: Random) -> bytes:
    one, other = sorted((_place(data, chance), _place(data, chance)))
    length = chance.choice((4, 64, 1024))
    return data[:one] + data[other : other + length] + data[one:]


_SPOILS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_flip,) * 3,
    *(_overwrite, _insert, _insert, _cut_out, _cut_off, _repeat, _move),
)


def _place(data: bytes, chance: Random) -> int:
    return chance.randint(0, len(data))


def _replace(at: Any, key: Any, chance: Random) -> None:
    match chance.randrange(4):
        case 0 if isinstance(at, dict):
            at[chance.choice(("", "id", "extra", "\u202e", str(key) * 2))] = at.pop(key)
        case 1:
            del at[key]
        case 2:
            at[key] = [at[key], at[key]]
        case _:
            # A copy: what is put into it later must not be in the next input too, nor in itself.
            at[key] = deepcopy(chance.choice(_VALUES))


def _places(tree: Any) -> Iterator[tuple[Any, Any]]:
    match tree:
        case dict():
            items: list[tuple[Any, Any]] = list(tree.items())
        case list():
            items = list(enumerate(tree))
        case _:
            return
    for key, value in items:
        yield tree, key
        yield from _places(value)
