"""The folder with this person's identities: passphrase-locked files, nothing personal in a name."""

from __future__ import annotations

import secrets
from datetime import datetime
from pathlib import Path

from appraisal_app.application.ports.signing import KeptIdentity
from appraisal_app.signing.certificates import parse_certificate, summary
from appraisal_app.signing.errors import CertificateFileError, IdentityFileError
from appraisal_app.signing.files import make_private_folder, write_private
from appraisal_app.signing.identities import make_identity, open_identity

_REMOVED = "removed"
_GONE = "This identity is no longer in its folder. Restore it from your backup copy."


class IdentityStore:
    """Keeps identities in one folder, each a `.p12` with its certificate beside it as `.cer`.

    Implements the port `Identities`.

    All errors are IdentityFileError. Nothing is ever deleted.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def kept(self) -> tuple[KeptIdentity, ...]:
        """Everything in the folder, oldest certificate first; unreadable files are left out."""
        kept = [each for path in self._folder.glob("*.cer") if (each := _read_kept(path))]
        return tuple(sorted(kept, key=lambda each: (each.certificate.valid_from, each.id)))

    def make(self, *, name: str, organisation: str, passphrase: str, at: datetime) -> KeptIdentity:
        """A new identity, made here and kept; to renew one is to make another."""
        made = make_identity(name=name, organisation=organisation, passphrase=passphrase, now=at)
        return self.bring(made.p12, passphrase)

    def bring(self, p12: bytes, passphrase: str) -> KeptIdentity:
        """Keep somebody's PKCS#12 file exactly as it is.

        The passphrase is only tried, not stored.
        """
        certificate = open_identity(p12, passphrase).certificate
        if any(each.certificate.der == certificate.der for each in self.kept()):
            raise IdentityFileError("This identity is already here. There is nothing to add.")
        handle = secrets.token_hex(8)
        try:
            make_private_folder(self._folder)
            write_private(self._folder / f"{handle}.p12", p12)
            write_private(self._folder / f"{handle}.cer", certificate.der)
        except OSError as error:
            raise IdentityFileError(
                "The identity could not be saved on this computer. Check that the disk is not "
                "full and try again."
            ) from error
        return KeptIdentity(id=handle, certificate=summary(certificate))

    def read(self, identity_id: str) -> bytes:
        """The PKCS#12 file of one identity, still locked."""
        try:
            return self._path(identity_id, ".p12").read_bytes()
        except OSError as error:
            raise IdentityFileError(_GONE) from error

    def back_up(self, identity_id: str, target: Path) -> None:
        """Copy the locked file to `target`, which must not exist yet."""
        p12 = self.read(identity_id)
        try:
            write_private(target, p12)
        except FileExistsError as error:
            raise IdentityFileError(
                "There is already a file of that name. Choose another name for the copy."
            ) from error
        except OSError as error:
            raise IdentityFileError(
                "The copy could not be written there. Choose another folder and try again."
            ) from error

    def remove(self, identity_id: str) -> None:
        """Move one identity aside into the folder `removed`, where it can still be found."""
        aside = self._folder / _REMOVED
        try:
            make_private_folder(aside)
            for suffix in (".cer", ".p12"):
                path = self._path(identity_id, suffix)
                path.rename(aside / path.name)
        except OSError as error:
            raise IdentityFileError(_GONE) from error

    def _path(self, identity_id: str, suffix: str) -> Path:
        if not identity_id.isalnum():
            raise IdentityFileError(_GONE)
        return self._folder / f"{identity_id}{suffix}"


def _read_kept(path: Path) -> KeptIdentity | None:
    if not path.with_suffix(".p12").is_file():
        return None
    try:
        certificate = parse_certificate(path.read_bytes())
    except (OSError, CertificateFileError):
        return None
    return KeptIdentity(id=path.stem, certificate=summary(certificate))
