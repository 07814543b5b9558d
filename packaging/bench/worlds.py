"""The worked example on folders of its own, and the processes that are measured."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.creating import create_example
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.bootstrap import services
from appraisal_app.system.folders import SystemFolders

ROOT = Path(__file__).resolve().parents[2]
CHILDREN = Path(__file__).resolve().parent / "children"
PASSPHRASE = "anchor basket candle dragon ember forest"  # noqa: S105 - of a made-up trust


@dataclass(frozen=True, slots=True)
class Ran:
    """What a child process said: milliseconds on the clock and on the processor, and memory."""

    wall: float
    processor: float
    memory: float


@dataclass(frozen=True, slots=True)
class World:
    """A home of its own with the encrypted worked example in it."""

    home: Path

    @property
    def example(self) -> Path:
        """The worked example, protected by PASSPHRASE."""
        return self.home / "Worked example.appraisal"

    def services(self) -> Services:
        """Every real adapter, its folders below the home."""
        folders = SystemFolders(
            data=self.home / "data",
            config=self.home / "config",
            logs=self.home / "logs",
            documents=self.home,
        )
        return services(ROOT / "resources", folders)

    def furnish(self) -> None:
        """Make the worked example."""
        create_example(self.example, Passphrase(PASSPHRASE), self.services()).close()

    def environment(self) -> dict[str, str]:
        """For processes that must find nothing but this home."""
        own = {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{CHILDREN}",
        }
        kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
        return {**kept, **own}

    def run(self, child: str, *arguments: str) -> Ran:
        """Run one of the scripts beside this one; its last line holds three numbers."""
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, str(CHILDREN / f"{child}.py"), *arguments],
            env=self.environment(),
            check=False,
            capture_output=True,
            text=True,
            timeout=120,
        )
        if done.returncode:
            raise RuntimeError(f"{child}: {done.stderr}")
        at, processor, memory = (float(each) for each in done.stdout.split()[-3:])
        return Ran((at - began) * 1000, processor * 1000, memory)
