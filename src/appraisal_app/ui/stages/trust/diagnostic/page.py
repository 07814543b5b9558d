"""The trust diagnostic: three views side by side, where they differ, and what follows."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.improving import Diagnostic
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, day, text
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.diagnostic.actions import action_blocks
from appraisal_app.ui.stages.trust.diagnostic.enquiries import enquiry_blocks, enquiry_edits
from appraisal_app.ui.stages.trust.diagnostic.lens import Lens, lens_of
from appraisal_app.ui.stages.trust.diagnostic.side_by_side import side_by_side
from appraisal_app.ui.stages.trust.diagnostic.views import view_blocks

_DIAGNOSTIC = part("diagnostic", Diagnostic)
_WHY = (
    "This is optional. Three people describe the same trust, each alone: the chief executive, the "
    "panel, and somebody from outside who runs a trust too. Where they see it differently there "
    "is something to find out. It describes a trust and judges nobody."
)
_NO_LENS = "The five priorities could not be read here, so views cannot be entered now."


def page(context: PageContext) -> StepContent:
    """Peer and day, the views, the picture, lines of enquiry, action points."""
    at = At(_DIAGNOSTIC, context.record)
    lens = lens_of(context)
    return StepContent(
        blocks=(
            Note("note.why", _WHY, kind=NoteKind.QUIET),
            *_peer(at),
            *_views(at, lens),
            *enquiry_blocks(at, lens),
            *action_blocks(at, lens, context.today),
        ),
        edits=MappingProxyType(enquiry_edits(context.record, lens)),
    )


def _peer(at: At[Diagnostic]) -> tuple[Block, ...]:
    peer = Ask(
        "Who is the outside peer?",
        "Best somebody who leads a trust, and neither wants anything from yours nor fears it.",
        who.DIAGNOSTIC,
    )
    held = Ask(
        "When did you meet about it?",
        "The day on which the three views were laid side by side.",
        who.DIAGNOSTIC,
    )
    return (
        Heading("heading.peer", "Who looks, and when"),
        text(at, "peer", peer),
        day(at, "held_on", held),
    )


def _views(at: At[Diagnostic], lens: Lens | None) -> tuple[Block, ...]:
    if lens is None:
        return (Note("note.no_lens", _NO_LENS, kind=NoteKind.WARN),)
    return (*view_blocks(at, lens), *side_by_side(at.value, lens))
