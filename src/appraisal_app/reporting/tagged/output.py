"""From a story to the bytes of a PDF/A-3a and PDF/UA-1 file; a form is only the latter."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from appraisal_app.reporting.tagged.answer_fields import write_answers
from appraisal_app.reporting.tagged.embedding import settle_fonts
from appraisal_app.reporting.tagged.fields import write_fields
from appraisal_app.reporting.tagged.layout import lay_out
from appraisal_app.reporting.tagged.metadata import (
    write_attachments,
    write_colour_profile,
    write_particulars,
)
from appraisal_app.reporting.tagged.structure import StructureWriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from appraisal_app.reporting.tagged.answer_fields import FormMark
    from appraisal_app.reporting.tagged.layout import Furniture
    from appraisal_app.reporting.tagged.metadata import Attachment, Particulars
    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.story import Story


def print_story(
    story: Story,
    *,
    press: Press,
    particulars: Particulars,
    furniture: Furniture,
    attachments: Sequence[Attachment] = (),
    mark: FormMark | None = None,
) -> bytes:
    """The finished document; the same input gives the same bytes. A form has a `mark`.

    Nothing but an incremental signature may touch the bytes afterwards.
    """
    laid_out = lay_out(story, furniture, press)
    particulars = replace(particulars, title=press.spelt(particulars.title))
    with pikepdf.open(BytesIO(laid_out.pdf)) as pdf:
        widgets = (
            write_fields(pdf, laid_out.canvas)
            if mark is None
            else write_answers(pdf, laid_out.canvas, mark)
        )
        StructureWriter(pdf, widgets).write(story.tree)
        write_colour_profile(pdf, press.colour_profile)
        write_attachments(pdf, attachments, particulars.created)
        write_particulars(pdf, particulars)
        settle_fonts(pdf)
        finished = BytesIO()
        pdf.save(
            finished,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return finished.getvalue()
