"""Signing identities: made, brought, backed up, put aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import KEY_WORDS, identity, wired

from appraisal_app.application.ports.interaction import PassphraseQuestion
from appraisal_app.ui.forms.blocks import ListField, TextField
from appraisal_app.ui.identities.presenter import IdentitiesParts, IdentitiesPresenter


class Desk:
    """The page over a real, empty folder."""

    def __init__(self, folder: Path) -> None:
        self.services = wired(folder)
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.suggested, self.came_from = "Ann Wood", ""
        self.went: list[str] = []
        parts = IdentitiesParts(
            identities=self.services.identities,
            clock=self.services.clock,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            folder=folder,
            suggested=lambda: (self.suggested, "Northmoor"),
            came_from=lambda: self.came_from,
            go_back=lambda: self.went.append("back"),
        )
        self.presenter = IdentitiesPresenter(parts, self.glass)
        self.presenter.show()

    def names(self) -> list[str]:
        found = self.glass.field("identities")
        assert isinstance(found, ListField)
        return [card.title for card in found.items]

    def value(self, key: str) -> str:
        found = self.glass.field(key)
        assert isinstance(found, TextField)
        return found.value

    def bring(self, folder: Path) -> str:
        path = folder / "ann.p12"
        path.write_bytes(identity("Ann Wood"))
        self.dialogs.answers += [path, KEY_WORDS]
        self.presenter.pressed("bring")
        return self.services.identities().kept()[0].id


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_an_empty_list_says_what_to_do_and_the_names_are_filled_in(desk: Desk) -> None:
    assert desk.names() == []
    assert "Make one below" in desk.glass.words()
    assert (desk.value("name"), desk.value("organisation")) == ("Ann Wood", "Northmoor")


def test_an_identity_is_made_with_a_passphrase_that_is_typed_twice(desk: Desk) -> None:
    desk.presenter.changed("name", "Siân Llŷr")
    desk.dialogs.answers.append(KEY_WORDS)
    desk.presenter.pressed("make")
    question = desk.dialogs.asked[0][1]
    assert isinstance(question, PassphraseQuestion)
    assert (question.new, question.minimum) == (True, 8)
    assert desk.names() == ["Siân Llŷr"]
    assert "Save a backup of it now" in desk.glass.words()


def test_whoever_came_to_get_an_identity_is_led_back(desk: Desk) -> None:
    assert "back" not in desk.glass.actions()
    desk.came_from = "Sign-off"
    desk.presenter.show()
    assert desk.glass.actions()["back"].label == "\u2039 Sign-off"

    desk.dialogs.answers.append(KEY_WORDS)
    desk.presenter.pressed("make")
    assert desk.glass.actions()["back"].primary
    desk.presenter.pressed("back")
    assert desk.went == ["back"]


def test_the_name_that_is_suggested_follows_whose_turn_it_is(desk: Desk) -> None:
    desk.suggested = "Amina Khan"
    desk.presenter.show()
    assert desk.value("name") == "Amina Khan"
    desk.presenter.changed("name", "Dr Amina Khan")
    desk.suggested = "Ann Wood"
    desk.presenter.show()
    assert desk.value("name") == "Dr Amina Khan"


def test_what_is_missing_is_said_at_its_field(desk: Desk) -> None:
    desk.presenter.changed("name", "  ")
    desk.presenter.pressed("make")
    assert desk.glass.field("name").error == "Enter your name."
    assert desk.dialogs.asked == []


def test_turning_away_from_the_passphrase_makes_nothing(desk: Desk) -> None:
    desk.dialogs.answers.append(None)
    desk.presenter.pressed("make")
    assert desk.names() == []
    assert desk.value("name") == "Ann Wood"


def test_a_wrong_passphrase_is_asked_again_in_the_dialog(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ann.p12"
    path.write_bytes(identity("Ann Wood"))
    desk.dialogs.answers += [path, "wrong words", KEY_WORDS]
    desk.presenter.pressed("bring")
    asked = [q for _, q, *_ in desk.dialogs.asked if isinstance(q, PassphraseQuestion)]
    assert [bool(q.error) for q in asked] == [False, True]
    assert desk.names() == ["Ann Wood"]


def test_a_backup_is_a_copy_that_is_still_locked(desk: Desk, tmp_path: Path) -> None:
    handle = desk.bring(tmp_path)
    target = tmp_path / "backup.p12"
    desk.dialogs.answers.append(target)
    desk.presenter.pressed(f"back_up:{handle}")
    assert target.read_bytes() == identity("Ann Wood")
    assert str(target) in desk.glass.words()


def test_a_backup_never_takes_the_place_of_a_file(desk: Desk, tmp_path: Path) -> None:
    handle = desk.bring(tmp_path)
    target = tmp_path / "backup.p12"
    target.write_bytes(b"precious")
    desk.dialogs.answers.append(target)
    desk.presenter.pressed(f"back_up:{handle}")
    assert target.read_bytes() == b"precious"
    assert len(desk.glass.problems()) == 1


def test_removing_is_asked_by_its_verb_and_puts_the_file_aside(desk: Desk, tmp_path: Path) -> None:
    handle = desk.bring(tmp_path)
    desk.dialogs.answers += [False, True]
    desk.presenter.removed("identities", handle)
    assert desk.names() == ["Ann Wood"]
    desk.presenter.removed("identities", handle)
    assert desk.names() == []
    aside = desk.services.folders.identities / "removed" / f"{handle}.p12"
    assert aside.read_bytes() == identity("Ann Wood")


def test_a_file_of_another_kind_is_refused_in_the_dialog(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "letter.p12"
    path.write_bytes(b"Dear Ann")
    desk.dialogs.answers += [path, "anything", None]
    desk.presenter.pressed("bring")
    question = desk.dialogs.asked[-1][1]
    assert isinstance(question, PassphraseQuestion)
    assert "not a signing identity" in question.error
    assert desk.names() == []
