"""What evidence can be about, what typically counts, and the list that most reviews begin with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from appraisal_app.domain.evidence import EvidenceItem, EvidenceKind, Origin
from appraisal_app.domain.gates.check import given
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Option
from appraisal_app.ui.stages.content import NewId

_MENU: Mapping[EvidenceKind, tuple[str, str]] = MappingProxyType(
    {
        EvidenceKind.STRATEGY: (
            "Strategy and its delivery",
            "The trust's plan, what was reported on it, board monitoring.",
        ),
        EvidenceKind.OUTCOMES: (
            "Results and inclusion",
            "Published results, progress of groups of pupils, the SEND report.",
        ),
        EvidenceKind.ATTENDANCE: (
            "Attendance and suspensions",
            "Trust and national figures side by side, by school and by group.",
        ),
        EvidenceKind.INSPECTION: (
            "Inspection",
            "Reports of the period, and the plans that followed them.",
        ),
        EvidenceKind.SAFEGUARDING: (
            "Safeguarding assurance",
            "The yearly report, an outside audit, the link trustee's visits.",
        ),
        EvidenceKind.FINANCE: (
            "Finance",
            "Budget and outturn, reserves, accounts, audit findings, benchmarking.",
        ),
        EvidenceKind.RISK: ("Risk", "The risk register and how it moved over the year."),
        EvidenceKind.ESTATES: (
            "Buildings and safety",
            "Condition surveys, capital plan, health and safety reports.",
        ),
        EvidenceKind.WORKFORCE: (
            "Staff",
            "Turnover, absence, vacancies, staff survey, workload.",
        ),
        EvidenceKind.GOVERNANCE: (
            "Governance and board papers",
            "Quality and timeliness of papers, governance review, how challenge was taken.",
        ),
        EvidenceKind.GROWTH: (
            "Growth and due diligence",
            "Schools that joined or are to join, what was found, what was learned.",
        ),
        EvidenceKind.STAKEHOLDERS: (
            "Families, pupils and partners",
            "Surveys, complaints in number, what local partners say.",
        ),
        EvidenceKind.SYSTEM: (
            "Work beyond the trust",
            "Support for other trusts, local partnerships, civic work.",
        ),
        EvidenceKind.FEEDBACK: (
            "Feedback from colleagues",
            "A summary only, gathered by an outsider, three people or more in each group.",
        ),
        EvidenceKind.DEVELOPMENT: (
            "Learning and development",
            "Courses, coaching or visits, and what changed because of them.",
        ),
        EvidenceKind.ADVISER: (
            "Adviser's papers",
            "What the external adviser wrote, apart from the advice itself.",
        ),
        EvidenceKind.OTHER: ("Something else", "Whatever speaks to an objective and can be found."),
    }
)
KINDS = tuple(Option(each.value, _MENU[each][0]) for each in EvidenceKind)


@dataclass(frozen=True, slots=True)
class _Usual:
    kind: EvidenceKind
    title: str
    origin: Origin


_USUAL = (
    _Usual(EvidenceKind.STRATEGY, "Trust plan: last report on progress", Origin.BOARD_PAPER),
    _Usual(EvidenceKind.OUTCOMES, "Results and inclusion: yearly report", Origin.DATASET),
    _Usual(EvidenceKind.ATTENDANCE, "Attendance and suspensions: yearly figures", Origin.DATASET),
    _Usual(EvidenceKind.INSPECTION, "Inspection reports of the period", Origin.REPORT),
    _Usual(EvidenceKind.SAFEGUARDING, "Safeguarding: yearly report to the board", Origin.REPORT),
    _Usual(EvidenceKind.FINANCE, "Accounts, reserves and audit findings", Origin.REPORT),
    _Usual(EvidenceKind.RISK, "Risk register, as the board last saw it", Origin.BOARD_PAPER),
    _Usual(EvidenceKind.WORKFORCE, "Staff survey and turnover", Origin.SURVEY),
    _Usual(EvidenceKind.GOVERNANCE, "Review of governance and board papers", Origin.REPORT),
    _Usual(EvidenceKind.STAKEHOLDERS, "What families and partners say", Origin.SURVEY),
)


def label_of(kind: EvidenceKind) -> str:
    """What that kind is called."""
    return _MENU[kind][0]


def what_counts(kind: EvidenceKind) -> str:
    """What typically counts, in one line."""
    return _MENU[kind][1]


def lacks_usual(record: Record) -> bool:
    """Whether the usual list has something that the index has not."""
    return bool(_wanting(record))


def with_usual(record: Record, new_id: NewId) -> Record:
    """The record with the usual kinds that are not listed yet, each with a title to go on from."""
    added = tuple(
        EvidenceItem(id=new_id(), title=each.title, kind=each.kind, origin=each.origin)
        for each in _wanting(record)
    )
    index = record.evidence
    return replace(record, evidence=replace(index, items=(*index.items, *added)))


def _wanting(record: Record) -> tuple[_Usual, ...]:
    there = {each.kind for each in record.evidence.items}
    titles = {each.title.strip() for each in record.evidence.items}
    return tuple(each for each in _USUAL if each.kind not in there and each.title not in titles)


def is_untouched(item: EvidenceItem) -> bool:
    """Whether nothing was added to a line of the usual list."""
    return (
        item.date is None
        and not any(given(text) for text in (item.where_kept, item.summary, item.link))
        and not (item.objectives or item.areas or item.papers)
        and not (item.contains_third_party or item.contains_pupil_data)
        and any(item.title == each.title for each in _USUAL)
    )


def without_untouched(record: Record, _: NewId) -> Record:
    """The record without the lines of the usual list that nobody filled in."""
    index = record.evidence
    items = tuple(each for each in index.items if not is_untouched(each))
    return replace(record, evidence=replace(index, items=items))
