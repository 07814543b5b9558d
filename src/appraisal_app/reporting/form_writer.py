"""The port `FormWriter`: content in, a PDF with fields out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from appraisal_app.application.ports.fillable import MARK, VERSION
from appraisal_app.reporting.documents.fillable import (
    fillable_furniture,
    fillable_story,
    typed_words,
)
from appraisal_app.reporting.fonts import Face
from appraisal_app.reporting.tagged.answer_fields import FormMark
from appraisal_app.reporting.tagged.metadata import Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import Press, open_press

if TYPE_CHECKING:
    from pathlib import Path

    from appraisal_app.application.form_content import FillableForm


class PdfFormWriter:
    """Makes forms that are tagged (PDF/UA-1) and, being there to be changed, not archival."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources

    @cached_property
    def _press(self) -> Press:
        return open_press(self._resources)

    def write(self, form: FillableForm) -> bytes:
        """The form; the same content gives the same bytes."""
        mark = FormMark(
            name=MARK,
            value=f"{VERSION} {form.id}",
            font=self._resources / "fonts" / f"{Face.SANS.value}.ttf",
        )
        particulars = Particulars(
            title=f"{form.title} {form.review}",
            author=form.trust,
            subject="A form to fill in and send back",
            created=form.made_at,
            tool="CEO Appraisal",
            is_archival=False,
        )
        press = self._press.keeping(typed_words(form))
        return print_story(
            fillable_story(form, press),
            press=press,
            particulars=particulars,
            furniture=fillable_furniture(form),
            mark=mark,
        )
