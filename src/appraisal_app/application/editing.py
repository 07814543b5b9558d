"""Edit one review: undoable, saved by itself, moved on through its gates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.loading import load_record
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile, Json, UnitOfWork
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.frozen import forbidden_change, sealed_parts
from appraisal_app.domain.hands import wrong_hand
from appraisal_app.domain.hard_rules import never_written
from appraisal_app.domain.pay_rules import pay_faults
from appraisal_app.domain.people import Role
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.workflow import advance

Edit = Callable[[Record], Record]
Within = Callable[[UnitOfWork, Record], Record]

_EVENTS: Mapping[Action, tuple[str, ...]] = MappingProxyType(
    {
        Action.OPEN_PLANNING: ("adopt",),
        Action.SUBMIT_REFLECTION: ("submit",),
        Action.RECORD_MEETING: ("meet",),
        Action.RELEASE_DRAFT: ("judge", "release"),
        Action.REPORT: ("report",),
        Action.CLOSE: ("close",),
        Action.CLOSE_EARLY: ("close_early",),
    }
)


class RecordEditor(KeptEditor[Record]):
    """The one open review."""

    def __init__(self, case: CaseFile, cycle_id: str, *, clock: Clock, role: Role) -> None:
        with case.unit_of_work() as unit:
            stored = load_record(unit, cycle_id)
        super().__init__(case, stored, clock=clock)
        self.role = role

    @property
    def record(self) -> Record:
        """The record as it stands now, saved or not."""
        return self.present

    @property
    def actor(self) -> str:
        """The role at the keyboard."""
        return self.role.value

    def advance(self, action: Action, *, reason: str = "") -> None:
        """Move the review on; saved at once and not undoable."""
        events = _EVENTS.get(action, ())
        self.commit(lambda _, record: self._advanced(record, action, reason), *events)

    def _advanced(self, record: Record, action: Action, reason: str) -> Record:
        return advance(record, action, by=self.role, at=self._clock.now(), reason=reason)

    def _against(self, before: Record, after: Record) -> tuple[Refusal, ...]:
        if forbidden_change(before, after):
            return (Refusal(sentence=SEALED, hard=True),)
        if sentence := wrong_hand(before, after, self.role):
            return (Refusal(sentence=sentence, hard=True),)
        return (*_about_pay(before, after), *_about_rules(before, after))

    def _about(self, value: Record) -> Mapping[str, Json]:
        return {"cycle": value.cycle.id, "document": value.sign_off.document}

    def _sealed(self, unit: UnitOfWork, value: Record) -> None:
        root = value.cycle.id
        for kind in sealed_parts(value):
            if not unit.is_sealed(kind, root):
                unit.seal(kind, root, at=self._clock.now())


def _about_pay(before: Record, after: Record) -> tuple[Refusal, ...]:
    """What makes the pay case one that nobody may write, with the place to mend it."""
    known = pay_faults(before.people, before.pay)
    page = after.cycle.process.step(StepKind.PAY)
    code = page.code if page is not None else StepKind.PAY.value
    return tuple(
        Refusal(
            sentence=phrased("Not changed: {fault}", fault=fault[1]),
            step=code,
            field=fault[0],
            hard=True,
        )
        for fault in pay_faults(after.people, after.pay)
        if fault not in known
    )


def _about_rules(before: Record, after: Record) -> tuple[Refusal, ...]:
    """What breaks a rule that no reason overrides, unless it was broken already."""
    known = {sentence for _, sentence in never_written(before)}
    return tuple(
        _refusal(after, place, sentence)
        for place, sentence in never_written(after)
        if sentence not in known
    )


def _refusal(record: Record, place: str, sentence: str) -> Refusal:
    kind, field = _MENDED[place.partition(".")[0]]
    page = record.cycle.process.step(kind)
    code = page.code if page is not None else kind.value
    return Refusal(
        sentence=phrased("Not changed: {sentence}", sentence=sentence),
        step=code,
        field=field,
        hard=True,
    )


_MENDED = {
    "panel": (StepKind.PANEL, "members"),
    "cycle": (StepKind.TIMETABLE, "end"),
    "people": (StepKind.PEOPLE, "persons"),
}
"""Where the parts of those rules are changed."""

SEALED = "This part is sealed and stays as it is. You can add an addendum."
