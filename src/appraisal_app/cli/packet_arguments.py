"""What can be typed after `appraisal-app packet`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from appraisal_app.cli.copy_arguments import add_packet_copy

Add = Callable[..., argparse.ArgumentParser]
AddKey = Callable[[argparse.ArgumentParser], None]


def add_packet(add: Add, add_key: AddKey, add_new_key: AddKey) -> None:
    """The commands for sealed packets; the two others add how a file is opened and made."""
    packet = add(
        "packet",
        help="seal a request, look into a packet, take it in",
        epilog="The six words of a packet come from --words-file, from the variable "
        "APPRAISAL_PACKET_WORDS, or from a prompt; never from an argument.",
    )
    actions = packet.add_subparsers(dest="packet_command", metavar="ACTION", required=True)
    _add_request(actions.add_parser, add_key)
    _add_end(
        add_packet_copy(actions.add_parser, add_key),
        "its last day; otherwise a fortnight from today",
    )
    look = actions.add_parser("look", help="say what a packet is; nothing is changed")
    look.add_argument("packet", type=Path, metavar="PACKET")
    _add_words(look)
    take = actions.add_parser("take", help="take a packet into the file that it is for")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("packet", type=Path, metavar="PACKET")
    take.add_argument(
        "--into",
        metavar="LABEL",
        help="in a chief executive's own file: the review begun by hand that it belongs to",
    )
    take.add_argument(
        "--fingerprint",
        metavar="HEX",
        help="of the certificate of a signature, once it was compared on the telephone",
    )
    take.add_argument(
        "--ask",
        action="store_true",
        help="once it is told what came, ask whether it stays; otherwise it is given back. "
        "When the command has ended, nothing can be given back",
    )
    _add_words(take)
    add_key(take)
    _add_open(actions.add_parser, add_new_key)
    submit = actions.add_parser(
        "submit",
        help="seal the answer from somebody's own file, under the request's words",
    )
    submit.add_argument("file", type=Path, metavar="FILE")
    submit.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.appraisal-packet")
    submit.add_argument(
        "--comments", action="store_true", help="the comments on the draft statement instead"
    )
    add_key(submit)
    release = actions.add_parser(
        "release", help="record a self-reflection that was taken in as submitted, for the panel"
    )
    release.add_argument("file", type=Path, metavar="FILE")
    add_key(release)
    words = actions.add_parser("words", help="tell the words of what was sealed in a file again")
    words.add_argument("file", type=Path, metavar="FILE")
    add_key(words)


def _add_open(add: Add, add_new_key: AddKey) -> None:
    opened = add(
        "open",
        help="make somebody's own file for a packet that asks them, and take it in there",
        description="A request for the self-reflection or a statement makes the chief executive's "
        "own file, a request for a view or for advice that of whoever is asked, a request for "
        "feedback the facilitator's, and a copy of papers one to read. Nothing is left when the "
        "packet cannot be taken in.",
    )
    opened.add_argument("packet", type=Path, metavar="PACKET")
    opened.add_argument("file", type=Path, metavar="FILE")
    opened.add_argument("--name", help="whose file it is; otherwise as the packet says")
    _add_words(opened)
    add_new_key(opened)


def _add_request(add: Add, add_key: AddKey) -> None:
    request = add(
        "request",
        help="seal the request for the self-reflection; its words go to standard error",
        description="The request of the latest review. Its six words are written to standard "
        "error, to be told on the telephone.",
    )
    request.add_argument("file", type=Path, metavar="FILE")
    request.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.appraisal-packet")
    what = request.add_mutually_exclusive_group()
    what.add_argument(
        "--statement",
        action="store_true",
        help="seal the statement instead: the draft for comments, or what the chair certified",
    )
    what.add_argument(
        "--view", metavar="PERSON", help="ask that member of the panel for a view instead"
    )
    what.add_argument("--advice", action="store_true", help="ask the adviser for advice instead")
    what.add_argument(
        "--feedback",
        action="store_true",
        help="ask whoever gathers feedback for the summary instead",
    )
    _add_end(request, "its last day; otherwise a fortnight after the answer is due")
    add_key(request)


def _add_end(parser: argparse.ArgumentParser, help_text: str) -> None:
    end = parser.add_mutually_exclusive_group()
    end.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help=help_text)
    end.add_argument("--no-end", action="store_true", help="without a last day")


def _add_words(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--words-file", type=Path, metavar="PATH")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day; write it as YYYY-MM-DD") from None
