"""The line on each page of the desk with boxes to write in: for whom, and how long it stays."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Final

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import Note, NoteKind, PageState, TextField
from appraisal_app.ui.own_desk.keys import NOTES, Part, parted
from appraisal_app.ui.stages.tree import walk

NOTICE: Final = "note.notice"

_OWN = "It stays in this file, which is yours, until you delete it."
SAID = MappingProxyType(
    {
        Part.WRITE: phrased("Meant for: only you, until you submit it. {own}", own=_OWN),
        Part.SHARE: phrased("Meant for: only you, until you share it. {own}", own=_OWN),
        Part.OBJECTIVES: phrased("Meant for: only you. {own}", own=_OWN),
        Part.STATEMENT: phrased("Meant for: only you, until you send your answer. {own}", own=_OWN),
        NOTES: phrased(
            "Meant for: only you. {own} A note has done its work once you have submitted.", own=_OWN
        ),
    }
)
"""By the page; every other page takes no words."""


def with_notice(state: PageState) -> PageState:
    """The page with its line first, where words can be typed on it."""
    takes_words = any(isinstance(each, TextField) for each in walk(state.blocks))
    if state.lock or not takes_words:
        return state
    note = Note(NOTICE, SAID[parted(state.step)[0]], kind=NoteKind.QUIET)
    return replace(state, blocks=(note, *state.blocks))
