"""Packets that are dropped together come one after the other, and all are told of at the end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tests.ui.fakes import FakeDialogs

from appraisal_app.ui.session.several_packets import (
    LEFT,
    TAKEN,
    WAITS,
    Came,
    Fate,
    in_turn,
    refused,
)

NO = refused("The packet was not taken in", "It is not for this file.")
TITLE = "What became of the packets"


class Table:
    """Gives each packet the fate that it has there, and notes which came."""

    def __init__(self, fates: Mapping[str, Came]) -> None:
        self._fates = fates
        self.came: list[str] = []

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path("/x", name) for name in self._fates)

    def come(self, path: Path) -> Came:
        self.came.append(path.name)
        return self._fates[path.name]


def summary(dialogs: FakeDialogs) -> str:
    (only,) = (each for each in dialogs.asked if each[0] == "tell")
    assert only[1] == TITLE
    return str(only[2])


def test_each_comes_in_turn_and_the_end_says_what_was_taken_and_why_another_was_not() -> None:
    fates = {"a": TAKEN, "b": NO, "c": TAKEN, "d": Came(Fate.PASSED_ON, "Own.appraisal")}
    table, dialogs = Table(fates), FakeDialogs()
    in_turn(table.paths, table.come, dialogs)

    assert table.came == ["a", "b", "c", "d"]
    assert summary(dialogs).split("\n\n") == [
        "Taken in: “a”, “c”.",
        "“b” was refused: It is not for this file.",
        "“d” went to the window of Own.appraisal.",
    ]


def test_whoever_turns_away_from_one_is_asked_whether_to_go_on() -> None:
    table, dialogs = Table({"a": LEFT, "b": TAKEN}), FakeDialogs("next")
    in_turn(table.paths, table.come, dialogs)

    assert table.came == ["a", "b"]
    assert "1 packet that you dropped has not been" in str(dialogs.asked[0])
    assert summary(dialogs) == "Taken in: “b”.\n\nNot taken in, as you chose: “a”."


def test_stopping_leaves_the_rest_and_names_it() -> None:
    table, dialogs = Table({"a": TAKEN, "b": LEFT, "c": TAKEN, "d": TAKEN}), FakeDialogs("stop")
    in_turn(table.paths, table.come, dialogs)

    assert table.came == ["a", "b"]
    assert "2 packets that you dropped have not been" in str(dialogs.asked[0])
    assert "Not looked at: “c”, “d”." in summary(dialogs)


def test_nobody_is_asked_after_the_last() -> None:
    table, dialogs = Table({"a": TAKEN, "b": LEFT}), FakeDialogs()
    in_turn(table.paths, table.come, dialogs)

    assert len(dialogs.asked) == 1


def test_one_that_waits_for_a_file_is_the_last() -> None:
    table, dialogs = Table({"a": WAITS, "b": TAKEN}), FakeDialogs()
    in_turn(table.paths, table.come, dialogs)

    assert table.came == ["a"]
    assert "Waits for the file that you make now: “a”." in summary(dialogs)
    assert "Not looked at: “b”." in summary(dialogs)
