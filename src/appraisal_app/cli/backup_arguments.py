"""What can be typed after `appraisal-app backup` and `appraisal-app backups`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

Add = Callable[..., argparse.ArgumentParser]
AddKey = Callable[[argparse.ArgumentParser], None]


def add_backups(add: Add, add_key: AddKey) -> None:
    """`backup` makes one, `backups` lists them."""
    making = add(
        "backup",
        help="write a backup, open it and compare it with the file",
        description="Exit code 0 when a backup holds everything; 1 when the one on this computer "
        "was made and the second place was not reached; 2 when none was made.",
    )
    making.add_argument("file", type=Path, metavar="FILE")
    making.add_argument(
        "--to", type=Path, metavar="DIR", help="in that folder, instead of the usual places"
    )
    add_key(making)
    listing = add("backups", help="list the backups, the latest first")
    listing.add_argument("file", type=Path, metavar="FILE")
    listing.add_argument("--test", action="store_true", help="open and check each one first")
    listing.add_argument("--json", action="store_true", help="as JSON")
    add_key(listing)
