"""What is locked to run, and what each of those packages says about its licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

# Packages whose own words are missing or loose; read from the licence file that each carries.
_STATED = {
    "aiosignal": "Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib",
    "uharfbuzz": "Apache-2.0",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """One locked package."""

    name: str
    version: str


def locked(text: str) -> tuple[Package, ...]:
    """The packages of a lock file, by name."""
    found = re.findall(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)", text, flags=re.MULTILINE)
    return tuple(Package(name=name, version=version) for name, version in sorted(found))


def locked_to_run() -> tuple[Package, ...]:
    """What the program is made of besides itself."""
    return locked((ROOT / "requirements" / "app.txt").read_text(encoding="utf-8"))


def installed(package: Package) -> Distribution:
    """The package as it is installed; ValueError if it is another version than the locked one."""
    found = distribution(package.name)
    if found.version != package.version:
        raise ValueError(f"{package.name} is {found.version}, not {package.version} as locked")
    return found


def licence_of(package: Package) -> str:
    """Its licence as an SPDX expression where there is one; ValueError if nobody says."""
    if package.name in _STATED:
        return _STATED[package.name]
    said = installed(package).metadata
    licence = said.get("License-Expression") or said.get("License") or ""
    if not licence or "\n" in licence:
        raise ValueError(f"{package.name} does not say under which licence it stands")
    return licence


def licence_texts(package: Package) -> tuple[Path, ...]:
    """The files in which the licence stands, as far as the package carries any."""
    files = installed(package).files or []
    names = re.compile(r"/licenses/|/(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
    return tuple(
        Path(str(each.locate()))
        for each in files
        if ".dist-info/" in str(each) and names.search(str(each))
    )
