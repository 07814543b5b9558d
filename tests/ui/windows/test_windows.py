"""Which window has which file, and what is done with all of them."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from appraisal_app.application.ports.files import CaseFile, Key
from appraisal_app.application.ports.packets import Opened
from appraisal_app.ui.windows.beside import Beside
from appraisal_app.ui.windows.windows import Windows


@dataclass(eq=False)
class FakeWindow:
    """A window that writes down what is done to it."""

    path: Path | None = None
    title: str = "First page"
    is_locked: bool = False
    is_unsaved: bool = False
    is_begun: bool = False
    may_close: bool = True
    done: list[object] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        return self.path is None

    def forward(self) -> None:
        self.done.append("forward")

    def show(self, case: CaseFile, page: str) -> None:
        self.done.append(("show", case, page))

    def open(self, path: Path) -> None:
        self.done.append(("open", path))

    def go(self, page: str) -> None:
        self.done.append(("go", page))

    def compare_with(self, path: Path, key: Key) -> None:
        self.done.append(("compare", path, key))

    def dropped(self, paths: tuple[Path, ...]) -> None:
        self.done.append(("dropped", paths))

    def take_packet(self, data: bytes, words: str) -> None:
        self.done.append(("packet", data, words))

    def knows_packet(self, data: bytes) -> bool:
        return data == b"known"

    def wants_packet(self, opened: Opened) -> bool:
        del opened
        return self.title == "wants it"

    def keeps_packet(self, path: Path) -> bool:
        self.done.append(("keeps", path))
        return path.suffix == ".appraisal-packet"

    def cover(self) -> bool:
        return False

    def lock(self) -> None:
        self.done.append("lock")

    def look_again(self) -> None:
        self.done.append("look again")

    def refresh(self) -> None:
        """How often this comes is nobody's business."""

    def close(self) -> bool:
        self.done.append("close")
        return self.may_close


def windows_of(*members: FakeWindow) -> Windows[FakeWindow]:
    def make() -> FakeWindow:
        made = FakeWindow(title="made")
        windows.add(made)
        return made

    windows = Windows(make)
    for each in members:
        windows.add(each)
    return windows


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Northmoor.appraisal"
    path.touch()
    return path


def test_a_file_is_known_through_links_and_other_ways_to_its_folder(file: Path) -> None:
    link, hard = file.with_name("link.appraisal"), file.with_name("hard.appraisal")
    link.symlink_to(file)
    os.link(file, hard)
    there = FakeWindow(file)
    windows = windows_of(there)
    roundabout = file.parent / ".." / file.parent.name / file.name
    for path in (file, link, hard, roundabout):
        assert windows.holder(path) is there
        assert windows.holder(path, there) is None
    assert windows.holder(file.with_name("Other.appraisal")) is None


def test_a_file_that_is_gone_is_still_known_by_its_path(file: Path) -> None:
    there = FakeWindow(file)
    file.unlink()
    assert windows_of(there).holder(file) is there


def test_what_is_open_comes_forward_and_nothing_is_opened(file: Path) -> None:
    there, other = FakeWindow(file), FakeWindow(file.with_name("Other.appraisal"))
    windows_of(there, other).open(file)
    assert (there.done, other.done) == (["forward"], [])


def test_what_is_asked_for_from_outside_is_opened_from_the_window_in_front(file: Path) -> None:
    first, second = FakeWindow(Path("/a")), FakeWindow(Path("/b"))
    windows = windows_of(first, second)
    windows.came_forward(first)
    windows.open(file)
    assert (first.done, second.done) == (["forward", ("open", file)], [])


def test_a_locked_window_opens_nothing(file: Path) -> None:
    locked = FakeWindow(Path("/a"), is_locked=True)
    windows = windows_of(locked)
    windows.open(file)
    assert locked.done == [("keeps", file)]
    assert windows.members[1].done == ["forward", ("open", file)]


def test_a_packet_waits_at_the_locked_window_unless_it_may_be_for_another() -> None:
    packet = Path("/c.appraisal-packet")
    locked, other = FakeWindow(Path("/a"), is_locked=True), FakeWindow()
    windows = windows_of(locked, other)
    windows.came_forward(locked)
    windows.open(packet)
    assert (locked.done, other.done) == ([("keeps", packet), "forward"], [])
    beside = FakeWindow(Path("/b"))
    windows.add(beside)
    windows.came_forward(locked)
    windows.open(packet)
    assert locked.done == [("keeps", packet), "forward"]
    assert other.done == ["forward", ("open", packet)]


def test_an_empty_window_is_used_before_another_one_is_made() -> None:
    full, empty = FakeWindow(Path("/a")), FakeWindow()
    windows = windows_of(full, empty)
    assert windows.fresh() is empty
    empty.path = Path("/b")
    assert windows.fresh() is windows.members[2]


def test_windows_of_the_same_title_say_their_folder_too() -> None:
    here = FakeWindow(Path("/one/F.appraisal"), title="F — Northmoor")
    twin = FakeWindow(Path("/two/F.appraisal"), title="F — Northmoor")
    other = FakeWindow(title="First page")
    lines = windows_of(here, twin, other).lines(here)
    labels = [line.label for line in lines]
    assert labels == ["F — Northmoor (in one)", "F — Northmoor (in two)", "First page"]
    assert [line.is_here for line in lines] == [True, False, False]


def test_one_turns_from_window_to_window_in_a_ring() -> None:
    first, second = FakeWindow(), FakeWindow()
    beside = Beside(windows_of(first, second), lambda: second)
    beside.turn(1)
    beside.turn(-1)
    assert (first.done, second.done) == (["forward", "forward"], [])


def test_leaving_asks_first_where_something_is_not_saved_and_stops_where_one_stays() -> None:
    calm, unsaved = FakeWindow(), FakeWindow(is_unsaved=True, may_close=False)
    windows = windows_of(calm, unsaved)
    windows.quit()
    assert (calm.done, unsaved.done) == ([], ["close", "forward"])
    unsaved.may_close = True
    windows.quit()
    assert calm.done == ["close"]


def test_a_window_that_asks_about_its_new_file_comes_forward_before_it_asks() -> None:
    begun, front = FakeWindow(is_begun=True, may_close=False), FakeWindow()
    windows_of(begun, front).quit()
    assert (begun.done[:2], front.done) == (["forward", "close"], [])


def test_a_lock_is_for_all_windows_and_settings_are_for_all_others() -> None:
    here, other = FakeWindow(), FakeWindow()
    beside = Beside(windows_of(here, other), lambda: here)
    beside.lock()
    beside.look_again()
    assert (here.done, other.done) == ([], ["lock", "look again"])
    assert not beside.hides_names
    other.is_locked = True
    assert beside.hides_names


def test_a_packet_goes_to_another_window_that_is_not_locked_and_has_its_file() -> None:
    opened: Any = object()
    here, empty = FakeWindow(Path("/a")), FakeWindow(title="wants it")
    locked = FakeWindow(Path("/b"), title="wants it", is_locked=True)
    right = FakeWindow(Path("/c"), title="wants it")
    beside = Beside(windows_of(here, empty, locked, right), lambda: here)
    assert beside.for_packet(b"known") is right
    assert beside.for_packet(b"new") is None
    assert beside.for_packet(b"new", opened) is right
    assert Beside(windows_of(here, locked), lambda: here).for_packet(b"new", opened) is None
