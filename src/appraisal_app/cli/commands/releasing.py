"""`packet release`: records a self-reflection that came in a packet as submitted."""

from __future__ import annotations

from argparse import Namespace
from typing import Final

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.refusing import refused
from appraisal_app.application.post.sending import post_of
from appraisal_app.application.reading import choose_cycle, refuse_own_file
from appraisal_app.cli.files import opened_to_write
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.people import Role

_NONE_CAME: Final = (
    "No self-reflection of this review came in a packet. Nothing was changed; take the packet in "
    "first, or record in the window what came otherwise."
)
_DONE: Final = (
    "The self-reflection is recorded as submitted: the panel reads it, and it stays as it is."
)


def release(arguments: Namespace, services: Services) -> int:
    """Record it for the latest review; raises DomainError while anything is missing."""
    with opened_to_write(arguments.file, arguments, services) as case:
        refuse_own_file(case)
        cycle = choose_cycle(case, None).id
        if post_of(case).standing(PacketKind.REFLECTION, cycle) is None:
            raise refused(_NONE_CAME)
        editor = RecordEditor(case, cycle, clock=services.clock, role=Role.CLERK)
        editor.advance(Action.SUBMIT_REFLECTION)
    print(_DONE)
    return 0
