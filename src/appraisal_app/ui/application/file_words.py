"""What the open file tells the spelling, and how it learns a word."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.whose_file import review_in


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWords:
    """The words of whatever file is open now.

    What knows a record is loaded with the first file: the first page needs none of it.
    """

    file: Callable[[], OpenFile | None]

    def all(self) -> frozenset[str]:
        """Its names, and what it was taught."""
        file = self.file()
        if file is None:
            return frozenset()
        from appraisal_app.application.spelling.of_file import words_of_file

        return words_of_file(file.editor.present)

    def taught(self) -> tuple[str, ...]:
        """What it was taught."""
        file = self.file()
        if file is None:
            return ()
        from appraisal_app.application.spelling.of_file import taught

        return taught(file.editor.present)

    def learning(self) -> Callable[[str], None] | None:
        """How it learns a word, as an undo step of its own; None where it cannot."""
        review = review_in(self.file())
        if review is None or not review.can_write:
            return None
        from appraisal_app.application.spelling.own_words import with_word

        editor = review.editor

        def learn(word: str) -> None:
            editor.close_step()
            editor.edit(
                lambda record: with_word(record, word),
                phrased("adding “{word}” to this file's words", word=word),
            )
            editor.close_step()

        return learn
