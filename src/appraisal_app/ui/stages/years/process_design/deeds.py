"""Saving a process as a file, reading one, and taking it over into the running review."""

from __future__ import annotations

from dataclasses import replace

from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.exporting import read_file
from appraisal_app.application.noted_export import export_noted
from appraisal_app.application.ports.interaction import FileKind
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.process_edits import refuse_faults, with_process, would_vanish
from appraisal_app.ui.stages.deeds import DeedTools

EXPORT, IMPORT, USE_NOW = "export_design", "import_design", "use_design_now"
_KIND = FileKind("Review process", ("appraisal-process",))


def export_design(tools: DeedTools) -> None:
    """Write the process to a file that holds no word of any review."""
    record = tools.editor.record
    if record.design.process is not None:
        refuse_faults(record, record.design.process, "Not saved")
    data = tools.services.designs().dumps(record.design)
    suggestion = tools.documents / "Our review process.appraisal-process"
    target = tools.dialogs.save_path("Save the process", suggestion, (_KIND,))
    if target is not None:
        now, by = tools.services.clock.now(), tools.editor.role
        export_noted(data, target, leaving(Other.PROCESS, data), tools.case, by=by, at=now)
        tools.say(phrased("The process was saved as {name}.", name=target.name))


def import_design(tools: DeedTools) -> None:
    """Read a process from a file, in place of the present design."""
    path = tools.dialogs.open_path("Read a process", (_KIND,), folder=tools.documents)
    if path is None:
        return
    found = tools.services.designs().loads(read_file(path))
    tools.editor.edit(
        lambda record: replace(record, design=replace(found, id=record.design.id)),
        "reading a process",
    )
    name = found.process.title if found.process is not None else ""
    tools.say(phrased("“{name}” was read. It counts for the next review.", name=name))


def use_now(tools: DeedTools) -> None:
    """Take the design over into this review, once it is clear what would no longer show."""
    record = tools.editor.record
    process = record.design.process
    if process is None:
        return
    gone = would_vanish(record, process)
    if gone and not _agreed(tools, tuple(page.title for page in gone)):
        return
    tools.editor.edit(lambda before: with_process(before, process), "taking over the process")
    tools.say("This review now follows your own process.")


def _agreed(tools: DeedTools, titles: tuple[str, ...]) -> bool:
    named = strung(", ", (phrased("“{title}”", title=title) for title in titles))
    return tools.dialogs.confirm(
        "Pages with something on them",
        phrased(
            "Something is written on {named}. It stays in the record and comes "
            "back when the page is used again, but nobody will see it meanwhile.",
            named=named,
        ),
        accept="Take it over",
        keep="Leave it as it is",
    )
