"""What the trust stands for, value by value."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.trust_profile import TrustProfile, TrustValue
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, Listing, cards, long_text, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

_MEANING_LIMIT = 400


def value_blocks(at: At[TrustProfile]) -> tuple[Block, ...]:
    """The list of values."""
    ask = Ask(
        "Values",
        "In the trust's own words, each with what one would see of it on an ordinary day.",
        who.INVOLVED,
    )
    listing = Listing(
        card=_card,
        make=lambda _, new: TrustValue(id=new),
        add_label="Add a value",
        empty_text="No values are written down yet. If the trust has some, they help a panel to "
        "talk about how something was done, not only whether.",
    )
    return (
        Heading("heading.values", "What the trust stands for"),
        cards(at, "values", ask, listing),
    )


def _card(at: At[Any]) -> Card:
    value: TrustValue = at.value
    meaning = Ask("What does it look like in practice?", "Something a visitor could notice.")
    return Card(
        value.id,
        opening(value.name, "Value without a name"),
        summary=opening(value.meaning, ""),
        blocks=(
            replace(text(at, "name", Ask("Value"), limit=60), prose=True),
            long_text(at, "meaning", meaning, limit=_MEANING_LIMIT),
        ),
        removable=True,
        remove_label="Remove this value",
    )
