"""The pay recommendation, the confidential report and the outcome letter, read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from tests.reporting.documents import records
from tests.reporting.documents.conftest import printed
from tests.reporting.documents.records import MARK
from tests.reporting.tagged.reading import open_document, spoken
from tests.ui.stages.records import full_record

from appraisal_app.application.documents.board.building import build_board
from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.entry import Content, DocumentId, Source
from appraisal_app.application.documents.letter.building import build_letter
from appraisal_app.application.documents.money import pounds
from appraisal_app.application.documents.pay.building import build_pay
from appraisal_app.domain.confidentiality import Artefact, Reader, Sight, default_sight
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.pay import PayCase, PayKind
from appraisal_app.domain.people import NOBODY
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record


def heard(content: Content) -> list[str]:
    with open_document(printed(content)) as pdf:
        return [text for _, text in spoken(pdf)]


def after(said: list[str], heading: str, count: int) -> list[str]:
    start = said.index(heading) + 1
    return said[start : start + count]


def in_order(said: list[str], *parts: str) -> bool:
    places = [said.index(each) for each in parts]
    return places == sorted(places)


def paid(**changes: Any) -> Record:
    """Last year's review, whose pay was decided, with other answers in the pay case."""
    before, _ = records.example()
    return replace(before, pay=replace(before.pay, **changes))


def source(record: Record) -> Source:
    return Source(record=record, mark=MARK)


PANEL = "The chair of trustees, the vice-chair of trustees and a trustee"
UNDECIDED: dict[str, Any] = {
    "committee_on": None,
    "board_approved_on": None,
    "full_board": False,
    "ceo_absent": False,
}


@pytest.fixture(scope="module")
def paper() -> list[str]:
    return heard(build_pay(source(paid())))


@pytest.fixture(scope="module")
def report() -> list[str]:
    return heard(build_board(source(paid())))


@pytest.mark.parametrize(
    ("pence", "words"),
    [
        (None, ""),
        (0, "£0"),
        (11_250_000, "£112,500"),
        (11_250_050, "£112,500.50"),
        (5, "£0.05"),
    ],
)
def test_a_sum_is_said_as_it_was_entered(pence: int | None, words: str) -> None:
    assert pounds(pence) == words


def test_the_pay_paper_tells_its_story_in_order(paper: list[str]) -> None:
    assert in_order(
        paper,
        *("Pay recommendation", "In short", "What it rests on", "What was looked at"),
        *("Comparisons from outside", "What could be decided", "Why this is recommended"),
        *("Value for money", "Conflicts of interest", "Who is not in the room"),
        *("The committee", "The full board"),
    )
    assert after(paper, "In short", 8) == [
        *("Recommended", "A cost-of-living rise only"),
        *("Paid now, a year", "£122,300", "Proposed, a year", "£127,192"),
        *("To run from", "1 September 2025"),
    ]
    assert after(paper, "The executive pay policy", 1) == [
        "Executive pay policy, version 2, adopted by the board on 10 December 2024."
    ]


def test_of_the_review_the_pay_paper_has_one_line(paper: list[str]) -> None:
    record = paid()
    line = "Pay is decided without regard to the review."
    assert after(paper, "What the review gives to it", 1) == [line]
    whole = " ".join(paper)
    for judged in record.judgements.judgements:
        assert record.cycle.scale.label(judged.panel_rating) not in paper
    assert record.statement.summary not in whole
    assert not [each for each in record.objectives.objectives if each.title in whole]


def test_the_pay_paper_says_what_it_does_not_speak_about(paper: list[str]) -> None:
    assert "This paper does not speak about: challenge; performance." in paper


def test_who_may_not_be_there_is_named_with_the_office(paper: list[str]) -> None:
    people = [text for text in paper if text.endswith(("(chief executive)", "(staff trustee)"))]
    assert people == [
        "Siôn Llŷr ap Gwynfor (chief executive)",
        "Jonah Threlkeld-Byrne (staff trustee)",
    ]


