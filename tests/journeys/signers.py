"""Keys to sign with, made as people get them: a file and its passphrase."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from appraisal_app.application.ports.services import Services

PASSWORD = "seven calm geese"


def identity_of(name: str, wired: Services, folder: Path) -> Path:
    """A PKCS#12 file of that person, good since yesterday."""
    path = folder / f"{name}.p12"
    path.write_bytes(
        wired.signing().make_identity(
            name=name,
            organisation="Northmoor Trust",
            passphrase=PASSWORD,
            at=wired.clock.now() - timedelta(days=1),
        )
    )
    return path
