"""Quiet advice on how an objective is worded; it never stops anybody."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Control, Objective

STATEMENT_MIN = 40
LOAD_MAX = 6
BALANCE_FROM = 3
_ANDS_MAX = 1

_VAGUE = re.compile(
    r"\b(ensur|improv|support|continu|develop|enhanc|strengthen|maintain|promot|embed|driv"
    r"|robust|effectiv|appropriat|further)\w*",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|quarter)\b",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(r"\b(all|every|always|never)\b|\b100 ?(?:%|per ?cent)", re.IGNORECASE)
_GRADE = re.compile(
    r"\bofsted\b|\bgood or (?:better|outstanding)\b|\boutstanding\b|\bleague tables?\b"
    r"|\binspection (?:grade|judgement|outcome)s?\b",
    re.IGNORECASE,
)
_DOUBLE = re.compile(r";|, and\b|\bas well as\b|\band also\b", re.IGNORECASE)
_AND = re.compile(r"\band\b", re.IGNORECASE)
_TASK = re.compile(
    r"^\W*(?:to )?(write|draft|hold|attend|deliver|produce|complete|publish|submit|organise"
    r"|arrange|run|present|carry out|undertake|review|launch)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A suggestion, and the attribute of the objective that it is about."""

    field: str
    sentence: str


def advice_on(objective: Objective) -> tuple[Advice, ...]:
    """What could be clearer in this objective; nothing while it is still blank."""
    if not given(objective.title) and not given(objective.statement):
        return ()
    found = (rule(objective) for rule in _RULES)
    return tuple(each for each in found if each is not None)


def advice_on_all(objectives: tuple[Objective, ...]) -> tuple[str, ...]:
    """What could be better about the objectives taken together."""
    found: list[str] = []
    if len(objectives) > LOAD_MAX:
        found.append(
            f"There are {len(objectives)} objectives. Fewer, heavier ones are easier to keep in "
            "sight through the year."
        )
    if len(objectives) >= BALANCE_FROM and len({each.kind for each in objectives}) == 1:
        found.append(
            "All of them are of one kind. Is there one about people, about governance or about "
            "the chief executive's own development?"
        )
    return tuple(found)


def _wording(objective: Objective) -> str:
    return f"{objective.title}\n{objective.statement}"


def _targets(objective: Objective) -> str:
    return "\n".join(each.target for each in objective.success_criteria)


def _specific(objective: Objective) -> Advice | None:
    statement = objective.statement.strip()
    if len(statement) >= STATEMENT_MIN:
        return None
    return Advice(field="statement", sentence="Say what will be different, and for whom.")


def _measurable(objective: Objective) -> Advice | None:
    if any(given(each.baseline) and given(each.target) for each in objective.success_criteria):
        return None
    sentence = "Add a measure with a starting point and a target."
    return Advice(field="success_criteria", sentence=sentence)


def _in_reach(objective: Objective) -> Advice | None:
    if objective.owner_controls is not Control.LOW:
        return None
    return Advice(
        field="owner_controls",
        sentence="The chief executive cannot bring this about alone. Say in the objective what "
        "the chief executive will do towards it.",
    )


def _relevant(objective: Objective) -> Advice | None:
    if given(objective.strategy_ref):
        return None
    sentence = "Which priority of the trust's strategy does this serve?"
    return Advice(field="strategy_ref", sentence=sentence)


def _timed(objective: Objective) -> Advice | None:
    ends = [each.due for each in objective.success_criteria if each.due is not None]
    end = max(ends, default=date.max)
    if any(each.due is not None and each.due < end for each in objective.milestones):
        return None
    return Advice(
        field="milestones", sentence="Add a date before the end on which you will look at progress."
    )


def _clear(objective: Objective) -> Advice | None:
    vague = _VAGUE.search(_wording(objective))
    if vague is None or _FIGURE.search(_wording(objective) + _targets(objective)):
        return None
    sentence = f"“{vague[0]}”: from what to what, and by when? A figure or a date makes it clear."
    return Advice(field="statement", sentence=sentence)


def _not_absolute(objective: Objective) -> Advice | None:
    absolute = _ABSOLUTE.search(f"{_wording(objective)}\n{_targets(objective)}")
    if absolute is None:
        return None
    sentence = f"“{absolute[0]}” leaves no room. Would a threshold with exceptions be fairer?"
    return Advice(field="statement", sentence=sentence)


def _own_work(objective: Objective) -> Advice | None:
    if _GRADE.search(f"{_wording(objective)}\n{_targets(objective)}") is None:
        return None
    return Advice(
        field="statement",
        sentence="This rests on somebody else's grade. Aim at what the trust does, and use the "
        "grade as evidence.",
    )


def _single(objective: Objective) -> Advice | None:
    title = objective.title
    if _DOUBLE.search(title) is None and len(_AND.findall(title)) <= _ANDS_MAX:
        return None
    return Advice(field="title", sentence="This may be two goals in one. Would two be clearer?")


def _outcome(objective: Objective) -> Advice | None:
    task = _TASK.match(objective.title)
    if task is None:
        return None
    sentence = f"“{task[1].lower()}” names a task. What changes because of it?"
    return Advice(field="title", sentence=sentence)


_RULES: tuple[Callable[[Objective], Advice | None], ...] = (
    _specific,
    _measurable,
    _in_reach,
    _relevant,
    _timed,
    _clear,
    _not_absolute,
    _own_work,
    _single,
    _outcome,
)
