"""What can be typed after `appraisal-app copy` and `appraisal-app packet copy`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from appraisal_app.application.limited_copies.kinds import COPIES

Add = Callable[..., argparse.ArgumentParser]
AddKey = Callable[[argparse.ArgumentParser], None]

_EPILOG = f"READER: {', '.join(COPIES)}."


def add_copy(add: Add, add_key: AddKey) -> None:
    """The command that makes a file for one reader."""
    copy = add(
        "copy",
        help="make a file of its own with what one reader may have",
        description="Finished papers, only to be read. The file is there whole or not at all, and "
        "every paper is noted in the board's file. What stays out, and why, goes to standard "
        "error.",
        epilog=f"{_EPILOG} The passphrase of the new file comes from --copy-passphrase-file, from "
        "the variable APPRAISAL_COPY_PASSPHRASE, or from a prompt.",
    )
    copy.add_argument("file", type=Path, metavar="FILE")
    copy.add_argument("output", type=Path, metavar="OUT.appraisal")
    _add_reader(copy)
    key = copy.add_mutually_exclusive_group()
    key.add_argument("--copy-passphrase-file", type=Path, metavar="PATH", help="of the new file")
    key.add_argument(
        "--no-copy-passphrase", action="store_true", help="leave the new file unprotected"
    )
    add_key(copy)


def add_packet_copy(add: Add, add_key: AddKey) -> argparse.ArgumentParser:
    """The command that seals the same; gives its parser, which lacks the last day."""
    copy = add(
        "copy",
        help="seal what one reader may have; its words go to standard error",
        epilog=_EPILOG,
    )
    copy.add_argument("file", type=Path, metavar="FILE")
    copy.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.appraisal-packet")
    _add_reader(copy)
    add_key(copy)
    return copy


def _add_reader(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--for", dest="reader", required=True, metavar="READER")
    parser.add_argument("--cycle", metavar="LABEL", help="the review; the latest otherwise")
