"""Whether a desktop finds the program, asked of GLib as GNOME, Xfce and MATE ask it.

For the system's Python (Debian: python3-gi). Ends with the first thing that is wrong.
"""

from __future__ import annotations

from pathlib import Path

from gi.repository import Gio

ENTRY = "appraisal-app.desktop"
KINDS = {
    "a.appraisal": "application/vnd.ceo-appraisal.file",
    "a.appraisal-packet": "application/vnd.ceo-appraisal.packet",
}
ICONS = Path("/usr/share/icons/hicolor")


def main() -> None:
    """The entry in the menu, what it opens, and its pictures."""
    shown = {each.get_id(): each for each in Gio.AppInfo.get_all() if each.should_show()}
    if ENTRY not in shown:
        raise SystemExit(f"It is not in the menu, only {sorted(shown)}.")
    entry = shown[ENTRY]
    print(
        f"in the menu: {entry.get_name()}, {entry.get_generic_name()}, in {entry.get_categories()}"
    )
    for words in ("appraisal", "performance", "trust"):
        found = [each for group in Gio.DesktopAppInfo.search(words) for each in group]
        if ENTRY not in found:
            raise SystemExit(f"Who looks for {words!r} does not find it.")
    for name, kind in KINDS.items():
        guessed, _ = Gio.content_type_guess(name, None)
        opens = Gio.AppInfo.get_default_for_type(kind, must_support_uris=False)
        if guessed != kind or opens is None or opens.get_id() != ENTRY:
            raise SystemExit(f"{name} is {guessed}, opened by {opens and opens.get_id()}.")
        print(f"{name} is {guessed}, opened by {opens.get_id()}")
    for picture in ("apps/appraisal-app", "mimetypes/appraisal-file", "mimetypes/appraisal-packet"):
        sizes = sorted(each.parent.parent.name for each in ICONS.glob(f"*/{picture}.*"))
        if "scalable" not in sizes or "48x48" not in sizes:
            raise SystemExit(f"{picture} is there only in {sizes}.")
        print(f"{picture} in {len(sizes)} sizes")


if __name__ == "__main__":
    main()
