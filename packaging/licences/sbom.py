"""Writes the list of parts as CycloneDX, for programs that read such lists: `sbom.py OUT.json`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from locked import ROOT, licence_of, locked_to_run


def parts_list() -> dict[str, Any]:
    """What cyclonedx-py makes of the lock file, with the licences that we know of."""
    made = subprocess.run(
        [
            *(sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible"),
            *("--pyproject", str(ROOT / "pyproject.toml"), "--mc-type", "application"),
            *("--spec-version", "1.6", str(ROOT / "requirements" / "app.txt")),
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    parts: dict[str, Any] = json.loads(made.stdout)
    licences = {each.name: licence_of(each) for each in locked_to_run()}
    for part in parts["components"]:
        # The line of the lock file, with every hash, and where its index was: neither tells more.
        part.pop("description", None)
        part.pop("externalReferences", None)
        part["licenses"] = [{"expression": licences[part["name"]]}]
    own = Path(ROOT, "src", "appraisal_app", "__init__.py").read_text(encoding="utf-8")
    parts["metadata"]["component"]["version"] = own.split('__version__ = "')[1].split('"')[0]
    parts["metadata"]["component"]["licenses"] = [{"license": {"id": "Apache-2.0"}}]
    return parts


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(parts_list(), indent=1) + "\n", encoding="utf-8")
