"""The table of who sees what, tried on every document and every reader of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, default_sight
from appraisal_app.domain.record import PARTS

ARTEFACTS: Mapping[str, Artefact] = {
    # What the review rests on, and what everybody in it is told.
    **dict.fromkeys(("trust", "cycle", "profile", "policies", "calendar"), Artefact.PLAN),
    **dict.fromkeys(("principles", "confidentiality", "design", "overrides"), Artefact.PLAN),
    **dict.fromkeys(("earlier_years", "handovers", "tasks"), Artefact.OBJECTIVES),
    **dict.fromkeys(("people", "panel"), Artefact.PANEL_LIST),
    **dict.fromkeys(("reflection", "evidence"), Artefact.REFLECTION),
    # What the panel keeps to itself.
    **dict.fromkeys(("views", "meeting", "succession", "diagnostic"), Artefact.PRIVATE_NOTES),
    **dict.fromkeys(("figures", "improvement", "aims"), Artefact.PRIVATE_NOTES),
    "advice": Artefact.ADVICE,
    "feedback": Artefact.PRIVATE_NOTES,
    "feedback.summary": Artefact.FEEDBACK_SUMMARY,
    **dict.fromkeys(("judgements", "statement", "sign_off", "addenda"), Artefact.STATEMENT),
    **dict.fromkeys(("letter", "appeal", "trustee_review"), Artefact.STATEMENT),
    **dict.fromkeys(("objectives", "next_objectives"), Artefact.OBJECTIVES),
    **dict.fromkeys(("development", "promises"), Artefact.DEVELOPMENT),
    **dict.fromkeys(("check_ins", "mid_cycle"), Artefact.CHECK_INS),
    "pay": Artefact.PAY_PAPER,
    "report": Artefact.CONFIDENTIAL_MINUTE,
    "concerns": Artefact.CONCERN,
    "access_requests": Artefact.STATEMENT,
    "disposals": Artefact.PLAN,
    # Parts of these that the table treats otherwise.
    **dict.fromkeys(
        (
            *("report.item", "report.withdrawn", "report.text", "report.resolution"),
            *("report.actions.office", "report.actions.what"),
        ),
        Artefact.OPEN_EXTRACT,
    ),
    "report.themes": Artefact.STATEMENT,
    "pay.minute_ref": Artefact.CONFIDENTIAL_MINUTE,
    **dict.fromkeys(("meeting.place", "meeting.agenda.title"), Artefact.PANEL_LIST),
    "panel.adviser.brief": Artefact.PANEL_LIST,
    # What was said to the chief executive's face and agreed there.
    "meeting.actions": Artefact.DEVELOPMENT,
}
"""Which line of the table a place of the record falls under: the longest beginning counts."""

ALLOWED: Mapping[tuple[str, Reader], tuple[str, ...]] = {
    ("D11", Reader.HR): ("pay.minute_ref",),  # where the minute is found, not what is in it
}
"""What a reader sees against the table, and why it is right all the same."""


def artefact_of(place: str) -> Artefact:
    """The line of the table for such a place as "people.persons(chair).full_name"."""
    plain = [part.split("(")[0] for part in place.split(".")]
    for length in range(len(plain), 0, -1):
        found = ARTEFACTS.get(".".join(plain[:length]))
        if found is not None:
            return found
    raise KeyError(place)


def editions() -> Iterator[tuple[str, DocumentId, frozenset[Reader]]]:
    """Every edition: its name among the printed papers, its number, its readers."""
    for entry in ENTRIES.values():
        if not entry.editions:
            yield entry.id.value, entry.id, entry.readers
        for each in entry.editions:
            yield f"{each.key} {entry.id}", entry.id, each.readers


CASES = [(name, reader) for name, _, readers in editions() for reader in sorted(readers)]


@pytest.mark.parametrize(("name", "reader"), CASES)
def test_no_reader_of_a_document_finds_what_the_table_keeps_from_them(
    name: str, reader: Reader, marked: Mapping[str, frozenset[str]]
) -> None:
    let = ALLOWED.get((name, reader), ())
    leaks = [
        place
        for place in sorted(marked[name])
        if place != "a reference"
        and not place.startswith(let or ("-",))
        and default_sight(artefact_of(place), reader) is Sight.NONE
    ]
    assert leaks == []


def test_every_part_of_the_record_falls_under_a_line_of_the_table() -> None:
    assert {artefact_of(name) for name in PARTS} <= set(Artefact)
    assert set(DocumentId) == set(ENTRIES)


@pytest.mark.parametrize("document", list(ENTRIES))
def test_the_chief_executive_and_the_public_get_no_paper_on_pay_or_in_confidence(
    document: DocumentId,
) -> None:
    entry = ENTRIES[document]
    readers = entry.readers.union(*(each.readers for each in entry.editions))
    if document in {DocumentId.PAY, DocumentId.BOARD, DocumentId.MINUTE}:
        assert not readers & {Reader.CHIEF_EXECUTIVE, Reader.STAFF_TRUSTEES, Reader.ADVISER}
    assert (Reader.PUBLIC in readers) is (document is DocumentId.EXTRACT)
