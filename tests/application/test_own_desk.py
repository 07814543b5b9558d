"""The chair's request on the desk, the desk's words in the board's file, and the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from tests.domain.planted import DAY, MOMENT, planted
from tests.wired import NOW, happened, wired

from appraisal_app.application.own_desk import bringing_in
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.own_desk.taking_in import NO_NEWS, SAFE, may_join, take_request
from appraisal_app.application.ports.files import CaseFile, DocumentKind
from appraisal_app.application.reading import OwnFileError, read_content, read_record
from appraisal_app.application.saving_copies import save_copy
from appraisal_app.application.verifying import known_signers, verify_file
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.desk_papers import AskedObjective, DeskRequest, SubmittedReflection
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.own_desk import OwnDesk, OwnNote, OwnReview
from appraisal_app.domain.own_words import submitted, taken_back, with_review
from appraisal_app.domain.process import FrameworkUse, Rating, Scale
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import (
    AreaResponse,
    Entry,
    Reflection,
    ReflectionVersion,
    Response,
)

EMPTY = OwnDesk(id="file", name="Amina Khan")
SCALE = Scale(id="scale", ratings=(Rating(key="met", label="Met", meaning=""),))


def request(*titles: str, **changes: object) -> DeskRequest:
    asked = DeskRequest(
        review="cycle",
        label="2026/27",
        start=DAY,
        end=DAY,
        due=DAY,
        scale=SCALE,
        objectives=tuple(AskedObjective(id=each.lower(), title=each) for each in titles),
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


def written(desk: OwnDesk) -> OwnDesk:
    """The desk with words about every objective of its first review."""
    own = desk.reviews[0]
    responses = tuple(Response(objective=each.id, progress=each.title) for each in own.objectives)
    draft = replace(own.draft, responses=responses, ideas="Mine")
    return with_review(desk, replace(own, draft=draft))


def test_a_first_request_makes_a_review() -> None:
    taken = take_request(EMPTY, request("Reading", "Money"))
    own = taken.desk.reviews[0]
    assert taken.is_new
    assert (own.id, own.label, own.due, own.by_hand) == ("cycle", "2026/27", DAY, False)
    assert [each.title for each in own.objectives] == ["Reading", "Money"]


def test_a_second_request_touches_no_draft_and_says_what_is_new() -> None:
    before = written(take_request(EMPTY, request("Reading", "Money")).desk)
    newer = request("Reading", "People", due=None)
    newer = replace(
        newer, objectives=(replace(newer.objectives[0], statement="Anew"), newer.objectives[1])
    )
    taken = take_request(before, newer)
    assert not taken.is_new
    assert taken.desk.reviews[0].draft == before.reviews[0].draft
    assert taken.news[0] == "It has no due date any more."
    assert [each.partition("”")[0] for each in taken.news[1:4]] == ["“Reading", "“People", "“Money"]
    assert taken.news[-1] == SAFE


def test_the_same_request_again_changes_nothing() -> None:
    once = take_request(EMPTY, request("Reading")).desk
    again = take_request(once, request("Reading"))
    assert (again.desk, again.news) == (once, (NO_NEWS,))


def test_new_words_of_the_scale_are_told() -> None:
    once = take_request(EMPTY, request("Reading")).desk
    other = replace(SCALE, ratings=())
    assert any("scale" in each for each in take_request(once, request(scale=other)).news)


def test_what_was_submitted_stands_when_a_newer_request_comes() -> None:
    before = written(take_request(EMPTY, request("Reading")).desk)
    sent = with_review(before, submitted(before.reviews[0], at=MOMENT))
    after = take_request(sent, request("Reading", "Money")).desk.reviews[0]
    assert after.submitted == sent.reviews[0].submitted
    assert after.is_submitted


def by_hand() -> OwnDesk:
    objectives = tuple(
        Objective(id=ObjectiveId(each), title=title)
        for each, title in (("a", " reading "), ("b", "Left behind"))
    )
    review = OwnReview(id="hand", by_hand=True, objectives=objectives, draft=Reflection(id="hand"))
    return written(replace(EMPTY, reviews=(review,)))


def test_a_review_begun_by_hand_is_joined_with_its_request_by_title() -> None:
    taken = take_request(by_hand(), request("Reading"), into="hand")
    own = taken.desk.reviews[0]
    assert (len(taken.desk.reviews), own.id, own.by_hand) == (1, "cycle", False)
    assert own.draft.response("reading").progress == " reading "
    assert own.draft.response("b").progress == "Left behind"
    assert "Left behind" in taken.news[0]


def test_without_being_told_so_a_request_is_not_joined() -> None:
    taken = take_request(by_hand(), request("Reading"))
    assert [each.id for each in taken.desk.reviews] == ["hand", "cycle"]


def test_what_was_submitted_by_hand_is_not_joined_any_more() -> None:
    begun = by_hand().reviews[0]
    assert may_join(begun)
    assert not may_join(submitted(begun, at=MOMENT))


# --- the board's side ------------------------------------------------------------------------


def board() -> Record:
    """A full record that waits for its reflection."""
    record: Record = planted(Record, "record")
    scale = replace(record.cycle.scale, ratings=SCALE.ratings)
    framework = replace(record.cycle.frameworks[0], use=FrameworkUse.REVIEW)
    cycle = replace(record.cycle, scale=scale, frameworks=(framework,), status=Status.REFLECTION)
    return replace(record, cycle=cycle, reflection=Reflection(id=record.cycle.id, requested_on=DAY))


def answer(record: Record, **changes: object) -> SubmittedReflection:
    """All words that could be said in answer to that record."""
    words = ReflectionVersion(
        edition=1,
        submitted_at=MOMENT,
        responses=(
            Response(
                objective=record.objectives.objectives[0].id,
                progress=" As it\nwas  ",
                own_view="met",
                obstacles="o",
                learning="l",
            ),
        ),
        areas=(
            AreaResponse(
                area=record.cycle.frameworks[0].domains[0].id,
                strength="s",
                growth="g",
                confidence=0,
            ),
        ),
        achievements="- a\n- b",
        challenges="c",
        outside_control="o",
        support_wanted="s",
        development="d",
        ideas="i",
        wellbeing_raised=True,
    )
    return SubmittedReflection(
        review=record.cycle.id,
        words=replace(words, **changes),  # type: ignore[arg-type]
    )


def test_every_word_is_in_the_boards_file_as_it_was_submitted() -> None:
    record = board()
    submitted_words = answer(record).words
    found = brought_in(record, answer(record)).reflection
    for each in fields(ReflectionVersion):
        if each.name != "submitted_at":
            assert getattr(found, each.name) == getattr(submitted_words, each.name), each.name
    assert (found.entry, found.submitted_at) == (Entry.BY_CHIEF_EXECUTIVE, None)
    assert (found.requested_on, found.confirmed_on) == (DAY, MOMENT.date())


def test_nothing_but_the_reflection_is_changed() -> None:
    record = board()
    after = brought_in(record, answer(record))
    assert replace(after, reflection=record.reflection) == record


def refused(record: Record, submitted_words: SubmittedReflection) -> list[str]:
    with pytest.raises(DomainError) as caught:
        brought_in(record, submitted_words)
    return [each.sentence for each in caught.value.refusals]


def test_what_does_not_belong_here_is_refused_in_one_sentence() -> None:
    record = board()
    foreign = replace(answer(record), review="another")
    assert refused(record, foreign) == [bringing_in.FOREIGN]
    unknown = answer(record, responses=(Response(objective="unknown", progress="p"),))
    assert refused(record, unknown) == [bringing_in.UNKNOWN_OBJECTIVE]
    elsewhere = answer(record, areas=(AreaResponse(area="unknown", growth="g"),))
    assert refused(record, elsewhere) == [bringing_in.UNKNOWN_AREA]
    objective = record.objectives.objectives[0].id
    unrated = answer(record, responses=(Response(objective=objective, own_view="other"),))
    assert refused(record, unrated) == [bringing_in.UNKNOWN_WORD]


@pytest.mark.parametrize("status", [each for each in Status if each is not Status.REFLECTION])
def test_a_reflection_comes_in_only_while_it_is_waited_for(status: Status) -> None:
    record = board()
    record = replace(record, cycle=replace(record.cycle, status=status))
    assert refused(record, answer(record)) == [bringing_in.NOT_NOW]


def test_an_edition_that_the_board_has_already_is_not_taken_for_the_next_one() -> None:
    record = board()
    earlier = (answer(record).words,)
    record = replace(record, reflection=replace(record.reflection, edition=2, earlier=earlier))
    assert refused(record, answer(record)) == [bringing_in.KNOWN_EDITION]
    assert brought_in(record, answer(record, edition=3)).reflection.edition == 3


def test_a_withdrawn_edition_does_not_take_the_place_of_the_later_one() -> None:
    record = board()
    later = brought_in(record, answer(record, edition=2))
    assert refused(later, answer(record)) == [bringing_in.OLDER_EDITION]
    assert brought_in(later, answer(record, edition=2)) == later


def test_a_request_answered_on_the_desk_fits_the_board_that_asked() -> None:
    record = board()
    desk = written(take_request(EMPTY, request_for(record)).desk)
    own = submitted(desk.reviews[0], at=MOMENT)
    after = brought_in(record, SubmittedReflection(review=own.id, words=own.submitted[0]))
    assert after.reflection.ideas == "Mine"


# --- the file --------------------------------------------------------------------------------


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    services = wired(tmp_path)
    made = create_own_desk(
        tmp_path / "Own.appraisal", None, name=" Amina Khan ", trust="", services=services
    )
    yield made
    made.close()


def editor_of(case: CaseFile, folder: Path) -> DeskEditor:
    return DeskEditor(case, clock=wired(folder).clock)


def test_the_file_holds_one_desk_and_is_of_its_own_kind(case: CaseFile, tmp_path: Path) -> None:
    assert case.kind is DocumentKind.CHIEF_EXECUTIVE
    assert editor_of(case, tmp_path).desk == OwnDesk(id="file", name="Amina Khan")
    for read in (read_content, read_record):
        with pytest.raises(OwnFileError):
            read(case)


def test_the_file_can_be_verified_and_knows_no_signer(case: CaseFile, tmp_path: Path) -> None:
    signing = wired(tmp_path).signing()
    assert known_signers(case, signing) == ()
    assert verify_file(case, signing).good


def test_an_edit_is_undone_saved_and_read_back(case: CaseFile, tmp_path: Path) -> None:
    editor = editor_of(case, tmp_path)
    note = OwnNote(id="n", text="Mine")
    editor.edit(lambda desk: replace(desk, notes=(note,)), "a note")
    editor.undo()
    assert editor.desk.notes == ()
    editor.redo()
    editor.save()
    editor.leave_page()
    assert editor_of(case, tmp_path).desk.notes == (note,)


def test_a_submission_is_on_disk_at_once_and_cannot_be_undone(
    case: CaseFile, tmp_path: Path
) -> None:
    editor = editor_of(case, tmp_path)
    editor.edit(lambda desk: written(take_request(desk, request("Reading")).desk), "writing")
    editor.finish(lambda desk: with_review(desk, submitted(desk.reviews[0], at=MOMENT)), "submit")
    editor.undo()
    assert editor.desk.reviews[0].is_submitted
    assert editor_of(case, tmp_path).desk == editor.desk
    with case.unit_of_work() as unit:
        assert [each.kind for each in happened(unit)][-1] == "submit"
        assert unit.verify_chain().ok


def test_no_edit_reaches_what_was_submitted(case: CaseFile, tmp_path: Path) -> None:
    editor = editor_of(case, tmp_path)
    editor.edit(lambda desk: written(take_request(desk, request("Reading")).desk), "writing")
    editor.finish(lambda desk: with_review(desk, submitted(desk.reviews[0], at=MOMENT)), "submit")
    with pytest.raises(DomainError):
        editor.edit(lambda desk: replace(desk, reviews=()), "losing it")
    with pytest.raises(DomainError):
        editor.edit(
            lambda desk: with_review(desk, taken_back(desk.reviews[0], at=NOW)), "without a trace"
        )
    assert editor.desk.reviews[0].is_submitted


def test_a_copy_elsewhere_holds_what_was_not_saved_yet(case: CaseFile, tmp_path: Path) -> None:
    services, editor = wired(tmp_path), editor_of(case, tmp_path)
    editor.edit(lambda desk: replace(desk, trust="Northmoor"), "the trust")
    target = tmp_path / "copy.appraisal"
    save_copy(case, editor, target, services.files(), at=NOW)
    copied = services.files().open(target, None, at=NOW)
    assert editor_of(copied, tmp_path).desk.trust == "Northmoor"
    copied.close()
    assert editor.dirty
