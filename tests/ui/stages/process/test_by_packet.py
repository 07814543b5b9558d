"""The request to the chief executive and her words as sealed packets, on the board's page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.application.post.files import CHAIRS, OWN, sealer
from tests.exchange.packets.making import OneKey
from tests.ui.stages.records import NOW, TODAY, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.errors import DiskFullError
from appraisal_app.application.ports.interaction import DayAnswer, DayQuestion, Question
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Action, Status
from appraisal_app.domain.desk_papers import SubmittedReflection
from appraisal_app.domain.packets import Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Entry, Reflection, ReflectionVersion, Response
from appraisal_app.ui.forms.blocks import Note, TableBlock
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE
from appraisal_app.ui.stages.presenter import SAID
from appraisal_app.ui.stages.process.reflection.by_packet import LATER, SEAL
from appraisal_app.ui.stages.process.to_chief_executive import BRING_IN, GIVE_BACK, WORDS_AGAIN
from appraisal_app.ui.stages.tree import find, walk

WORDS = "As it was.\n- Łódź "
TAKE, NOT_NOW = "take", "not_now"


def waiting() -> Record:
    """A record that waits for the reflection, with nothing in it."""
    record = full_record(Status.REFLECTION)
    return replace(record, reflection=Reflection(id=record.cycle.id))


@dataclass
class Page:
    """The board's page, and where its request went."""

    at: WorkingDesk
    request: Path

    def seal(self, until: object = "the default") -> None:
        self.at.dialogs.answers.extend((until, self.request))
        self.at.press(SEAL)

    @property
    def told(self) -> str:
        """The words that were shown last."""
        shown = [asked for asked in self.at.dialogs.asked if asked[0] == "show_words"]
        return str(shown[-1][3])

    def answer(self, *, key: OneKey = OWN, **changes: object) -> Path:
        """A reflection in answer to the request that was sealed last."""
        record, sent = self.at.record, post_of(self.at.case).sent[-1]
        first = record.objectives.standing[0].id
        words = ReflectionVersion(
            edition=1, submitted_at=NOW, responses=(Response(objective=first, progress=WORDS),)
        )
        label = PacketLabel(
            id="answer",
            kind=PacketKind.REFLECTION,
            file=self.at.case.document_id,
            review=record.cycle.id,
            trust="Northmoor",
            sender="Amina Khan",
            made_at=NOW,
            reply_to=sent.id,
            head=Head(seq=3, hash="ab" * 32),
        )
        label = replace(label, **changes)  # type: ignore[arg-type]
        body = SubmittedReflection(review=label.review, words=words)
        sealed = sealer(key).seal(Packet(label=label, body=body), sent.words)
        path = self.request.with_name("answer.appraisal-packet")
        path.write_bytes(sealed)
        return path

    def bring_in(self, path: Path, *answers: object) -> None:
        self.at.dialogs.answers.extend((path, *answers))
        self.at.press(BRING_IN)

    @property
    def keys(self) -> set[str]:
        return {each.key for each in walk(self.at.state.blocks)}

    @property
    def actions(self) -> str:
        return repr(find(self.at.state.blocks, "by_packet.do"))

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        table = find(self.at.state.blocks, "by_packet.letters")
        return table.rows if isinstance(table, TableBlock) else ()


def page(folder: Path, record: Record | None = None) -> Page:
    at = working_desk(StepKind.REFLECTION, record or waiting(), folder, packets=sealer(CHAIRS))
    return Page(at, folder / "ask.appraisal-packet")


def test_the_buttons_are_there_while_the_review_waits_for_the_reflection(tmp_path: Path) -> None:
    assert "by_packet.do" in page(tmp_path).keys
    planning = page(tmp_path, full_record(Status.PLANNING))
    assert "by_packet.do" not in planning.keys
    assert LATER in repr(planning.at.state)
    assert (
        not {"by_packet.do", "by_packet.later"} & page(tmp_path, full_record(Status.JUDGING)).keys
    )


