"""`python -m appraisal_app` is the same as `appraisal-app`."""

from __future__ import annotations

import sys

from appraisal_app.bootstrap import run


def main() -> None:
    """Run, and end the process with the exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
