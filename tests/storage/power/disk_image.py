"""What may be on a disk after its power failed: what was forced to it, and any part of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.storage.power.disk_log import (
    Cut,
    Deed,
    Emptied,
    Gone,
    Made,
    Moved,
    Synced,
    Told,
    Written,
)

_SECTOR = 512


@dataclass
class _Content:
    """One file: the bytes that are safe, and what was asked for since."""

    safe: bytearray
    length: int
    pending: list[Written | Cut] = field(default_factory=list["Written | Cut"])

    def ask(self, deed: Written | Cut) -> None:
        if isinstance(deed, Written):
            at = self.length if deed.at is None else deed.at
            deed = Written(deed.name, deed.data, at)
            self.length = max(self.length, at + len(deed.data))
        else:
            self.length = deed.length
        self.pending.append(deed)

    def force(self) -> None:
        for deed in self.pending:
            _apply(self.safe, deed)
        self.pending.clear()


@dataclass(frozen=True)
class _Named:
    """A name was given to a content, or taken away."""

    name: str
    content: _Content | None


class Disk:
    """The files below a folder while a process works on them, until the power fails.

    Names are safe when their folder was forced to the disk; until then they get there in order.
    Bytes get there in any order, a write of many sectors in parts.
    """

    def __init__(self, before: dict[str, bytes]) -> None:
        self._names = {name: _Content(bytearray(data), len(data)) for name, data in before.items()}
        self._safe_names = dict(self._names)
        self._pending: list[_Named] = []
        self.told: list[str] = []

    def follow(self, deeds: Iterable[Deed]) -> None:
        """Do what the process did."""
        for deed in deeds:
            self._do(deed)

    def after_power_cut(self, random: Random) -> dict[str, bytes]:
        """The files as they may be found when the power is back."""
        names = dict(self._safe_names)
        _give(names, self._pending[: random.randrange(len(self._pending) + 1)])
        found: dict[int, bytes] = {}
        for content in names.values():
            if id(content) not in found:
                found[id(content)] = _left(content, random)
        return {name: found[id(content)] for name, content in names.items()}

    def _do(self, deed: Deed) -> None:
        match deed:
            case Told(words):
                self.told.append(words)
            case Synced(name):
                self._force(name)
            case Written(name) | Cut(name):
                self._names[name].ask(deed)
            case Emptied(name):
                self._names[name].ask(Cut(name, 0))
            case _:
                self._rename(deed)

    def _force(self, name: str) -> None:
        if name:
            self._names[name].force()
        else:
            _give(self._safe_names, self._pending)
            self._pending.clear()

    def _rename(self, deed: Made | Gone | Moved) -> None:
        match deed:
            case Made(name):
                if name not in self._names:
                    self._name(name, _Content(bytearray(), 0))
            case Gone(name):
                self._name(name, None)
            case Moved(name, to):
                self._name(to, self._names[name])
                self._name(name, None)

    def _name(self, name: str, content: _Content | None) -> None:
        named = _Named(name, content)
        _give(self._names, [named])
        self._pending.append(named)


def write_image(image: dict[str, bytes], folder: Path) -> None:
    """Puts the files into an empty folder."""
    for name, data in image.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _give(names: dict[str, _Content], given: Sequence[_Named]) -> None:
    for each in given:
        if each.content is None:
            names.pop(each.name, None)
        else:
            names[each.name] = each.content


def _left(content: _Content, random: Random) -> bytes:
    data = bytearray(content.safe)
    pending = content.pending
    match random.randrange(3):
        case 0:
            chosen = pending[: random.randrange(len(pending) + 1)]
        case 1:
            chosen = [deed for deed in pending if random.random() < 0.5]
        case _:
            chosen = list(pending)
    for deed in chosen:
        if isinstance(deed, Written) and random.random() < 0.15:
            for part in _sectors(deed):
                if random.random() < 0.5:
                    _apply(data, part)
        else:
            _apply(data, deed)
    return bytes(data)


def _sectors(deed: Written) -> Iterable[Written]:
    start, end = deed.at or 0, (deed.at or 0) + len(deed.data)
    at = start
    while at < end:
        until = min(end, (at // _SECTOR + 1) * _SECTOR)
        yield Written(deed.name, deed.data[at - start : until - start], at)
        at = until


def _apply(data: bytearray, deed: Written | Cut) -> None:
    if isinstance(deed, Cut):
        del data[deed.length :]
        data.extend(bytes(deed.length - len(data)))
        return
    at = deed.at or 0
    data.extend(bytes(max(0, at - len(data))))
    data[at : at + len(deed.data)] = deed.data
