"""Where passphrases come from: a file, a variable or a prompt; never an argument."""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFiles, Key, Passphrase

FILE_VARIABLE = "APPRAISAL_PASSPHRASE"
IDENTITY_VARIABLE = "APPRAISAL_IDENTITY_PASSPHRASE"
COPY_VARIABLE = "APPRAISAL_COPY_PASSPHRASE"
WORDS_VARIABLE = "APPRAISAL_PACKET_WORDS"
_MAX = 4096


class SecretError(AppError):
    """A passphrase is needed and nobody can be asked."""


def file_key(arguments: Namespace, files: CaseFiles, path: Path) -> Key:
    """The key for an existing file; None when it is not protected."""
    recovery: Path | None = getattr(arguments, "recovery_key_file", None)
    if recovery is not None:
        return files.parse_recovery_key(_text(recovery))
    if not files.is_protected(path):
        return None
    secret = _secret(arguments.passphrase_file, FILE_VARIABLE, "Passphrase: ")
    if not secret:
        raise SecretError("The passphrase is empty. Give the one that protects this file.")
    return Passphrase(secret)


def new_file_key(arguments: Namespace) -> Key:
    """The key for a new file; None only when that was asked for."""
    if arguments.no_passphrase:
        return None
    secret = _secret(
        arguments.passphrase_file, FILE_VARIABLE, "Passphrase for the new file: ", twice=True
    )
    if not secret:
        raise SecretError("An empty passphrase protects nothing. Choose one, or --no-passphrase.")
    return Passphrase(secret)


def copy_key(arguments: Namespace) -> Key:
    """The key for a copy that is made; None only when that was asked for."""
    if arguments.no_copy_passphrase:
        return None
    secret = _secret(
        arguments.copy_passphrase_file, COPY_VARIABLE, "Passphrase for the copy: ", twice=True
    )
    if not secret:
        raise SecretError(
            "An empty passphrase protects nothing. Choose one, or --no-copy-passphrase."
        )
    return Passphrase(secret)


def identity_passphrase(arguments: Namespace) -> str:
    """The passphrase of a signing identity."""
    return _secret(arguments.passphrase_file, IDENTITY_VARIABLE, "Passphrase of the identity: ")


def packet_words(arguments: Namespace) -> str:
    """The six words of a packet, as they were heard."""
    path: Path | None = arguments.words_file
    if path is None and WORDS_VARIABLE not in os.environ and not sys.stdin.isatty():
        raise SecretError(
            f"The six words are needed: give --words-file or set the variable {WORDS_VARIABLE}."
        )
    return _secret(path, WORDS_VARIABLE, "Six words: ")


def _secret(path: Path | None, variable: str, prompt: str, *, twice: bool = False) -> str:
    if path is not None:
        return _text(path).partition("\n")[0].rstrip("\r")
    if variable in os.environ:
        return os.environ[variable]
    if not sys.stdin.isatty():
        raise SecretError(
            f"A passphrase is needed: give --passphrase-file or set the variable {variable}."
        )
    given = getpass.getpass(prompt)
    if twice and getpass.getpass("The same again: ") != given:
        raise SecretError("The two passphrases are not the same, so nothing was made. Try again.")
    return given


def _text(path: Path) -> str:
    try:
        # Some editors begin a file with an invisible mark.
        with path.open(encoding="utf-8-sig") as lines:
            text = lines.read(_MAX + 1)
    except (OSError, UnicodeDecodeError):
        raise SecretError(f"The file {path} cannot be read. Give another one.") from None
    if len(text) > _MAX and "\n" not in text:
        # Half of a passphrase would be another one.
        raise SecretError(
            f"The first line of {path} has more than {_MAX:,} characters. Give a shorter one."
        )
    return text
