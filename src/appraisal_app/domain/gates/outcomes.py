"""Stage 3, judging: when judgements, statement and comments are complete."""

from __future__ import annotations

from appraisal_app.domain.gates.check import Check, default, given
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

REASONS_MIN = 30
SUMMARY_MIN = 40
NOT_ASSESSED = "not_assessed"
LONG_REASONS = 80
FAR_APART = 2
UNJUDGED = "judgements.judged"
"""The condition that the board sets aside when an objective stays without a judgement."""


def judgements(record: Record) -> tuple[Check, ...]:
    """Every objective is judged, every judgement has its reasons."""
    standing = record.objectives.standing
    made = [record.judgements.on(objective.id) for objective in standing]
    keys = {rating.key for rating in record.cycle.scale.ratings}
    judged = [each for each in made if each.panel_rating]
    goes_without = record.overrides.of(UNJUDGED) is not None
    return (
        Check(
            rule="judged",
            text="every objective has the panel's judgement",
            mend="Choose the panel's judgement for every objective.",
            done=bool(made) and all(each.panel_rating in keys for each in made),
            field="judgements",
        ),
        Check(
            rule="reasons",
            text="each judgement made so far has its reasons",
            mend=phrased(
                "Write the reasons for every judgement, at least {reasons_min} "
                "characters; “not assessed” needs its reasons too.",
                reasons_min=REASONS_MIN,
            ),
            done=(bool(judged) or goes_without)
            and all(len(each.reasons.strip()) >= REASONS_MIN for each in judged),
            field="reasons",
            hard=True,
        ),
        *_judgement_defaults(record),
    )


def _judgement_defaults(record: Record) -> tuple[Check, ...]:
    made = [
        (objective, record.judgements.on(objective.id))
        for objective in record.objectives.standing
        if record.judgements.on(objective.id).panel_rating
    ]
    return (
        *default(
            "evidence",
            "nothing is judged as reached without evidence",
            "An objective is judged as reached, and nothing in the evidence speaks to it. Add "
            "evidence, or record why there is none.",
            holds=all(
                record.evidence.about(o.id) for o, j in made if is_reached(record, j.panel_rating)
            ),
            field="evidence",
        ),
        *default(
            "ends",
            "a judgement at either end of the scale has fuller reasons",
            phrased(
                "Give a judgement at either end of the scale at least {long_reasons} "
                "characters of reasons.",
                long_reasons=LONG_REASONS,
            ),
            holds=all(
                len(j.reasons.strip()) >= LONG_REASONS
                for _, j in made
                if is_at_an_end(record, j.panel_rating)
            ),
            field="ends",
        ),
        *default(
            "far_apart",
            "where the panel sees it far from how the chief executive does, it says why",
            "The panel is two steps or more from the chief executive's own view. Say why.",
            holds=all(given(j.difference) for o, j in made if is_far_from_own_view(record, o.id)),
            field="difference",
        ),
        *default(
            "no_surprise",
            "nothing critical is said here for the first time",
            "An objective is judged as not reached, and no conversation of the year spoke of it. "
            "Say when it was raised before, or record why it was not.",
            holds=all(
                given(j.raised_before) or was_raised(record, o.id)
                for o, j in made
                if is_critical(record, j.panel_rating)
            ),
            field="raised_before",
        ),
    )


def points(record: Record) -> tuple[str, ...]:
    """The keys of the scale that are judgements, in order; "not assessed" is none."""
    return tuple(r.key for r in record.cycle.scale.ratings if r.key != NOT_ASSESSED)


def is_reached(record: Record, rating: str) -> bool:
    """Whether it stands among the first two of the scale, or the first of a short one."""
    keys = points(record)
    return rating in keys[: _few(keys)]


def is_critical(record: Record, rating: str) -> bool:
    """Whether it stands among the last two of the scale, or the last of a short one."""
    keys = points(record)
    return rating in keys[len(keys) - _few(keys) :]


def _few(keys: tuple[str, ...]) -> int:
    """How many count as one side of the scale: two, or fewer where it has no middle then."""
    return min(2, len(keys) // 2)


def is_at_an_end(record: Record, rating: str) -> bool:
    """Whether it is the first or the last of the scale."""
    keys = points(record)
    return bool(keys) and rating in {keys[0], keys[-1]}


def is_far_from_own_view(record: Record, objective_id: str) -> bool:
    """Whether the panel is two steps or more from the view that was submitted."""
    keys = points(record)
    own = record.reflection.response(objective_id).own_view
    panel = record.judgements.on(objective_id).panel_rating
    if record.reflection.submitted_at is None or own not in keys or panel not in keys:
        return False
    return abs(keys.index(own) - keys.index(panel)) >= FAR_APART


def was_raised(record: Record, objective_id: str) -> bool:
    """Whether a conversation of the year, or the review halfway, spoke of the objective."""
    talked = any(objective_id in each.objectives for each in record.check_ins.check_ins)
    return talked or given(record.mid_cycle.on(objective_id).words)


def statement(record: Record) -> tuple[Check, ...]:
    """The draft says in short what the year was, strengths first."""
    s = record.statement
    return (
        Check(
            rule="strengths",
            text="strengths are named",
            mend="Name what went well and should go on.",
            done=given(s.strengths),
            field="strengths",
        ),
        Check(
            rule="growth",
            text="what should grow is named",
            mend="Name what should grow in the year ahead.",
            done=given(s.growth),
            field="growth",
        ),
        Check(
            rule="summary",
            text="the year is summed up in words",
            mend=phrased(
                "Sum up the year in words, at least {summary_min} characters.",
                summary_min=SUMMARY_MIN,
            ),
            done=len(s.summary.strip()) >= SUMMARY_MIN,
            field="summary",
        ),
    )


def comments(record: Record) -> tuple[Check, ...]:
    """The chief executive has had the draft, talked about it, and had the last word on it."""
    s = record.statement
    return (
        Check(
            rule="received",
            text="the chief executive has received the draft, or why not is recorded",
            mend="Enter the date on which the chief executive received the draft, or the reason "
            "why there are no comments.",
            done=s.received_on is not None or given(s.no_comments_reason),
            field="received_on",
        ),
        Check(
            rule="discussed",
            text="it was discussed, or why not is recorded",
            mend="Enter the date on which the draft was discussed with the chief executive, or "
            "the reason why there are no comments.",
            done=s.discussed_on is not None or given(s.no_comments_reason),
            field="discussed_on",
        ),
        Check(
            rule="comments",
            text="the comments are entered word for word, or why there are none",
            mend="Enter the chief executive's comments and their date, or why there are none.",
            done=(given(s.ceo_comments) and s.ceo_comments_on is not None)
            or given(s.no_comments_reason),
            field="ceo_comments",
        ),
        Check(
            rule="agreed",
            text="it is recorded whether the chief executive agrees",
            mend="Record whether the chief executive agrees, agrees in part or does not agree.",
            done=s.agreed is not None or given(s.no_comments_reason),
            field="agreed",
        ),
    )


def disagrees(record: Record) -> bool:
    """Whether the chief executive does not agree, at least in part."""
    return record.statement.agreed in {Agreement.IN_PART, Agreement.NO}
