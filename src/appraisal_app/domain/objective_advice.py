"""Quiet advice on how an objective is worded; it never stops anybody.

Twelve habits of a good objective, drawn from practice: ten about one objective, two about all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.objectives import Control, Objective
from appraisal_app.domain.phrases import phrased, small, strung

STATEMENT_MIN = 40
LOAD_MAX = 6
BALANCE_FROM = 3
_TITLE_ANDS, _SENTENCE_ANDS = 1, 2

_VAGUE = re.compile(
    r"\b(?:(?:ensur|improv|support|continu|develop|enhanc|strengthen|maintain|promot|embed"
    r"|encourag|enabl|facilitat|reduc|rais(?:e|ing)|robust|effectiv|appropriat)\w*"
    r"|driv(?:e|es|ing)|further|better|greater|more)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|third"
    r"|quarter|twice)\b",
    re.IGNORECASE,
)
_ABSOLUTE = re.compile(
    r"(?<!at )(?<!not )\b(?:all(?!-)|every|everyone|everybody|always|never|nobody|zero)\b"
    r"|\b100 ?(?:%|per ?cent\b)",
    re.IGNORECASE,
)
_GRADE = re.compile(
    r"\bofsted\b|\bgood or (?:better|outstanding)\b|\brequires improvement\b"
    r"|\boutstanding\b(?! (?:debt|loan|balance|work|action|order|invoice|amount|matter)s?\b)"
    r"|\bleague tables?\b|\binspect(?:ion|or)s?(?:.s?)? (?:grade|judgement|outcome|verdict)s?\b",
    re.IGNORECASE,
)
_DOUBLE = re.compile(r";(?=\s*\S)|, and\b|\bas well as\b|\band also\b", re.IGNORECASE)
_DOUBLE_SENTENCE = re.compile(r"\bas well as\b|\band also\b", re.IGNORECASE)
_AND = re.compile(r"\band\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?](?:\s|$)|\n")
_TASK = re.compile(
    r"^\W*(?:to )?(write|draft|hold|attend|deliver|produce|prepare|complete|publish|submit"
    r"|organise|arrange|run|present|carry out|undertake|review|launch|set up|introduce|implement"
    r"|appoint|commission|compile|update|convene|host|roll out)\b",
    re.IGNORECASE,
)


class Quality(StrEnum):
    """What a good objective is; advice is given where it may not be so."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIMED = "timed"
    CLEAR = "clear"
    NOT_ABSOLUTE = "not_absolute"
    OWN_WORK = "own_work"
    SINGLE = "single"
    OUTCOME = "outcome"
    BALANCED = "balanced"
    BEARABLE = "bearable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A suggestion, the attribute of the objective that it is about, and what is in doubt."""

    quality: Quality
    field: str
    sentence: str


def advice_on(objective: Objective) -> tuple[Advice, ...]:
    """What could be clearer in this objective; nothing while it is still blank."""
    if not given(objective.title) and not given(objective.statement):
        return ()
    found = (rule(objective) for rule in _RULES)
    return tuple(each for each in found if each is not None)


def advice_together(objectives: tuple[Objective, ...]) -> tuple[Advice, ...]:
    """What could be better about the objectives taken together."""
    found: list[Advice] = []
    if len(objectives) > LOAD_MAX:
        sentence = phrased(
            "There are {count} objectives. Fewer, heavier ones are easier to keep "
            "in sight through the year.",
            count=len(objectives),
        )
        found.append(Advice(quality=Quality.BEARABLE, field="", sentence=sentence))
    if len(objectives) >= BALANCE_FROM and len({each.kind for each in objectives}) == 1:
        sentence = (
            "All of them are of one kind. Is there one about people, about governance or about "
            "the chief executive's own development?"
        )
        found.append(Advice(quality=Quality.BALANCED, field="", sentence=sentence))
    return tuple(found)


def advice_on_all(objectives: tuple[Objective, ...]) -> tuple[str, ...]:
    """The same in sentences only."""
    return tuple(each.sentence for each in advice_together(objectives))


def _wording(objective: Objective) -> str:
    return phrased("{title}\n{statement}", title=objective.title, statement=objective.statement)


def _targets(objective: Objective) -> str:
    return strung("\n", (each.target for each in objective.success_criteria))


