"""The request as a file to the chief executive, and her submitted words as a file back."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.exporting import read_file
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.own_desk.bringing_in import brought_in
from appraisal_app.application.own_desk.request import request_for
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.record import Record
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Heading, Note, NoteKind, PageAction
from appraisal_app.ui.stages.deeds import Deed, DeedTools

SAVE_REQUEST, BRING_IN = "save_request", "bring_in"
REQUESTS = (FileKind("Requests to the chief executive", ("appraisal-request",)),)
REFLECTIONS = (FileKind("Submitted reflections", ("appraisal-reflection",)),)
HOW = (
    "If the chief executive uses this application, save the request and send it. It holds the "
    "objectives, the areas, the words of the scale and the date, and nothing that the panel wrote. "
    "The reflection comes back as a file and is brought in word for word."
)

LATER = (
    "Once the objectives are agreed and the self-reflection is open, the request can be saved here "
    "as a file for the chief executive."
)
_BEFORE = (Status.PRINCIPLES, Status.PLANNING)


def by_file(record: Record) -> tuple[Block, ...]:
    """The two buttons, with what they are for; before their time, only when that is."""
    if record.cycle.status in _BEFORE:
        return (Note("by_file.later", LATER, kind=NoteKind.QUIET),)
    if record.cycle.status is not Status.REFLECTION:
        return ()
    return (
        Heading("heading.by_file", "By file"),
        Note("by_file.how", HOW, kind=NoteKind.QUIET),
        ActionBlock(
            "by_file.do",
            (
                PageAction(SAVE_REQUEST, "Save the request…"),
                PageAction(BRING_IN, "Bring in a submitted reflection…"),
            ),
        ),
    )


def save_request(tools: DeedTools) -> None:
    """Write the request, and note the day on which the chief executive was asked."""
    record = tools.editor.record
    request = request_for(record)
    label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
    suggestion = tools.documents / f"Self-reflection {label}.appraisal-request"
    path = tools.dialogs.save_path("Save the request", suggestion, REQUESTS)
    if path is None:
        return
    data = tools.services.desk_files().request(request)
    noted = leaving(Other.REQUEST, data, cycle=record.cycle.id)
    now = tools.services.clock.now()
    export_noted(data, path, noted, tools.case, by=tools.editor.role, at=now)
    if record.reflection.requested_on is None:
        today = tools.services.clock.today()
        tools.editor.edit(
            lambda now: replace(now, reflection=replace(now.reflection, requested_on=today)),
            "saving the request",
        )
    tools.dialogs.tell(
        "The request is saved",
        "Send it to the chief executive. It can be read by whoever gets it, so send it in the way "
        "that your trust sends what is confidential.",
        detail=str(path),
    )


def bring_in(tools: DeedTools) -> None:
    """Take the submitted words in as one step that can be undone."""
    path = tools.dialogs.open_path(
        "Bring in a submitted reflection", REFLECTIONS, folder=tools.documents
    )
    if path is None:
        return
    data = read_file(path)
    submitted = tools.services.desk_files().read_reflection(data)

    def change(record: Record) -> Record:
        return brought_in(record, submitted)

    tools.editor.edit(change, "bringing in the reflection")
    digest = in_groups(hashlib.sha256(data).hexdigest().upper())
    tools.dialogs.tell(
        "The reflection is here, word for word",
        f"It is edition {submitted.words.edition}. Read the fingerprint of the file to the chief "
        f"executive if either of you doubts it:\n\n{digest}\n\nRead it through, then record it as "
        "submitted.",
    )


DEEDS: Mapping[str, Deed] = MappingProxyType({SAVE_REQUEST: save_request, BRING_IN: bring_in})
