"""D11, the pay recommendation, as pages: what is decided by hand stands at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.documents.pay_deciding import deciding
from appraisal_app.reporting.documents.pay_phrases import policy_named, sums
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.pay.content import PayContent
    from appraisal_app.reporting.tagged.press import Press

_COMPARISONS = (Column(heading="Source", share=42), Column(heading="What it says", share=62))
_OPTIONS = (
    Column(heading="What could be decided", share=36),
    Column(heading="For and against", share=68),
)
_INTERESTS = (
    Column(heading="Who", share=26),
    Column(heading="Interest", share=44),
    Column(heading="What is done about it", share=34),
)
_SET_ASIDE = (
    Column(heading="What is usual", share=50),
    Column(heading="Why it was otherwise here", share=54),
)
_ONE_LINE = (
    "This line is all that the review gives to this paper. The statement, the self-reflection and "
    "what anybody said of it are not part of it."
)


def pay_story(content: PayContent, press: Press) -> Story:
    """What is recommended, what it rests on and weighs, who stays away, and the decision."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    _in_short(story, content)
    _basis(story, content)
    _weighed(story, content)
    with story.section():
        story.heading(2, "Why this is recommended")
        story.prose(content.rationale)
    with story.section():
        story.heading(2, "Value for money")
        story.prose(content.value_for_money)
    _interests(story, content)
    _room(story, content)
    if content.set_aside:
        with story.section():
            story.heading(2, "What was done in another way than usual")
            rows = tuple((capital(what), why) for what, why in content.set_aside)
            story.table(Grid(columns=_SET_ASIDE, rows=rows, summary="Conditions set aside"))
    deciding(story, content)
    return story


def _in_short(story: Story, content: PayContent) -> None:
    what = content.recommended
    with story.section():
        story.heading(2, "In short")
        story.facts(sums(what))
        by = "; ".join(what.by) or NO_ANSWER.lower()
        wrote = content.prepared_by or NO_ANSWER.lower()
        story.paragraph(f"Recommended by: {by}. The paper was written by: {wrote}.", Role.NOTE)


def _basis(story: Story, content: PayContent) -> None:
    with story.section():
        story.heading(2, "What it rests on")
        story.label("The executive pay policy")
        story.paragraph(f"{policy_named(content.policy)}.")
        story.label("What the review gives to it")
        if content.performance_input:
            story.paragraph(f"{content.performance_input}.", leads=True)
        else:
            story.paragraph(NO_ANSWER, Role.MUTED, leads=True)
        story.paragraph(_ONE_LINE, Role.NOTE)


def _weighed(story: Story, content: PayContent) -> None:
    with story.section():
        story.heading(2, "What was looked at")
        if content.factors:
            story.bullets(capital(each) for each in content.factors)
        else:
            story.paragraph(NO_ANSWER, Role.MUTED)
        if content.factors_left:
            left = "; ".join(content.factors_left)
            story.paragraph(f"This paper does not speak about: {left}.", Role.NOTE)
    with story.section():
        story.heading(2, "Comparisons from outside")
        _pairs(story, content.benchmarks, _COMPARISONS, "Sources of comparison")
    with story.section():
        story.heading(2, "What could be decided")
        _pairs(story, content.options, _OPTIONS, "Options, with what speaks for and against each")


def _pairs(
    story: Story,
    pairs: tuple[tuple[str, str], ...],
    columns: tuple[Column, ...],
    summary: str,
) -> None:
    rows = tuple((one.strip() or NO_ANSWER, two.strip() or NO_ANSWER) for one, two in pairs)
    if not rows:
        story.paragraph(NO_ANSWER, Role.MUTED)
    story.table(Grid(columns=columns, rows=rows, summary=summary))


def _interests(story: Story, content: PayContent) -> None:
    with story.section():
        story.heading(2, "Conflicts of interest")
        asked = day(content.interests_asked_on)
        said = f"Everybody was asked on {asked}." if asked else "When everybody was asked: no date."
        none = "" if content.interests else " No interest is on record."
        story.paragraph(f"{said}{none}", leads=bool(content.interests))
        rows = tuple(
            (each.who or NO_ANSWER, capital(each.what), capital(each.done))
            for each in content.interests
        )
        story.table(Grid(columns=_INTERESTS, rows=rows, summary="Interests and what is done"))


def _room(story: Story, content: PayContent) -> None:
    with story.section():
        story.heading(2, "Who is not in the room")
        story.paragraph(
            "Nobody decides on their own pay or is there for it, and nobody employed by the trust "
            "votes on it.",
            leads=bool(content.not_in_room),
        )
        story.bullets(content.not_in_room)
        if content.absence_confirmed:
            story.paragraph("It is confirmed that the chief executive was not in the room.")
