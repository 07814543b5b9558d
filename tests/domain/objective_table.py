"""Objectives, good and bad, each with what is in doubt about it; three are a trust's own aims."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.objective_advice import Quality
from appraisal_app.domain.objectives import (
    Control,
    Milestone,
    Objective,
    ObjectiveId,
    SuccessCriterion,
)

Q = Quality


@dataclass(frozen=True)
class Row:
    """An objective in short, and every quality that is in doubt."""

    title: str
    statement: str
    doubts: frozenset[Quality] = frozenset()
    target: str = "7 of 8"
    baseline: str = "3 of 8"
    serves: str = "Priority 2"
    control: Control = Control.SHARED
    looked_at: date | None = date(2026, 2, 1)

    def objective(self) -> Objective:
        measure = SuccessCriterion(
            id="c",
            measure="Count",
            baseline=self.baseline,
            target=self.target,
            source="Board report",
            due=date(2026, 7, 10),
        )
        milestone = Milestone(id="m", description="Half way", due=self.looked_at)
        return Objective(
            id=ObjectiveId("o"),
            title=self.title,
            statement=self.statement,
            strategy_ref=self.serves,
            owner_controls=self.control,
            success_criteria=(measure,) if self.target else (),
            milestones=(milestone,) if self.looked_at else (),
        )


def said(words: str, *doubts: Quality) -> Row:
    """A trust's own sentence as its objective, with no measure and no date, as it was published."""
    bare = frozenset({Q.MEASURABLE, Q.TIMED, Q.RELEVANT})
    return Row(
        words, words, bare | frozenset(doubts), target="", baseline="", serves="", looked_at=None
    )


AIMS = (
    said(
        "All students across the Trust to achieve at least expected academic progress",
        Q.NOT_ABSOLUTE,
    ),
    said(
        "All schools across the Trust to be rated good or outstanding by Ofsted",
        Q.NOT_ABSOLUTE,
        Q.OWN_WORK,
    ),
    said(
        "All teaching across the Trust to be rated good or outstanding",
        Q.NOT_ABSOLUTE,
        Q.OWN_WORK,
    ),
)
STRATEGIES = (
    said(
        "enable more targeted support to be provided to weaker schools through the transfer of "
        "skills and the sharing of capacity with stronger schools, as well as through working "
        "with a strategic school improvement partner",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said(
        "encourage the pooling of resources and a focus on the shared procurement of goods and "
        "services will lead to efficiencies and cost savings",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said(
        "allow the schools to communicate through one voice, strengthening their negotiating "
        "position whether that be with suppliers or with the Department for Education",
        Q.CLEAR,
    ),
    said(
        "promote consistency and the development of good practice through the appropriate "
        "setting of policy and through common training",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said(
        "provide greater opportunities for working together, enabling more emphasis to be placed "
        "on career development and progression",
        Q.CLEAR,
    ),
    said(
        "help schools to focus on the transition from one stage of education to another and, by "
        "sharing information, support the development of a more personalised learning plan "
        "through all stages of education",
        Q.CLEAR,
        Q.NOT_ABSOLUTE,
    ),
    said(
        "reduce corporate costs as there will be a need to prepare only one set of accounts, with "
        "auditing and financial management and administration being supported centrally",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said(
        "help to avoid unnecessary bureaucracy by ensuring that the company adopts the principle "
        "of subsidiarity",
        Q.CLEAR,
    ),
    said(
        "help to reduce the risk of failure by ensuring there is accountability and robustness "
        "through clear risk management and providing for contingencies",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said("facilitate strategic thinking and long term planning", Q.CLEAR),
    said(
        "support the development of a shared vision and encourage the schools to work within a "
        "set of values and principles that will promote a sense of belonging and mutuality",
        Q.CLEAR,
        Q.SINGLE,
    ),
    said(
        "provide additional leadership and management capacity which will enable reflection and "
        "challenge as well as support at school level",
        Q.CLEAR,
        Q.SINGLE,
    ),
)
LONG = "Pupils who join us in the middle of a year are known by name within their first week."
GOOD = (
    Row("Trained reading leads in seven of our eight schools", LONG),
    Row("Absence at Moorside falls from 31 to 24 in a hundred", LONG, target="24 in 100"),
    Row("Reserves back to six weeks of spending", "The trust can bear a late grant or a leak."),
    Row("New teachers stay past their third year", LONG, target="80 in 100"),
    Row("Improve reading ages at Fell View by five months", LONG),
    Row(
        "Heads lead each other's reviews",
        "Four heads visit another school each term and say what they saw, with its own head.",
        target="4 visits a term",
    ),
    Row("An all-through school that feels like one", LONG, target="one timetable by June"),
    Row("Outstanding debts of more than a year are settled", LONG, target="2 left at most"),
    Row("A deputy who could run the trust for a term", LONG, control=Control.FULL),
    Row("The board hears of a risk before it is one", LONG, target="9 of 10 within a week"),
    Row("Families hear from us before the tenth day missed", LONG, target="8 of 10"),
    Row("Fewer leavers among teaching assistants", LONG, target="12 in 100", baseline="19 in 100"),
)
BAD = (
    Row("Better reading", "Reading gets better.", frozenset({Q.SPECIFIC, Q.CLEAR}), target="more"),
    Row("Reading leads in seven schools", "Leads.", frozenset({Q.SPECIFIC})),
    Row("Reading leads in seven schools", LONG, frozenset({Q.MEASURABLE}), baseline=" "),
    Row("Reading leads in seven schools", LONG, frozenset({Q.RELEVANT}), serves=" "),
    Row("Reading leads in seven schools", LONG, frozenset({Q.ACHIEVABLE}), control=Control.LOW),
    Row("Reading leads in seven schools", LONG, frozenset({Q.TIMED}), looked_at=date(2026, 7, 10)),
    Row("Reading leads in seven schools", LONG, frozenset({Q.TIMED}), looked_at=None),
    Row("Ensure robust governance", LONG, frozenset({Q.CLEAR}), target="robust", baseline="weak"),
    Row("Continue to embed the values", LONG, frozenset({Q.CLEAR}), target="yes", baseline="no"),
    Row("Every pupil reads well", LONG, frozenset({Q.NOT_ABSOLUTE})),
    Row("Zero exclusions in six schools", LONG, frozenset({Q.NOT_ABSOLUTE})),
    Row("Pupils who attend", LONG, frozenset({Q.NOT_ABSOLUTE}), target="100 %"),
    Row("Two schools leave requires improvement", LONG, frozenset({Q.OWN_WORK})),
    Row("Top ten of the league table", LONG, frozenset({Q.OWN_WORK})),
    Row("A good inspection outcome for 3 schools", LONG, frozenset({Q.OWN_WORK})),
    Row("Seven reading leads; reserves of six weeks", LONG, frozenset({Q.SINGLE})),
    Row("Reading and writing and number in 7 schools", LONG, frozenset({Q.SINGLE})),
    Row("Deliver a report on the estate", LONG, frozenset({Q.OUTCOME})),
    Row("To hold 3 briefings for heads", LONG, frozenset({Q.OUTCOME})),
    Row("Appoint a director of finance", LONG, frozenset({Q.OUTCOME})),
)
TABLE = (*AIMS, *STRATEGIES, *GOOD, *BAD)
