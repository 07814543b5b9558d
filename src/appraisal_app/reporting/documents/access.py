"""D17, access-request pack, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.opening import dated, open_with
from appraisal_app.reporting.documents.sentences import capital
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.grids import Column, Grid
from appraisal_app.reporting.tagged.story import Story
from appraisal_app.reporting.text import Span

if TYPE_CHECKING:
    from appraisal_app.application.documents.access.content import (
        AccessContent,
        CopiedPart,
        CopiedReview,
        Passage,
        RequestFacts,
    )
    from appraisal_app.reporting.tagged.press import Press

_LINES = (Column(heading="Item", share=40), Column(heading="Entry", share=64))
_PAUSES = (
    Column(heading="The trust waited", share=44),
    Column(heading="From", share=30),
    Column(heading="Until", share=30),
)
_HELD = (
    Column(heading="What is held", share=32),
    Column(heading="In which reviews", share=18),
    Column(heading="Written by", share=22),
    Column(heading="What was decided", share=32),
)
_WITHHELD = (
    Column(heading="What is not given", share=30),
    Column(heading="Why", share=40),
    Column(heading="More about it", share=34),
)
_RECIPIENTS = (
    Column(heading="Document", share=46),
    Column(heading="Made for", share=30),
    Column(heading="On", share=28),
)
_SHORT = 120
"""Characters of a passage that stands in a line with its label."""

_RIGHTS = (
    "You may ask for something wrong to be put right, and for a note of your own to be added.",
    "Where the law says so, you may object to a use, or ask for something to be erased.",
    "You may complain to the trust and to the regulator (ICO), and you may go to court.",
)
_NOT_NOTED = (
    "The file notes each export and for which reader it was made. It cannot know whom a copy "
    "reached after that."
)


def access_story(content: AccessContent, press: Press) -> Story:
    """The answer first: what is held, what is not given and why; then the copies."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    if content.request is None:
        story.paragraph("Nobody has asked yet.", Role.MUTED)
        return story
    _short(story, content)
    _request(story, content.request)
    _index(story, content)
    _about(story, content)
    for review in content.copies:
        _review(story, review)
    return story


def _short(story: Story, content: AccessContent) -> None:
    with story.section():
        story.heading(2, "In short")
        story.paragraph(_counted(content))
        if content.names_taken_out:
            story.paragraph(
                "Names of other people stand in brackets by office, such as [trustee]. Nothing "
                "else in the copies is changed."
            )
        on = day(content.stands_on)
        holds = "held on that day" if content.is_answered else "holds"
        story.paragraph(f"The copies show what the file {holds}, {on}.", Role.NOTE)
        for label in content.changed_since:
            story.paragraph(
                f"Review {label} was not closed on that day, and has changed since. The file does "
                "not keep what it held then, so nothing of it is in these pages: what was given "
                "of it is with the answer of that day.",
                Role.NOTE,
            )


def _counted(content: AccessContent) -> str:
    listed = [each for each in content.held if each.is_decided]
    kept_back = len(content.withheld)
    if not listed:
        return "Nothing is decided yet."
    parts = "One part" if len(listed) == 1 else f"{len(listed)} parts"
    are = "is" if len(listed) == 1 else "are"
    said = f"{parts} of what the trust holds about you {are} listed here"
    if not kept_back:
        return f"{said}, and everything is given."
    kept = "One of them is" if kept_back == 1 else f"{kept_back} of them are"
    return f"{said}. {kept} not given, for the reasons below."


def _request(story: Story, request: RequestFacts) -> None:
    with story.section():
        story.heading(2, "Your request, and the time for it")
        story.quote(request.scope, if_empty=NO_ANSWER)
        rows = (
            ("Asked by", capital(request.requester) or NO_ANSWER),
            ("Received on", dated(request.received_on)),
            ("Who asks was clear on", dated(request.identity_confirmed_on)),
            ("Answered by", capital(request.handled_by) or NO_ANSWER),
            *request.clock,
        )
        story.table(Grid(columns=_LINES, rows=rows, summary="The request and its time"))
        pauses = tuple(
            (each.waiting, dated(each.start), dated(each.until)) for each in request.pauses
        )
        story.table(Grid(columns=_PAUSES, rows=pauses, summary="Times of waiting"))
        if request.extension_reason.strip():
            story.label("Why two months more were needed")
            story.prose(request.extension_reason)
        story.label("Where the trust looked")
        story.prose(request.search_note)


def _index(story: Story, content: AccessContent) -> None:
    with story.section():
        story.heading(2, "What is held about you")
        rows = tuple(
            (
                each.what,
                each.reviews,
                capital(each.source),
                ". ".join(filter(None, (capital(each.decision), each.note.strip()))),
            )
            for each in content.held
        )
        story.table(Grid(columns=_HELD, rows=rows, summary="Index of what is held"))
    if content.withheld:
        with story.section():
            story.heading(2, "What is not given, and why")
            kept = tuple(
                (each.what, each.reason or NO_ANSWER, each.note or NO_ANSWER)
                for each in content.withheld
            )
            story.table(Grid(columns=_WITHHELD, rows=kept, summary="What is not given"))


def _about(story: Story, content: AccessContent) -> None:
    with story.section():
        story.heading(2, "What it is used for, and by whom")
        rows = tuple((label, value.strip() or NO_ANSWER) for label, value in content.purposes)
        story.table(Grid(columns=_LINES, rows=rows, summary="Purpose, basis and time of keeping"))
        received = tuple((e.document, capital(e.reader), dated(e.on)) for e in content.recipients)
        story.label("What left the file, and for whom")
        story.table(Grid(columns=_RECIPIENTS, rows=received, summary="Recipients"))
        if not received:
            story.paragraph("No document about you has left the file.", Role.MUTED)
        story.paragraph(_NOT_NOTED, Role.NOTE)
        if content.answered_to:
            story.paragraph(f"This answer goes to: {'; '.join(content.answered_to)}.", Role.NOTE)
    with story.section():
        story.heading(2, "What you can do")
        story.bullets(_RIGHTS)


def _review(story: Story, review: CopiedReview) -> None:
    with story.section():
        story.heading(2, f"Copies: review {review.label}".strip())
        story.paragraph(f"Period: {review.period}.", Role.NOTE, leads=True)
        for part in review.parts:
            _part(story, part)


def _part(story: Story, part: CopiedPart) -> None:
    with story.section():
        story.heading(3, part.title)
        story.paragraph(f"Written by: {part.source}.", Role.NOTE, leads=True)
        for each in part.passages:
            if each.begins:
                story.label(f"{each.label}: {each.text}")
            elif _is_short(each):
                story.paragraph((Span(f"{each.label}: ", strong=True), Span(each.text)))
            else:
                story.label(each.label)
                story.quote(each.text)


def _is_short(passage: Passage) -> bool:
    return len(passage.text) <= _SHORT and "\n" not in passage.text
