"""A form that came back to a board's file, as the page shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.fillable.kinds import form_kind
from appraisal_app.application.fillable.returning import Came, look_into_form, take_form
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.fillable import Filled
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.post.boards import INCOMING
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Office
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.ui.fillable.state import Shown

COMPARE: Final = (
    "Other words stand in the review already. Compare both and choose: one takes the place of the "
    "other. Here is only what differs."
)
KEPT: Final = "Left out; what stood here stays"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardsForms:
    """Looks into forms for the review in sight, and takes them in."""

    case: CaseFile
    editor: Callable[[], RecordEditor]
    taking: Callable[[], Taking[Record]]
    services: Services

    def look(self, filled: Filled) -> Shown:
        """What came, nothing changed; raises DomainError when it may not come in."""
        now = self.services.clock.now()
        came = look_into_form(self.case, self.editor().record, filled, now)
        shown = Shown(
            facts=_facts(came, self.editor().record),
            told=came.told,
            standing=came.standing,
            flagged=came.flagged,
            remarks=came.remarks,
            step=INCOMING[came.issued.kind].step,
            take=lambda: take_form(self.taking(), came, self.services.new_id()),
        )
        return _compared(shown) if came.replaces else shown


def _compared(shown: Shown) -> Shown:
    return replace(
        shown,
        question=COMPARE,
        take_label="Take what is on the form",
        leave_label="Keep what stands here",
        left=KEPT,
    )


def _facts(came: Came, record: Record) -> tuple[tuple[str, str], ...]:
    issued = came.issued
    kind = form_kind(issued.kind)
    rows = (
        ("What it is", kind.title),
        ("Whose form", _whose(kind.writer(record, issued.person), issued.kind, record)),
        ("Number of the form", issued.id),
        ("Made on", long_day(issued.made_at.date())),
        ("Due on", long_day(issued.due)),
    )
    return tuple(row for row in rows if row[1])


def _whose(writer: str, kind: PacketKind, record: Record) -> str:
    """Who was asked: by name where the review knows it, or else by office."""
    chief = record.people.holding(Office.CHIEF_EXECUTIVE)
    is_hers = kind in {PacketKind.REFLECTION, PacketKind.COMMENTS}
    name = chief.full_name.strip() if chief is not None and is_hers else ""
    whose = phrased("{name}, {office}", name=name, office=writer) if name else writer
    return whose[:1].upper() + whose[1:]
