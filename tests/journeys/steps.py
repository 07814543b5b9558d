"""What a board does on each page of a review, with nothing but the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.journeys.hands import Hands

TRUST, CHIEF, CHAIR, TRUSTEE = "Northmoor Trust", "Amina Khan", "Owen Price", "Ruth Lowe"
FREE = ("Nia Rees", "Paul Holt")
"""Trustees who stay out of the review."""
AREA = "Strategic leadership"
REASONS = "Attendance rose in every school, most of all where it was lowest."
COMMENTS = "I agree with most of it;\nthe second school needed more time."


@dataclass(slots=True, kw_only=True)
class Written:
    """What later pages need of earlier ones: the keys of an objective and of its measure."""

    objective: str = ""
    measure: str = ""


def answer_first_questions(hands: Hands, today: date) -> None:
    """The first page of a new file."""
    hands.write("trust", TRUST)
    hands.write("chief_executive", CHIEF)
    hands.write("your_name", CHAIR)
    hands.choose("your_role", "Chair of trustees")
    hands.choose("preset", "Autumn review")
    hands.date("meeting_date", today)
    hands.press("continue")


def basis(hands: Hands, today: date) -> None:
    hands.write("basis.appraisal_policy", "Executive appraisal policy")
    hands.date("basis.policy_adopted_on", today)
    hands.choose("basis.pay_linked", "No")


def principles(hands: Hands, today: date) -> None:
    hands.date("accepted_by_chair", today)
    hands.date("accepted_by_ceo", today)


def people(hands: Hands) -> None:
    for name in (TRUSTEE, *FREE):
        person = hands.add("persons")
        hands.write(f"{person}.full_name", name)
        hands.select(f"{person}.display_role", "Trustee")


def confidentiality(hands: Hands, today: date) -> None:
    hands.date("explained_on", today)
    hands.choose("records_basis", "The contract of employment")


def adoption(hands: Hands, today: date) -> None:
    hands.date("board_adopted_on", today)
    hands.write("board_minute_ref", "Board, item 7")


def first_stage(hands: Hands, today: date) -> None:
    """All six pages of stage 1, in order, from the first."""
    basis(hands, today)
    hands.press("go:principles")
    principles(hands, today)
    hands.press("go:people")
    people(hands)
    hands.press("go:framework")
    hands.press("go:confidentiality")
    confidentiality(hands, today)
    hands.press("go:adoption")
    adoption(hands, today)


def panel(hands: Hands, today: date) -> None:
    for name in (CHAIR, TRUSTEE):
        member = hands.add("members")
        hands.select(f"{member}.person", name)
        hands.date(f"{member}.trained_on", today)
    for name in FREE:
        hands.tick("kept_for_appeal", name)
    hands.date("conflicts_asked_on", today)
    hands.press("no_other_conflict")
    hands.choose("adviser.used", "No")


def timetable(hands: Hands, today: date) -> None:
    hands.unfold("Panel, conflicts and adviser")
    hands.date("steps.panel.due", today)


def objectives(hands: Hands, today: date, written: Written) -> None:
    hands.date("agreed_on", today)
    hands.write("agreed_where", "Review meeting of last year")
    card = hands.add("objectives")
    hands.write(f"{card}.title", "Raise attendance")
    hands.write(f"{card}.statement", "Every school within a point of the average.")
    hands.select(f"{card}.kind", "Education")
    hands.write(f"{card}.strategy_ref", "Priority 1: every child in school")
    hands.tick(f"{card}.framework_links.cst6", AREA)
    hands.choose(f"{card}.status", "Agreed")
    measure = hands.add(f"{card}.success_criteria")
    _measure(hands, measure)
    written.objective = card.removeprefix("objectives.")
    written.measure = measure.rpartition(".")[2]


def reflection(hands: Hands, today: date, written: Written) -> None:
    hands.date("requested_on", today)
    hands.choose("entry", "Typed in from paper")
    hands.write(f"responses.{written.objective}.progress", "Attendance rose by two points.")
    hands.choose(f"responses.{written.objective}.own_view", "Met")
    hands.write("achievements", "The family team.")
    hands.write("challenges", "One school without a head for a term.")
    hands.date("confirmed_on", today)


def evidence(hands: Hands, today: date, written: Written) -> None:
    item = hands.add("items")
    hands.write(f"{item}.title", "Attendance report")
    hands.date(f"{item}.date", today)
    hands.select(f"{item}.origin", "Report")
    hands.write(f"{item}.where_kept", "Board papers, July")
    hands.tick(f"{item}.objectives", "1. Raise attendance")
    assert written.objective


def views(hands: Hands, written: Written) -> None:
    place = f"own.objectives.{written.objective}"
    hands.choose(f"{place}.rating", "Met")
    hands.write(f"{place}.why", "So say the figures.")
    hands.press("views.seal")


def meeting(hands: Hands, today: date) -> None:
    hands.date("held_on", today)
    hands.write("place", "Room 4")
    for name in (CHIEF, CHAIR, TRUSTEE):
        hands.tick("present", name)
    hands.tick("conflicts_restated")
    hands.tick("chief_executive_spoke_first")
    hands.write("notes", "Attendance first, then the year ahead.")


def judgements(hands: Hands, written: Written) -> None:
    place = f"judgements.{written.objective}"
    hands.write(f"{place}.findings.{written.measure}.found", "94.1 per cent in July.")
    hands.choose(f"{place}.panel_rating", "Met")
    hands.write(f"{place}.reasons", REASONS)


def statement(hands: Hands) -> None:
    hands.write("summary", "A steady year in which attendance rose in every school.")
    hands.write("strengths", "Calm and clear leadership.")
    hands.write("growth", "Earlier word to the board.")


def comments(hands: Hands, today: date) -> None:
    hands.date("received_on", today)
    hands.date("discussed_on", today)
    hands.choose("agreed", "Agrees in part")
    hands.date("agreed_on", today)
    hands.write("ceo_comments", COMMENTS)
    hands.date("ceo_comments_on", today)


def next_objectives(hands: Hands, today: date, written: Written) -> None:
    hands.press(f"carry:{written.objective}")
    assert any("Raise attendance" in words for words in hands.words())
    hands.date("agreed_on", today)


def development(hands: Hands, today: date) -> None:
    need = hands.add("actions")
    hands.write(f"{need}.need", "Time to think.")
    hands.write(f"{need}.action", "A coach, once a month.")
    hands.write(f"{need}.boards_promise", "Half a day a month without meetings.")
    hands.date("agreed_on", today)


def report(hands: Hands, today: date) -> None:
    hands.date("meeting_date", today)
    hands.write("item", "7")
    hands.tick("withdrawn", "Chief executive")
    hands.press("propose_wording")
    hands.tick("heard")


def letter(hands: Hands, today: date) -> None:
    hands.date("sent_on", today)
    hands.write("appeal_to", "The clerk")
    hands.date("appeal_until", today)


def _measure(hands: Hands, measure: str) -> None:
    hands.write(f"{measure}.measure", "Attendance")
    hands.write(f"{measure}.baseline", "92.0 %")
    hands.write(f"{measure}.target", "94.0 %")
    hands.write(f"{measure}.source", "Census")
