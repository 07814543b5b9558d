"""How one will know: the measures of an objective, one to five."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from appraisal_app.domain.objective_advice import Advice
from appraisal_app.domain.objectives import SuccessCriterion
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Card, ListField
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, text
from appraisal_app.ui.stages.objective_parts.what import about
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import opening

MEASURES_MAX = 5
_LINE = 300


def measures(at: At[Any], advice: tuple[Advice, ...], end: date) -> ListField:
    """The list; it stops growing at five, and says so."""
    full = len(at.value.success_criteria) >= MEASURES_MAX
    enough = ("Five measures are the most that can be kept in sight.",) if full else ()
    ask = Ask(
        "How will you know?",
        "One measure to five, each with a starting point, a target and a source.",
        advice=(*about(advice, "success_criteria"), *enough),
    )
    listing = Listing(
        card=lambda item: _measure(item, end),
        make=lambda _, new: SuccessCriterion(id=new),
        add_label="Add a measure",
        empty_text="No measure yet. Without one, the review can only compare opinions.",
    )
    found = cards(at, "success_criteria", ask, listing)
    return replace(found, add_label="") if full else found


def _measure(at: At[Any], end: date) -> Card:
    criterion: SuccessCriterion = at.value
    source = Ask("Source", "Where the figure comes from, and who keeps it.")
    late = criterion.due is not None and criterion.due > end
    due = Ask(
        "By when?",
        "The day on which it is read.",
        advice=("This lies after the end of the objective.",) if late else (),
    )
    return Card(
        criterion.id,
        opening(criterion.measure, "New measure"),
        summary=_in_brief(criterion),
        blocks=(
            text(at, "measure", Ask("Measure", "What is counted or looked at."), limit=_LINE),
            text(at, "baseline", Ask("Starting point", "Where it stood when you agreed.")),
            text(at, "target", Ask("Target", "Where it should stand at the end.")),
            text(at, "source", source),
            day(at, "due", due),
        ),
        removable=True,
        remove_label="Remove this measure",
    )


def _in_brief(criterion: SuccessCriterion) -> str:
    parts = (
        phrased("from {baseline}", baseline=criterion.baseline)
        if criterion.baseline.strip()
        else "",
        phrased("to {target}", target=criterion.target) if criterion.target.strip() else "",
    )
    return strung(" ", (each for each in parts if each))
