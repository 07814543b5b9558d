"""What documents open and close with: title, cover block, circulation, furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.signatures import SignatureBox

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from appraisal_app.application.documents.parts import Cover, Mark
    from appraisal_app.application.documents.parts import SignatureBox as BoxContent
    from appraisal_app.reporting.tagged.story import Story


def open_with(story: Story, cover: Cover) -> None:
    """What it is, whose, which year, who took part by office, and who gets it."""
    story.paragraph(cover.eyebrow, Role.OVERLINE, leads=True)
    story.heading(1, cover.title)
    story.facts([(label, value or NO_ANSWER) for label, value in cover.facts])
    if cover.circulation:
        story.paragraph(f"Circulation: {', '.join(cover.circulation)}.", Role.NOTE)


def furniture(cover: Cover, mark: Mark, title: str) -> Furniture:
    """Trust and classification above, document and record below."""
    if cover.signed_original:
        kind = "signed original"
    elif cover.copy_number is not None:
        kind = f"copy {cover.copy_number}"
    else:
        kind = "unsigned copy"
    return Furniture(
        header_left=cover.trust,
        header_right=f"{cover.classification.upper()} · {kind} · {day(mark.at.date())}",
        footer_left=footer(mark, title),
    )


def footer(mark: Mark, title: str) -> str:
    """Document, record number and short fingerprint, as every page carries them."""
    return f"{title} · record {mark.number} · {mark.fingerprint}"


def dated(when: date | None) -> str:
    """A date in words, or that there is none."""
    return day(when) or "no date"


def boxes(content: Iterable[BoxContent]) -> tuple[SignatureBox, ...]:
    """Boxes to sign in, by key or in ink."""
    return tuple(
        SignatureBox(
            label=f"{box.office}: {box.meaning}",
            field=box.field,
            tip=f"Signature of the {box.office.lower()}, {box.name}: {box.meaning}",
            waiting=f"{box.name}: {box.state}",
            lines=(box.name or box.office, box.state),
        )
        for box in content
    )
