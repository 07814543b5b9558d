"""What the open file tells the spelling, and how it learns a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appraisal_app.application.spelling.of_file import taught, words_of_file
from appraisal_app.application.spelling.own_words import with_word
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.open_review import OpenReview


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWords:
    """The words of whatever file is open now."""

    file: Callable[[], OpenFile | None]

    def all(self) -> frozenset[str]:
        """Its names, and what it was taught."""
        file = self.file()
        return words_of_file(file.editor.present) if file is not None else frozenset()

    def taught(self) -> tuple[str, ...]:
        """What it was taught."""
        file = self.file()
        return taught(file.editor.present) if file is not None else ()

    def learning(self) -> Callable[[str], None] | None:
        """How it learns a word, as an undo step of its own; None where it cannot."""
        file = self.file()
        if not isinstance(file, OpenReview) or not file.can_write:
            return None
        editor = file.editor

        def learn(word: str) -> None:
            editor.close_step()
            editor.edit(
                lambda record: with_word(record, word),
                phrased("adding “{word}” to this file's words", word=word),
            )
            editor.close_step()

        return learn
