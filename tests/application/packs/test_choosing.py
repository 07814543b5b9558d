"""Who gets which document: the catalogue and the table of the review both have to allow it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.wired import ROOT

from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.entry import DocumentId, Edition
from appraisal_app.application.packs.carrying import CARRIED, stopped_by
from appraisal_app.application.packs.choosing import Plan, editions_for, plan_of
from appraisal_app.application.packs.kinds import (
    ALL_OCCASIONS,
    BY_READER,
    ON_REQUEST,
    for_occasions,
)
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, SightChoice
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.record import Record
from appraisal_app.exchange.resources import load_example

EXAMPLE = load_example(ROOT / "resources").records


@pytest.fixture
def record() -> Record:
    """The review of the year before, signed."""
    kept = EXAMPLE[-2]
    return replace(
        kept,
        cycle=replace(kept.cycle, status=Status.SIGNED),
        sign_off=replace(kept.sign_off, document="00"),
    )


def with_choice(record: Record, artefact: Artefact, reader: Reader, sight: Sight) -> Record:
    choice = SightChoice(id="1", artefact=artefact, reader=reader, sight=sight, reason="board")
    kept = replace(record.confidentiality, choices=(choice,))
    return replace(record, confidentiality=kept)


def going(plan: Plan) -> set[DocumentId]:
    return {each.document for each in plan.going}


def test_every_document_says_what_it_carries() -> None:
    assert set(CARRIED) == set(DocumentId)


def test_every_document_is_on_one_side_of_a_plan_and_none_on_both(record: Record) -> None:
    for pack in BY_READER.values():
        plan = plan_of(record, pack)
        staying = {each.document for each in plan.staying}
        assert going(plan) | staying == set(ENTRIES) - ON_REQUEST
        assert going(plan) & staying == set()


def test_nobody_gets_what_the_catalogue_does_not_name_them_for(record: Record) -> None:
    for pack in BY_READER.values():
        for each in plan_of(record, pack).going:
            entry = ENTRIES[each.document]
            edition = next((e for e in entry.editions if e.key == each.edition), None)
            assert pack.reader in (edition.readers if edition else entry.readers)


def test_the_usual_table_lets_the_six_readers_have_what_the_catalogue_names_them_for() -> None:
    usual = replace(EXAMPLE[-2], confidentiality=replace(EXAMPLE[-2].confidentiality, choices=()))
    stopped = [
        (document.value, pack.key)
        for pack in BY_READER.values()
        for document, entry in ENTRIES.items()
        if pack.reader in entry.readers and stopped_by(usual, pack.reader, document, State.SIGNED)
    ]
    assert stopped == []


def test_a_stricter_table_keeps_a_document_back_and_says_so(record: Record) -> None:
    adviser = BY_READER["adviser"]
    assert DocumentId.STATEMENT in going(plan_of(record, adviser))
    strict = with_choice(record, Artefact.STATEMENT, Reader.ADVISER, Sight.COMPLETION)
    plan = plan_of(strict, adviser)
    assert DocumentId.STATEMENT not in going(plan)
    why = next(each.why for each in plan.staying if each.document is DocumentId.STATEMENT)
    assert why == (
        "In this review the adviser may see only that it is done of: review statement, signed."
    )


def test_a_looser_table_gives_nobody_more_than_the_catalogue(record: Record) -> None:
    loose = with_choice(record, Artefact.STATEMENT, Reader.CLERK, Sight.FULL)
    assert DocumentId.STATEMENT not in going(plan_of(loose, BY_READER["clerk"]))


def test_an_unsigned_statement_counts_as_a_draft(record: Record) -> None:
    strict = with_choice(record, Artefact.STATEMENT_DRAFT, Reader.ADVISER, Sight.NONE)
    args = (strict, Reader.ADVISER, DocumentId.STATEMENT)
    assert stopped_by(*args, State.FROZEN)
    assert not stopped_by(*args, State.SIGNED)


def test_what_is_seen_while_at_work_is_not_seen_once_the_review_is_closed(record: Record) -> None:
    working = with_choice(record, Artefact.STATEMENT, Reader.ADVISER, Sight.WORKING)
    args = (Reader.ADVISER, DocumentId.STATEMENT, State.SIGNED)
    signed = replace(working, cycle=replace(working.cycle, status=Status.SIGNED))
    closed = replace(working, cycle=replace(working.cycle, status=Status.CLOSED))
    assert not stopped_by(signed, *args)
    assert stopped_by(closed, *args)


def test_a_document_that_is_held_back_says_what_is_missing(record: Record) -> None:
    bare = replace(record, report=replace(record.report, text="", item=""))
    plan = plan_of(bare, BY_READER["board"])
    extract = next(each for each in plan.staying if each.document is DocumentId.EXTRACT)
    assert extract.missing == listed(bare, DocumentId.EXTRACT).missing != ()
    assert extract.why == ""


def test_an_edition_for_a_narrower_circle_takes_the_place_of_a_wider_one() -> None:
    everybody, few = frozenset({Reader.PANEL, Reader.CHIEF_EXECUTIVE}), frozenset({Reader.PANEL})
    open_one = Edition(key="open", title="Open", readers=everybody)
    prompts = Edition(key="prompts", title="With prompts", readers=few)
    entry = replace(ENTRIES[DocumentId.EXTRACT], editions=(open_one, prompts))
    assert editions_for(entry, Reader.PANEL) == (prompts,)
    assert editions_for(entry, Reader.CHIEF_EXECUTIVE) == (open_one,)
    assert editions_for(entry, Reader.CLERK) == ()


def test_a_pack_is_offered_as_soon_as_the_catalogue_has_its_leading_document() -> None:
    wanted = {key for key, pack in ALL_OCCASIONS.items() if pack.led_by in ENTRIES}
    assert set(for_occasions()) == wanted
    assert all(pack.led_by in (pack.documents or ()) for pack in ALL_OCCASIONS.values())


def test_no_pack_names_two_documents_alike(record: Record) -> None:
    for pack in (*BY_READER.values(), *for_occasions().values()):
        names = [each.file_name for each in plan_of(record, pack).going]
        assert len(set(names)) == len(names)


def test_an_answer_to_a_request_goes_alone_and_only_where_somebody_asked(record: Record) -> None:
    """The papers of the review name others, which the answer takes out."""
    asked = plan_of(record, ALL_OCCASIONS["access-request"])
    assert going(asked) == {DocumentId.ACCESS}
    assert DocumentId.ACCESS not in going(plan_of(record, BY_READER["chief-executive"]))
