"""The letters: the system's own, or the ones that ship where the system's cannot be relied on."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase


def interface_font(fonts: Path, system: QFont) -> QFont:
    """`system`, except on Linux, where Noto Sans from the folder `fonts` is used if it is there."""
    if not sys.platform.startswith("linux"):
        return system
    found = sorted(fonts.glob("NotoSans*.ttf"))
    families = [name for path in found for name in _load(path)]
    if "Noto Sans" not in families:
        return system
    font = QFont(system)
    font.setFamilies(["Noto Sans", *sorted(set(families) - {"Noto Sans"})])
    return font


@cache
def _load(path: Path) -> tuple[str, ...]:
    """The families of one file; loading one again would throw away all letters drawn so far."""
    number = QFontDatabase.addApplicationFont(str(path))
    return () if number < 0 else tuple(QFontDatabase.applicationFontFamilies(number))
