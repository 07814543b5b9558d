"""Turns a record into the content of the annual review statement."""

from __future__ import annotations

from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import (
    CONFIDENTIAL,
    copy,
    given,
    named,
    period,
    serves,
)
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import (
    Cover,
    MeasureRow,
    MilestoneRow,
    SignatureBox,
)
from appraisal_app.application.documents.statement.content import (
    Comments,
    JudgedObjective,
    StatementContent,
)
from appraisal_app.application.documents.statement.set_aside import set_aside
from appraisal_app.application.documents.statement.standing import (
    ELSEWHERE,
    ON_PAPER,
    TEXT_FOR_SIGNATURE,
)
from appraisal_app.domain.evidence import EvidenceItem
from appraisal_app.domain.gates.outcomes import UNJUDGED
from appraisal_app.domain.judgement import Judgement
from appraisal_app.domain.objectives import Milestone, Objective
from appraisal_app.domain.panel import PanelRole
from appraisal_app.domain.people import Office, SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.sign_off import Route
from appraisal_app.domain.typography import typographic

FIELDS = {SignatoryRole.CHAIR: "sig_chair", SignatoryRole.CHIEF_EXECUTIVE: "sig_ceo"}
_HOLDERS = {
    SignatoryRole.CHAIR: Office.CHAIR,
    SignatoryRole.CHIEF_EXECUTIVE: Office.CHIEF_EXECUTIVE,
}


def build_statement(source: Source, *, with_fields: bool) -> StatementContent:
    """D07; `with_fields` makes the boxes signature fields, for the original that is signed."""
    record = source.record
    return StatementContent(
        cover=_cover(source, with_fields=with_fields),
        mark=source.mark,
        in_short=record.statement.summary,
        objectives=tuple(
            _judged(record, no, objective)
            for no, objective in enumerate(record.objectives.standing, start=1)
        ),
        strengths=record.statement.strengths,
        growth=record.statement.growth,
        context=record.statement.context,
        process=_process(record),
        set_aside=set_aside(record),
        comments=_comments(record),
        closed_without_ceo=_closed(record),
        signatures=_boxes(record, with_fields=with_fields),
    )


def _cover(source: Source, *, with_fields: bool) -> Cover:
    record = source.record
    adviser = record.panel.adviser
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title=f"Review statement {record.cycle.label}",
        cycle=record.cycle.label,
        classification=CONFIDENTIAL,
        facts=(
            ("Period", period(record)),
            ("Reviewed", _reviewed(record)),
            ("Panel", panel_by_office(record)),
            (
                "Adviser",
                _adviser(received=words.day(record.advice.received_on)) if adviser.used else "none",
            ),
        ),
        circulation=given(record.sign_off.circulation),
        standing=copy(source.copy_number) or _standing(record, with_fields=with_fields),
    )


def _reviewed(record: Record) -> str:
    name = named(record, Office.CHIEF_EXECUTIVE)
    return f"{name}, chief executive" if name.strip() else ""


def _standing(record: Record, *, with_fields: bool) -> str:
    if with_fields:
        # Fixed before anybody signs with a key, so it cannot say that somebody did.
        on_paper = [_is_on_paper(record, role) for role in _signers(record)]
        return ON_PAPER if all(on_paper) else TEXT_FOR_SIGNATURE
    if record.cycle.signed_elsewhere:
        return ELSEWHERE
    return "draft, not signed"


def _adviser(*, received: str) -> str:
    return f"external, advice of {received}" if received else "external"


def panel_by_office(record: Record) -> str:
    """Who reviewed, by office: "chair of trustees (lead), two trustees"."""
    parts: list[str] = []
    counts: dict[str, int] = {}
    for member in record.panel.voting:
        person = record.people.get(member.person)
        office = words.OFFICES[person.display_role] if person is not None else "trustee"
        if member.role is PanelRole.LEAD:
            parts.append(f"{office} (lead)")
        else:
            counts[office] = counts.get(office, 0) + 1
    parts.extend(office if n == 1 else f"{_number(n)} {office}s" for office, n in counts.items())
    return ", ".join(parts)


