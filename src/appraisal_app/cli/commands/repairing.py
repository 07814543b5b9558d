"""`repair`: what can be read of a damaged file, in a new one."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.services import Services
from appraisal_app.application.repairing import Repaired, repair
from appraisal_app.cli.files import OutputError
from appraisal_app.cli.secrets import file_key

NOT_ALL = 1
_BACKUP = "The newest backup that bears its name is {path}. Compare both before you go on."


def repair_file(arguments: Namespace, services: Services) -> int:
    """Write the new file and say what is in it; 1 when something is missing."""
    if not arguments.file.exists():
        raise OutputError(f"There is no file {arguments.file}. Check the name and try again.")
    files = services.files()
    for backup in files.backups_by_name(arguments.file, services.folders.backups)[:1]:
        print(_BACKUP.format(path=backup.path), file=sys.stderr)
    key = file_key(arguments, files, arguments.file)
    wanted = Wanted(path=arguments.file, key=key, target=arguments.new)
    try:
        done = repair(wanted, services, at=services.clock.now())
    except DamagedError as error:
        # The way that this command is says nothing about itself.
        raise OutputError(error.sentence) from error
    _print(done, as_json=arguments.json)
    return NOT_ALL if done.missing else 0


def _print(done: Repaired, *, as_json: bool) -> None:
    if as_json:
        told = {"summary": done.summary, "missing": done.missing, "doubtful": done.doubtful}
        print(json.dumps(told, indent=1, ensure_ascii=False))
    else:
        print("\n".join(done.lines))
