"""Views and advice go out as requests and come back as packets: in order, once, word for word."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.application.guests.files import (
    BEN,
    CARA,
    Board,
    Own,
    board,
    chairs_view,
    drafted,
    guest,
    sealed_by_chair,
)
from tests.journeys.prepared import ATTENDANCE

from appraisal_app.application.guests import bringing_in, taking_in
from appraisal_app.application.post.guests import NO_REQUEST, seal_again, submit_sealed
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.guest_answers import submitted, taken_back, with_task
from appraisal_app.domain.guest_papers import SubmittedView
from appraisal_app.domain.guests import ViewTask
from appraisal_app.domain.panel import Adviser
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View

WORDS = "Attendance rose in Łódź House; “nobody” was left out.\n- Twice, in fact"
MORE = "And a kind year."


@pytest.fixture
def chair(tmp_path: Path) -> Iterator[Board]:
    with board(tmp_path) as found:
        yield found


@pytest.fixture
def ben(tmp_path: Path) -> Iterator[Own]:
    with guest(tmp_path, "Ben Okoro", 5) as found:
        yield found


@pytest.fixture
def sian(tmp_path: Path) -> Iterator[Own]:
    with guest(tmp_path, "Dr Sian Hughes", 6) as found:
        yield found


def seals(chair: Board) -> None:
    chair.editor.edit(chairs_view, "writing")
    chair.editor.edit(sealed_by_chair, "sealing")


def refused(deed: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as caught:
        deed()
    return caught.value.refusals[0].sentence


def test_a_view_comes_in_once_the_chairs_own_is_sealed(chair: Board, ben: Own) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    answer = ben.submits(WORDS)
    before = chair.record

    assert refused(lambda: chair.takes(answer, asked.words)) == bringing_in.NOT_SEALED
    assert chair.record == before
    assert post_of(chair.case).received == ()

    seals(chair)
    chair.takes(answer, asked.words)
    (view,) = chair.record.views.others
    assert (view.person, view.edition) == (BEN, 1)
    assert view.entered_on == chair.services.clock.today()
    assert view.on(ATTENDANCE).why == WORDS
    assert view.on(ATTENDANCE).rating == "met"
    assert len(view.objectives) == 1, "an empty answer travelled"


def test_a_second_edition_takes_the_place_of_the_first_and_is_given_back(
    chair: Board, ben: Own
) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    first = ben.submits(WORDS)
    seals(chair)
    chair.takes(first, asked.words)
    once = chair.record
    back = taken_back(ben.task, at=ben.clock.now())
    ben.editor.finish(lambda kept: with_task(kept, back), "take_back")
    chair.takes(ben.submits(MORE), asked.words)

    (view,) = chair.record.views.others
    assert (view.edition, view.on(ATTENDANCE).why) == (2, MORE)
    chair.taking.give_back()
    assert chair.record == once
    assert [each.edition for each in ben.task.submitted] == [1, 2]


def test_an_earlier_edition_does_not_come_in_after_a_later_one(chair: Board, ben: Own) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    first = ben.submits(WORDS)
    back = taken_back(ben.task, at=ben.clock.now())
    ben.editor.finish(lambda kept: with_task(kept, back), "take_back")
    second = ben.submits(MORE)
    seals(chair)
    chair.takes(second, asked.words)

    assert refused(lambda: chair.takes(first, asked.words)) == bringing_in.KNOWN_EDITION


def test_giving_one_view_back_leaves_what_was_entered_for_others_meanwhile(
    chair: Board, ben: Own
) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    seals(chair)
    chair.takes(ben.submits(WORDS), asked.words)
    by_hand = replace(chair.record.views.others[0], id="hand", person=CARA, edition=0)
    chair.editor.edit(
        lambda r: replace(r, views=replace(r.views, others=(*r.views.others, by_hand))), "entering"
    )
    chair.taking.give_back()

    assert chair.record.views.others == (by_hand,)


def test_what_was_entered_by_hand_makes_way_for_the_writers_own_packet(
    chair: Board, ben: Own
) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    seals(chair)
    told = View(id="hand", person=BEN)
    chair.editor.edit(lambda r: replace(r, views=replace(r.views, others=(told,))), "entering")
    before = chair.record
    chair.takes(ben.submits(WORDS), asked.words)

    assert [each.edition for each in chair.record.views.others] == [1]
    chair.taking.give_back()
    assert chair.record == before


def test_a_view_answers_the_request_that_was_sealed_for_its_writer(
    chair: Board, tmp_path: Path
) -> None:
    seals(chair)
    bens, caras = chair.asks(BEN), chair.asks(CARA)
    with guest(tmp_path, "Cara Lewis", 8) as cara:
        cara.takes(caras)
        task = cara.task
        assert isinstance(task, ViewTask)
        posed = replace(task, request=replace(task.request, person=BEN))
        cara.editor.commit(lambda _, kept: with_task(kept, posed), "posing")
        answer = cara.submits(WORDS)
    assert bens.words != caras.words
    assert refused(lambda: chair.takes(answer, caras.words)) == bringing_in.OTHER_PERSON
    assert chair.record.views.others == ()


def gone_from_the_panel(record: Record) -> Record:
    kept = tuple(each for each in record.panel.members if each.person != BEN)
    return replace(record, panel=replace(record.panel, members=kept))


def released(record: Record) -> Record:
    return replace(record, cycle=replace(record.cycle, status=Status.COMMENTS))


def other_objectives(record: Record) -> Record:
    objectives = replace(record.objectives, objectives=record.objectives.objectives[1:])
    return replace(record, objectives=objectives)


def other_words(record: Record) -> Record:
    scale = replace(record.cycle.scale, ratings=record.cycle.scale.ratings[:1])
    return replace(record, cycle=replace(record.cycle, scale=scale))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (gone_from_the_panel, bringing_in.NOT_ON_THE_PANEL),
        (released, bringing_in.CLOSED),
        (other_objectives, bringing_in.UNKNOWN_OBJECTIVE),
        (other_words, bringing_in.UNKNOWN_WORD),
    ],
)
def test_a_view_that_does_not_fit_changes_nothing(
    chair: Board, ben: Own, change: Callable[[Record], Record], sentence: str
) -> None:
    seals(chair)
    asked = chair.asks(BEN)
    ben.takes(asked)
    answer = ben.submits(WORDS)
    chair.editor.commit(lambda _, record: change(record), "changing")
    before = chair.record

    assert refused(lambda: chair.takes(answer, asked.words)) == sentence
    assert (chair.record, post_of(chair.case).received) == (before, ())


def test_the_advisers_answers_come_in_with_the_day_and_are_given_back(
    chair: Board, sian: Own
) -> None:
    asked = chair.asks_adviser()
    sian.takes(asked)
    before = chair.record
    chair.takes(sian.submits(WORDS), asked.words)

    advice = chair.record.advice
    assert (advice.overall, advice.next_focus, advice.edition) == (WORDS, "Reading", 1)
    assert advice.received_on == chair.services.clock.today()
    chair.taking.give_back()
    assert chair.record == before


def test_advice_needs_an_adviser(chair: Board, sian: Own) -> None:
    asked = chair.asks_adviser()
    sian.takes(asked)
    answer = sian.submits(WORDS)
    chair.editor.edit(
        lambda r: replace(r, panel=replace(r.panel, adviser=Adviser(used=False))), "doing without"
    )

    assert refused(lambda: chair.takes(answer, asked.words)) == bringing_in.NO_ADVISER


def test_a_request_that_comes_again_keeps_what_was_written(chair: Board, ben: Own) -> None:
    ben.takes(chair.asks(BEN))
    ben.writes(WORDS)
    ben.editor.save()
    chair.editor.commit(lambda _, record: other_objectives(record), "changing")
    taken = ben.takes(chair.asks(BEN))

    assert not taken.is_new
    assert any("objectives have changed" in each for each in taken.news)
    assert isinstance(ben.task, ViewTask)
    assert ben.task.draft[0].why == WORDS
    assert refused(lambda: submitted(ben.task, at=ben.clock.now())).startswith("Nothing is written")


def test_a_request_for_somebody_else_is_not_laid_over_an_own_one(chair: Board, ben: Own) -> None:
    ben.takes(chair.asks(BEN))
    before = ben.editor.guest

    assert refused(lambda: ben.takes(chair.asks(CARA))) == taking_in.OTHER_PERSON
    assert ben.editor.guest == before


def test_a_request_is_given_back_until_something_is_written(chair: Board, ben: Own) -> None:
    ben.takes(chair.asks(BEN))
    task = ben.task
    ben.taking.give_back()
    assert ben.editor.guest.tasks == ()
    after = submitted(drafted(task, WORDS), at=ben.clock.now())
    path = ben.folder / "too-late"
    assert (
        refused(lambda: submit_sealed(after, path, ben.editor, ben.case, ben.services))
        == NO_REQUEST
    )
    assert not path.exists()


def test_the_packet_saved_again_is_the_same_packet(chair: Board, ben: Own) -> None:
    asked = chair.asks(BEN)
    ben.takes(asked)
    seals(chair)
    first = ben.submits(WORDS)
    again = seal_again(ben.task, ben.case, ben.editor.guest, ben.services)
    chair.takes(first, asked.words)

    assert "already" in refused(lambda: chair.takes(again.data, again.words))
    body = chair.services.packets().open(again.data, asked.words).packet.body
    assert isinstance(body, SubmittedView)
    assert body == ben.task.submitted[0]


def test_what_is_submitted_is_not_rewritten(chair: Board, ben: Own) -> None:
    ben.takes(chair.asks(BEN))
    ben.submits(WORDS)

    assert "stays as it was" in refused(lambda: ben.writes(MORE))
