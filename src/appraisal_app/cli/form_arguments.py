"""What can be typed after `appraisal-app form`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

Add = Callable[..., argparse.ArgumentParser]
AddKey = Callable[[argparse.ArgumentParser], None]


def add_form(add: Add, add_key: AddKey) -> None:
    """The commands for forms to fill in; `add_key` adds how a file is opened."""
    form = add("form", help="make a form to fill in, and take in what came back")
    actions = form.add_subparsers(dest="form_command", metavar="ACTION", required=True)
    issue = actions.add_parser(
        "issue",
        help="make a form for the latest review",
        description="A PDF for a chief executive who does not use this application, for a panel "
        "member or for the adviser. It is not sealed: whoever gets hold of it can read it.",
    )
    issue.add_argument("file", type=Path, metavar="FILE")
    issue.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    what = issue.add_mutually_exclusive_group()
    what.add_argument(
        "--view", metavar="PERSON", help="a form for that member of the panel's view instead"
    )
    what.add_argument("--advice", action="store_true", help="a form for the adviser instead")
    what.add_argument(
        "--comments",
        action="store_true",
        help="a form for the chief executive's comments on the draft statement instead; the draft "
        "is written beside it",
    )
    what.add_argument(
        "--group",
        metavar="NAME",
        help="from a facilitator's file, a form for that group of stakeholders",
    )
    issue.add_argument(
        "--numbered",
        type=int,
        metavar="COUNT",
        help="with --group, that many forms, each with a number of its own: OUT-1.pdf and so on",
    )
    issue.add_argument(
        "--areas",
        action="append",
        metavar="FRAMEWORK",
        help="for the self-reflection: ask about the areas of this framework only; may be given "
        "again, or as none (default: the areas of all)",
    )
    day = issue.add_mutually_exclusive_group()
    day.add_argument(
        "--due",
        type=_day,
        metavar="YYYY-MM-DD",
        help="stands on the form (default: the day of the timetable; for a group, a week before "
        "the summary is wanted)",
    )
    day.add_argument("--no-due", action="store_true", help="a form without a day")
    add_key(issue)
    take = actions.add_parser(
        "take",
        help="take filled-in forms into the file that they were made from",
        description="One line for each form; of a folder every file is looked at. The exit code "
        "is 0 when all were taken in.",
    )
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("forms", type=Path, nargs="+", metavar="FORM.pdf or FOLDER")
    take.add_argument(
        "--replace", action="store_true", help="also where other words stand there already"
    )
    take.add_argument(
        "--again",
        action="store_true",
        help="also feedback that says the very same as what is there, as somebody else's",
    )
    add_key(take)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day; write it as YYYY-MM-DD") from None
