"""The page on which a recovery sheet is made."""

from __future__ import annotations

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import (
    Block,
    Facts,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
)

SAVE, LATER = "save_sheet", "later"
_AT_THE_TRUST = "On paper, in a sealed envelope, in the trust's safe."
_AT_HOME = "On paper, in a sealed envelope, among your own papers at home and not at the trust."


def recovery_page(
    *, file_name: str, is_own: bool, saved_as: str, problems: tuple[Problem, ...], is_busy: bool
) -> PageState:
    """Before and after the sheet is made; `saved_as` is "" before.

    The sheet for a file of somebody's own is not to be kept where others come by it.
    """
    return PageState(
        step="recovery",
        title="The recovery sheet",
        purpose="If the passphrase is ever forgotten, this sheet is the only other way into the "
        "file. Nobody else can help: there is no second key anywhere.",
        problems=problems,
        blocks=_made(saved_as) if saved_as else _to_make(file_name, is_own=is_own, is_busy=is_busy),
        actions=_actions(is_made=bool(saved_as), is_busy=is_busy),
    )


def _to_make(file_name: str, *, is_own: bool, is_busy: bool) -> tuple[Block, ...]:
    working = (ProgressBlock("working", "The sheet is being made…"),) if is_busy else ()
    return (
        Facts(
            "facts",
            (
                ("What it is", "One page with the file's key in fourteen groups to type."),
                ("What it opens", file_name),
                ("Where to keep it", _AT_HOME if is_own else _AT_THE_TRUST),
            ),
        ),
        Note(
            "warning",
            "Whoever holds both the sheet and the file can read everything. Save the sheet on a "
            "memory stick or in another folder than the file, print it, then delete it.",
            kind=NoteKind.WARN,
        ),
        *working,
    )


def _made(saved_as: str) -> tuple[Block, ...]:
    return (
        Note("saved", phrased("The recovery sheet is saved as {saved_as}.", saved_as=saved_as)),
        Facts(
            "next",
            (
                ("Now", "Open it and print it."),
                ("Then", "Put the paper in an envelope, seal it and sign across the flap."),
                ("Last", "Delete the PDF, and empty the recycle bin."),
            ),
        ),
    )


def _actions(*, is_made: bool, is_busy: bool) -> tuple[PageAction, ...]:
    if is_made:
        return (PageAction(LATER, "Go on", primary=True),)
    return (
        PageAction(
            LATER,
            "Later",
            enabled=not is_busy,
            hint="Home keeps reminding you until the sheet is made.",
        ),
        PageAction(SAVE, "Save the recovery sheet…", primary=True, enabled=not is_busy),
    )
