"""Edit one review: undoable, saved by itself, moved on through its gates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from appraisal_app.application.history import History
from appraisal_app.application.loading import Loaded, load_record, save_record
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import Access, CaseFile, UnitOfWork
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.frozen import forbidden_change, sealed_parts
from appraisal_app.domain.hands import wrong_hand
from appraisal_app.domain.hard_rules import never_written
from appraisal_app.domain.pay_rules import pay_faults
from appraisal_app.domain.people import Role
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


class RecordEditor:
    """The one open review: its present, its undo, its way to disk."""

    def __init__(self, case: CaseFile, cycle_id: str, *, clock: Clock, role: Role) -> None:
        self._case = case
        self._clock = clock
        self.role = role
        with case.unit_of_work() as unit:
            self._loaded: Loaded = load_record(unit, cycle_id)
        self._history = History(self._loaded.record)
        self._listeners: list[Callable[[], None]] = []

    @property
    def record(self) -> Record:
        """The record as it stands now, saved or not."""
        return self._history.present

    @property
    def history(self) -> History[Record]:
        """The steps that can be taken back."""
        return self._history

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self.record != self._loaded.record

    @property
    def read_only(self) -> bool:
        """Whether the file can only be read."""
        return self._case.access is not Access.WRITE

    def subscribe(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change; it lives as long as the editor."""
        self._listeners.append(listener)

    def edit(self, change: Edit, label: str, *, merge_key: str = "") -> None:
        """Apply an edit as one undoable step; raises DomainError on what is sealed."""
        if self.read_only:
            raise DomainError((Refusal(sentence=READ_ONLY, hard=True),))
        after = change(self.record)
        if forbidden_change(self.record, after):
            raise DomainError((Refusal(sentence=SEALED, hard=True),))
        if sentence := wrong_hand(self.record, after, self.role):
            raise DomainError((Refusal(sentence=sentence, hard=True),))
        if refused := (*_about_pay(self.record, after), *_about_rules(self.record, after)):
            raise DomainError(refused)
        self._history.push(after, label, merge_key=merge_key)
        self._changed()

    def close_step(self) -> None:
        """The user left a field: the next change is an undo step of its own."""
        self._history.close_step()

    def undo(self) -> None:
        """Take the last step back."""
        if self._history.undo():
            self._changed()

    def redo(self) -> None:
        """Do again what undo took back."""
        if self._history.redo():
            self._changed()

    def save(self) -> None:
        """Write what is not on disk yet; harmless when all is."""
        if not self.dirty:
            return
        with self._case.unit_of_work() as unit:
            loaded = save_record(unit, self._loaded, self.record)
        self._loaded = loaded
        self._changed()

    def save_into(self, copy: CaseFile) -> None:
        """Write what is not on disk yet into a copy of the file instead; stays unsaved here."""
        with copy.unit_of_work() as unit:
            save_record(unit, self._loaded, self.record)

    def leave_page(self) -> None:
        """Save, and put one hash of each changed part into the audit chain."""
        self.close_step()
        self.save()
        if not self.read_only:
            with self._case.unit_of_work() as unit:
                unit.note_hashes(actor=self.role.value, at=self._clock.now())

    def advance(self, action: Action, *, reason: str = "") -> None:
        """Move the review on; saved at once and not undoable."""
        events = _EVENTS.get(action, ())
        self.commit(lambda _, record: self._advanced(record, action, reason), *events)

    def commit(self, within: Within, *events: str) -> None:
        """Do something final in one transaction: change, save, seal, record, forget undo."""
        with self._case.unit_of_work() as unit:
            record = within(unit, self.record)
            loaded = save_record(unit, self._loaded, record)
            self._seal(unit, record)
            unit.note_hashes(actor=self.role.value, at=self._clock.now())
            body = {"cycle": record.cycle.id, "document": record.sign_off.document}
            for event in events:
                unit.record_event(event, actor=self.role.value, body=body, at=self._clock.now())
        self._loaded = loaded
        self._history.reset(record)
        self._changed()

    def _seal(self, unit: UnitOfWork, after: Record) -> None:
        root = after.cycle.id
        for kind in sealed_parts(after):
            if not unit.is_sealed(kind, root):
                unit.seal(kind, root, at=self._clock.now())

    def _advanced(self, record: Record, action: Action, reason: str) -> Record:
        return advance(record, action, by=self.role, at=self._clock.now(), reason=reason)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()


def _about_pay(before: Record, after: Record) -> tuple[Refusal, ...]:
    """What makes the pay case one that nobody may write, with the place to mend it."""
    known = pay_faults(before.people, before.pay)
    page = after.cycle.process.step(StepKind.PAY)
    code = page.code if page is not None else StepKind.PAY.value
    return tuple(
        Refusal(sentence=f"Not changed: {fault[1]}", step=code, field=fault[0], hard=True)
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
    return Refusal(sentence=f"Not changed: {sentence}", step=code, field=field, hard=True)


_MENDED = {"panel": (StepKind.PANEL, "members"), "cycle": (StepKind.TIMETABLE, "end")}
"""Where the parts of those rules are changed."""

READ_ONLY = "This copy can only be read. Open the file itself to change anything."
SEALED = "This part is sealed and stays as it is. You can add an addendum."
