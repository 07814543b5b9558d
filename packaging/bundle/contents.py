"""What goes into the bundle and what stays out; the one list for all three systems."""

from __future__ import annotations

import re
from pathlib import Path

NAME = "appraisal-app"
"""What systems know the program by. It begins with no domain, because we own none."""

EXCLUDED = [
    # Nothing here is in a window of ours, and some of it would bring half a browser along.
    "tkinter",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtQuickWidgets",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtDesigner",
    "PySide6.QtUiTools",
    # Other ways that pyHanko could fetch something; it imports aiohttp whether it is used or not.
    "requests",
    "uvicorn",
    # Pictures are JPEG or PNG.
    "PIL.AvifImagePlugin",
    "PIL._avif",
    "PIL.ImageTk",
    # Python's own SQLite has no encryption; the one driver is sqlcipher3.
    "sqlite3",
    "_sqlite3",
    # For those who write programs.
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "IPython",
    "matplotlib",
    "numpy",
    "pandas",
    "readline",
    "curses",
    "pdb",
    "doctest",
    "lib2to3",
    "ensurepip",
    "setuptools",
    "pip",
    "pygments",
]
"""Modules that are left out although a library mentions them."""

QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": (
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    ),
    "xcbglintegrations": (),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient", "adwaita"),
    "wayland-graphics-integration-client": (),
    "imageformats": ("qjpeg", "qsvg"),
    "iconengines": ("qsvgicon",),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
"""Every plugin of Qt that goes in, by its folder; a folder that is not here stays out."""

_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?(?P<name>[A-Za-z0-9]+)(?:\.so|\.dll|\.framework|\.abi3)")
QT_LIBRARIES = frozenset(
    {
        *("Core", "Gui", "Widgets", "DBus", "Network", "Pdf", "PdfWidgets", "PrintSupport"),
        *("Svg", "XcbQpa", "WaylandClient", "OpenGL"),
    }
)
"""Qt's own libraries that go in. Network: PDFium links to it; none of its plugins is there."""

# What a desktop has, and what has to be the desktop's own: drivers are built against its C++
# library, and fonts, keyboard and message bus are configured by it.
SYSTEM_LIBRARIES = re.compile(
    r"lib("
    r"stdc\+\+|gcc_s|GL|GLX|GLdispatch|EGL|OpenGL|drm|gbm|"
    r"X11|X11-xcb|Xext|Xrender|Xi|xcb|Xau|Xdmcp|wayland-\w+|"
    r"(glib|gthread|gio|gobject|gmodule)-2\.0|dbus-1|systemd|"
    r"fontconfig|freetype|expat|uuid|png16|brotli\w+|bsd|md|cap|gcrypt|gpg-error|"
    r"(atk|pango|pangoft2|pangocairo)-1\.0|gdk_pixbuf-2\.0|cairo|cairo-gobject|harfbuzz|graphite2|"
    r"fribidi|thai|datrie|pixman-1|jpeg|"
    r"cups|avahi-\w+|gnutls|krb5\w*|k5crypto|gssapi_krb5|com_err|keyutils|resolv|"
    r"pcre2-8|mount|blkid|selinux|nettle|hogweed|p11-kit|tasn1|idn2|unistring|gmp|lz4|zstd"
    r")\.so"
)

_UNUSED_DATA = re.compile(
    r"(^|/)(tests?|testing|translations|qml|metatypes|include|typesystems|glue|support)/|"
    r"\.(pyi|pyx|pxd|h|hpp|c)$"
)


def is_wanted(name: str) -> bool:
    """Whether a file that PyInstaller found goes in; `name` is its place in the bundle."""
    parts = name.replace("\\", "/")
    file = parts.rpartition("/")[2]
    if "/plugins/" in parts:
        return _is_wanted_plugin(parts)
    if "/" not in parts and SYSTEM_LIBRARIES.match(file):
        return False
    match = _QT_LIBRARY.match(file)
    if match and ("PySide6" in parts or file.startswith("libQt6")):
        return match["name"] in QT_LIBRARIES
    return parts.startswith("appraisal_app/") or not _UNUSED_DATA.search(parts)


def _is_wanted_plugin(parts: str) -> bool:
    folder, _, file = parts.rpartition("/plugins/")[2].partition("/")
    stem = file.partition(".")[0].removeprefix("lib")
    return stem in QT_PLUGINS.get(folder, ())


def data_files(root: Path) -> list[tuple[str, str]]:
    """Files beside the code: what ships with us, and what lies among our modules."""
    package = root / "src" / "appraisal_app"
    beside = [
        (str(path), str(Path("appraisal_app") / path.relative_to(package).parent))
        for path in sorted(package.rglob("*"))
        if path.is_file() and path.suffix not in {".py", ".pyc"}
    ]
    return [(str(root / "resources"), "appraisal_app/_resources"), *beside]


def version(root: Path) -> str:
    """The version that the program says it is."""
    text = (root / "src" / "appraisal_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("there is no version in the package")
    return found[1]


FILE_TYPES = {
    "NSHighResolutionCapable": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Appraisal file",
            "CFBundleTypeExtensions": ["appraisal"],
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
        },
        {
            "CFBundleTypeName": "Sealed packet of an appraisal",
            "CFBundleTypeExtensions": ["appraisal-packet"],
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Owner",
        },
    ],
}
"""What macOS is told about the kinds of file."""
