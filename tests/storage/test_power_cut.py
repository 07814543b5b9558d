"""The power fails at any moment: what was said to be saved is there, and nothing is half there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import cast

import pytest
from tests.soaking import rounds
from tests.storage.index_agreement import assert_index_agrees
from tests.storage.power import working
from tests.storage.power.disk_image import Disk, write_image
from tests.storage.power.disk_log import CAN_TRACE, Deed, Synced, Told, deeds_of
from tests.storage.power.kept_failures import IMAGE, WHY, KeptCut, kept_if_it_fails, read_cut
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import DocumentKind, Key, Passphrase, RawKey
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.header import read_header
from appraisal_app.storage.keys import SALT_BYTES, secret_of

pytestmark = pytest.mark.skipif(not CAN_TRACE, reason="strace is not here, or may not trace")

NAME = "A trust.appraisal"
_IN_MEMORY = Path("/dev/shm")  # noqa: S108


@dataclass(frozen=True, slots=True)
class State:
    """What the process had said: pages, key, and each copy with the pages and key it has."""

    pages: int
    key: str
    copies: tuple[tuple[str, int, str], ...]

    @classmethod
    def read(cls, words: str) -> State:
        pages, key, *rest = words.split(" ", 2)
        listed = [each.split("=") for each in "".join(rest).split(",") if each]
        return cls(int(pages), key, tuple((name, int(had), by) for name, had, by in listed))


@dataclass(frozen=True, slots=True)
class Recorded:
    """A folder before the process worked in it, all that it did, and what it said."""

    before: dict[str, bytes]
    deeds: list[Deed]
    states: tuple[State, ...]

    @property
    def first(self) -> int:
        """After this deed the process had said its first word."""
        return next(at for at, deed in enumerate(self.deeds) if isinstance(deed, Told)) + 1


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    folder = tmp_path_factory.mktemp("power") / "traced"
    folder.mkdir()
    case = files_on().create(folder / NAME, KEY, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as unit:
        unit.add(FULL_BOOK)
        unit.add(Shelf(id="s"))
    case.close()
    before = {NAME: (folder / NAME).read_bytes()}
    deeds = deeds_of(Path(working.__file__), folder, str(folder / NAME))
    states = tuple(State.read(deed.words) for deed in deeds if isinstance(deed, Told))
    assert len(states) > 20
    return Recorded(before, deeds, states)


def test_after_a_power_cut_all_that_was_said_to_be_saved_is_there(recorded: Recorded) -> None:
    keys: dict[bytes, RawKey] = {}
    for seed in rounds("power cuts", short=20, goal=10_000):
        _cut(recorded, seed, keys)


def test_on_a_disk_that_forces_nothing_the_same_would_fail(recorded: Recorded) -> None:
    careless = [deed for deed in recorded.deeds if deed != Synced(NAME)]
    with pytest.raises((AssertionError, AppError)):
        _cut_often(replace(recorded, deeds=careless))


def test_a_cut_that_fails_is_kept_and_fails_again(
    recorded: Recorded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("APPRAISAL_SOAK", str(tmp_path))
    cut = _cut_at(recorded, 0)
    spoilt = replace(cut, image={**cut.image, NAME: cut.image[NAME][:-1_000]})
    with pytest.raises((AssertionError, AppError)), kept_if_it_fails(spoilt):
        _check_image(spoilt, {})
    (folder,) = tmp_path.glob("power-cut-0-*")
    assert (folder / IMAGE / NAME).read_bytes() == spoilt.image[NAME]
    assert "Error" in (folder / WHY).read_text("utf-8")
    with pytest.raises((AssertionError, AppError)):
        _check_image(read_cut(folder), {})


def _cut_often(recorded: Recorded) -> None:
    for seed in range(20):
        _check_image(_cut_at(recorded, seed), {})


def _cut(recorded: Recorded, seed: int, keys: dict[bytes, RawKey]) -> None:
    """Cut the power once and look; a cut after which something is amiss is kept."""
    cut = _cut_at(recorded, seed)
    with kept_if_it_fails(cut):
        _check_image(cut, keys)


def _cut_at(recorded: Recorded, seed: int) -> KeptCut:
    random = Random(seed)  # noqa: S311
    disk = Disk(recorded.before)
    disk.follow(recorded.deeds[: _moment(recorded, random)])
    image, said = disk.after_power_cut(random), len(disk.told) - 1
    return KeptCut(recorded=recorded, seed=seed, said=said, image=image)


def _check_image(cut: KeptCut, keys: dict[bytes, RawKey]) -> None:
    # In memory where there is such a place: the thousands of images need no disk of their own.
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as name:
        write_image(cut.image, Path(name))
        _check_folder(Path(name), cut.recorded, cut.said, keys)


def _moment(recorded: Recorded, random: Random) -> int:
    """How many deeds were done when the power failed; each second time, just after a word."""
    moment = random.randrange(recorded.first, len(recorded.deeds) + 1)
    if random.random() < 0.5:
        while moment < len(recorded.deeds) and not isinstance(recorded.deeds[moment - 1], Told):
            moment += 1
    return moment


def _check_folder(folder: Path, recorded: Recorded, said: int, keys: dict[bytes, RawKey]) -> None:
    """The file is as the last state said, or the next; every copy that was told of is whole."""
    own_salt = recorded.before[NAME][:SALT_BYTES]
    states = recorded.states[said : said + 2]
    found = _opened(folder / NAME, own_salt, keys)
    possible = {(state.pages, state.key) for state in states}
    assert (_pages(found[0]), found[1]) in possible
    left = [each.name for each in folder.iterdir() if each.name.startswith(NAME)]
    assert left == [NAME]
    for name, pages, key in states[0].copies:
        case, opens = _opened(folder / name, own_salt, keys)
        assert (_pages(case), opens) == (pages, key)


def _opened(path: Path, own_salt: bytes, keys: dict[bytes, RawKey]) -> tuple[SqlCaseFile, str]:
    header = read_header(path)
    protected = "raw" if header.salt == own_salt else working.WORDS
    name = "none" if header.is_plain else protected
    return files_on().open(path, _key(name, header.salt, keys), at=AT), name


def _key(name: str, salt: bytes, keys: dict[bytes, RawKey]) -> Key:
    if name != working.WORDS:
        return _FIXED[name]
    if salt not in keys:
        keys[salt] = RawKey(secret_of(Passphrase(name), salt).key.hex())
    return keys[salt]


_FIXED = MappingProxyType({"raw": KEY, "none": None})


def _pages(case: SqlCaseFile) -> int:
    """How many pages the book has; everything that was saved with it says the same."""
    with case.unit_of_work() as unit:
        pages = unit.get(Book, FULL_BOOK.id)[0].pages
        assert unit.verify_chain().ok
        events = unit.events()
        assert len(events) == pages - FULL_BOOK.pages
        if events:
            assert unit.get(Shelf, "s")[0].label == str(pages)
            assert events[-1].body["pages"] == pages
            unit.get_blob(cast("str", events[-1].body["paper"]))
    assert_index_agrees(case)
    case.close()
    return pages
