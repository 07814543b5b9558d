"""D15, the outcome letter, as a letter: who writes, to whom, when, and a signature in ink."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import joined, logo, record_named
from appraisal_app.reporting.documents.sentences import capital, ended, within
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.letter.content import LetterContent, PayDecision
    from appraisal_app.reporting.tagged.press import Press

_ROOM_TO_SIGN: Final = 46.0
_ROOM_BELOW_ADDRESS: Final = 12.0


def letter_story(content: LetterContent, press: Press) -> Story:
    """Address, day, outcome, objectives, pay if it is told here, appeal, signature."""
    story = Story(press)
    _head(story, content)
    story.paragraph(f"Dear {content.name or 'Chief Executive'},", leads=True)
    story.heading(1, content.cover.title, role=Role.SECTION)
    story.prose(content.outcome)
    if content.objectives:
        story.paragraph("Your objectives for the period ahead are:", leads=True)
        story.bullets(each.strip() or NO_ANSWER for each in content.objectives)
    if content.pay is not None:
        with story.section():
            story.heading(2, "The board's decision on pay", role=Role.ITEM)
            story.paragraph(_pay(content.pay))
    _kept(story, content)
    _appeal(story, content)
    _signed(story, content)
    return story


def _head(story: Story, content: LetterContent) -> None:
    logo(story, content.cover)
    story.paragraph(joined(content.cover.trust, "Board of trustees"), Role.OVERLINE)
    story.paragraph(f"{content.cover.eyebrow}.", Role.NOTE)
    story.space(_ROOM_BELOW_ADDRESS)
    story.paragraph("\n".join(content.address))
    story.space(_ROOM_BELOW_ADDRESS)
    story.paragraph(_draft(content) if content.is_draft else day(content.written_on))


def _draft(content: LetterContent) -> str:
    met = unparted(day(content.meeting))
    when = f" on {met}" if met else ""
    return (
        f"Draft. It is not sent before the board has met{when}: what it says of the board's "
        "decisions is not decided yet."
    )


def _kept(story: Story, content: LetterContent) -> None:
    if not content.statement_kept:
        return
    with story.section():
        story.heading(2, "Where the signed statement of your review is kept", role=Role.ITEM)
        story.paragraph(ended(capital(content.statement_kept)))


def _pay(pay: PayDecision) -> str:
    when = f" on {unparted(day(pay.decided_on))}" if pay.decided_on is not None else ""
    decision = f"The full board decided{when}: {pay.kind}."
    if not pay.sum:
        return decision
    since = unparted(day(pay.runs_from))
    if pay.is_single_payment:
        paid = f", paid on {since}" if since else ""
        return f"{decision} The payment is {pay.sum}{paid}."
    begins = f", from {since}" if since else ""
    told = f"{decision} Your pay is {pay.sum} a year{begins}."
    return told if pay.changes else decision + _stays(pay)


def _stays(pay: PayDecision) -> str:
    return f" Your pay stays at {pay.sum} a year."


def _appeal(story: Story, content: LetterContent) -> None:
    with story.section():
        story.heading(2, "If you want it looked at again", role=Role.ITEM)
        until = unparted(day(content.appeal_until))
        last = f"so that it is there by {until}" if until else "the last day is not said yet"
        to = within(content.appeal_to)
        send = f"Send it to {to}" if to else "To whom, is not said yet"
        story.paragraph(
            "You may ask trustees who had no part in the review to look at the outcome again. Say "
            f"why in writing, {last}. {ended(send)}"
        )


def _signed(story: Story, content: LetterContent) -> None:
    with story.together():
        story.paragraph("Yours sincerely", leads=True)
        story.space(_ROOM_TO_SIGN)
        story.paragraph(content.sender or NO_ANSWER)
        if content.sender_office:
            office = capital(content.sender_office)
            story.paragraph(f"{office}, {content.cover.trust}", Role.NOTE)
        about = joined(content.cover.classification, content.cover.standing)
        story.paragraph(
            f"{about}. {record_named(content.mark)}, {day(content.mark.at.date())}.", Role.NOTE
        )
