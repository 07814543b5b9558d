"""What goes into the packages: lists that are checked without building anything."""

from __future__ import annotations

import re
import runpy
import shutil
import struct
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
    start = (ROOT / "src/appraisal_app/ui/application/desktop.py").read_text("utf-8")
    assert 'setDesktopFileName("appraisal-app")' in start


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="no validator here")
def test_the_desktop_entry_is_valid() -> None:
    subprocess.run(["desktop-file-validate", LINUX / "appraisal-app.desktop"], check=True)


def test_shops_are_told_of_the_same_kinds_of_file() -> None:
    told = parsed(LINUX / "appraisal-app.metainfo.xml.in")
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


def test_systems_know_the_program_by_one_name_that_is_nobodys_domain(
    contents: dict[str, Any],
) -> None:
    name = contents["NAME"]
    metainfo = parsed(LINUX / f"{name}.metainfo.xml.in")
    assert metainfo.findtext("id") == name
    assert metainfo.findtext("launchable") == f"{name}.desktop"
    assert metainfo.findtext("provides/binary") == name
    texts = (path.read_text("utf-8") for path in PACKAGING.rglob("*") if is_ours(path))
    assert not [text for text in texts if re.search(r"\b(org|com)\.example\b|example\.org", text)]


def is_ours(path: Path) -> bool:
    """Whether it is something that we wrote and that makes a package."""
    return path.suffix in {".sh", ".in", ".py", ".spec", ".desktop", ".iss", ".ps1", ".yml"}


def test_what_a_builder_put_into_a_librarys_search_path_is_taken_out(tmp_path: Path) -> None:
    foreign, beside = b"/home/builder/lib", b"$ORIGIN/../lib"
    runpath = runpy.run_path(str(PACKAGING / "bundle" / "runpath.py"))
    for path, kept in ((foreign, b""), (beside, beside), (beside + b":" + foreign, b"")):
        (tmp_path / "libx.so.1").write_bytes(library_with(path))
        runpath["main"](tmp_path)
        left = (tmp_path / "libx.so.1").read_bytes()
        assert [each for _, each in runpath["search_paths"](left)] == [kept]
        assert (foreign in left) is False
        assert len(left) == len(library_with(path))


def library_with(path: bytes) -> bytes:
    """The least of a library: a header, two segments, its dynamic table, and its strings."""
    table, strings, address = 64 + 2 * 56, 64 + 2 * 56 + 3 * 16, 0x1000
    header = struct.pack(
        "<16sHHIQQQIHHHHHH", b"\x7fELF\x02\x01\x01", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 0, 0, 0
    )
    size = strings + len(path) + 2
    loaded = struct.pack("<IIQQQQQQ", 1, 4, 0, address, address, size, size, 1)
    dynamic = struct.pack("<IIQQQQQQ", 2, 4, table, address + table, 0, 48, 48, 1)
    entries = struct.pack("<6q", 5, address + strings, 29, 1, 0, 0)
    return header + loaded + dynamic + entries + b"\0" + path + b"\0"
