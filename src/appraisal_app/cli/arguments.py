"""What can be typed after `appraisal-app`."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from appraisal_app.application.errors import AppError
from appraisal_app.application.packs.kinds import ALL_OCCASIONS, BY_READER
from appraisal_app.cli.backup_arguments import add_backups
from appraisal_app.cli.command_words import COMMANDS
from appraisal_app.cli.copy_arguments import add_copy
from appraisal_app.cli.dispose_arguments import add_dispose
from appraisal_app.cli.form_arguments import add_form
from appraisal_app.cli.mistyped import mistyped
from appraisal_app.cli.packet_arguments import add_packet

EPILOG = (
    "Passphrases come from --passphrase-file, from the variables APPRAISAL_PASSPHRASE and "
    "APPRAISAL_IDENTITY_PASSPHRASE, or from a prompt; never from an argument."
)


class UsageError(AppError):
    """The words of the command do not fit together."""


class OneSentenceParser(argparse.ArgumentParser):
    """Refuses in one sentence, and takes no option by the first letters of its name."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.allow_abbrev = False

    def error(self, message: str) -> NoReturn:
        """Raises UsageError."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” shows how.")


def parsed(argv: Sequence[str]) -> argparse.Namespace:
    """What was typed; raises UsageError."""
    if argv and (sentence := mistyped(argv[0], COMMANDS)):
        raise UsageError(sentence)
    parser = build_parser()
    arguments, left = parser.parse_known_args(argv)
    if arguments.command == "export":
        left = _with_late_id(arguments, left)
    if left:
        parser.error(f"unrecognized arguments: {' '.join(left)}")
    return arguments


def _with_late_id(arguments: argparse.Namespace, left: list[str]) -> list[str]:
    # argparse settles a word that may be left out as soon as an option follows the file.
    if arguments.id is None and len(left) == 1 and not left[0].startswith("-"):
        arguments.id = left[0]
        return []
    return left


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; it raises UsageError."""
    parser = OneSentenceParser(
        prog="appraisal-app",
        description="The yearly performance review of a school trust's chief executive. "
        "Without a command, `appraisal-app [FILE]` opens a window: in the program that runs, if "
        "one does; `appraisal-app --new-process [FILE]` starts another one all the same.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="store_true", help="print the version and end")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_writing(commands.add_parser)
    _add_reading(commands.add_parser)
    _add_signing(commands.add_parser)
    add_packet(commands.add_parser, _add_key, _add_new_key)
    add_backups(commands.add_parser, _add_key)
    add_copy(commands.add_parser, _add_key)
    add_form(commands.add_parser, _add_key)
    add_dispose(commands.add_parser, _add_key)
    return parser


Add = Callable[..., argparse.ArgumentParser]


def _add_writing(add: Add) -> None:
    example = add("example", help="write the worked example to a new file")
    example.add_argument("file", type=Path, metavar="FILE")
    example.add_argument(
        "--under-way", action="store_true", help="its last review not yet ready to sign"
    )
    _add_new_key(example)
    from_record = add("from-record", help="make a new file from a record")
    from_record.add_argument("record", type=Path, metavar="IN.json")
    from_record.add_argument("file", type=Path, metavar="FILE")
    _add_new_key(from_record)
    trust = add("trust", help="trust a certificate for a role")
    trust.add_argument("file", type=Path, metavar="FILE")
    trust.add_argument("--certificate", type=Path, required=True, metavar="CERT")
    trust.add_argument("--role", choices=("chair", "ceo"), required=True)
    _add_key(trust)
    book = add("help-book", help="write the help book as a PDF")
    book.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    gallery = add("gallery", help="write a picture of every screen")
    gallery.add_argument("file", type=Path, metavar="FILE")
    gallery.add_argument("folder", type=Path, metavar="DIR")
    gallery.add_argument("--quick", action="store_true", help="light, 100 %% only")
    _add_key(gallery)


def _add_reading(add: Add) -> None:
    record = add("record", help="write the whole record as JSON")
    record.add_argument("file", type=Path, metavar="FILE")
    record.add_argument("-o", "--output", type=Path, metavar="OUT.json")
    _add_key(record)
    documents = add("documents", help="list the documents and what is missing")
    documents.add_argument("file", type=Path, metavar="FILE")
    documents.add_argument("--json", action="store_true", help="as JSON")
    _add_key(documents)
    _add_repair(add)
    _add_export(add)
    log = add("exports", help="list what was exported, the newest first")
    log.add_argument("file", type=Path, metavar="FILE")
    log.add_argument("--json", action="store_true", help="as JSON")
    _add_key(log)
    comparing = add("compare", help="tell how a copy of a file stands to it, and what differs")
    comparing.add_argument("file", type=Path, metavar="FILE")
    comparing.add_argument("copy", type=Path, metavar="COPY")
    comparing.add_argument(
        "--copy-passphrase-file", type=Path, metavar="PATH", help="of the copy, if it has its own"
    )
    _add_key(comparing)


def _add_repair(add: Add) -> None:
    repair = add(
        "repair",
        help="save what can be read of a damaged file into a new one",
        description="The damaged file is only read. What cannot be recovered is listed, and the "
        "exit code is then 1.",
    )
    repair.add_argument("file", type=Path, metavar="FILE")
    repair.add_argument("new", type=Path, metavar="NEW.appraisal")
    repair.add_argument("--json", action="store_true", help="as JSON")
    _add_secret(repair)


def _add_export(add: Add) -> None:
    export = add(
        "export",
        help="write one document, all that are ready, or what one reader may have",
        description="Every export is noted in the file, with its hash. A folder is made new, and "
        "is there whole or not at all. What stays out, and why, goes to standard error.",
        epilog=f"READER: {', '.join(BY_READER)}. NAME: {', '.join(ALL_OCCASIONS)}.",
    )
    export.add_argument("file", type=Path, metavar="FILE")
    export.add_argument("id", nargs="?", metavar="ID")
    export.add_argument("-o", "--output", type=Path, metavar="OUT")
    export.add_argument(
        "--as",
        dest="form",
        choices=("pdf", "word", "text"),
        help="as what; a Word file or plain text of documents that are written on in minutes",
    )
    export.add_argument("--cycle", metavar="LABEL", help="the review; the latest otherwise")
    export.add_argument(
        "--all", type=Path, metavar="DIR", help="one PDF for each document that is ready"
    )
    export.add_argument(
        "--skip", action="append", metavar="ID", help="leave that document out of --all"
    )
    export.add_argument(
        "--for",
        dest="reader",
        nargs=2,
        metavar=("READER", "DIR"),
        help="what that reader may have, with a page of contents",
    )
    export.add_argument(
        "--pack", nargs=2, metavar=("NAME", "DIR"), help="the papers for an occasion"
    )
    _add_key(export)


def _add_signing(add: Add) -> None:
    sign = add("sign", help="sign a statement with an identity")
    sign.add_argument("pdf", type=Path, metavar="IN.pdf")
    sign.add_argument("--identity", type=Path, required=True, metavar="ID.p12")
    sign.add_argument("--field", choices=("sig_chair", "sig_ceo"), required=True)
    sign.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.pdf")
    sign.add_argument("--passphrase-file", type=Path, metavar="PATH", help="of the identity")
    verify = add("verify", help="check a signed PDF or a file")
    verify.add_argument("path", type=Path, metavar="PATH")
    verify.add_argument(
        "--against", type=Path, metavar="FILE", help="whose signers are known, or who holds a head"
    )
    verify.add_argument(
        "--anchor",
        action="append",
        metavar="HEAD",
        help="a number and fingerprint from the foot of a page, such as '412 7f3a 91c0'",
    )
    verify.add_argument("--json", action="store_true", help="as JSON")
    _add_key(verify)


def _add_key(parser: argparse.ArgumentParser) -> None:
    _add_secret(parser)
    parser.add_argument(
        "--open-anyway",
        action="store_true",
        help="open a file that another computer has open; only if it is surely closed there, such "
        "as on a computer that broke down",
    )


def _add_secret(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="PATH")
    parser.add_argument("--recovery-key-file", type=Path, metavar="PATH")


def _add_new_key(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="PATH")
    parser.add_argument("--no-passphrase", action="store_true", help="leave the file unprotected")
