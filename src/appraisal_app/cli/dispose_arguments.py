"""What can be typed after `appraisal-app dispose`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from appraisal_app.domain.people import Office
from appraisal_app.domain.retention import FROM_THE_FILE

Add = Callable[..., argparse.ArgumentParser]
AddKey = Callable[[argparse.ArgumentParser], None]


def add_dispose(add: Add, add_key: AddKey) -> None:
    """`dispose`: look first, then do it."""
    dispose = add("dispose", help="look what was kept long enough, or take it out for good")
    dispose.add_argument("file", type=Path, metavar="FILE")
    dispose.add_argument("--review", metavar="LABEL", help="the review, such as 2016/17")
    dispose.add_argument(
        "--what",
        choices=[each.value for each in FROM_THE_FILE],
        default=FROM_THE_FILE[0].value,
        help="the whole review, or only a part of it",
    )
    dispose.add_argument("--dry-run", action="store_true", help="say what would go; change nothing")
    dispose.add_argument("--confirm", metavar="LABEL", help="do it; the review's label once more")
    _add_decision(dispose)
    dispose.add_argument(
        "--backups",
        choices=("keep", "delete"),
        default="keep",
        help="what becomes of the backups from before",
    )
    add_key(dispose)


def _add_decision(dispose: argparse.ArgumentParser) -> None:
    offices = [each.value for each in Office]
    dispose.add_argument(
        "--decided-by",
        choices=offices,
        help="the office that decided: the chair or a trustee who is not employed by the trust",
    )
    dispose.add_argument("--done-by", choices=offices, help="the office that does it")
    dispose.add_argument(
        "--authority",
        default="",
        metavar="TEXT",
        help="the board's minute or the line of the schedule that allows it",
    )
    dispose.add_argument("--early-reason", default="", metavar="TEXT", help="why before its time")