def test_what_is_not_decided_has_boxes_to_tick_and_what_is_has_none(paper: list[str]) -> None:
    boxes = ("Approved as recommended", "We recommend to the board what this paper recommends")
    assert after(paper, "The full board", 1) == ["The full board decided on 9 December 2025."]
    assert not set(boxes) & set(paper)
    open_paper = heard(build_pay(source(paid(**UNDECIDED))))
    assert set(boxes) <= set(open_paper)
    assert not [text for text in open_paper if "decided on" in text or "Minute:" in text]


def test_a_committee_in_the_name_of_the_board_is_no_decision() -> None:
    said = heard(build_pay(source(paid(full_board=False))))
    assert "Approved as recommended" in said
    assert not [text for text in said if text.startswith("The full board decided")]


def test_a_single_payment_is_not_called_a_yearly_one() -> None:
    record = paid(kind=PayKind.NON_CONSOLIDATED, proposed_pence=250_050, runs_from=None)
    said = heard(build_pay(source(record)))
    assert after(said, "Proposed: a single payment of", 1) == ["£2,500.50"]
    told = replace(record, letter=replace(record.letter, pay_decision_included=True))
    (decision,) = [text for text in heard(build_letter(source(told))) if "£" in text]
    assert decision.endswith("a single payment that does not last. The payment is £2,500.50.")


@pytest.mark.parametrize(
    ("document", "artefact"),
    [
        (DocumentId.PAY, Artefact.PAY_PAPER),
        (DocumentId.BOARD, Artefact.CONFIDENTIAL_MINUTE),
    ],
)
def test_a_paper_goes_to_those_who_see_all_of_it_by_the_table(
    document: DocumentId, artefact: Artefact
) -> None:
    full = {each for each in Reader if default_sight(artefact, each) is Sight.FULL}
    assert ENTRIES[document].readers == full
    assert Reader.CHIEF_EXECUTIVE not in full


def test_the_report_tells_its_story_in_order(report: list[str]) -> None:
    assert in_order(
        report,
        *("Confidential report to the board", "What the board is asked to decide", "In short"),
        *("Who did it", "How it was done", "What it was about", "Headlines of the objectives"),
        *("Development and support", "Separate item: pay of the chief executive"),
    )
    assert after(report, "Who did it", 2) == [
        f"{PANEL}, led by the chair of trustees.",
        "An adviser helped who is independent of the trust.",
    ]


def test_the_report_proposes_and_does_not_tell_what_its_own_meeting_decided(
    report: list[str],
) -> None:
    asked = after(report, "What the board is asked to decide", 6)
    assert asked[-1].startswith("To decide on pay")
    assert "The full board decides. A committee cannot do so in its name." in report
    assert not [text for text in report if "decided on" in text or "confidential minute" in text]
    early = heard(build_board(source(paid(board_approved_on=date(2025, 12, 2)))))
    assert [text for text in early if text.startswith("The full board decided on 2 December 2025")]
    assert not [text for text in early if text.startswith("To decide on pay")]


def test_a_recommendation_rests_on_the_policy_of_its_own_day(report: list[str]) -> None:
    (said,) = after(report, "Under which policy", 1)
    assert said == "Executive pay policy, version 2, adopted by the board on 10 December 2024."


def test_the_report_names_nobody_and_quotes_nobody(report: list[str]) -> None:
    record = paid()
    whole = " ".join(report)
    assert not [each for each in record.people.persons if each.full_name in whole]
    assert not [each for each in record.judgements.judgements if each.reasons in whole]
    assert not [each for each in record.development.actions if each.need in whole]
    assert record.statement.summary not in whole


def test_the_headlines_are_told_only_where_the_board_chose_to_see_them(report: list[str]) -> None:
    record = paid()
    first = record.objectives.objectives[0].title
    assert first in report
    kept = replace(record, report=replace(record.report, objectives_shared=False))
    said = heard(build_board(source(kept)))
    assert first not in said
    assert "Headlines of the objectives" not in said


