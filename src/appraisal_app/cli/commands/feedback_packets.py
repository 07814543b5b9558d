"""`packet take` on a facilitator's file."""

from __future__ import annotations

import sys
from argparse import Namespace

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, look_into
from appraisal_app.application.post.feedback import feedback_place, feedback_taking, take_asked
from appraisal_app.cli.secrets import packet_words


def take_for_facilitator(
    case: CaseFile, data: bytes, arguments: Namespace, services: Services
) -> Arrived:
    """Take a request in, and print what is new in it; raises DomainError or AppError."""
    packets, place = services.packets(), feedback_place(case, services.clock.today())
    typed = packet_words(arguments) if packets.recognises(data) else ""
    arrived = look_into(case, packets, data, typed, place)
    editor = FeedbackEditor(case, clock=services.clock)
    taking = feedback_taking(editor, services.clock)
    taken = take_asked(taking, arrived, editor.feedback, services.clock)
    for sentence in taken.news:
        print(sentence, file=sys.stderr)
    return arrived
