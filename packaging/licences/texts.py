"""Puts the full text of every licence beside the program: `texts.py DIR`."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

from locked import ROOT, licence_texts, locked_to_run

# Qt and its bindings stand under the LGPL, which their wheels name without carrying its text.
_LGPL = ("pyside6-essentials", "pyside6-pdf", "shiboken6")
_LGPL_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")


def write_texts(folder: Path) -> None:
    """One folder for each package, one for Python, and ours at the top."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    shutil.copy(ROOT / "resources" / "licences" / "licences.txt", folder / "licences.txt")
    for package in locked_to_run():
        if package.name in _LGPL:
            texts = tuple(Path(__file__).parent / name for name in _LGPL_TEXTS)
        else:
            texts = licence_texts(package)
        if not texts:
            raise SystemExit(f"{package.name} carries no text of its licence")
        _copy(texts, folder / package.name)
    _copy((_python_licence(),), folder / "python")


def _copy(texts: tuple[Path, ...], folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for text in texts:
        shutil.copyfile(text, folder / text.name)


def _python_licence() -> Path:
    library = Path(sysconfig.get_path("stdlib"))
    names = (library / "LICENSE.txt", library.parent.parent / "LICENSE.txt")
    debian = Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    return next(each for each in (*names, debian) if each.is_file())


if __name__ == "__main__":
    write_texts(Path(sys.argv[1]))
