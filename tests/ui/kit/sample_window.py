"""A window with believable content around the sample page."""

from __future__ import annotations

from appraisal_app.ui.shell.state import (
    BarAction,
    BarState,
    GuidanceSection,
    GuidanceState,
    MenuEntry,
    MenuName,
    Pick,
    RailEntry,
    RailStage,
    RailState,
    WindowState,
)
from appraisal_app.ui.widgets.mark_kind import Mark

PAGE = "self-reflection"


def done(key: str, label: str) -> RailEntry:
    return RailEntry(key, label, mark=Mark.DONE, status="done")


def todo(key: str, label: str) -> RailEntry:
    return RailEntry(key, label, mark=Mark.TODO, status="to do")


def rail() -> RailState:
    return RailState(
        title="Northmoor Learning Trust",
        subtitle="Review 2026/27 of the chief executive",
        before=(RailEntry("home", "Home", icon="house"),),
        stages=(
            RailStage(
                1,
                "Principles",
                key="fold:principles",
                done=6,
                total=6,
                steps=(
                    done("basis", "Basis of review"),
                    done("purpose", "Purpose and principles"),
                    done("adoption", "Adoption by the board"),
                ),
            ),
            RailStage(
                2,
                "Process planning and delivery",
                key="fold:process",
                done=3,
                total=8,
                steps=(
                    done("panel", "Panel and conflicts"),
                    done("timetable", "Timetable"),
                    done("objectives", "Objectives"),
                    RailEntry(
                        PAGE, "Self-reflection", mark=Mark.NOW, status="in progress", due="14 Oct"
                    ),
                    RailEntry(
                        "evidence",
                        "Evidence",
                        mark=Mark.LATE,
                        status="late",
                        due="2 days late",
                        late=True,
                    ),
                    RailEntry(
                        "meeting", "Review meeting", mark=Mark.NEEDLESS, status="does not apply"
                    ),
                ),
            ),
            RailStage(
                3,
                "Outcomes",
                key="fold:outcomes",
                done=0,
                total=9,
                steps=(
                    todo("judgements", "Judgements"),
                    todo("statement", "Statement and sign-off"),
                ),
            ),
        ),
        after=(RailEntry("documents", "Documents", icon="files"),),
        current=PAGE,
        footer="Backed up today",
    )


def guidance() -> GuidanceState:
    return GuidanceState(
        sections=(
            GuidanceSection(
                "Why this comes first",
                "A review that starts from your own account is a conversation. One that starts "
                "from the panel's is a verdict.",
            ),
            GuidanceSection(
                "What good looks like",
                "Plain, specific, two-sided. Two or three sentences an objective are enough if "
                "each rests on something that can be seen.",
            ),
            GuidanceSection(
                "Ask yourself",
                bullets=(
                    "What would I have done differently in January?",
                    "What was outside my control, and what did I do about it?",
                    "What do I want from the board?",
                ),
            ),
        ),
        source="Our own words, after practice in trusts and schools. Looked over November 2026.",
    )


def menus() -> tuple[MenuEntry, ...]:
    file, edit, go, view = MenuName.FILE, MenuName.EDIT, MenuName.GO, MenuName.VIEW
    return (
        MenuEntry(file, "new", "New…", shortcut="Ctrl+N"),
        MenuEntry(file, "open", "Open…", shortcut="Ctrl+O"),
        MenuEntry(file, "recent:1", "Northmoor", submenu="Open recent"),
        MenuEntry(file, "quit", "Quit", shortcut="Ctrl+Q", group=1),
        MenuEntry(edit, "undo", "Undo typing", shortcut="Ctrl+Z"),
        MenuEntry(edit, "redo", "Redo", shortcut="Ctrl+Y", also=("Ctrl+Shift+Z",)),
        MenuEntry(edit, "copy", "Copy", shortcut="Ctrl+C", group=1),
        MenuEntry(go, "next", "Next step", shortcut="Ctrl+PgDown"),
        MenuEntry(go, "previous", "Previous step", shortcut="Ctrl+PgUp"),
        MenuEntry(view, "guidance", "Guidance", shortcut="Ctrl+F1", checked=True),
        MenuEntry(view, "shade:light", "Light", checked=True, submenu="Colours", group=1),
        MenuEntry(view, "shade:dark", "Dark", checked=False, submenu="Colours", group=1),
    )


def window(*, trouble: bool = False) -> WindowState:
    bar = BarState(
        text="Your words of the last minute are not saved: the disk is full. Make room, or save a "
        "copy somewhere else.",
        actions=(BarAction("retry", "Try again"), BarAction("copy_to", "Save a copy…")),
    )
    return WindowState(
        title="Northmoor Learning Trust — CEO Appraisal",
        page=PAGE,
        reviews=(Pick("r1", "Review 2026/27"), Pick("r0", "Review 2025/26")),
        review="r1",
        saved="Saved 21:42",
        file_note="protected by a passphrase",
        roles=(Pick("chair", "Chair"), Pick("clerk", "Clerk")),
        role="chair",
        rail=rail(),
        guidance=guidance(),
        menus=menus(),
        bar=bar if trouble else None,
    )
