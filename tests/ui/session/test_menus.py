"""The menus hold what can be done, and nothing else."""

from __future__ import annotations

import pytest

from appraisal_app.application.settings import Settings
from appraisal_app.ui.session.menus import MenuFacts, menus


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


def test_a_copy_that_can_only_be_read_has_no_passphrase_to_change() -> None:
    offered = keys(MenuFacts(settings=Settings(), is_open=True, is_protected=True))
    assert offered.isdisjoint({"passphrase", "recovery"})


def test_undo_says_what_it_would_take_back() -> None:
    facts = MenuFacts(settings=Settings(), is_open=True, can_write=True, undo="“Purpose”")
    undo = next(entry for entry in menus(facts) if entry.key == "undo")
    redo = next(entry for entry in menus(facts) if entry.key == "redo")
    assert (undo.label, undo.enabled, redo.enabled) == ("Undo “Purpose”", True, False)


def test_the_meeting_view_is_for_the_boards_file_only() -> None:
    board = MenuFacts(settings=Settings(), is_open=True)
    own = MenuFacts(settings=Settings(), is_open=True, is_own_desk=True)

    assert "meeting_view" in keys(board)
    assert "meeting_view" not in keys(own) | keys(MenuFacts(settings=Settings()))
