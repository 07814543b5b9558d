"""The submitted words to read: the preview, what was submitted, and every earlier edition."""

from __future__ import annotations

from appraisal_app.application.edition_changes import SAME, edition_changes
from appraisal_app.application.rewording import reworded
from appraisal_app.application.submitted_words import (
    Asked,
    SaidPart,
    Submitted,
    submitted_words,
)
from appraisal_app.domain.english_dates import moment
from appraisal_app.domain.phrases import phrased, small, strung
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection, ReflectionVersion
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Heading, ListField, Note, NoteKind
from appraisal_app.ui.stages import audiences as who

NOTHING_YET = "Nothing is written yet. What is entered above appears here, word for word."
_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def asked_in(record: Record) -> Asked:
    """What this review asked about."""
    return Asked(
        objectives=record.objectives.standing,
        frameworks=record.cycle.frameworks,
        scale=record.cycle.scale,
    )


def reading(words: Submitted, asked: Asked, key: str) -> tuple[Block, ...]:
    """Exactly what was said, in reading order; `key` begins the keys of the blocks."""
    parts = submitted_words(words, asked)
    return tuple(block for part in parts for block in _part(part, f"{key}.{part.key}"))


def _part(part: SaidPart, key: str) -> tuple[Block, ...]:
    rows = tuple((each.question, each.words) for each in part.said)
    return (Heading(f"{key}.heading", part.title, level=3), Facts(key, rows))


def preview(record: Record) -> tuple[Block, ...]:
    """What the panel will see, before it is recorded as submitted."""
    blocks = reading(record.reflection, asked_in(record), "preview")
    card = Card(
        "preview",
        "Read it as the panel and the adviser will read it",
        blocks=blocks or (Note("preview.nothing", NOTHING_YET, kind=NoteKind.QUIET),),
    )
    return (
        ListField(
            "preview",
            "What the panel will see",
            hint="These words and no others, once they are recorded as submitted.",
            who=who.REFLECTION,
            items=(card,),
        ),
    )


def earlier_editions(record: Record) -> tuple[Block, ...]:
    """Each earlier edition in full, with its date and what the next one changed."""
    reflection = record.reflection
    if not reflection.earlier:
        return ()
    following: tuple[Submitted, ...] = (*reflection.earlier[1:], reflection)
    pairs = zip(reflection.earlier, following, strict=True)
    return (
        ListField(
            "earlier",
            "Earlier editions",
            hint="As they were submitted; nothing in them can change.",
            who=who.REFLECTION,
            items=tuple(_edition(record, each, after) for each, after in pairs),
        ),
    )


def edition_name(number: int) -> str:
    """Such as "Second edition"."""
    known = 1 <= number <= len(_ORDINALS)
    return phrased("{ordinals} edition", ordinals=_ORDINALS[number - 1] if known else f"{number}th")


def _edition(record: Record, words: ReflectionVersion, after: Submitted) -> Card:
    key, asked = f"earlier.{words.edition}", asked_in(record)
    changed = _changed(words, after, asked)
    return Card(
        str(words.edition),
        edition_name(words.edition),
        summary=phrased("Submitted {submitted_at}", submitted_at=moment(words.submitted_at)),
        folded=True,
        blocks=(
            Note(f"{key}.changed", changed, kind=NoteKind.PLAIN),
            *_word_by_word(words, after, asked),
            *reading(words, asked, key),
        ),
    )


def _word_by_word(words: ReflectionVersion, after: Submitted, asked: Asked) -> tuple[Block, ...]:
    """The answers that were written anew, with the words that went and came."""
    rows = reworded(submitted_words(words, asked), submitted_words(after, asked))
    key = f"reworded.{words.edition}"
    if not rows:
        return ()
    name = small(edition_name(after.edition))
    return (
        Heading(
            f"{key}.heading", phrased("Word by word, compared with the {name}", name=name), level=3
        ),
        Facts(key, rows),
    )


def _changed(words: ReflectionVersion, after: Submitted, asked: Asked) -> str:
    found = edition_changes(submitted_words(words, asked), submitted_words(after, asked))
    is_open = isinstance(after, Reflection) and after.submitted_at is None
    which = (
        phrased("the {edition}, as it stands now", edition=small(edition_name(after.edition)))
        if is_open
        else phrased("the {edition}", edition=small(edition_name(after.edition)))
    )
    lines = strung("\n", (phrased("- {each}", each=each) for each in found)) or SAME
    return (
        phrased("What {which}, changed:\n{lines}", which=which, lines=lines)
        if is_open
        else phrased("What {which} changed:\n{lines}", which=which, lines=lines)
    )
