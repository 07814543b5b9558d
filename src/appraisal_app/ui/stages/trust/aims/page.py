"""The trust's own objectives: as high as one likes, with what would count as reached."""

from __future__ import annotations

from types import MappingProxyType

from appraisal_app.domain.improving import Aim, Aims
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import Ask, Listing, cards
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.trust.aims.aim import STRATEGIES, aim_card
from appraisal_app.ui.stages.trust.aims.usual import with_usual_aims, with_usual_strategies
from appraisal_app.ui.stages.wording import opening

_AIMS = part("aims", Aims)
_USUAL = "aims.usual"
_MANY = 5
_WHY = (
    "This is optional. Here the trust says what it aims at for every child in every school. The "
    "chief executive's objectives take a part of it: the part that one person can bring about in "
    "one year."
)


def page(context: PageContext) -> StepContent:
    """The aims, each with its ways and its schools."""
    record = context.record
    at = At(_AIMS, record)
    many = len(at.value.aims) > _MANY
    ask = Ask(
        "What does the trust aim at?",
        "Three or four aims. Each says what would count as reached.",
        who.INVOLVED,
        advice=("Many aims are hard to keep in sight. Which three or four come first?",)
        if many
        else (),
    )
    listing = Listing(
        card=aim_card,
        make=lambda _, new: Aim(id=new),
        add_label="Add an aim",
        empty_text="No aims are written down yet. Take them from the trust's website or plan, or "
        "begin with three that many trusts have and change their words.",
    )
    return StepContent(
        blocks=(
            Note("note.why", _WHY, kind=NoteKind.QUIET),
            cards(at, "aims", ask, listing),
            *_offers(record),
        ),
        edits=MappingProxyType(_edits(record)),
    )


def _offers(record: Record) -> tuple[Block, ...]:
    if record.aims.aims:
        return ()
    usual = PageAction(
        _USUAL,
        "Begin with three common aims",
        hint="Each with a first line about what would count as reached; change them as you like.",
    )
    return (ActionBlock("offers", (usual,)),)


def _edits(record: Record) -> dict[str, PageEdit]:
    edits = {_USUAL: PageEdit(label="beginning with common aims", change=with_usual_aims)}
    for aim in record.aims.aims:
        label = phrased("adding the usual ways to “{opening}”", opening=opening(aim.text, "an aim"))
        edits[STRATEGIES + aim.id] = PageEdit(label=label, change=with_usual_strategies(aim.id))
    return edits
