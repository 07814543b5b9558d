"""Where the programs of one user on this computer find each other."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from appraisal_app.system.handing_over.link import Place

_NAME = "ceo-appraisal"


def meeting_place(data: Path) -> Place:
    """The place of programs that keep their own things in `data`; its name tells of no file."""
    name = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    if sys.platform == "win32":
        from appraisal_app.system.handing_over.named_pipe import PipePlace

        return PipePlace(f"{_NAME}-{name}")
    from appraisal_app.system.handing_over.local_socket import SocketPlace

    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    folder = runtime / _NAME if runtime.is_absolute() else data / "running"
    return SocketPlace(folder, name)
