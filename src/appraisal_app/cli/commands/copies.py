"""`copy` and `packet copy`: the papers of one reader, in a new file or sealed."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from appraisal_app.application.document_making import DocumentMaker
from appraisal_app.application.limited_copies.kinds import COPIES
from appraisal_app.application.limited_copies.making import CopyFor, NewCopy, make_copy
from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.sealing import seal_copy, send_copy
from appraisal_app.application.limited_copies.taking_in import (
    copy_place,
    copy_taking,
    take_papers,
)
from appraisal_app.application.packs.choosing import plan_of
from appraisal_app.application.packs.writing import PackParts
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import look_into
from appraisal_app.application.post.asking import a_fortnight_after
from appraisal_app.application.reading import read_record
from appraisal_app.cli.arguments import UsageError
from appraisal_app.cli.coming import CameIn, Coming
from appraisal_app.cli.commands.exporting import Quiet, stays
from appraisal_app.cli.files import opened_to_write, write_new
from appraisal_app.cli.secrets import copy_key
from appraisal_app.domain.people import Role


def copy(arguments: Namespace, services: Services) -> int:
    """Write the copy, and print its name; what stays out goes to standard error."""
    with opened_to_write(arguments.file, arguments, services) as case:
        wanted = _wanted(arguments, case)
        new = NewCopy(path=arguments.output, key=copy_key(arguments))
        make_copy(wanted, new, _parts(case, services), services, Quiet())
    print(arguments.output)
    return 0


def packet_copy(arguments: Namespace, services: Services) -> int:
    """Seal the copy; its words go to standard error only."""
    with opened_to_write(arguments.file, arguments, services) as case:
        wanted, parts = _wanted(arguments, case), _parts(case, services)
        until = _until(arguments, services.clock.today())
        made = seal_copy(wanted, parts, services, Quiet(), expires_on=until)
        send_copy(made, arguments.output, parts, _write)
    print("Tell these six words on the telephone; do not send them with the file:", file=sys.stderr)
    print(made.sealed.words, file=sys.stderr)
    return 0


def take_into_copies(case: CaseFile, coming: Coming, services: Services) -> CameIn:
    """Take papers into a file for one reader; raises DomainError or AppError."""
    place = copy_place(case, services.clock.today())
    arrived = look_into(case, services.packets(), coming.data, coming.words(), place)
    taking = copy_taking(CopiesEditor(case, clock=services.clock), services.clock)
    take_papers(taking, arrived)
    return CameIn(arrived=arrived, taking=taking)


def _wanted(arguments: Namespace, case: CaseFile) -> CopyFor:
    if arguments.reader not in COPIES:
        raise UsageError(
            f"There is no copy for “{arguments.reader}”. There are {', '.join(COPIES)}."
        )
    record = read_record(case, arguments.cycle)
    plan = plan_of(record, COPIES[arguments.reader])
    for each in plan.staying:
        print(stays(each), file=sys.stderr)
    return CopyFor(plan=plan, record=record)


def _parts(case: CaseFile, services: Services) -> PackParts:
    return PackParts(
        case=case,
        maker=DocumentMaker(case, services.writer(), services.clock),
        count_pages=services.count_pages,
        clock=services.clock,
        by=Role.CLERK,
    )


def _until(arguments: Namespace, today: date) -> date | None:
    if arguments.no_end:
        return None
    given: date | None = arguments.until
    return given if given is not None else a_fortnight_after(None, today)


def _write(data: bytes, path: Path) -> None:
    write_new(path, data)
