"""The beginning of a review, filled to bursting: names, policies, steps, terms, who sees what."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from appraisal_app.domain.calendar import Calendar, Term
from appraisal_app.domain.confidentiality import Artefact, Confidentiality, Reader, Sight
from appraisal_app.domain.confidentiality import SightChoice as Choice
from appraisal_app.domain.overrides import Override
from appraisal_app.domain.panel import Panel, PanelMember, PanelRole
from appraisal_app.domain.people import Role
from appraisal_app.domain.policies import Policies, PolicyKind
from appraisal_app.domain.principles import Principle, Principles
from appraisal_app.domain.process import Process, Scale, Stage
from appraisal_app.domain.record import Record

LONG_WORD = "Donaudampfschiff" * 20
FOREIGN = (
    "محمد علی خان",
    "ਗੁਰਪ੍ਰੀਤ ਕੌਰ",
    "क्षत्रिय हिन्दी",
    "Adébáyọ̀ Ọlọ́run, Nguyễn Thị Ánh",
)
LONG_ANSWER = "Sentences about the year, none of them short. " * 434
"""Just under 20,000 letters: as long as one field of a document may be."""


def strained(record: Record) -> Record:
    """The record with a plan and principles that leave no column and no page as it was."""
    return replace(
        record,
        principles=_principles(record.principles),
        confidentiality=_secret(record.confidentiality),
        policies=_policies(record.policies),
        panel=_panel(record),
        calendar=_calendar(record.calendar),
        cycle=replace(
            record.cycle,
            process=_process(record.cycle.process),
            scale=_scale(record.cycle.scale),
            frameworks=tuple(
                replace(each, source=LONG_WORD) if number else each
                for number, each in enumerate(record.cycle.frameworks)
            ),
        ),
        check_ins=replace(
            record.check_ins,
            planned=tuple(date(2026, 1, 5) + timedelta(days=9 * n) for n in range(40)),
        ),
    )


def not_accepted(record: Record) -> Record:
    """Neither side has said yes; the board has recorded why it goes on all the same."""
    override = Override(
        rule="principles.chair",
        reason="A reason that is long enough.",
        by=Role.CLERK,
        at=datetime(2026, 6, 30, tzinfo=UTC),
    )
    principles = replace(
        record.principles,
        accepted_by_chair=None,
        accepted_by_ceo=None,
        override_reason="Asked twice; no answer came.",
    )
    overrides = replace(record.overrides, overrides=(*record.overrides.overrides, override))
    return replace(record, principles=principles, overrides=overrides)


def _principles(whole: Principles) -> Principles:
    texts = (LONG_ANSWER, *FOREIGN, LONG_WORD, "<b>&amp;</b>")
    return replace(
        whole,
        purpose=LONG_ANSWER,
        principles=tuple(Principle(id=f"p-{n}", text=text) for n, text in enumerate(texts)),
        accepted_by_ceo=None,
        override_reason=LONG_ANSWER,
        board_minute_ref=LONG_WORD,
        basis=replace(
            whole.basis,
            appraisal_policy=LONG_WORD,
            policy_version="W" * 60,
            delegation=LONG_ANSWER,
            pay_policy=FOREIGN[0],
        ),
    )


def _secret(kept: Confidentiality) -> Confidentiality:
    """A change in nearly every line of the table, and a reason that is longer than a page."""
    changes = tuple(
        Choice(
            id=f"c-{artefact}-{reader}",
            artefact=artefact,
            reader=reader,
            sight=Sight.OWN,
            reason=LONG_ANSWER if n == 4 else f"{FOREIGN[n % len(FOREIGN)]} {LONG_WORD}",
        )
        for n, artefact in enumerate(Artefact)
        for reader in (Reader.TRUSTEES, Reader.HR)
    )
    return replace(kept, choices=changes, privacy_notice=LONG_WORD, retention_note=LONG_ANSWER)


def _policies(register: Policies) -> Policies:
    long = {PolicyKind.DELEGATION: LONG_WORD, PolicyKind.RETENTION: FOREIGN[1]}
    return replace(
        register,
        policies=tuple(replace(p, title=long.get(p.kind, p.title)) for p in register.policies),
    )


def _panel(record: Record) -> Panel:
    """Everybody whom the file knows is a reserve."""
    reserves = tuple(
        PanelMember(id=f"m-{each.id}", person=each.id, role=PanelRole.RESERVE)
        for each in record.people.persons
    )
    panel = record.panel
    adviser = replace(panel.adviser, name=FOREIGN[2], organisation=LONG_WORD)
    return replace(panel, members=(*panel.members, *reserves), adviser=adviser)


def _calendar(calendar: Calendar) -> Calendar:
    terms = tuple(replace(each, name=LONG_WORD) for each in calendar.terms)
    return replace(calendar, terms=(*terms, Term(id="t")), only_in_term=True)


def _process(process: Process) -> Process:
    return replace(process, stages=tuple(_stage(each) for each in process.stages))


def _stage(stage: Stage) -> Stage:
    """Four times as many steps, some of them with long titles and nobody to begin them."""
    more = tuple(
        replace(step, code=f"{step.code}-{n}", title=f"{title} {n}", owner="")
        for step in stage.steps
        for n, title in enumerate((LONG_WORD, *FOREIGN[:2]))
    )
    title = f"{stage.title} {FOREIGN[0]} {LONG_WORD}"
    return replace(stage, title=title, steps=(*stage.steps, *more))


def _scale(scale: Scale) -> Scale:
    ratings = tuple(
        replace(each, meaning=(LONG_ANSWER, LONG_WORD, *FOREIGN)[n % 6])
        for n, each in enumerate(scale.ratings)
    )
    return replace(scale, ratings=ratings, shows_numbers=True)
