"""The menus hold what can be done, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from appraisal_app.application.settings import Settings
from appraisal_app.ui.help.sheet import every_entry
from appraisal_app.ui.replacing.state import (
    NO_WISH,
    OF_OWN_FILE,
    OF_REVIEW,
    Looked,
    replacing_page,
)
from appraisal_app.ui.search.state import Findings, search_page
from appraisal_app.ui.session.menus import MenuFacts, locked_menus, menus
from appraisal_app.ui.session.neighbours import WindowLine
from appraisal_app.ui.shell.access_letters import letter_of, plain
from appraisal_app.ui.shell.state import MenuEntry


def keys(facts: MenuFacts) -> set[str]:
    return {entry.key for entry in menus(facts)}


def test_without_a_file_nothing_of_a_file_is_offered() -> None:
    offered = keys(MenuFacts(settings=Settings()))
    assert {"new", "open", "verify", "identities", "quit"} <= offered
    assert offered.isdisjoint({"undo", "save", "close", "passphrase", "recovery", "home"})


@pytest.mark.parametrize("is_protected", [True, False])
def test_a_recovery_sheet_is_offered_for_a_protected_file_only(*, is_protected: bool) -> None:
    facts = MenuFacts(settings=Settings(), is_open=True, can_write=True, is_protected=is_protected)
    assert ("recovery" in keys(facts)) is is_protected


@pytest.mark.parametrize(
    ("is_protected", "line"),
    [(True, "Change passphrase…"), (False, "Protect this file with a passphrase…")],
)
def test_a_file_without_a_passphrase_is_protected_and_has_none_to_change(
    *, is_protected: bool, line: str
) -> None:
    facts = MenuFacts(settings=Settings(), is_open=True, can_write=True, is_protected=is_protected)
    assert [plain(each.label) for each in menus(facts) if each.key == "passphrase"] == [line]


def test_a_copy_that_can_only_be_read_has_no_passphrase_to_change() -> None:
    offered = keys(MenuFacts(settings=Settings(), is_open=True, is_protected=True))
    assert offered.isdisjoint({"passphrase", "recovery"})


def test_undo_says_what_it_would_take_back() -> None:
    facts = MenuFacts(settings=Settings(), is_open=True, can_write=True, undo="“Purpose”")
    undo = next(entry for entry in menus(facts) if entry.key == "undo")
    redo = next(entry for entry in menus(facts) if entry.key == "redo")
    assert (undo.label, undo.enabled, redo.enabled) == ("&Undo “Purpose”", True, False)


def test_words_are_replaced_in_every_file_that_holds_words_and_can_be_written() -> None:
    said = {
        is_own: [
            each.label
            for each in menus(
                MenuFacts(settings=Settings(), is_open=True, can_write=True, is_own_desk=is_own)
            )
            if each.key == "replace"
        ]
        for is_own in (False, True)
    }
    reading = MenuFacts(settings=Settings(), is_open=True, is_own_desk=True)

    assert said == {False: ["Rep&lace in this review…"], True: ["Rep&lace in this file…"]}
    assert "replace" not in keys(reading)


def test_the_pages_of_words_are_called_as_the_lines_that_lead_to_them() -> None:
    board = MenuFacts(settings=Settings(), is_open=True, can_write=True)
    both = (*menus(board), *menus(replace(board, is_own_desk=True)))
    lines = {plain(each.label).rstrip("…") for each in both if each.key in {"search", "replace"}}
    pages = {replacing_page(NO_WISH, Looked(), each).title for each in (OF_REVIEW, OF_OWN_FILE)}

    assert lines == {search_page("", Findings(), "").title, *pages}


def test_the_meeting_view_is_for_the_boards_file_only() -> None:
    board = MenuFacts(settings=Settings(), is_open=True)
    own = MenuFacts(settings=Settings(), is_open=True, is_own_desk=True)

    assert "meeting_view" in keys(board)
    assert "meeting_view" not in keys(own) | keys(MenuFacts(settings=Settings()))


def test_earlier_wordings_are_shown_in_every_file_of_words_but_a_round_of_feedback() -> None:
    board = MenuFacts(settings=Settings(), is_open=True, can_write=True)
    own = replace(board, is_own_desk=True)

    assert "earlier-wording" in keys(board)
    assert "earlier-wording" in keys(own)
    assert "earlier-wording" not in keys(replace(own, is_round=True))
    assert "earlier-wording" not in keys(replace(own, can_write=False))


_FLAGS = (
    "is_own_desk",
    "is_round",
    "has_papers",
    "can_write",
    "can_compare",
    "is_copy",
    "is_protected",
)


def every_state() -> Iterator[tuple[MenuEntry, ...]]:
    """The menus in every state that a file can be in, those of a lock too."""
    recent = tuple(f"/at home/{name}.appraisal" for name in ("One", "R & D", "Two"))
    windows = tuple(WindowLine(key=str(at), label=f"W{at}", is_here=not at) for at in range(3))
    closed = MenuFacts(settings=Settings(), recent=recent, windows=windows, undo="typing")
    yield locked_menus(Settings(), windows)
    yield menus(closed)
    for flags in product((False, True), repeat=len(_FLAGS)):
        given: dict[str, Any] = dict(zip(_FLAGS, flags, strict=True))
        facts = replace(closed, **given)
        yield menus(replace(facts, is_open=True))


def test_every_line_of_every_menu_is_chosen_by_a_letter_that_no_other_line_has() -> None:
    for entries in every_state():
        lines: dict[tuple[str, str], list[str]] = {}
        for entry in entries:
            lines.setdefault((entry.menu, entry.submenu), []).append(entry.label)
        for menu, submenu in tuple(lines):
            if submenu:
                lines.setdefault((menu, ""), []).append(submenu)
        for where, labels in lines.items():
            letters = [letter_of(label) for label in labels]
            assert all(letters), (where, labels)
            assert len(set(letters)) == len(letters), (where, labels)


def test_an_ampersand_in_a_file_name_is_no_letter_and_none_is_read_aloud() -> None:
    (line,) = (
        e.label
        for e in menus(MenuFacts(settings=Settings(), recent=("/R & D.x",)))
        if e.key == "recent:0"
    )
    assert (line, plain(line)) == ("&1 R && D.x", "1 R & D.x")
    assert not any("&" in plain(entry.label) for entry in every_entry())
