"""Writes the list of licences that the program shows: `listing.py` (part of `make lock`)."""

from __future__ import annotations

from pathlib import Path

from locked import ROOT, licence_of, locked_to_run

LIST = ROOT / "resources" / "licences" / "licences.txt"


def listing() -> str:
    """The whole list."""
    lines = (f"{each.name} {each.version} ({licence_of(each)})\n" for each in locked_to_run())
    words = Path(__file__).with_name("licences.txt.in").read_text(encoding="utf-8")
    return words.replace("@LIBRARIES@", "".join(lines))


if __name__ == "__main__":
    LIST.parent.mkdir(exist_ok=True)
    LIST.write_text(listing(), encoding="utf-8")
