"""The words of judgement for the reviews to come."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.design import Design
from appraisal_app.domain.gates.outcomes import NOT_ASSESSED
from appraisal_app.domain.process import Rating, Scale
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening


def scale_blocks(at: At[Design]) -> tuple[Block, ...]:
    """The scale of the design; nothing while it has none."""
    if at.value.scale is None:
        return ()
    ask = Ask(
        "In which words will the panel judge?",
        "The highest first. Reviews that have begun keep their own words.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: Rating(key=new, label="", meaning=""),
        add_label="Add a judgement",
        empty_text="A scale needs at least two judgements.",
    )
    return (
        Heading("heading.own_scale", "The words of judgement"),
        cards(at.inner("scale", Scale), "ratings", ask, listing, id_name="key"),
    )


def _card(at: At[Any]) -> Card:
    rating: Rating = at.value
    plain = rating.key != NOT_ASSESSED
    return Card(
        rating.key,
        opening(rating.label, "New judgement"),
        summary=rating.meaning,
        blocks=(
            text(at, "label", Ask("In words"), limit=40),
            long_text(at, "meaning", Ask("What it means", "One sentence."), limit=200),
        ),
        removable=plain,
        remove_label="Remove this judgement" if plain else "",
    )
