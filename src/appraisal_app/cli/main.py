"""Runs a command: one sentence and exit code 2 when something is wrong, never a traceback."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from io import TextIOWrapper

from appraisal_app.application.ports.services import Services
from appraisal_app.cli.arguments import parsed
from appraisal_app.cli.commands import (
    backing_up,
    comparing,
    copies,
    creating,
    disposing,
    export_log,
    exporting,
    fillable,
    packets,
    reading,
    repairing,
    signing,
)
from appraisal_app.cli.sentences import sentence_of

Command = Callable[[Namespace, Services], int]

FAILED = 2

COMMANDS: Mapping[str, Command] = {
    "example": creating.example,
    "record": reading.record,
    "from-record": creating.from_record,
    "documents": reading.documents,
    "export": exporting.export,
    "exports": export_log.list_exports,
    "dispose": disposing.dispose,
    "sign": signing.sign,
    "trust": creating.trust,
    "verify": signing.verify,
    "repair": repairing.repair_file,
    "backup": backing_up.backup,
    "backups": backing_up.backups,
    "compare": comparing.compare_files,
    "packet": packets.packet,
    "copy": copies.copy,
    "form": fillable.form,
}


def run(argv: Sequence[str], services: Services, more: Mapping[str, Command]) -> int:
    """The exit code of one command; `more` are commands that need the window's parts."""
    _let_every_letter_out()
    try:
        arguments = parsed(argv)
        if arguments.version or arguments.command is None:
            print(services.version)
            code = 0
        else:
            code = {**COMMANDS, **more}[arguments.command](arguments, services)
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_the_pipe()
        return FAILED
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last stop before a user
        print(sentence_of(error), file=sys.stderr)
        _let_go_of_what_is_full()
        return FAILED
    return code


def _let_every_letter_out() -> None:
    # A name that the terminal's encoding does not have must not end the program.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go_of_what_is_full() -> None:
    try:
        sys.stdout.flush()
    except OSError:
        _let_go_of_the_pipe()


def _let_go_of_the_pipe() -> None:
    # Whoever read the output has gone; the interpreter would complain when it flushes at its end.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
