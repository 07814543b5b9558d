"""Keeps a power cut after which something was amiss, with all that is needed to repeat it.

The process that is traced never does quite the same twice, so a seed alone repeats nothing.
"""

from __future__ import annotations

import os
import pickle
import platform
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.storage.power.disk_image import write_image

CUT, IMAGE, WHY = "cut.pickle", "image", "why.txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCut:
    """What a process did and said (`recorded`), the choice of the moment, and what was left."""

    recorded: Any
    seed: int
    said: int
    image: dict[str, bytes]


@contextmanager
def kept_if_it_fails(cut: KeptCut) -> Iterator[None]:
    """Writes the cut into a folder of its own when the block fails, and names it in the error."""
    try:
        yield
    except Exception as error:
        error.add_note(f"The power cut is kept in {_keep(cut, error)}")
        raise


def read_cut(folder: Path) -> KeptCut:
    """A cut that was kept here; it runs whatever is in the pickle."""
    found = pickle.loads((folder / CUT).read_bytes())  # noqa: S301 - our own, from this folder
    assert isinstance(found, KeptCut)
    return found


def _keep(cut: KeptCut, error: Exception) -> Path:
    place = os.environ.get("APPRAISAL_SOAK") or tempfile.gettempdir()
    Path(place).mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f"power-cut-{cut.seed}-", dir=place))
    (folder / CUT).write_bytes(pickle.dumps(cut))
    write_image(cut.image, folder / IMAGE)
    told = "".join(traceback.format_exception(error))
    (folder / WHY).write_text(f"{platform.platform()}\nseed {cut.seed}\n\n{told}", "utf-8")
    return folder
