"""Commands are run in this process, on real adapters and temporary folders."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.wired import example_at, wired

from appraisal_app.application.ports.services import Services
from appraisal_app.cli import arguments
from appraisal_app.cli.main import run

_parser = cache(arguments.build_parser)


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    def is_one_sentence(self) -> bool:
        """Whether it failed as every command fails: quietly but for one line."""
        line = self.err.strip()
        return (
            self.code == 2 and "\n" not in line and line.endswith(".") and "unexpected" not in line
        )


Command = Callable[..., Done]


@pytest.fixture
def wiring(tmp_path: Path) -> Services:
    return wired(tmp_path / "own")


@pytest.fixture
def command(wiring: Services, capsys: pytest.CaptureFixture[str]) -> Command:
    def _command(*words: object) -> Done:
        capsys.readouterr()
        code = run([str(word) for word in words], wiring, {})
        out, err = capsys.readouterr()
        return Done(code=code, out=out, err=err)

    return _command


@pytest.fixture
def example(tmp_path: Path) -> Path:
    return example_at(tmp_path / "example.appraisal")


@pytest.fixture(autouse=True)
def no_passphrase_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("APPRAISAL_PASSPHRASE", "APPRAISAL_IDENTITY_PASSPHRASE", "APPRAISAL_PACKET_WORDS"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def one_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process parses one line only: here the parser of hundreds of lines is built once."""
    monkeypatch.setattr(arguments, "build_parser", _parser)
