"""What goes into the packages: lists that are checked without building anything."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from tests.wired import ROOT

PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def parsed(path: Path) -> ElementTree.Element:
    return ElementTree.parse(path).getroot()  # noqa: S314 - our own files


@pytest.fixture(scope="module")
def contents() -> dict[str, Any]:
    return runpy.run_path(str(PACKAGING / "bundle" / "contents.py"))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "libQt6Quick.so.6",
        "PySide6/QtQml.abi3.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "reportlab/tests/test.txt",
        "libstdc++.so.6",
        "libglib-2.0.so.0",
        "libX11.so.6",
    ],
)
def test_what_nobody_uses_stays_out(contents: dict[str, Any], name: str) -> None:
    assert not contents["is_wanted"](name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "pillow.libs/libxcb-9065bb12.so.1.1.0",
        "libxcb-cursor.so.0",
        "libcrypto.so.3",
        "appraisal_app/_resources/icons/check.svg",
        "docx/templates/default.docx",
    ],
)
def test_what_is_used_goes_in(contents: dict[str, Any], name: str) -> None:
    assert contents["is_wanted"](name)


def test_every_module_of_qt_that_the_program_names_goes_in(contents: dict[str, Any]) -> None:
    source = (path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    named = {name for text in source for name in re.findall(r"from PySide6\.Qt(\w+) import", text)}
    assert named >= {"Widgets", "Pdf"}
    assert named <= contents["QT_LIBRARIES"]
    assert not {f"PySide6.Qt{name}" for name in named} & set(contents["EXCLUDED"])


def test_what_lies_beside_the_code_goes_in(contents: dict[str, Any]) -> None:
    files = contents["data_files"](ROOT)
    assert (str(ROOT / "resources"), "appraisal_app/_resources") in files
    assert "appraisal_app/storage/migrations" in {
        target for source, target in files if source.endswith("m001_initial.sql")
    }


def test_the_desktop_opens_our_kinds_of_file_with_the_program() -> None:
    entry = (LINUX / "appraisal-app.desktop").read_text("utf-8")
    kinds = parsed(LINUX / "appraisal-app.xml").findall(f"{MIME}mime-type")
    globs = {each.get("type"): each.find(f"{MIME}glob") for each in kinds}
    assert {glob.get("pattern") for glob in globs.values() if glob is not None} == {
        "*.appraisal",
        "*.appraisal-packet",
    }
    assert f"MimeType={';'.join(str(each) for each in globs)};" in entry
    assert "Exec=appraisal-app %f" in entry
    start = (ROOT / "src/appraisal_app/ui/application/start.py").read_text("utf-8")
    assert 'setDesktopFileName("appraisal-app")' in start


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", LINUX / "appraisal-app.desktop"], check=True)


def test_shops_are_told_of_the_same_kinds_of_file() -> None:
    told = parsed(LINUX / "org.example.CEOAppraisal.metainfo.xml.in")
    kinds = parsed(LINUX / "appraisal-app.xml").findall(f"{MIME}mime-type")
    assert [each.text for each in told.iter("mediatype")] == [each.get("type") for each in kinds]


def test_each_kind_of_file_has_a_drawing() -> None:
    for kind in parsed(LINUX / "appraisal-app.xml").iter(f"{MIME}icon"):
        drawing = ROOT / "resources" / "emblem" / f"{kind.get('name')}.svg"
        assert parsed(drawing).get("viewBox") == "0 0 64 64"


def locked_names(name: str) -> dict[str, str]:
    text = (ROOT / "requirements" / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z][\w.-]*)==([^\s;\\]+)", text, re.MULTILINE))


def test_the_licences_are_those_of_what_is_locked() -> None:
    listed = (ROOT / "resources" / "licences" / "licences.txt").read_text("utf-8")
    libraries = listed.partition("\nLibraries\n")[2].partition("\n\n")[0]
    lines = re.findall(r"^(\S+) (\S+) \([^)]+\)$", libraries, re.MULTILINE)
    assert len(lines) == len(libraries.splitlines())
    assert dict(lines) == locked_names("app.txt")


def test_what_ships_under_a_licence_of_its_own_is_on_the_list() -> None:
    words = (ROOT / "resources" / "licences" / "licences.txt").read_text("utf-8")
    named = re.compile(r"licen[cs]e|ofl|gpl", re.IGNORECASE)
    files = (path for path in (ROOT / "resources").rglob("*") if path.is_file())
    folders = {path.parent.name for path in files if named.search(path.name)}
    ours = {"fonts": "Noto", "icons": "Lucide", "spelling": "Hunspell", "licences": ""}
    assert folders == set(ours)
    assert all(word in words for word in ours.values())


def test_the_tools_of_packaging_are_locked_with_hashes_and_without_addresses() -> None:
    text = (ROOT / "requirements" / "packaging.txt").read_text("utf-8")
    ours, theirs = locked_names("packaging.txt"), locked_names("app.txt")
    assert {"pyinstaller", "cyclonedx-bom"} <= set(ours)
    assert all(theirs[name] == ours[name] for name in set(ours) & set(theirs))
    assert text.count("==") <= text.count("--hash=sha256:")
    assert "://" not in text


@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda each: each.name)
@pytest.mark.skipif(sys.platform == "win32", reason="no shell there")
def test_every_script_can_be_read_by_a_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)