def test_the_sealed_request_opens_with_the_words_that_were_shown(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    assert len(board.told.split()) == 6
    opened = sealer(OWN).open(board.request.read_bytes(), board.told)
    assert opened.packet.body.review == board.at.record.cycle.id
    assert opened.packet.label.trust == board.at.record.trust.name
    assert board.told.encode() not in board.request.read_bytes()


def test_the_sign_of_this_computer_is_told_with_the_words(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    (text,) = [asked[2] for asked in board.at.dialogs.asked if asked[0] == "show_words"]
    opened = sealer(OWN).open(board.request.read_bytes(), board.told)
    assert f"The sign of this computer is {opened.device.fingerprint}." in str(text)


def test_sealing_and_taking_in_count_as_written(tmp_path: Path) -> None:
    board = page(tmp_path)
    counts = [board.at.editor.times_written]
    board.seal()
    counts.append(board.at.editor.times_written)
    board.bring_in(board.answer(), TAKE)
    counts.append(board.at.editor.times_written)
    assert counts == sorted(set(counts))


def test_a_request_is_named_as_such(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    (saved,) = [asked[2] for asked in board.at.dialogs.asked if asked[0] == "save_path"]
    assert isinstance(saved, Path)
    assert saved.name.startswith("Request for self-reflection 20")


def test_sealing_notes_the_day_of_asking_once(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    assert board.at.record.reflection.requested_on == TODAY
    earlier = replace(
        board.at.record,
        reflection=replace(board.at.record.reflection, requested_on=TODAY.replace(year=2020)),
    )
    again = page(tmp_path, earlier)
    again.seal()
    assert again.at.record == earlier


def test_every_request_that_was_sealed_stands_on_the_page(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    board.at.editor.edit(
        lambda record: replace(record, trust=replace(record.trust, name="Renamed")), "unsaved"
    )
    board.seal()
    assert len(board.rows) == 2


def test_a_request_is_good_for_a_fortnight_after_it_is_due(tmp_path: Path) -> None:
    record = waiting()
    step = record.cycle.process.step(StepKind.REFLECTION)
    assert step is not None
    due = record.cycle.step(step.code).due
    board = page(tmp_path, record)
    board.seal()
    (question,) = (each[1] for each in board.at.dialogs.asked if each[0] == "ask_day")
    assert isinstance(question, DayQuestion)
    assert question.value == max(due or TODAY, TODAY) + timedelta(days=14)
    assert post_of(board.at.case).sent[0].expires_on == question.value


@pytest.mark.parametrize(("day", "until"), [(None, "No end"), (date(2099, 1, 2), "2 January 2099")])
def test_another_end_or_none_is_kept_and_shown(
    tmp_path: Path, day: date | None, until: str
) -> None:
    board = page(tmp_path)
    board.seal(DayAnswer(day))
    assert post_of(board.at.case).sent[0].expires_on == day
    assert [row[2] for row in board.rows] == [until]


def test_a_day_that_is_past_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal(DayAnswer(TODAY - timedelta(days=1)))
    assert len(board.at.said) == 1
    assert not board.request.exists()
    assert post_of(board.at.case).sent == ()


def test_a_request_that_cannot_be_noted_is_removed_again(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.at.case.fault = DiskFullError()
    board.seal()
    assert not board.request.exists()
    assert len(board.at.said) == 1
    assert not [asked for asked in board.at.dialogs.asked if asked[0] == "show_words"]


def test_the_words_can_be_told_again(tmp_path: Path) -> None:
    board = page(tmp_path)
    assert WORDS_AGAIN not in board.actions
    board.seal()
    first = board.told
    board.at.dialogs.asked.clear()
    board.at.press(WORDS_AGAIN)
    assert board.told == first


def test_words_come_in_as_they_are_without_typing_the_six_words(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    board.bring_in(board.answer(), TAKE)
    found = board.at.record.reflection
    assert found.responses[0].progress == WORDS
    assert (found.entry, found.submitted_at) == (Entry.BY_CHIEF_EXECUTIVE, None)
    assert [row[3].partition(" on ")[0] for row in board.rows] == ["Taken in", "Answer taken in"]


def test_the_preview_says_what_it_is_from_whom_and_of_which_machine(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    board.bring_in(board.answer(), NOT_NOW)
    (question,) = (each[1] for each in board.at.dialogs.asked if each[0] == "choose")
    assert isinstance(question, Question)
    sign = sealer(OWN).own_device().fingerprint
    for wanted in ("Submitted self-reflection", "Amina Khan", "first time", sign):
        assert wanted in question.text
    assert board.at.record.reflection.responses == ()
    assert post_of(board.at.case).received == ()


def test_what_was_given_back_is_gone_and_may_come_again(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    before = board.at.record
    path = board.answer()
    board.bring_in(path, TAKE)
    board.at.dialogs.answers.append(True)
    board.at.press(GIVE_BACK)
    assert board.at.record == before
    assert GIVE_BACK not in board.actions
    assert "Given back" in board.rows[0][3]
    assert GIVEN_BACK_HERE in repr(board.at.state.blocks)
    board.bring_in(path, TAKE)
    assert board.at.record.reflection.responses


def test_once_it_is_recorded_as_submitted_nothing_is_given_back(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    board.bring_in(board.answer(), TAKE)
    assert GIVE_BACK in board.actions
    board.at.editor.advance(Action.GO_WITHOUT_REFLECTION, reason="She is ill for a long time.")
    board.at.editor.advance(Action.BACK_TO_REFLECTION, reason="She is well again by now.")
    assert GIVE_BACK not in board.actions


def test_the_same_packet_twice_changes_nothing_and_is_nothing_to_put_right(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.seal()
    path = board.answer()
    board.bring_in(path, TAKE)
    after = board.at.record
    board.bring_in(path)
    assert board.at.said == []
    note = find(board.at.state.blocks, SAID)
    assert isinstance(note, Note)
    assert "there is nothing to do" in note.text
    assert board.at.record == after


def test_a_packet_under_other_words_asks_for_them_and_stays_until_they_are_right(
    tmp_path: Path,
) -> None:
    board = page(tmp_path)
    board.seal()
    other = page(tmp_path)
    other.seal()
    record = board.at.record
    board.bring_in(other.answer(file="another"), board.told, other.told.upper())
    asked = [each[1] for each in board.at.dialogs.asked if each[0] == "ask_text"]
    assert "do not open this packet" in repr(asked[1])
    assert len(board.at.said) == 1
    assert "another file" in board.at.said[0]
    assert board.at.record == record


@pytest.mark.parametrize("key", [SEAL, BRING_IN])
def test_turning_away_changes_nothing(tmp_path: Path, key: str) -> None:
    board = page(tmp_path)
    record = board.at.record
    board.at.dialogs.answers.append(None)
    board.at.press(key)
    assert (board.at.record, board.at.said) == (record, [])


def test_turning_away_from_where_to_save_seals_nothing(tmp_path: Path) -> None:
    board = page(tmp_path)
    board.at.dialogs.answers.extend(("the default", None))
    board.at.press(SEAL)
    assert post_of(board.at.case).sent == ()


def test_a_file_that_is_no_packet_is_refused_before_words_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "r.appraisal-packet"
    path.write_bytes(b'{"format": "appraisal-reflection"}')
    board = page(tmp_path)
    board.bring_in(path)
    (said,) = board.at.said
    assert said.startswith(
        "This is not a sealed packet, whatever it is called. Nothing was changed."
    )
