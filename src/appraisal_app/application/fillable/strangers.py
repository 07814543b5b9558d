"""Files that cannot be forms, told by their names alone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from appraisal_app.application.exporting import CASE_SUFFIX
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.returning import UNCHANGED

A_FOLDER: Final = phrased(
    "This is a folder. {unchanged} Choose the forms in it.", unchanged=UNCHANGED
)
A_CASE: Final = phrased(
    "This is a file of this application and not a form. {unchanged} Open "
    "it with “Open…” if you need it.",
    unchanged=UNCHANGED,
)
A_PACKET: Final = phrased(
    "This is a sealed packet and not a form. {unchanged} Bring it in with “Open a packet…”.",
    unchanged=UNCHANGED,
)
OTHER: Final = phrased(
    "This is not a PDF, so it is not a form that can be read. {unchanged} "
    "If it holds answers, ask the sender to fill in the form itself, or "
    "type them in by hand.",
    unchanged=UNCHANGED,
)


def not_a_form(path: Path) -> str:
    """Why that file cannot be a form, and what to do; "" when it can. It is not opened."""
    if path.is_dir():
        return A_FOLDER
    suffix = path.suffix.lower()
    known = {"": "", ".pdf": "", CASE_SUFFIX: A_CASE, PACKET_SUFFIX: A_PACKET}
    return known.get(suffix, OTHER)
