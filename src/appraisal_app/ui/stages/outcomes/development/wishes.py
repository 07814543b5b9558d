"""What the chief executive wished for, beside the plan, and a word where wellbeing was raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.domain.development import DevelopmentAction
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Facts, Heading, Note, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit

TAKE = "take:"
WELLBEING = (
    "The chief executive would like to talk about wellbeing. Do that in person, and soon. What is "
    "said about it is not written down here or anywhere in this file."
)
_WISHES = MappingProxyType(
    {
        "development": "How the chief executive would like to develop",
        "support_wanted": "Support wished for from the board",
    }
)
_BUTTONS = MappingProxyType(
    {
        "development": "Begin a need with the wish to develop",
        "support_wanted": "Begin a need with the support wished for",
    }
)


def wishes(record: Record) -> tuple[Block, ...]:
    """The wishes as submitted, with buttons that begin a line with them."""
    flag = (Note("note.wellbeing", WELLBEING),) if _raises_wellbeing(record) else ()
    words = _submitted(record)
    if not words:
        return flag
    rows = tuple((_WISHES[name], said) for name, said in words.items())
    buttons = tuple(PageAction(f"{TAKE}{name}", _BUTTONS[name]) for name in _to_take(record))
    return (
        *flag,
        Heading("heading.wishes", "In the chief executive's own words"),
        Facts("wishes", rows),
        *((ActionBlock("wishes.actions", buttons),) if buttons else ()),
    )


def take_over(record: Record) -> Mapping[str, PageEdit]:
    """The edits behind the buttons."""
    return MappingProxyType(
        {
            f"{TAKE}{name}": PageEdit(label="beginning a need", change=_begun_with(name))
            for name in _to_take(record)
        }
    )


def _raises_wellbeing(record: Record) -> bool:
    raised = record.reflection.submitted_at is not None and record.reflection.wellbeing_raised
    return raised or any(each.wellbeing_raised for each in record.check_ins.check_ins)


def _submitted(record: Record) -> Mapping[str, str]:
    """Nothing that was not submitted is shown here."""
    if record.reflection.submitted_at is None:
        return {}
    found = {name: str(getattr(record.reflection, name)) for name in _WISHES}
    return {name: said for name, said in found.items() if said.strip()}


def _to_take(record: Record) -> tuple[str, ...]:
    taken = {each.need for each in record.development.actions}
    return tuple(name for name, said in _submitted(record).items() if said not in taken)


def _begun_with(name: str) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        said = _submitted(record).get(name, "")
        if not said:
            return record
        plan = record.development
        action = DevelopmentAction(id=new_id(), need=said)
        return replace(record, development=replace(plan, actions=(*plan.actions, action)))

    return change
