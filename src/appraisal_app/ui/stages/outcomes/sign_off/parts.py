"""What the sign-off page needs from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Never

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.places import Places
from appraisal_app.application.ports.services import Services
from appraisal_app.application.ports.signing import Identities, Signing
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.domain.record import Record
from appraisal_app.ui.post.letters import Letters
from appraisal_app.ui.stages.problems import FieldOf


def _no_post() -> Never:
    raise LookupError("this page was made without its post")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOffPageParts:
    """`navigate` gets the code of a step or a name from `ui.destinations`.

    `today` is the day that the review goes by, `clock` that of the computer.
    `field_of` finds the field of another page that mends what a gate misses.
    """

    case: CaseFile
    editor: RecordEditor
    desk: SigningOff
    signing: Callable[[], Signing]
    identities: Callable[[], Identities]
    dialogs: Dialogs
    places: Places
    tasks: Tasks
    clock: Clock
    today: Callable[[], date]
    documents_folder: Path
    new_id: Callable[[], str]
    navigate: Callable[[str], None]
    field_of: FieldOf
    services: Callable[[], Services] = _no_post
    taking: Callable[[], Taking[Record]] = _no_post
    letters: Callable[[], Letters] = Letters
