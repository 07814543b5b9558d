"""The agenda of the review meeting, read aloud: for the panel, and for the chief executive."""

from __future__ import annotations

from dataclasses import replace

from tests.reporting.documents import records
from tests.reporting.documents.conftest import Papers, printed
from tests.reporting.documents.planning import FOREIGN, LONG_ANSWER, LONG_WORD
from tests.reporting.documents.records import MARK
from tests.reporting.documents.working import somebody_leaves
from tests.reporting.tagged.reading import open_document, spoken

from appraisal_app.application.documents.agenda.building import build_agenda
from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.entry import DocumentId, Source
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.meeting import AgendaItem
from appraisal_app.domain.record import Record

EDITIONS = ("panel", "chief-executive")


def heard(record: Record, edition: str) -> list[str]:
    content = build_agenda(Source(record=record, mark=MARK, edition=edition))
    with open_document(printed(content)) as pdf:
        return [text for _, text in spoken(pdf)]


def with_agenda(*items: AgendaItem) -> Record:
    record = records.current()
    return replace(record, meeting=replace(record.meeting, agenda=items))


ITEMS = (
    AgendaItem(id="1", title="Why we are here", minutes=3, prompts="- Ask about conflicts."),
    AgendaItem(id="2", title="The year", minutes=57, prompts=" "),
    AgendaItem(id="3", title="A word of thanks", minutes=0),
    AgendaItem(id="4", title="What happens now", minutes=65, prompts="Who tells the clerk?"),
)


def test_the_agenda_says_when_each_item_begins_and_how_long_it_takes() -> None:
    said = heard(with_agenda(*ITEMS), "chief-executive")
    start = said.index("Agenda") + 1
    assert said[start:] == [
        *("Item", "Begins after", "Takes"),
        *("Why we are here", "at the start", "3 min"),
        *("The year", "3 min", "57 min"),
        *("A word of thanks", "1 h", "no time"),
        *("What happens now", "1 h", "1 h 5 min"),
        "Together about 2 hours 5 minutes. Times are a guide: give an item the time it needs.",
    ]


def test_the_panel_has_the_same_agenda_and_then_the_prompts() -> None:
    record = with_agenda(*ITEMS)
    panel, chief = heard(record, "panel"), heard(record, "chief-executive")
    prompts = panel.index("The chair\u2019s prompts")
    agenda = chief.index("Agenda")
    assert panel[panel.index("Agenda") : prompts] == chief[agenda:]
    assert panel[prompts + 2 :] == [
        *("Why we are here", "•", "Ask about conflicts."),
        *("What happens now", "Who tells the clerk?"),
    ]


def test_the_first_edition_is_the_panels_and_any_other_has_no_prompts() -> None:
    record = with_agenda(*ITEMS)
    for edition, has_prompts in (("", True), ("panel", True), ("chief-executive", False)):
        content = build_agenda(Source(record=record, mark=MARK, edition=edition))
        assert (content.panel is not None) is has_prompts
    entry = ENTRIES[DocumentId.AGENDA]
    assert [each.key for each in entry.editions] == list(EDITIONS)
    assert entry.editions[0].readers == entry.readers == {Reader.PANEL}


def test_no_word_for_the_panel_alone_is_anywhere_in_the_other_edition() -> None:
    secret = "Zq00001kx"
    record = somebody_leaves(with_agenda(replace(ITEMS[0], prompts=secret)))
    conflicts = tuple(replace(each, detail=secret) for each in record.panel.conflicts)
    record = replace(record, panel=replace(record.panel, conflicts=conflicts))
    assert heard(record, "panel").count(secret) == 1 + len(conflicts)
    for edition in ("chief-executive", "anything else"):
        assert not [text for text in heard(record, edition) if secret in text]


def test_the_panel_reads_who_leaves_the_room_and_why() -> None:
    record = records.current()
    assert "Who leaves the room for a part" not in heard(record, "panel")
    leaving = somebody_leaves(record)
    said = heard(leaving, "panel")
    start = said.index("Who leaves the room for a part") + 1
    lead = record.people.get(record.panel.members[0].person)
    assert lead is not None
    assert said[start : start + 4] == [
        *("Who", "Declared interest"),
        *(lead.full_name, leaving.panel.conflicts[0].detail),
    ]


def test_everybody_expected_is_named_with_the_office_and_the_adviser_if_there_is_one() -> None:
    record = records.current()
    said = heard(record, "chief-executive")
    expected = said[said.index("Who is expected") + 1]
    assert expected.startswith("Łucja Żółć-O'Brien, chair of trustees; ")
    assert expected.endswith(
        "Siôn Llŷr ap Gwynfor, chief executive; Rosalind Eames-Pomfret, adviser"
    )
    assert "Circulation: chief executive, panel, adviser." in said
    adviser = replace(record.panel.adviser, used=False)
    alone = replace(record, panel=replace(record.panel, adviser=adviser))
    said = heard(alone, "chief-executive")
    assert not [text for text in said if "adviser" in text and text != "What the adviser adds"]


def test_the_agenda_waits_until_there_is_one() -> None:
    record = records.current()
    assert listed(record, DocumentId.AGENDA).state is State.READY
    found = listed(with_agenda(), DocumentId.AGENDA)
    assert found.state is State.HELD
    assert [f"{each.step}#{each.field}" for each in found.missing] == ["meeting#agenda"]
    assert "There is no agenda yet." in heard(with_agenda(), "panel")


def test_nothing_of_the_agenda_is_lost_however_much_there_is(papers: Papers) -> None:
    with open_document(papers["torture panel D06"]) as pdf:
        said = [text for _, text in spoken(pdf)]
    whole = "\n".join(said)
    assert all(name in whole for name in FOREIGN)
    assert LONG_ANSWER.strip() in said
    assert LONG_WORD in whole.replace(" ", "")