def test_pay_stands_on_a_page_of_its_own_or_nowhere() -> None:
    pages = PdfReader(BytesIO(printed(build_board(source(paid()))))).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert [("£" in text, "What it was about" in text) for text in texts][-1] == (True, False)
    assert not [text for text in texts[:-1] if "£" in text]
    without = heard(build_board(source(records.current())))
    assert "This review is not linked to pay, and no recommendation on pay goes with it." in without
    assert not [text for text in without if text.startswith("Separate item")]


def letter(**changes: Any) -> list[str]:
    record = paid()
    return heard(build_letter(source(replace(record, letter=replace(record.letter, **changes)))))


def test_the_letter_is_a_letter() -> None:
    said = letter()
    record = paid()
    assert said[:6] == [
        "Northmoor Learning Trust · Board of trustees",
        "Private and confidential: to be opened by the addressee only.",
        "The Chief Executive Northmoor Learning Trust",
        "11 December 2025",
        "Dear Siôn Llŷr ap Gwynfor,",
        "The outcome of your performance review, 2024/25",
    ]
    assert said[6] == record.letter.outcome
    titles = [each.title for each in record.next_objectives.objectives]
    assert [text for text in said if text in titles] == titles
    assert in_order(said, "Yours sincerely", "Łucja Żółć-O'Brien")


def unheard(record: Record) -> Record:
    return replace(record, report=replace(record.report, heard=False))


def test_until_the_board_has_met_the_letter_is_a_draft_and_says_so() -> None:
    assert state(full_record(Status.SIGNED), DocumentId.LETTER) == (State.READY, [])
    assert state(unheard(full_record(Status.SIGNED)), DocumentId.LETTER) == (State.DRAFT, [])
    content = build_letter(source(unheard(paid())))
    said = heard(content)
    assert said[3] == (
        "Draft. It is not sent before the board has met on 9 December 2025: what it says of the "
        "board\u2019s decisions is not decided yet."
    )
    assert "11 December 2025" not in said
    assert content.cover.standing == "draft for 9 December 2025"
    assert not [text for text in letter() if text.startswith("Draft")]


def test_a_trust_that_reports_to_no_meeting_waits_for_none() -> None:
    early = unheard(full_record(Status.SIGNED))
    process = early.cycle.process
    stages = tuple(
        replace(stage, steps=tuple(e for e in stage.steps if e.kind is not StepKind.REPORT))
        for stage in process.stages
    )
    alone = replace(early, cycle=replace(early.cycle, process=replace(process, stages=stages)))
    assert state(alone, DocumentId.LETTER) == (State.READY, [])


def test_what_somebody_wrote_stands_in_whole_sentences() -> None:
    said = letter()
    assert after(said, "Where the signed statement of your review is kept", 1) == [
        "The sealed copy is with the clerk; one copy is yours."
    ]
    (again,) = after(said, "If you want it looked at again", 1)
    assert again == (
        "You may ask trustees who had no part in the review to look at the outcome again. Say why "
        "in writing, so that it is there by 5 January 2026. Send it to the clerk, who passes it "
        "unopened to the trustees who had no part in the review."
    )
    (unsaid,) = after(letter(appeal_to="", appeal_until=None), "If you want it looked at again", 1)
    assert unsaid.endswith("in writing, the last day is not said yet. To whom, is not said yet.")
    assert "Where the signed statement of your review is kept" not in letter(statement_kept="")


def test_a_letter_that_was_not_sent_has_the_day_of_the_record_on_it() -> None:
    assert letter(sent_on=None)[3] == "10 November 2026"


def test_the_letter_tells_pay_only_if_it_is_to_and_the_full_board_has_decided() -> None:
    decision = (
        "The full board decided on 9 December 2025: a cost-of-living rise only. "
        "Your pay is £127,192 a year, from 1 September 2025."
    )
    assert decision in letter()
    assert not [text for text in letter(pay_decision_included=False) if "£" in text]
    open_case = paid(full_board=False)
    assert not [text for text in heard(build_letter(source(open_case))) if "£" in text]


