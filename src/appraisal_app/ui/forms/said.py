"""Whether words that were found elsewhere stand in a text or a block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.excerpts import ELLIPSIS, Marks
from appraisal_app.ui.forms.blocks import Block, Facts, Heading, ListField, Note, TextField


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a text, and the words in it that were looked for."""

    stretch: str
    words: tuple[str, ...]

    def is_in(self, text: str, *, loosely: bool = False) -> bool:
        """Whether the text holds the stretch; `loosely`: at least every word of it."""
        line = " ".join(text.split())
        if loosely:
            return bool(self.words) and all(each in line for each in self.words)
        return bool(self.stretch) and self.stretch in line


def passage(excerpt: str, marks: Marks) -> Passage:
    """What to look for on a page that shows the text of which this is an excerpt."""
    words = dict.fromkeys(excerpt[start:end] for start, end in marks)
    stretch = excerpt.removeprefix(ELLIPSIS).removesuffix(ELLIPSIS)
    return Passage(" ".join(stretch.split()), tuple(words))


def texts_in(block: Block) -> Iterator[str]:
    """What the block says, and what those inside its cards say."""
    match block:
        case Note() | Heading():
            yield block.text
        case Facts():
            yield from (value for _, value in block.rows)
        case TextField():
            yield block.value
        case ListField():
            for card in block.items:
                yield card.title
                for inside in card.blocks:
                    yield from texts_in(inside)
        case _:
            return
