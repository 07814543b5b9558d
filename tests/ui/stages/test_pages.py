"""What holds for every page, whatever it asks."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from tests.ui.stages.answers import answer_of, lists, other_answers, questions, written
from tests.ui.stages.records import TODAY, empty_record, full_record
from tests.ui.stages.shipped import templates

from appraisal_app.application.ports.files import Access
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.frozen import forbidden_change
from appraisal_app.domain.people import Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.steps import checks
from appraisal_app.ui.forms.blocks import Field, ListField, PageState
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.frame import framed
from appraisal_app.ui.stages.list_edits import Added, Moved, Removed
from appraisal_app.ui.stages.registry import PAGES
from appraisal_app.ui.stages.tree import find, walk

KINDS = tuple(PAGES)
RECORDS = {"empty": empty_record, "full": full_record}
every_page = pytest.mark.parametrize("kind", KINDS)
every_record = pytest.mark.parametrize("make", RECORDS.values(), ids=RECORDS.keys())


def context(record: Record, *, access: Access = Access.WRITE) -> PageContext:
    return PageContext(
        record=record, today=TODAY, role=Role.CHAIR, access=access, templates=templates
    )


def content_of(kind: StepKind, record: Record) -> StepContent:
    return PAGES[kind](context(record))


def state_of(kind: StepKind, record: Record, *, access: Access = Access.WRITE) -> PageState:
    here = context(record, access=access)
    return framed(here, kind, PAGES[kind](here))


def test_every_kind_of_step_but_the_sign_off_has_a_page() -> None:
    assert set(StepKind) - set(PAGES) == {StepKind.SIGN_OFF}


@every_page
@every_record
def test_keys_are_unique_on_their_page(kind: StepKind, make: object) -> None:
    assert callable(make)
    for status in Status:
        counts = Counter(block.key for block in walk(state_of(kind, make(status)).blocks))

        assert [key for key, count in counts.items() if count > 1] == [], status


@every_page
@every_record
def test_every_condition_leads_to_a_field_or_a_step_that_exists(
    kind: StepKind, make: object
) -> None:
    assert callable(make)
    record: Record = make()
    state = state_of(kind, record)

    assert len(state.complete_when) == len(checks(record, kind))
    for check in state.complete_when:
        assert leads_somewhere(check.target, state, record), check


def leads_somewhere(target: str, state: PageState, record: Record) -> bool:
    """Whether there is such a field on the page, or such a page with such a field."""
    if not target.startswith("step:"):
        return find(state.blocks, target) is not None
    code, _, key = target.removeprefix("step:").partition("#")
    page = record.cycle.process.page(code)
    if page is None or not key:
        return page is not None
    return find(state_of(page.kind, record).blocks, key) is not None


@every_page
@every_record
def test_every_field_of_the_page_says_who_can_see_it(kind: StepKind, make: object) -> None:
    assert callable(make)
    for block in content_of(kind, make()).blocks:
        if isinstance(block, Field):
            assert block.who, block.key


@every_page
@every_record
def test_every_field_has_a_label_and_a_hint_of_one_or_two_sentences(
    kind: StepKind, make: object
) -> None:
    assert callable(make)
    for field in questions(content_of(kind, make())):
        assert field.label
        assert len(field.hint) < 200


@every_page
@every_record
def test_what_is_written_into_a_field_stands_in_the_record_and_on_the_page(
    kind: StepKind, make: object
) -> None:
    assert callable(make)
    record: Record = make()
    for field in questions(content_of(kind, record)):
        for answer in other_answers(field):
            if answer is None and field.key in {"meeting_date", "start", "end"}:
                continue
            if field.key == "heard" and not answer:
                continue  # it is asked for again on the day of the meeting only
            after = written(field, record, answer)
            shown = find(content_of(kind, after).blocks, field.key)
            assert after != record, (field.key, answer)
            assert isinstance(shown, Field), field.key
            if field.key == "words":
                continue  # a list of words is put in order
            assert answer_of(shown) == answer, field.key


@every_page
@every_record
def test_writing_the_same_answer_again_changes_nothing(kind: StepKind, make: object) -> None:
    assert callable(make)
    record: Record = make()
    for field in questions(content_of(kind, record)):
        assert written(field, record, answer_of(field)) == record, field.key


@every_page
def test_a_stale_field_of_a_card_that_is_gone_writes_nothing(kind: StepKind) -> None:
    record = full_record()
    content = content_of(kind, record)
    for block in lists(content):
        for card in block.items:
            without = written(block, record, Removed(card.id))
            for field in (e for e in walk(card.blocks) if isinstance(e, Field) and e.write):
                answer = (
                    Added("x")
                    if isinstance(field, ListField)
                    else next(iter(other_answers(field)), "")
                )
                assert written(field, without, answer) == without, field.key


@every_page
def test_lists_grow_shrink_and_change_their_order(kind: StepKind) -> None:
    record = full_record()
    for block in lists(content_of(kind, record)):
        first = written(block, record, Added("x-1"))
        second = written(block, first, Added("x-2"))
        up = written(block, second, Moved("x-2", -1))

        def ids(of: Record, key: str = block.key) -> list[str]:
            shown = find(content_of(kind, of).blocks, key)
            assert isinstance(shown, ListField)
            return [card.id for card in shown.items]

        before = [card.id for card in block.items]
        assert ids(first) == [*before, "x-1"]
        assert ids(up) == [*before, "x-2", "x-1"]
        assert ids(written(block, up, Moved("x-1", -99)))[0] == "x-1"
        assert ids(written(block, up, Moved("x-2", 99)))[-1] == "x-2"
        assert ids(written(block, up, Removed("x-2"))) == [*before, "x-1"]
        assert written(block, up, Removed("nobody")) == up
        assert written(block, up, Moved("nobody", 1)) == up


@every_page
def test_a_new_card_can_be_filled_in_and_taken_out_again(kind: StepKind) -> None:
    record = full_record()
    for block in lists(content_of(kind, record)):
        after = written(block, record, Added("x-1"))
        shown = find(content_of(kind, after).blocks, block.key)
        assert isinstance(shown, ListField)
        card = shown.items[-1]
        assert card.title
        assert card.removable
        assert card.remove_label
        assert any(isinstance(each, Field) for each in card.blocks)


@every_page
def test_a_closed_file_gives_no_field_that_could_be_written(kind: StepKind) -> None:
    state = state_of(kind, full_record(), access=Access.READ_ONLY)

    assert state.lock
    assert_closed(state)


@every_page
def test_a_locked_page_gives_no_field_that_could_be_written(kind: StepKind) -> None:
    for status in Status:
        state = state_of(kind, full_record(status))

        if state.lock:
            assert_closed(state)


def assert_closed(state: PageState) -> None:
    for block in walk(state.blocks):
        if isinstance(block, Field):
            assert block.read_only, (block.key, state.lock)
            assert block.write is None, (block.key, state.lock)
        if isinstance(block, ListField):
            assert not block.add_label, state.lock
            assert not any(card.removable or card.movable for card in block.items), state.lock


@every_page
def test_what_an_open_page_lets_one_write_is_not_frozen(kind: StepKind) -> None:
    for status in Status:
        record = full_record(status)
        state = state_of(kind, record)

        for block in walk(state.blocks):
            if isinstance(block, ListField) and block.write:
                after = written(block, record, Added("x"))
                assert not forbidden_change(record, after), (status, block.key)
            elif isinstance(block, Field) and block.write:
                after = written(block, record, next(iter(other_answers(block)), ""))
                assert not forbidden_change(record, after), (status, block.key)


@every_page
def test_the_page_says_where_it_stands_in_the_process(kind: StepKind) -> None:
    record = full_record()
    state = state_of(kind, record)
    step = record.cycle.process.step(kind)
    assert step is not None

    assert state.step == step.code
    assert state.title == step.title
    assert state.purpose == step.purpose
    groups = [group.title for group in record.cycle.process.beside]
    assert state.stage_title.startswith("Stage ") or state.stage_title in groups


@every_page
def test_a_process_without_the_step_still_gives_a_page(kind: StepKind) -> None:
    record = full_record()
    process = replace(record.cycle.process, stages=(), beside=())
    bare = replace(record, cycle=replace(record.cycle, process=process))

    state = state_of(kind, bare)

    assert state.step == kind.value


@every_page
@every_record
def test_nobodys_page_shows_a_dash_of_code(kind: StepKind, make: object) -> None:
    assert callable(make)
    for status in Status:
        state = state_of(kind, make(status))
        texts = [state.title, state.purpose, state.lock, *(c.text for c in state.complete_when)]
        texts += [a.label for a in state.actions]
        for block in walk(state.blocks):
            if isinstance(block, Field):
                texts += [block.label, block.hint, block.who, block.error, *block.advice]
            if isinstance(block, ListField):
                texts += [card.title for card in block.items]
                texts += [card.summary for card in block.items]

        assert not [text for text in texts if "None" in text or "_" in text], status
