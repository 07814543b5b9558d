"""A second start hands its files to the program that runs, and nothing else gets through."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wired import ROOT

from appraisal_app.application.handed_over import Asked
from appraisal_app.system.handing_over import handing
from appraisal_app.system.handing_over.handing import Listening, Met, hand_over, listen, meet
from appraisal_app.system.handing_over.link import Ear, HeldError, Link, Place
from appraisal_app.system.handing_over.message import (
    LONGEST,
    MOST,
    NoMessageError,
    read,
    written,
)
from appraisal_app.system.handing_over.place import meeting_place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at a socket as a file")
_NAMES = st.text(st.characters(exclude_characters="\0"), max_size=20).map(lambda n: Path(f"/{n}"))
_LISTENS = """
import sys
from pathlib import Path
from appraisal_app.system.handing_over.handing import listen
from appraisal_app.system.handing_over.place import meeting_place
listening = listen(meeting_place(Path(sys.argv[1])), lambda asked: None)
print(listening is not None, flush=True)
sys.stdin.read()
"""

_MEETS = """
import sys
from pathlib import Path
from appraisal_app.application.handed_over import Waiting
from appraisal_app.system.handing_over.handing import meet
from appraisal_app.system.handing_over.place import meeting_place
waiting = Waiting()
print("ready", flush=True)
sys.stdin.readline()
met = meet(meeting_place(Path(sys.argv[1])), (Path("/mine"),), waiting.hear)
print(met.listening is not None, met.is_handed_over, flush=True)
sys.stdin.readline()
print(waiting.has_files, flush=True)
"""


class Ears:
    """Takes what is handed over, or lets it lie."""

    def __init__(self, *, takes: bool = True) -> None:
        self.heard: list[tuple[Path, ...]] = []
        self._takes = takes

    def hear(self, asked: Asked) -> None:
        self.heard.append(asked.paths)
        if self._takes:
            asked.take()


@pytest.fixture
def data(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # The path of a socket has to be short.
    with TemporaryDirectory() as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder, "data")


def listening(data: Path, ears: Ears) -> Listening:
    made = listen(meeting_place(data), ears.hear)
    assert made is not None
    return made


def sockets(data: Path) -> list[Path]:
    return [each for each in data.parent.rglob("*") if each.is_socket()]


@given(st.lists(_NAMES, max_size=4).map(tuple), st.text("abcXYZ-_123", max_size=20))
def test_what_is_written_is_read(paths: tuple[Path, ...], token: str) -> None:
    found = read(written(paths, token))
    assert (found.paths, found.token) == (paths, token)


@given(st.binary(max_size=200))
def test_no_bytes_are_taken_for_a_message_unless_they_are_one(data: bytes) -> None:
    with pytest.raises(NoMessageError):
        read(data)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"version": True},
        {"paths": "/a"},
        {"paths": [3]},
        {"paths": ["relative"]},
        {"paths": ["/a\0b"]},
        {"paths": ["/" + "a" * 5000]},
        {"paths": ["/a"] * (MOST + 1)},
        {"token": "a\nb"},
        {"token": 3},
        {"more": ""},
    ],
)
def test_a_message_that_is_a_little_wrong_is_refused(change: dict[str, object]) -> None:
    right = {"version": 1, "paths": ["/a"], "token": ""}
    read(json.dumps(right).encode())
    with pytest.raises(NoMessageError):
        read(json.dumps(right | change).encode())


def test_files_reach_the_program_that_listens(data: Path) -> None:
    ears = Ears()
    open_ears = listening(data, ears)
    assert hand_over(meeting_place(data), (Path("/one"), Path("two")))
    assert hand_over(meeting_place(data), ())
    assert ears.heard == [(Path("/one"), Path("two").absolute()), ()]
    open_ears.close()
    assert not hand_over(meeting_place(data), ())
    assert sockets(data) == []


def test_of_starts_at_once_one_listens_and_the_others_hand_over_while_it_still_loads(
    data: Path,
) -> None:
    starts = [
        subprocess.Popen(
            [sys.executable, "-c", _MEETS, str(data)],
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    assert [said(each) for each in starts] == ["ready"] * 3
    met = sorted(zip(_told_at_once(starts), starts, strict=True), key=lambda pair: pair[0])
    assert [words for words, _ in met] == ["False True", "False True", "True False"]
    assert _told_at_once([start for _, start in met]) == ["False", "False", "True"]
    for each in starts:
        each.communicate()


def _told_at_once(starts: list[subprocess.Popen[str]]) -> list[str]:
    for each in starts:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    return [said(each) for each in starts]


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_one_that_stops_just_then_is_followed_and_one_that_says_no_is_not_asked_again(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "_ANSWER_S", 0.05)
    first = listening(data, Ears(takes=False))
    assert meet(meeting_place(data), (), Ears().hear) == Met()
    first.close()
    met = meet(meeting_place(data), (), Ears().hear)
    assert met.listening is not None
    met.listening.close()


class Stopping:
    """A Place that is claimed, where nobody listens, and that is free a moment later."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.asked = 0

    def connect(self, seconds: float) -> Link | None:
        del seconds
        return None

    def listen(self) -> Ear | None:
        self.asked += 1
        if self.asked < 3:
            raise HeldError
        return self._place.listen()


def test_a_place_that_is_claimed_without_anybody_to_hear_is_tried_again(data: Path) -> None:
    place = Stopping(meeting_place(data))
    met = meet(place, (), Ears().hear)
    assert place.asked == 3
    assert met.listening is not None
    met.listening.close()


def test_nobody_else_can_come_near_and_the_name_tells_of_no_file(data: Path) -> None:
    open_ears = listening(data, Ears())
    (found,) = sockets(data)
    assert found.stat().st_mode & 0o777 == 0o600
    assert found.parent.stat().st_mode & 0o777 == 0o700
    assert data.name not in found.name
    open_ears.close()
    found.parent.chmod(0o755)
    assert listen(meeting_place(data), Ears().hear) is None
    assert not hand_over(meeting_place(data), ())


def test_a_program_that_does_not_answer_in_time_opens_nothing_afterwards(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing, "_ANSWER_S", 0.05)
    asked: list[Asked] = []
    open_ears = listen(meeting_place(data), asked.append)
    assert open_ears is not None
    assert not hand_over(meeting_place(data), (Path("/one"),))
    assert not asked[0].take()
    open_ears.close()


def test_what_is_no_message_is_dropped_and_the_next_one_heard(data: Path) -> None:
    ears = Ears()
    open_ears = listening(data, ears)
    for rubbish in (b"", b"\0\0\0\2{}", (LONGEST + 1).to_bytes(4, "big") + b"x" * 9, b"GET / HTTP"):
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(str(sockets(data)[0]))
            link.sendall(rubbish)
            link.shutdown(socket.SHUT_WR)
            with suppress(ConnectionResetError):
                assert link.recv(10) == b""
    assert hand_over(meeting_place(data), (Path("/one"),))
    assert ears.heard == [(Path("/one"),)]
    open_ears.close()


def test_the_place_of_a_living_program_stays_its_own_and_that_of_a_killed_one_is_free(
    data: Path,
) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", _LISTENS, str(data)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    assert listen(meeting_place(data), Ears().hear) is None
    other.send_signal(signal.SIGKILL)
    other.communicate()
    assert sockets(data)
    assert not hand_over(meeting_place(data), ())
    ears = Ears()
    open_ears = listening(data, ears)
    assert hand_over(meeting_place(data), (Path("/one"),))
    assert ears.heard == [(Path("/one"),)]
    open_ears.close()
