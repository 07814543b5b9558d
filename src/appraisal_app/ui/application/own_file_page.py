"""What a page of somebody's own file needs, whichever kind of file it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.ui.application.desk import Desk
from appraisal_app.ui.application.file_facts import file_facts, own_sign
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.kept_pages.own_presenter import OwnParts
from appraisal_app.ui.kept_pages.tools import OwnContext, OwnTools
from appraisal_app.ui.session.open_own_file import OpenOwnFile

T = TypeVar("T")
E = TypeVar("E", bound=KeptEditor[Any])
C = TypeVar("C", bound=OwnContext[object])
L = TypeVar("L", bound=OwnTools[Any, Any])


def own_parts(
    desk: Desk,
    editor: KeptEditor[T],
    key: str,
    look: Callable[[C], C],
    tools: Callable[[Says], L],
) -> OwnParts[T, C, L]:
    """What the page of that key is built from."""
    return OwnParts(
        key=key,
        editor=editor,
        clock=desk.services.clock,
        new_id=desk.services.new_id,
        navigate=desk.session.go,
        look=look,
        tools=tools,
    )


def own_tools(
    kind: Callable[..., L], desk: Desk, own: OpenOwnFile[E, T], number: int = -1
) -> Callable[[Says], L]:
    """What the buttons of a page have at hand; `number` as for `OwnTools`."""
    return lambda page: kind(
        editor=own.editor,
        case=own.case,
        services=desk.services,
        dialogs=desk.dialogs,
        tasks=desk.tasks,
        documents=desk.documents_folder,
        number=number,
        navigate=desk.session.go,
        tell=page.say,
        taking=own.taking,
        look_again=page.look_again,
    )


def looked_at_home(desk: Desk, own: OpenOwnFile[E, T], context: C) -> C:
    """What Home shows of the file, and what takes a moment to find out."""
    return replace(context, facts=file_facts(desk, own.case), letters=own.letters)


def looked_at_sending(desk: Desk, own: OpenOwnFile[E, T], context: C) -> C:
    """What a page shows on which something is sealed for the board."""
    return replace(context, letters=own.letters, sign=own_sign(desk))
