"""`exports`: what left the file, the newest first."""

from __future__ import annotations

import json
from argparse import Namespace

from appraisal_app.application.export_log import ExportLine, exports
from appraisal_app.application.export_words import in_words
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import review_lines
from appraisal_app.cli.files import opened
from appraisal_app.domain.english_dates import moment


def list_exports(arguments: Namespace, services: Services) -> int:
    """Print the log in words, or as JSON."""
    with opened(arguments.file, arguments, services) as case:
        labels = {str(each.id): each.label for each in review_lines(case)}
        lines = exports(case)
    if arguments.json:
        rows = [_row(each, labels.get(each.cycle, "")) for each in lines]
        print(json.dumps({"exports": rows}, indent=1))
        return 0
    zone = services.clock.now().tzinfo
    for each in lines:
        words = in_words(each, labels)
        said = (words.what, words.cycle, words.whom, f"by the {each.by.replace('_', ' ')}")
        print(f"{moment(each.at.astimezone(zone))}  {', '.join(part for part in said if part)}")
        print(f"    sha256 {each.sha256}")
    if not lines:
        print("Nothing was exported from this file yet.")
    return 0


def _row(line: ExportLine, label: str) -> dict[str, object]:
    return {
        "event": line.seq,
        "at": line.at.isoformat(),
        "by": line.by,
        "document": line.what,
        "cycle": label,
        "edition": line.edition,
        "form": line.form,
        "reader": line.reader,
        "pack": line.pack,
        "allow_list": line.allow_list,
        "sha256": line.sha256,
        "certain": line.certain,
    }