def _first(
    pattern: re.Pattern[str], objective: Objective, *, targets: bool
) -> tuple[str, str] | None:
    """Where the words stand first, and what they are."""
    texts = [("title", objective.title), ("statement", objective.statement)]
    if targets:
        texts.append(("success_criteria", _targets(objective)))
    found = ((field, pattern.search(text)) for field, text in texts)
    return next(((field, match[0]) for field, match in found if match is not None), None)


def _specific(objective: Objective) -> Advice | None:
    statement = objective.statement.strip()
    if len(statement) >= STATEMENT_MIN:
        return None
    sentence = "Say what will be different, and for whom."
    return Advice(quality=Quality.SPECIFIC, field="statement", sentence=sentence)


def _measurable(objective: Objective) -> Advice | None:
    if any(given(each.baseline) and given(each.target) for each in objective.success_criteria):
        return None
    sentence = "Add a measure with a starting point and a target."
    return Advice(quality=Quality.MEASURABLE, field="success_criteria", sentence=sentence)


def _in_reach(objective: Objective) -> Advice | None:
    if objective.owner_controls is not Control.LOW:
        return None
    return Advice(
        quality=Quality.ACHIEVABLE,
        field="owner_controls",
        sentence="The chief executive cannot bring this about alone. Say in the objective what "
        "the chief executive will do towards it.",
    )


def _relevant(objective: Objective) -> Advice | None:
    if given(objective.strategy_ref) or given(objective.priority):
        return None
    sentence = "Which priority of the trust's strategy does this serve?"
    return Advice(quality=Quality.RELEVANT, field="strategy_ref", sentence=sentence)


def _timed(objective: Objective) -> Advice | None:
    ends = [each.due for each in objective.success_criteria if each.due is not None]
    end = max(ends, default=objective.end or date.max)
    if any(each.due is not None and each.due < end for each in objective.milestones):
        return None
    sentence = "Add a date before the end on which you will look at progress."
    return Advice(quality=Quality.TIMED, field="milestones", sentence=sentence)


def _clear(objective: Objective) -> Advice | None:
    vague = _first(_VAGUE, objective, targets=False)
    if vague is None or _FIGURE.search(_wording(objective) + _targets(objective)):
        return None
    sentence = phrased(
        "“{vague}”: from what to what, and by when? A figure or a date makes it clear.",
        vague=vague[1],
    )
    return Advice(quality=Quality.CLEAR, field=vague[0], sentence=sentence)


def _not_absolute(objective: Objective) -> Advice | None:
    absolute = _first(_ABSOLUTE, objective, targets=True)
    if absolute is None:
        return None
    sentence = phrased(
        "“{absolute}” leaves no room. Would a threshold with exceptions be fairer?",
        absolute=absolute[1],
    )
    return Advice(quality=Quality.NOT_ABSOLUTE, field=absolute[0], sentence=sentence)


def _own_work(objective: Objective) -> Advice | None:
    grade = _first(_GRADE, objective, targets=True)
    if grade is None:
        return None
    return Advice(
        quality=Quality.OWN_WORK,
        field=grade[0],
        sentence="This rests on somebody else's grade. Aim at what the trust does, and use the "
        "grade as evidence.",
    )


def _single(objective: Objective) -> Advice | None:
    title = objective.title
    if _DOUBLE.search(title) or len(_AND.findall(title)) > _TITLE_ANDS:
        sentence = "This may be two goals in one. Would two be clearer?"
        return Advice(quality=Quality.SINGLE, field="title", sentence=sentence)
    if any(_is_double(each) for each in _SENTENCE.split(objective.statement)):
        sentence = "One sentence here holds several goals. Would two objectives be clearer?"
        return Advice(quality=Quality.SINGLE, field="statement", sentence=sentence)
    return None


def _is_double(sentence: str) -> bool:
    """A statement may hold a list; two goals in it show by more than that."""
    joined = _DOUBLE_SENTENCE.search(sentence) is not None
    return joined or len(_AND.findall(sentence)) > _SENTENCE_ANDS


def _outcome(objective: Objective) -> Advice | None:
    task = _TASK.match(objective.title)
    if task is None:
        return None
    sentence = phrased("“{task}” names a task. What changes because of it?", task=small(task[1]))
    return Advice(quality=Quality.OUTCOME, field="title", sentence=sentence)


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
