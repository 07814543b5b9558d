"""Two copies side by side: in words, with a choice for each part, and nothing by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.application.two_copies.copies import Copies, notes, renamed, title, two_copies
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.two_copies.comparing import Compared, compare
from appraisal_app.application.two_copies.joining import Joining
from appraisal_app.domain.correspondence import Correspondence, SentPacket
from appraisal_app.domain.meeting import AgreedAction
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Office, Person, PersonId
from appraisal_app.domain.record import CYCLE_PARTS, Record
from appraisal_app.ui.forms.blocks import ChoiceField, Heading, Note, PageState
from appraisal_app.ui.session.returned import Beside
from appraisal_app.ui.two_copies.blocks import Versions, differing
from appraisal_app.ui.two_copies.presenter import TwoCopiesParts, TwoCopiesPresenter
from appraisal_app.ui.two_copies.state import KEEP, TAKE


@dataclass
class Lying:
    """The copy beside the file, as the session keeps it."""

    copies: Copies
    beside: Beside | None

    def look(self) -> Compared | None:
        return compare(self.copies.ours, self.copies.theirs) if self.beside else None

    def joining(self) -> Joining | None:
        return self.copies.joining if self.beside else None

    def drop(self) -> None:
        self.beside = None

    def choose(self) -> None:
        self.beside = Beside(self.copies.theirs, self.copies.theirs.path)


class Screen:
    def __init__(self) -> None:
        self.state: PageState | None = None
        self.focused = ""

    def render_state(self, state: PageState) -> None:
        self.state = state

    def focus_field(self, key: str) -> None:
        self.focused = key


class Page:
    """The page over two real files."""

    def __init__(self, copies: Copies, *answers: object) -> None:
        self.copies = copies
        self.dialogs = FakeDialogs(*answers)
        self.lying = Lying(copies, Beside(copies.theirs, copies.theirs.path))
        self.screen = Screen()
        self.went: list[str] = []
        parts = TwoCopiesParts(
            returned=self.lying,
            dialogs=self.dialogs,
            path=copies.ours.path,
            today=lambda: date(2026, 11, 20),
            zone=lambda: UTC,
            templates=copies.services.templates,
            take_up_again=lambda: self.went.append("again"),
            back=lambda: self.went.append("back"),
        )
        self.presenter = TwoCopiesPresenter(parts, self.screen)
        self.presenter.show()

    @property
    def state(self) -> PageState:
        assert self.screen.state is not None
        return self.screen.state

    def versions(self) -> dict[str, tuple[str, str]]:
        return {
            each.label: (each.ours, each.theirs)
            for each in self.state.blocks
            if isinstance(each, Versions)
        }

    def choices(self) -> dict[str, str]:
        return {
            each.key.split(".")[1]: each.value
            for each in self.state.blocks
            if isinstance(each, ChoiceField)
        }

    def choose(self, part: str, value: str) -> None:
        (key,) = (
            each.key
            for each in self.state.blocks
            if isinstance(each, ChoiceField) and each.key.split(".")[1] == part
        )
        self.presenter.changed(key, value)

    def text(self) -> str:
        return "\n".join(str(each) for each in self.state.blocks)


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with two_copies(tmp_path) as made:
        yield made


def parted(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.theirs, title("Reworded there."))
    copies.changes(copies.ours, title("Reworded here."))
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))


def test_each_part_begins_with_what_only_one_side_changed(copies: Copies) -> None:
    parted(copies)
    page = Page(copies)
    assert page.choices() == {"Trust": KEEP, "Meeting": TAKE, "EvidenceIndex": ""}
    eyebrows = [each.eyebrow for each in page.state.blocks if isinstance(each, Heading)]
    assert any(each.startswith("Changed only here since 20 November 2026") for each in eyebrows)
    assert any(isinstance(each, Note) and "1 part" in each.text for each in page.state.blocks)


def test_the_words_are_those_of_the_pages(copies: Copies) -> None:
    person = Person(id=PersonId("p-77"), full_name="Ruth Bell", display_role=Office.STAFF_TRUSTEE)
    action = AgreedAction(id="3f0c2a5e-1111-4222-8333-444455556666", text="Send the figures")

    def change(record: Record) -> Record:
        people = replace(record.people, persons=(*record.people.persons, person))
        meeting = replace(
            record.meeting,
            held_on=date(2026, 10, 12),
            present=("p-77",),
            chief_executive_spoke_first=True,
            actions=(action,),
        )
        cycle = replace(record.cycle, start=date(2025, 9, 1))
        return replace(record, people=people, meeting=meeting, cycle=cycle)

    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    copies.changes(copies.theirs, change)
    page = Page(copies)
    found = page.versions()
    assert ("", "12 October 2026") in found.values()
    assert "Office: Staff trustee" in found["Ruth Bell"][1]
    assert "Ruth Bell" in str([theirs for _, theirs in found.values()])
    assert ("No", "Yes") in found.values()
    assert found["Send the figures"] == ("", "What? Send the figures")
    texts = "\n".join(f"{label}\n{ours}\n{theirs}" for label, (ours, theirs) in found.items())
    assert not re.search(r"[0-9a-f]{8}-|p-77|staff_trustee|2026-10-12", texts)


def test_nothing_is_taken_before_every_part_that_both_changed_is_decided(copies: Copies) -> None:
    parted(copies)
    before = copies.record(copies.ours)
    page = Page(copies, "not_now")
    page.presenter.pressed("take_over")
    (problem,) = page.state.problems
    assert "“Evidence”" in problem.text
    page.presenter.followed(problem.target)
    assert page.screen.focused == problem.target
    page.choose("EvidenceIndex", TAKE)
    assert not page.state.problems
    page.presenter.pressed("take_over")
    assert copies.record(copies.ours) == before
    assert not page.went


def test_what_is_taken_over_is_listed_backed_up_and_told(copies: Copies) -> None:
    parted(copies)
    page = Page(copies, "take")
    page.choose("EvidenceIndex", KEEP)
    page.choose("Trust", TAKE)
    page.presenter.pressed("take_over")
    question = next(
        part for each in page.dialogs.asked for part in each if isinstance(part, Question)
    )
    assert question.title == "You take over 2 parts"
    assert "The trust's name" in question.text
    assert "Review meeting" in question.text
    assert "Evidence" not in question.text
    record = copies.record(copies.ours)
    assert record.meeting.notes == "Written there."
    assert record.evidence.items[0].title == "Reworded here."
    assert record.trust.name != "Northmoor Schools Trust"
    (backup,) = (copies.folder / "backups").rglob("*.appraisal")
    assert str(backup) in str(page.dialogs.asked[-1])
    assert page.went == ["again"]
    assert page.lying.beside is None


def test_taking_nothing_over_ends_the_comparison(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    before = copies.record(copies.ours)
    page = Page(copies, "take")
    page.choose("Meeting", KEEP)
    assert page.state.actions[-1].label == "Take nothing over"
    page.presenter.pressed("take_over")
    assert copies.record(copies.ours) == before
    assert page.went == ["back"]


def test_a_refusal_stands_on_the_page_and_changes_nothing(copies: Copies) -> None:
    parted(copies)
    page = Page(copies, "take")
    page.choose("EvidenceIndex", KEEP)
    copies.changes(copies.theirs, notes("Written there later."))
    before = copies.record(copies.ours)
    page.presenter.pressed("take_over")
    assert "changed while you were choosing" in page.state.problems[0].text
    assert copies.record(copies.ours) == before


def test_a_signed_review_comes_whole_or_not_at_all(copies: Copies) -> None:
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    copies.changes(copies.theirs, notes("Written there."))
    copies.signs(copies.theirs)
    page = Page(copies, "take")
    assert page.choices() == {"Trust": KEEP, "review": TAKE}
    assert "Signed in the other copy" in page.text()
    page.presenter.pressed("take_over")
    assert copies.record(copies.ours).cycle.is_sealed


def test_what_is_signed_here_offers_no_choice(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    copies.signs(copies.ours)
    page = Page(copies)
    assert not page.choices()
    assert "stays as it is" in page.text()


def test_a_review_that_one_copy_threw_away_says_so(copies: Copies) -> None:
    copies.changes(copies.theirs, renamed("Northmoor Schools Trust"))
    with copies.ours.unit_of_work() as unit:
        at = copies.services.clock.now()
        root = unit.ids(next(iter(CYCLE_PARTS.values())))[0]
        unit.remove(CYCLE_PARTS.values(), root, actor="chair", at=at)
    page = Page(copies)
    assert "Thrown away here" in page.text()
    assert page.choices()["review"] == KEEP


def test_words_that_open_packets_are_never_shown(copies: Copies) -> None:
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))
    at = copies.services.clock.now()
    sent = SentPacket(
        id="s1",
        kind=PacketKind.REFLECTION_REQUEST,
        review="r",
        words="apple bear cloud dust elm fog",
        made_at=at,
        seq=1,
        hash="ab" * 32,
    )
    with copies.theirs.unit_of_work() as unit:
        found = unit.find(Correspondence, FILE_ID)
        post = (
            replace(found[0], sent=(sent,)) if found else Correspondence(id=FILE_ID, sent=(sent,))
        )
        if found:
            unit.save(post, found[1])
        else:
            unit.add(post)
        unit.note_hashes(actor="chair", at=at)
    page = Page(copies)
    assert "Packets and forms" in page.text()
    assert "20 November 2026" in str(page.versions())
    assert "apple" not in page.text()
    assert "abab" not in page.text()


def test_without_a_copy_the_page_offers_to_choose_one(copies: Copies) -> None:
    parted(copies)
    page = Page(copies)
    page.presenter.pressed("stop_comparing")
    page.presenter.show()
    (action,) = page.state.actions
    assert action.key == "choose_copy"


@given(st.text(max_size=60), st.text(max_size=60))
def test_unmarked_words_are_the_same_on_both_sides(ours: str, theirs: str) -> None:
    marks = differing(ours, theirs)
    if marks == ((), ()):
        return
    left = [_without(text, found) for text, found in zip((ours, theirs), marks, strict=True)]
    assert left[0] == left[1]


def _without(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(marks):
        text = text[:start] + text[end:]
    return text