def _number(n: int) -> str:
    small = ("no", "one", "two", "three", "four", "five")
    return small[n] if n < len(small) else str(n)


def _judged(record: Record, no: int, objective: Objective) -> JudgedObjective:
    judgement = record.judgements.on(objective.id)
    response = record.reflection.response(objective.id)
    scale = record.cycle.scale
    return JudgedObjective(
        no=no,
        title=objective.title,
        statement=objective.statement,
        serves=serves(record, objective),
        judgement=scale.label(judgement.panel_rating),
        unjudged=_unjudged(record, judgement),
        measures=tuple(
            MeasureRow(
                measure=c.measure,
                baseline=c.baseline,
                target=c.target,
                source=c.source,
                found=judgement.found(c.id),
            )
            for c in objective.success_criteria
        ),
        milestones=tuple(_milestone(each) for each in objective.milestones),
        reasons=judgement.reasons,
        difference=judgement.difference,
        own_view=scale.label(response.own_view),
        own_words=response.progress,
        evidence=tuple(_referred_to(item) for item in record.evidence.about(objective.id)),
    )


def _unjudged(record: Record, judgement: Judgement) -> str:
    """The recorded reason why there is no judgement; "" where there is one."""
    override = record.overrides.of(UNJUDGED)
    return override.reason if override is not None and not judgement.panel_rating else ""


def _milestone(milestone: Milestone) -> MilestoneRow:
    became = words.MILESTONES[milestone.state]
    return MilestoneRow(
        due=milestone.due,
        description=milestone.description,
        outcome=", ".join(filter(None, (became, words.day(milestone.met_on)))) if became else "",
    )


def _referred_to(item: EvidenceItem) -> str:
    title = item.title.strip() or "a paper without a title"
    return ", ".join(filter(None, (title, words.day(item.date))))


def _process(record: Record) -> tuple[tuple[str, str], ...]:
    submitted = record.reflection.submitted_at
    rows = (
        ("Principles adopted by the board", words.day(record.principles.board_adopted_on)),
        ("Self-reflection submitted", words.day(submitted.date()) if submitted else ""),
        (typographic("Adviser's advice received"), words.day(record.advice.received_on)),
        ("Review meeting", words.day(record.meeting.held_on)),
    )
    return tuple(row for row in rows if row[1])


def _comments(record: Record) -> Comments:
    s = record.statement
    return Comments(
        text=s.ceo_comments,
        received=s.ceo_comments_on,
        none_because=s.no_comments_reason,
        draft_received=s.received_on,
        due=s.comments_due,
        discussed=s.discussed_on,
        agreed=words.AGREEMENTS[s.agreed] if s.agreed is not None else "",
        agreed_on=s.agreed_on,
    )


def _closed(record: Record) -> str:
    s = record.sign_off
    if s.closed_without_ceo_on is None:
        return ""
    when = words.day(s.closed_without_ceo_on)
    how = typographic(f"Closed by the chair on {when} without the chief executive's signature")
    return f"{how}: {s.closed_without_ceo_reason}"


def _boxes(record: Record, *, with_fields: bool) -> tuple[SignatureBox, ...]:
    return tuple(_box(record, role, with_fields=with_fields) for role in _signers(record))


def _signers(record: Record) -> tuple[SignatoryRole, ...]:
    if record.sign_off.closed_without_ceo_on is not None:
        return (SignatoryRole.CHAIR,)
    return (SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE)


def _is_on_paper(record: Record, role: SignatoryRole) -> bool:
    signature = record.sign_off.signed_by(role)
    return signature is not None and signature.route is Route.PAPER


def _box(record: Record, role: SignatoryRole, *, with_fields: bool) -> SignatureBox:
    """A place to sign; whoever has signed on paper needs none."""
    signature = record.sign_off.signed_by(role)
    is_field = with_fields and not _is_on_paper(record, role)
    return SignatureBox(
        office=words.SIGNERS[role],
        name=signature.name if signature is not None else named(record, _HOLDERS[role]),
        meaning=words.MEANINGS[role],
        state=words.NOT_SIGNED
        if is_field
        else words.signed_how(signature, elsewhere=record.cycle.signed_elsewhere),
        field=FIELDS[role] if is_field else "",
    )
