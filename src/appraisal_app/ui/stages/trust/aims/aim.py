"""One aim as a card: its words with quiet advice, its ways, and how each school stands."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.aim_advice import advice_on_aim
from appraisal_app.domain.improving import Aim, SchoolAim, Strategy
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    ListField,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.aims.usual import lacks_usual_strategies
from appraisal_app.ui.stages.trust.school_names import school_name
from appraisal_app.ui.stages.trust.serving import objectives_named
from appraisal_app.ui.stages.wording import opening

STRATEGIES = "aims.strategies:"
_TEXT_LIMIT, _LIMIT, _SHORT = 300, 600, 120
_NOT_SAID = "not said"


def aim_card(at: At[Any]) -> Card:
    """The whole aim."""
    aim: Aim = at.value
    return Card(
        aim.id,
        opening(aim.text, "New aim"),
        summary=_summary(at.record, aim),
        blocks=(*_words(at), *_served(at), *_ways(at), *_schools(at)),
        removable=True,
        remove_label="Remove this aim",
    )


def _summary(record: Record, aim: Aim) -> str:
    served = _objectives(record, aim)
    return phrased("served by {served}", served=served) if served else ""


def _words(at: At[Any]) -> tuple[Block, ...]:
    aim: Aim = at.value
    advice = tuple(each.sentence for each in advice_on_aim(aim))
    words = Ask("The aim", "As high as you like.", advice=advice)
    reached = Ask(
        "What would count as reached?",
        "A threshold, and which exceptions are fair.",
    )
    return (
        long_text(at, "text", words, limit=_TEXT_LIMIT),
        long_text(at, "threshold", reached, limit=_LIMIT),
    )


def _objectives(record: Record, aim: Aim) -> str:
    return objectives_named(record, lambda each: each.aim == aim.id)


def _served(at: At[Any]) -> tuple[Block, ...]:
    key = at.place.key_of("served")
    served = _objectives(at.record, at.value)
    if served:
        return (Facts(key, (("Served by", served),)),)
    words = (
        "No objective of the chief executive serves this aim yet. An objective can name it on its "
        "own page; not every aim needs one."
    )
    return (Note(key, words, kind=NoteKind.QUIET),)


def _ways(at: At[Any]) -> tuple[Block, ...]:
    ask = Ask("How does the trust mean to get there?", "Ways that it has chosen on purpose.")
    listing = Listing(
        card=_way_card,
        make=lambda _, new: Strategy(id=new),
        add_label="Add a way",
        empty_text="No ways yet. Begin with the usual ones and take out what is not yours.",
    )
    usual = PageAction(
        STRATEGIES + at.value.id,
        "Add the rest of the usual ways" if at.value.strategies else "Add the usual ways",
        hint="What trusts commonly name: sharing, buying together, one voice and so on.",
    )
    offer = (ActionBlock(at.place.key_of("usual"), (usual,)),)
    return (
        cards(at, "strategies", ask, listing),
        *(offer if lacks_usual_strategies(at.value) else ()),
    )


def _way_card(at: At[Any]) -> Card:
    way: Strategy = at.value
    check = Ask("How does the board see that it helps?", "A paper, a figure, a visit, with a date.")
    return Card(
        way.id,
        opening(way.text, "New way"),
        summary=opening(way.boards_check, ""),
        folded=True,
        blocks=(
            text(at, "text", Ask("The way")),
            text(at, "boards_check", check),
        ),
        removable=True,
        remove_label="Remove this way",
    )


def _schools(at: At[Any]) -> tuple[Block, ...]:
    """A card for each school of today, and all of them in a table once something is said."""
    schools = at.record.profile.current
    if not schools:
        note = "Once schools are in the trust profile, each can be described here."
        return (Note(at.place.key_of("no_schools"), note, kind=NoteKind.QUIET),)
    places = [
        at.item("schools", each.id, lambda new: SchoolAim(school=new), id_name="school")
        for each in schools
    ]
    field = ListField(
        at.place.key_of("schools"),
        "How does each school stand?",
        hint="In words or figures that the school itself would use.",
        items=tuple(_school_card(each) for each in places),
    )
    return (field, *_table(at, tuple(each.value for each in places)))


def _school_card(at: At[SchoolAim]) -> Card:
    stands = at.value
    name = school_name(at.record, stands.school)
    return Card(
        stands.school,
        name,
        summary=_stands(stands),
        folded=True,
        blocks=(
            text(
                at,
                "now",
                Ask(phrased("{name}: where is it now?", name=name), "With its date."),
                limit=_SHORT,
            ),
            text(at, "aim", Ask("Where should it be?", "And by when."), limit=_SHORT),
            text(at, "evidence", Ask("What shows it?")),
        ),
    )


def _stands(stands: SchoolAim) -> str:
    now = phrased("now {now}", now=stands.now.strip()) if stands.now.strip() else ""
    aim = phrased("aim {aim}", aim=stands.aim.strip()) if stands.aim.strip() else ""
    return strung(", ", (each for each in (now, aim) if each)) or "nothing said yet"


def _table(at: At[Any], schools: tuple[SchoolAim, ...]) -> tuple[Block, ...]:
    """The schools about which something is said, side by side."""
    rows = tuple(
        (
            school_name(at.record, each.school),
            each.now or _NOT_SAID,
            each.aim or _NOT_SAID,
            each.evidence or _NOT_SAID,
        )
        for each in schools
        if each.now or each.aim or each.evidence
    )
    heads = ("School", "Now", "Aim", "What shows it")
    return (TableBlock(at.place.key_of("table"), heads, rows),) if rows else ()
