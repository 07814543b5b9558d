"""The hold on one file: the connection, the key and the claim, taken and given up together."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.pool import StaticPool

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Key
from appraisal_app.domain.phrases import phrased
from appraisal_app.storage import registry
from appraisal_app.storage.aggregates import everything
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.compacting import compact, is_owed
from appraisal_app.storage.content_check import CHECKED_ON_OPENING, check_content
from appraisal_app.storage.copying import copy_compacted, create_private, discard, discard_remains
from appraisal_app.storage.driver import DriverError, Link, connect, driver_module, scalar
from appraisal_app.storage.header import read_header
from appraisal_app.storage.keys import Secret, new_salt, secret_of
from appraisal_app.storage.migrating import migrate
from appraisal_app.storage.missing_end import length_of
from appraisal_app.storage.page_cipher import lost_its_start
from appraisal_app.storage.preparing import preparing
from appraisal_app.storage.schema_check import Steps, check_identity, check_schema
from appraisal_app.storage.search_index import index_fits, make_index_anew
from appraisal_app.storage.typed_words import secret_that_fits
from appraisal_app.storage.watching import Watch


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of a file that was looked through: its format, and whether words are found."""

    version: int
    can_search: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One open file."""

    path: Path
    link: Link
    engine: sa.Engine = field(repr=False)
    secret: Secret | None
    file_id: registry.FileId
    proof: Proof
    watch: Watch | None = None
    """Over a file that is written."""

    def detach(self) -> None:
        """Closes the connection and gives up the claim."""
        self.engine.dispose()
        self.link.close()
        if self.watch is not None:
            self.watch.close()
        registry.release(self.file_id)


def attach(path: Path, key: Key, case_format: CaseFormat, *, for_writing: bool) -> Attachment:
    """Opens the file with its key and proves what it holds.

    For writing, it is locked and brought to the current format, and a damaged index of words is
    made anew. Raises the driver's errors as they come, besides the AppErrors of the checks.
    """
    claimed = registry.claim(path)
    try:
        with preparing(case_format):
            secret = _secret_of(path, key)
        link = connect(path, secret, "rw" if for_writing else "ro")
    except BaseException:
        registry.release(claimed)
        raise
    try:
        proof = _prove(path, link, secret, case_format.steps, for_writing=for_writing)
        attachment = _attached(path, link, secret, claimed, proof)
        if not for_writing:
            return attachment
        return _watched(_compacted(_mended(attachment, case_format), case_format))
    except BaseException:
        link.close()
        registry.release(claimed)
        raise


def _secret_of(path: Path, key: Key) -> Secret | None:
    """The secret for a file that begins and is as long as it was written; raises DamagedError."""
    header = read_header(path)
    if header.is_damaged:
        raise DamagedError("the page with which it begins")
    secret = None if header.is_plain else secret_that_fits(path, key, header.salt)
    journal = Path(f"{path}-journal")
    # An interrupted save, which the journal takes back, may leave any length.
    if not (journal.exists() and journal.stat().st_size):
        length = length_of(path, secret)
        if length.missing:
            raise DamagedError(
                phrased(
                    "its end is missing, {missing} of {noted} pages",
                    missing=length.missing,
                    noted=length.noted,
                )
            )
        if secret is not None and lost_its_start(path, secret):
            raise DamagedError("the page with which it begins")
    return secret


def attach_fresh(path: Path, key: Key, steps: Steps, fill: Callable[[Link], None]) -> Attachment:
    """A new file with tables that `fill` put the first rows into; raises FileExistsError."""
    secret = None if key is None else secret_of(key, new_salt())
    create_private(path)
    claimed = registry.claim(path)
    try:
        link = connect(path, secret, "rw")
        try:
            _lock(link)
            migrate(link, steps)
            fill(link)
        except BaseException:
            link.close()
            raise
    except BaseException:
        registry.release(claimed)
        discard(path)
        raise
    return _watched(_attached(path, link, secret, claimed, Proof(len(steps))))


def _watched(attachment: Attachment) -> Attachment:
    return replace(attachment, watch=Watch(attachment.path))


def _attached(
    path: Path, link: Link, secret: Secret | None, claimed: registry.FileId, proof: Proof
) -> Attachment:
    engine = sa.create_engine(
        "sqlite://",
        creator=lambda: link,
        module=driver_module(),
        poolclass=StaticPool,
        # An error's text may be logged, and what somebody wrote may not.
        hide_parameters=True,
    )

    def begin(_: sa.Connection) -> None:
        link.begin()

    event.listen(engine, "begin", begin)
    return Attachment(
        path=path, link=link, engine=engine, secret=secret, file_id=claimed, proof=proof
    )


def _prove(
    path: Path, link: Link, secret: Secret | None, steps: Steps, *, for_writing: bool
) -> Proof:
    version, can_search = check_identity(link, steps), True
    if for_writing:
        _lock(link)
        # Before anything is written: from then on the journal is this connection's.
        discard_remains(path)
        _try_to_write(link)
    check_schema(link, steps, version)
    if path.stat().st_size < CHECKED_ON_OPENING:
        can_search = check_content(link, is_encrypted=secret is not None)
        if for_writing:
            can_search = can_search and index_fits(link)
    if for_writing and version < len(steps):
        copy_compacted(link, secret, _before(path, len(steps)))
        migrate(link, steps)
        check_schema(link, steps, len(steps))
        version = len(steps)
    return Proof(version, can_search)


def _mended(attachment: Attachment, case_format: CaseFormat) -> Attachment:
    """With an index of words that fits; raises DamagedError where it cannot be made anew."""
    if attachment.proof.can_search:
        return attachment
    with attachment.engine.begin() as connection:
        make_index_anew(connection, case_format.catalogue)
        # Within the transaction: a file that is still damaged stays as it was.
        if not check_content(attachment.link, is_encrypted=False):
            raise DamagedError("its words cannot be searched")
    return replace(attachment, proof=Proof(attachment.proof.version))


def _compacted(attachment: Attachment, case_format: CaseFormat) -> Attachment:
    """The same, compacted where a disposal ended before that was done; raises DamagedError."""
    if is_owed(attachment.link):
        # Before anything is written: a damaged file stays as it was.
        with attachment.engine.begin() as connection:
            deque(everything(connection, case_format.catalogue.forms), maxlen=0)
        # On a full disk it stays owed.
        with suppress(DriverError):
            compact(attachment.link)
    return attachment


def _before(path: Path, version: int) -> Path:
    return path.with_name(f"{path.stem}.before-v{version}{path.suffix}")


def _lock(link: Link) -> None:
    """Takes the file for this connection alone until it is closed."""
    link.execute("PRAGMA locking_mode=EXCLUSIVE")
    link.execute("PRAGMA journal_mode=DELETE").fetchall()
    # The journal stays while the file is locked; empty, it keeps no old content and tells
    # somebody who copies the file that no save is under way.
    link.execute("PRAGMA journal_size_limit=0").fetchall()
    # FULL, the default, can lose an acknowledged commit when the power fails.
    link.execute("PRAGMA synchronous=EXTRA")
    link.execute("BEGIN EXCLUSIVE")
    link.execute("COMMIT")


def _try_to_write(link: Link) -> None:
    """Raises the driver's READONLY or CANTOPEN where the file or its folder is protected."""
    version = int(scalar(link, "PRAGMA user_version"))
    link.begin()
    try:
        link.execute(f"PRAGMA user_version={version}")
    finally:
        link.rollback()
