"""D12, the confidential report to the board, as pages; pay on a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.documents.pay_phrases import offices, policy_named, sums
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.board.content import (
        BoardContent,
        Headlines,
        PayItem,
        Reviewers,
        Support,
    )
    from appraisal_app.reporting.tagged.press import Press

_STEPS = (Column(heading="Step", share=60), Column(heading="Date", share=40))
_LEFT_OUT = (
    "This report has neither judgements nor anybody's words. The statement stays with the chief "
    "executive, the panel and the clerk's sealed copy."
)
_ASSURANCE = "To take assurance that the review was carried out in line with its policy."
_PROMISES = (
    "To keep what it promised for the chief executive's development; the chair has the list."
)
_APART = "This review is not linked to pay, and no recommendation on pay goes with it."
_LATER = "A recommendation on pay, if there is one, comes as an item of its own."
_DECIDE = "To decide on pay, as a separate item: it has a page of its own at the end."
_DECIDED = (
    "The recommendation on pay, and what became of it, stand on a page of their own at the end."
)


def board_story(content: BoardContent, press: Press) -> Story:
    """What to decide, that it is done and how, themes, headlines, support; then pay, apart."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    _asked(story, content)
    with story.section():
        story.heading(2, "In short")
        story.paragraph(_in_short(content))
        story.paragraph(_LEFT_OUT, Role.NOTE)
    _reviewers(story, content.reviewers)
    if content.process:
        with story.section():
            story.heading(2, "How it was done")
            story.table(Grid(columns=_STEPS, rows=content.process, summary="Steps with dates"))
    with story.section():
        story.heading(2, "What it was about")
        story.prose(content.themes)
    if content.headlines is not None:
        _headlines(story, content.headlines)
    _support(story, content.support)
    if content.pay is not None:
        _pay(story, content.pay)
    return story


def _in_short(content: BoardContent) -> str:
    policy = content.appraisal_policy
    under = f" under the policy “{policy}”" if policy else ""
    label = content.label.strip() or "this period"
    return (
        f"The review of the chief executive for {label} was carried out{under}. The statement is "
        f"{content.state}."
    )


def _asked(story: Story, content: BoardContent) -> None:
    proposes = content.pay is not None and content.pay.decided_on is None
    with story.section():
        story.heading(2, "What the board is asked to decide")
        story.numbered(
            (
                _ASSURANCE,
                *((_PROMISES,) if content.support.kinds else ()),
                *((_DECIDE,) if proposes else ()),
            )
        )
        if not proposes:
            story.paragraph(_other_pay(content))


def _other_pay(content: BoardContent) -> str:
    if content.pay is not None:
        return _DECIDED
    return _APART if content.pay_is_apart else _LATER


def _reviewers(story: Story, reviewers: Reviewers) -> None:
    lead = f", led by the {reviewers.lead}" if reviewers.lead else ""
    with story.section():
        story.heading(2, "Who did it")
        story.paragraph(f"{capital(offices(reviewers.offices)) or NO_ANSWER}{lead}.")
        story.paragraph(_adviser(reviewers))


def _adviser(reviewers: Reviewers) -> str:
    if reviewers.adviser is None:
        return f"Whether an adviser helped: {NO_ANSWER.lower()}."
    if not reviewers.adviser:
        return "No adviser helped."
    return (
        "An adviser helped who is independent of the trust."
        if reviewers.independent
        else "An adviser from outside helped."
    )


def _headlines(story: Story, headlines: Headlines) -> None:
    with story.section():
        story.heading(2, "Headlines of the objectives")
        story.paragraph("Shared because the board chose to see them, in confidence.", Role.NOTE)
        for label, titles in (
            ("What was reviewed", headlines.reviewed),
            ("Agreed for the period ahead", headlines.ahead),
        ):
            if titles:
                story.label(label)
                story.bullets(each.strip() or NO_ANSWER for each in titles)


def _support(story: Story, support: Support) -> None:
    with story.section():
        story.heading(2, "Development and support")
        agreed = f" on {day(support.agreed_on)}" if support.agreed_on is not None else ""
        kinds = ", ".join(support.kinds)
        story.paragraph(
            f"Agreed{agreed}: {kinds}." if kinds else "No development or support is agreed yet."
        )
        if support.next_review_on is not None:
            story.paragraph(f"Next look at it: {day(support.next_review_on)}.", Role.NOTE)


def _pay(story: Story, item: PayItem) -> None:
    story.page_break()
    with story.section():
        story.heading(2, "Separate item: pay of the chief executive")
        story.paragraph(
            "Taken apart from the report on the review. The chief executive and everybody employed "
            "by the trust leave the meeting first.",
        )
        story.facts(sums(item))
        story.label("Under which policy")
        story.paragraph(f"{policy_named(item.policy)}.")
        story.label("Who recommends it")
        when = f", on {day(item.on)}" if item.on is not None else ""
        story.paragraph(f"{capital(offices(item.by)) or NO_ANSWER}{when}.")
        if item.committee_on is not None:
            story.paragraph(f"The committee looked at it on {day(item.committee_on)}.")
        story.paragraph(_decided(item))
        story.paragraph(
            "Reasons, comparisons, options and interests stand in the paper “Pay recommendation”.",
            Role.NOTE,
        )


def _decided(item: PayItem) -> str:
    if item.decided_on is None:
        return "The full board decides. A committee cannot do so in its name."
    minute = f" ({item.minute.strip()})" if item.minute.strip() else ""
    return f"The full board decided on {day(item.decided_on)}{minute}."
