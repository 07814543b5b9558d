"""`record` and `documents`: what a file holds."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from appraisal_app.application.documents.catalogue import Listed, catalogue
from appraisal_app.application.export_log import Other, leaving
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, envelope, read_content, read_record
from appraisal_app.cli.files import opened, write_noted


def record(arguments: Namespace, services: Services) -> int:
    """Write the whole record as JSON."""
    with opened(arguments.file, arguments, services) as case:
        about = envelope(case, services.clock, f"appraisal-app {services.version}")
        data = services.records().dumps(read_content(case), about)
        if arguments.output is not None:
            write_noted(arguments.output, data, leaving(Other.RECORD, data), case, services)
    if arguments.output is None:
        sys.stdout.buffer.write(data)
    return 0


def documents(arguments: Namespace, services: Services) -> int:
    """List every document of every cycle."""
    with opened(arguments.file, arguments, services) as case:
        found = [
            each for cycle in cycles(case) for each in catalogue(read_record(case, cycle.label))
        ]
    if arguments.json:
        rows = [_row(each) for each in found]
        print(json.dumps({"documents": rows}, indent=1))
    else:
        for each in found:
            _print(each)
    return 0


def _row(listed: Listed) -> dict[str, object]:
    return {
        "id": listed.id.value,
        "cycle": listed.cycle,
        "title": listed.title,
        "audience": listed.audience,
        "state": listed.state.value,
        "missing": [refusal.sentence for refusal in listed.missing],
    }


def _print(listed: Listed) -> None:
    print(f"{listed.id.value}  {listed.cycle}  {listed.state.value:7} {listed.title}")
    for refusal in listed.missing:
        print(f"       - {refusal.sentence}")
