"""The page on which a recovery sheet is made."""

from __future__ import annotations

from itertools import chain

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

SAVE, PRINT, LATER = "save_sheet", "print_sheet", "later"
_AT_THE_TRUST = "On paper, in a sealed envelope, in the trust's safe."
_AT_HOME = "On paper, in a sealed envelope, among your own papers at home and not at the trust."


def recovery_page(
    *,
    file_name: str,
    is_own: bool,
    saved_as: str,
    problems: tuple[Problem, ...],
    is_busy: bool,
    is_printed: bool = False,
) -> PageState:
    """Before and after the sheet is made; `saved_as` is "" before, and where it was only printed.

    The sheet for a file of somebody's own is not to be kept where others come by it.
    """
    is_made = bool(saved_as) or is_printed
    return PageState(
        step="recovery",
        title="The recovery sheet",
        purpose="If the passphrase is ever forgotten, this sheet is the only other way into the "
        "file. Nobody else can help: there is no second key anywhere.",
        problems=problems,
        blocks=(
            *(
                _made(saved_as, is_printed=is_printed)
                if is_made
                else _to_make(file_name, is_own=is_own)
            ),
            *((ProgressBlock("working", "The sheet is being made…"),) if is_busy else ()),
        ),
        actions=_actions(is_made=is_made, is_busy=is_busy),
    )


def _to_make(file_name: str, *, is_own: bool) -> tuple[Block, ...]:
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
            "Whoever holds both the sheet and the file can read everything. Print the sheet here, "
            "so that it is on paper alone; or save it on a memory stick or in another folder than "
            "the file, print it, then delete it.",
            kind=NoteKind.WARN,
        ),
    )


def _made(saved_as: str, *, is_printed: bool) -> tuple[Block, ...]:
    saved = phrased("The recovery sheet is saved as {saved_as}.", saved_as=saved_as)
    told = (
        (Note("printed", "The recovery sheet was handed to the printer."),) if is_printed else (),
        (Note("saved", saved),) if saved_as else (),
    )
    now = "See that the sheet came out whole and can be read." if is_printed else "Print it."
    last = (("Last", "Delete the PDF, and empty the recycle bin."),) if saved_as else ()
    return (
        *chain.from_iterable(told),
        Facts(
            "next",
            (
                ("Now", now),
                ("Then", "Put the paper in an envelope, seal it and sign across the flap."),
                *last,
            ),
        ),
    )


def _actions(*, is_made: bool, is_busy: bool) -> tuple[PageAction, ...]:
    if is_made:
        return (
            PageAction(PRINT, "Print the recovery sheet…", enabled=not is_busy),
            PageAction(LATER, "Go on", primary=True, enabled=not is_busy),
        )
    return (
        PageAction(
            LATER,
            "Later",
            enabled=not is_busy,
            hint="Home keeps reminding you until the sheet is made.",
        ),
        PageAction(SAVE, "Save the recovery sheet…", enabled=not is_busy),
        PageAction(PRINT, "Print the recovery sheet…", primary=True, enabled=not is_busy),
    )
