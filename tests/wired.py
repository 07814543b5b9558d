"""The real program with its own temporary folders, and a worked example that is made once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.exchange.packets.making import quick
from tests.new_files import quick_at_files

from appraisal_app.application.creating import FixedClock, create_example
from appraisal_app.application.documents.catalogue import ENTRIES, State, listed
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.ports.clock import Clock
from appraisal_app.application.ports.files import (
    HEAD_SIGNED,
    CaseFile,
    Event,
    Passphrase,
    UnitOfWork,
)
from appraisal_app.application.ports.services import Services
from appraisal_app.bootstrap import device_keys, services
from appraisal_app.exchange.packets.container import Container
from appraisal_app.exchange.packets.sealer import PacketSealer
from appraisal_app.exchange.resources import load_example
from appraisal_app.system.folders import SystemFolders

ROOT = Path(__file__).resolve().parents[1]
NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
KEY_WORDS = "correct horse battery"


def wired(folder: Path, clock: Clock | None = None) -> Services:
    """Every real adapter, on folders below `folder`, at a fixed time.

    Those that only read the shipped files are shared, so that fonts are read once. The keys of
    packets are quick to derive.
    """
    shared = _on_folders(Path())
    own = _folders(folder)
    sealer = PacketSealer(device_keys(own.data), Container(quick))
    return replace(
        quick_at_files(services(ROOT / "resources", own)),
        clock=clock if clock is not None else FixedClock(NOW),
        packets=lambda: sealer,
        writer=shared.writer,
        signing=shared.signing,
        templates=shared.templates,
    )


def example_at(path: Path) -> Path:
    """A new copy of the worked example, without a passphrase."""
    path.write_bytes(_example())
    return path


def locked_example_at(path: Path) -> Path:
    """A new copy of the worked example that KEY_WORDS opens."""
    path.write_bytes(_locked_example()[0])
    return path


def recovery_key() -> str:
    """The recovery key of every locked example."""
    return _locked_example()[1]


def papers_of_the_example() -> set[str]:
    """The names under which every document of the example's last review is exported."""
    record = load_example(ROOT / "resources").records[-1]
    ready = (each for each in ENTRIES if listed(record, each).state is not State.HELD)
    return {file_name(each, record.cycle.label) for each in ready}


def opened(path: Path, wiring: Services) -> CaseFile:
    """The plain file at `path`, to write."""
    return wiring.files().open(path, None, at=wiring.clock.now())


def happened(unit: UnitOfWork) -> tuple[Event, ...]:
    """What was done, without the signatures of computers between."""
    return tuple(each for each in unit.events() if each.kind != HEAD_SIGNED)


def _folders(folder: Path) -> SystemFolders:
    return SystemFolders(
        data=folder / "data",
        config=folder / "config",
        logs=folder / "logs",
        documents=folder / "documents",
    )


@cache
def _on_folders(folder: Path) -> Services:
    return services(ROOT / "resources", _folders(folder))


@cache
def identity(name: str) -> bytes:
    """A signing identity made here for that name; its passphrase is KEY_WORDS."""
    return (
        _on_folders(Path())
        .signing()
        .make_identity(
            name=name,
            organisation="Northmoor Learning Trust",
            passphrase=KEY_WORDS,
            at=datetime(2025, 9, 1, 9, 0, tzinfo=UTC),
        )
    )


@cache
def _example() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "example.appraisal"
        create_example(path, None, wired(Path(folder))).close()
        return path.read_bytes()


@cache
def _locked_example() -> tuple[bytes, str]:
    with TemporaryDirectory() as folder:
        path = example_at(Path(folder) / "example.appraisal")
        case = opened(path, wired(Path(folder)))
        case.change_key(Passphrase(KEY_WORDS))
        recovery = case.recovery_key()
        case.close()
        return path.read_bytes(), recovery