def test_without_a_day_the_letter_says_none_from_which_pay_runs() -> None:
    (decision,) = [
        text for text in heard(build_letter(source(paid(runs_from=None)))) if "£" in text
    ]
    assert decision.endswith("Your pay is £127,192 a year.")


def test_where_nothing_changes_the_letter_says_what_stays() -> None:
    said = heard(build_letter(source(paid(kind=PayKind.NO_CHANGE, proposed_pence=None))))
    (decision,) = [text for text in said if "£" in text]
    assert decision.endswith("no change. Your pay stays at £122,300 a year.")


def state(record: Record, document: DocumentId) -> tuple[State, list[str]]:
    found = listed(record, document)
    return found.state, [f"{each.step}#{each.field}" for each in found.missing]


def linked(record: Record, *, linked: bool | None) -> Record:
    basis = replace(record.principles.basis, pay_linked=linked)
    principles = replace(record.principles, basis=basis)
    return replace(record, principles=principles, pay=PayCase(id=record.pay.id))


def test_the_pay_paper_waits_for_the_statement_and_for_its_own_parts() -> None:
    whole = full_record(Status.READY_TO_SIGN)
    assert state(whole, DocumentId.PAY) == (State.READY, [])
    early = full_record(Status.COMMENTS)
    assert state(early, DocumentId.PAY) == (State.HELD, ["sign_off-step#"])
    begun = replace(whole, pay=PayCase(id=whole.pay.id, current_pence=1))
    assert state(begun, DocumentId.PAY)[1] == [
        "pay-step#performance_input",
        "pay-step#rationale",
        "pay-step#benchmarks",
        "pay-step#kind",
    ]
    assert state(linked(whole, linked=None), DocumentId.PAY)[1] == ["pay-step#linked"]
    assert state(linked(whole, linked=False), DocumentId.PAY)[1] == ["pay-step#performance_input"]


def test_the_report_waits_for_the_statement_the_meeting_and_the_themes() -> None:
    whole = full_record(Status.READY_TO_SIGN)
    themed = replace(whole, report=replace(whole.report, themes="Reading"))
    assert state(themed, DocumentId.BOARD) == (State.DRAFT, [])
    signed = replace(themed, cycle=replace(themed.cycle, status=Status.SIGNED))
    assert state(signed, DocumentId.BOARD) == (State.READY, [])
    drafts = [build_board(Source(record=each, mark=MARK)) for each in (themed, signed)]
    assert [each.cover.standing for each in drafts] == ["draft until signature", ""]
    bare = full_record(Status.JUDGING)
    report = replace(bare.report, themes=" ", item="")
    assert state(replace(bare, report=report), DocumentId.BOARD)[1] == [
        "sign_off-step#",
        "report-step#meeting_date",
        "report-step#themes",
    ]


def test_the_letter_waits_for_signature_words_sender_pay_and_appeal() -> None:
    whole = full_record(Status.REPORTED)
    assert state(whole, DocumentId.LETTER) == (State.READY, [])
    bare = full_record(Status.READY_TO_SIGN)
    letter = replace(
        bare.letter,
        outcome="",
        signed_by=NOBODY,
        appeal_to="",
        pay_decision_included=True,
    )
    undecided = replace(bare, letter=letter, pay=replace(bare.pay, full_board=False))
    assert state(undecided, DocumentId.LETTER)[1] == [
        "sign_off-step#",
        "letter-step#outcome",
        "letter-step#signed_by",
        "letter-step#pay_decision_included",
        "letter-step#appeal_until",
    ]


def test_nothing_entered_still_makes_a_letter_and_a_paper() -> None:
    record = records.empty()
    assert "Dear Chief Executive," in heard(build_letter(source(record)))
    assert "Approved as recommended" in heard(build_pay(source(record)))
    assert date(2026, 12, 9) == record.report.meeting_date
