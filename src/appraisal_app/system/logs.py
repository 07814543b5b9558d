"""A small rotating log without personal data: module names, error kinds, no texts."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _KEPT = 256_000, 3


def start_logging(folder: Path) -> None:
    """Log this program's own warnings into `folder`; a folder that cannot be made is let be."""
    logger = logging.getLogger("appraisal_app")
    logger.propagate = False
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = RotatingFileHandler(
            folder / "appraisal.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
