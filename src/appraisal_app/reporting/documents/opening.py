"""What documents open and close with: title, cover block, circulation, furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.fitting import unparted
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.signatures import SignatureBox

FURNITURE_MAX = 60
"""Letters; at their widest they fill two of the lines that the margins hold."""
LOGO_WIDTH: Final = 170.0
LOGO_HEIGHT: Final = 45.0
ROOM_BELOW_LOGO: Final = 10.0

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from appraisal_app.application.documents.parts import Cover, Mark
    from appraisal_app.application.documents.parts import SignatureBox as BoxContent
    from appraisal_app.reporting.tagged.story import Story


def open_with(story: Story, cover: Cover, mark: Mark) -> None:
    """What it is, whose, which year, who took part by office, who gets it, and what it rests on.

    Head and foot of the pages are not read aloud, so what they say is said here as well.
    """
    logo(story, cover)
    story.paragraph(joined(cover.trust, cover.eyebrow), Role.OVERLINE, leads=True)
    story.heading(1, cover.title)
    story.facts([(label, unparted(value) or NO_ANSWER) for label, value in cover.facts])
    if cover.circulation:
        story.paragraph(f"Circulation: {', '.join(cover.circulation)}.", Role.NOTE, leads=True)
    about = joined(cover.classification, cover.standing)
    rests_on = "" if mark.is_blank else f" {record_named(mark)}, {day(mark.at.date())}."
    story.paragraph(f"{about}.{rests_on}", Role.NOTE)


def logo(story: Story, cover: Cover) -> None:
    """The trust's logo, where it has one."""
    if cover.logo:
        whose = cover.trust.strip() or "the trust"
        story.picture(cover.logo, f"Logo of {whose}", width=LOGO_WIDTH, height=LOGO_HEIGHT)
        story.space(ROOM_BELOW_LOGO)


def furniture(cover: Cover, mark: Mark, title: str) -> Furniture:
    """Trust and classification above, document and record below."""
    dated_as = "" if mark.is_blank else day(mark.at.date())
    about = unparted(joined(cover.classification.upper(), cover.standing, dated_as))
    return Furniture(header_left=cover.trust, header_right=about, footer_left=footer(mark, title))


def footer(mark: Mark, title: str) -> str:
    """Document, record number and short fingerprint, as every page but a form carries them."""
    if mark.is_blank:
        return shortened(title)
    of_what = "file record" if mark.of_file else "record"
    return f"{shortened(title)} · {of_what} {mark.number} · {mark.fingerprint}"


def shortened(words: str) -> str:
    """Words that leave the head or foot of a page room for the rest; the pages have them whole."""
    line = " ".join(words.split())
    if len(line) <= FURNITURE_MAX:
        return line
    cut = line[: FURNITURE_MAX - 1]
    whole, _, _ = cut.rpartition(" ")
    return f"{(whole if len(whole) > FURNITURE_MAX / 2 else cut).rstrip(' ,;:')}…"


def joined(*parts: str) -> str:
    """The parts that say something, side by side."""
    return " · ".join(part for part in parts if part)


def record_named(mark: Mark) -> str:
    """The state of the record, in words."""
    whole = " of the whole file" if mark.of_file else ""
    return f"Record {mark.number}{whole}, fingerprint {mark.fingerprint}"


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
