"""“Make a copy for…”: a file with its own passphrase or a sealed packet, said beforehand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from tests.ui.screens.documents_desk import Desk
from tests.wired import NOW, example_at, opened, wired

from appraisal_app.application.errors import WrongKeyError
from appraisal_app.application.export_log import exports
from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.forms.blocks import ActionBlock, DateField, Note, SelectField, TextField


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path / "own"))
    yield case
    case.close()


@pytest.fixture
def desk(case: CaseFile, tmp_path: Path) -> Desk:
    desk = Desk(case, tmp_path, -1)
    desk.presenter.show()
    desk.presenter.pressed("copy_for")
    return desk


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def has(desk: Desk, key: str) -> bool:
    return any(each.key == key for each in desk.shown.page.blocks)


def six_words(desk: Desk) -> str:
    field = desk.at("words")
    assert isinstance(field, TextField)
    return field.value


def said(desk: Desk) -> str:
    note = desk.at("said")
    assert isinstance(note, Note)
    return note.text


def test_readers_are_offered_and_none_is_chosen_for_anybody(desk: Desk) -> None:
    field = desk.at("copy_reader")
    assert isinstance(field, SelectField)
    assert field.value == ""
    assert [each.label for each in field.options] == [
        "The clerk",
        "The pay committee",
        "The board",
        "The adviser",
        "The next chair, once in office",
    ]
    assert not has(desk, "make")


def test_the_reader_of_the_list_is_taken_over(case: CaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path, -1)
    desk.presenter.show()
    desk.presenter.changed("for_whom", "clerk")
    desk.presenter.pressed("copy_for")
    field = desk.at("copy_reader")
    assert isinstance(field, SelectField)
    assert field.value == "clerk"


def test_what_goes_in_and_what_stays_out_is_said_first(desk: Desk) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    for key in ("going.table", "copy_way", "words", "make", "staying.table"):
        assert has(desk, key), key


def test_the_file_opens_with_the_six_words_and_is_noted(
    desk: Desk, case: CaseFile, out: Path, tmp_path: Path
) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    words, path = six_words(desk), out / "clerk.appraisal"
    desk.presenter.changed("written_down", True)
    desk.dialogs.answers.append(path)
    before = len(exports(case))
    desk.presenter.pressed("make_copy")
    assert str(path) in said(desk)
    assert len(exports(case)) > before
    services = wired(tmp_path / "own")
    with pytest.raises(WrongKeyError):
        services.files().open(path, Passphrase("wrong"), at=NOW)
    copy = services.files().open(path, Passphrase(words), at=NOW)
    try:
        assert CopiesEditor(copy, clock=services.clock).copies.latest is not None
    finally:
        copy.close()
    assert six_words(desk) != words


def test_words_that_are_not_written_down_are_asked_for_and_nothing_is_made(
    desk: Desk, out: Path
) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    desk.presenter.pressed("make_copy")
    assert "Write the six words down" in desk.shown.page.problems[0].text
    assert list(out.iterdir()) == []
    assert desk.dialogs.asked == []


def test_other_words_can_be_drawn(desk: Desk) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    before = six_words(desk)
    desk.presenter.pressed("other_words")
    assert six_words(desk) != before


def test_a_packet_is_sealed_and_its_words_are_shown(desk: Desk, case: CaseFile, out: Path) -> None:
    desk.presenter.changed("copy_reader", "adviser")
    desk.presenter.changed("copy_way", "packet")
    until = desk.at("copy_until")
    assert isinstance(until, DateField)
    assert until.value == NOW.date() + timedelta(days=14)
    path = out / "adviser.appraisal-packet"
    desk.dialogs.answers.append(path)
    desk.presenter.pressed("make_copy")
    (sent,) = post_of(case).sent
    assert (sent.kind, sent.expires_on) == (PacketKind.LIMITED_COPY, until.value)
    assert path.exists()
    assert sent.words in repr(desk.dialogs.asked[-1])
    assert "the adviser" in repr(desk.dialogs.asked[-1])


def test_a_last_day_that_is_past_is_refused(desk: Desk) -> None:
    desk.presenter.changed("copy_reader", "adviser")
    desk.presenter.changed("copy_way", "packet")
    desk.presenter.changed("copy_until", NOW.date() - timedelta(days=1))
    desk.presenter.pressed("make_copy")
    assert "past already" in desk.shown.page.problems[0].text
    assert desk.dialogs.asked == []


def test_turning_away_makes_nothing(desk: Desk, case: CaseFile) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    desk.presenter.changed("written_down", True)
    desk.dialogs.answers.append(None)
    before = exports(case)
    desk.presenter.pressed("make_copy")
    assert exports(case) == before


def test_a_file_that_is_there_is_told_and_left(desk: Desk, out: Path) -> None:
    path = out / "there.appraisal"
    path.write_bytes(b"mine")
    desk.presenter.changed("copy_reader", "clerk")
    desk.presenter.changed("written_down", True)
    desk.dialogs.answers.append(path)
    desk.presenter.pressed("make_copy")
    assert desk.shown.page.problems
    assert path.read_bytes() == b"mine"


def test_the_way_back_forgets_the_words(desk: Desk) -> None:
    desk.presenter.changed("copy_reader", "clerk")
    before = six_words(desk)
    desk.presenter.pressed("back")
    tools = desk.at("tools")
    assert isinstance(tools, ActionBlock)
    assert [each.label for each in tools.actions] == ["Export for…", "Make a copy for…"]
    desk.presenter.pressed("copy_for")
    desk.presenter.changed("copy_reader", "clerk")
    assert six_words(desk) != before
