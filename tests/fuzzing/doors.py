"""Every door by which something from outside comes in: what is sound there, and how to knock."""

from __future__ import annotations

import hashlib
import json
import operator
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from types import MappingProxyType

from PIL import Image
from tests.exchange.forms.fillers import by_pypdf
from tests.exchange.forms.making import CHOICE, TEXTS, TICK, empty
from tests.exchange.packets.making import WORDS, resealed, sealer
from tests.exchange.packets.samples import sample
from tests.exchange.test_design_file import design
from tests.fuzzing.lean_forms import lean
from tests.fuzzing.spoiling import (
    Spoil,
    altered_rows,
    has_same_record,
    spoiled,
    spoiled_json,
)
from tests.journeys.running import new_file, services_at
from tests.wired import ROOT, wired

from appraisal_app.application.errors import AppError
from appraisal_app.application.importing.figures import read_figures
from appraisal_app.application.importing.schools import read_schools
from appraisal_app.application.picture_size import picture_size
from appraisal_app.application.ports.files import Key, Passphrase, RawKey
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import envelope, read_content
from appraisal_app.application.settings import Settings
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.verdicts import Verdict
from appraisal_app.exchange.packets.text import written
from appraisal_app.storage.recovery import recovery_text
from appraisal_app.system.settings_file import SettingsFile
from appraisal_app.ui.session.taking_up import taken_up

PASSPHRASE = "correct horse battery staple"
IDENTITY_WORDS = "six words for one identity"


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """One way in: sound inputs, how they are spoilt, and what takes them in.

    `knock` may raise what the application tells its users, and nothing else. `stays` says whether
    what was refused is as it was. `each` is how many inputs a round has, `few` how many in an
    ordinary run.
    """

    seeds: Callable[[Path], tuple[bytes, ...]]
    knock: Callable[[Path], object]
    spoil: Spoil = spoiled
    stays: Callable[[bytes, bytes], bool] = operator.eq
    name: str = "in.bin"
    each: int = 1000
    few: int = 60
    goal: int = 100_000


@cache
def services() -> Services:
    """The real adapters, which keep what is their own in a folder for this run."""
    return wired(Path(mkdtemp(prefix="doors-")))


def _plain_file(folder: Path) -> tuple[bytes, ...]:
    return (new_file(folder / "plain.appraisal", services_at(folder / "home")).read_bytes(),)


def _locked_file(folder: Path) -> tuple[bytes, ...]:
    path = folder / "locked.appraisal"
    return (new_file(path, services_at(folder / "home"), PASSPHRASE).read_bytes(),)


def _open(path: Path, key: Key) -> None:
    """As the window does, and everything in it read and checked."""
    case = services().files().open(path, key, at=services().clock.now())
    try:
        taken_up(case, services())
        verify_file(case, services().signing())
    finally:
        case.close()


def _open_plain(path: Path) -> None:
    _open(path, None)


def _open_locked(path: Path) -> None:
    _open(path, RawKey(_known_key(path)))


def _open_with_words(path: Path) -> None:
    _open(path, Passphrase(PASSPHRASE))


def _known_key(path: Path) -> str:
    """What the passphrase derives to with the salt in the file, remembered for the next input."""
    with path.open("rb") as file:
        return _derived(file.read(16))


@lru_cache(maxsize=64)
def _derived(salt: bytes) -> str:
    return hashlib.pbkdf2_hmac("sha512", PASSPHRASE.encode(), salt, 256_000, 32).hex()


def _record(folder: Path) -> tuple[bytes, ...]:
    path = new_file(folder / "record.appraisal", services_at(folder / "home"))
    case = services().files().open(path, None, at=services().clock.now())
    try:
        given = envelope(case, services().clock, "CEO Appraisal")
        return (services().records().dumps(read_content(case), given),)
    finally:
        case.close()


def _process(_: Path) -> tuple[bytes, ...]:
    return (services().designs().dumps(design()),)


def _tables(_: Path) -> tuple[bytes, ...]:
    return (
        b"School,URN,Phase,Pupils,Opened\nElm Park,123456,Primary,210,1/9/2015\n",
        "School;Measure;Period;Value;Source\nD\u0175r;Attendance;2025/26;93,4 %;DfE\n".encode(),
        "Measure\t2023/24\t2024/25\nReserves\t5.1\t4.9\n".encode("utf-16"),
    )


def _table(path: Path) -> None:
    for read in (read_schools, read_figures):
        # What is no list of schools may be one of figures.
        with suppress(AppError):
            read(services().tables(), path)


def _signed(_: Path) -> tuple[bytes, ...]:
    return ((ROOT / "tests/signing/data/signed_in_2026.pdf").read_bytes(),)


def _judge(path: Path) -> None:
    data = path.read_bytes()
    verdict = services().signing().judge(data, known=()).verdict
    assert verdict is not Verdict.GOOD


def _form(_: Path) -> tuple[bytes, ...]:
    whole = (empty(), by_pypdf(empty(), {TEXTS[0]: "Dŵr", CHOICE: "c0", TICK: "yes"}))
    lean_ones = (lean(each, packed=packed) for each in whole for packed in (True, False))
    return (*whole, *lean_ones)


def _read_form(path: Path) -> None:
    services().form_reader().read(path.read_bytes())


def _texts(_: Path) -> tuple[bytes, ...]:
    return tuple(written(sample(kind)) for kind in PacketKind)


def _sealed(_: Path) -> tuple[bytes, ...]:
    return tuple(services().packets().seal(sample(kind), WORDS) for kind in list(PacketKind)[:2])


def _settings(_: Path) -> tuple[bytes, ...]:
    kept = Settings(window="01d9", recent=("/home/a/Board.appraisal",), known=("a 7 ffff",))
    return (json.dumps(asdict(kept)).encode(),)


def _pictures(_: Path) -> tuple[bytes, ...]:
    made: list[bytes] = []
    for kind in ("PNG", "JPEG"):
        held = BytesIO()
        Image.new("RGB", (40, 30), "navy").save(held, kind)
        made.append(held.getvalue())
    return tuple(made)


@cache
def _identity() -> bytes:
    return (
        services()
        .signing()
        .make_identity(
            name="Owen Price",
            organisation="Elm Grove",
            passphrase=IDENTITY_WORDS,
            at=services().clock.now(),
        )
    )


def _identities(_: Path) -> tuple[bytes, ...]:
    return (_identity(),)


def _certificates(_: Path) -> tuple[bytes, ...]:
    found = services().signing().certificate_of(_identity(), IDENTITY_WORDS)
    return (found.pem.encode(), found.der)


def _sheets(_: Path) -> tuple[bytes, ...]:
    return (recovery_text(bytes(range(32))).encode(),)


DOORS: Mapping[str, Door] = MappingProxyType(
    {
        "case file": Door(seeds=_plain_file, knock=_open_plain, each=100, few=8, goal=50_000),
        "case file with other rows": Door(
            seeds=_plain_file,
            knock=_open_plain,
            spoil=altered_rows,
            stays=has_same_record,
            each=100,
            few=8,
            goal=50_000,
        ),
        "locked case file": Door(
            seeds=_locked_file, knock=_open_locked, each=100, few=4, goal=50_000
        ),
        "locked case file by its words": Door(
            seeds=_locked_file, knock=_open_with_words, each=10, few=1, goal=1000
        ),
        "packet behind a known key": Door(
            seeds=_texts,
            knock=lambda path: sealer().open(resealed(path.read_bytes()), WORDS),
            spoil=spoiled_json,
        ),
        "packet by its words": Door(
            seeds=_sealed,
            knock=lambda path: services().packets().open(path.read_bytes(), WORDS),
            each=10,
            few=3,
            goal=1000,
        ),
        "form": Door(seeds=_form, knock=_read_form, few=30),
        "form that may be one": Door(
            seeds=_form,
            knock=lambda path: services().form_reader().recognises(path.read_bytes()),
            few=10,
            goal=10_000,
        ),
        "record": Door(
            seeds=_record,
            knock=lambda path: services().records().loads(path.read_bytes()),
            spoil=spoiled_json,
        ),
        "table": Door(seeds=_tables, knock=_table, name="in.csv"),
        "process": Door(
            seeds=_process,
            knock=lambda path: services().designs().loads(path.read_bytes()),
            spoil=spoiled_json,
        ),
        "signed PDF": Door(seeds=_signed, knock=_judge, each=200, few=10),
        "settings": Door(
            seeds=_settings, knock=lambda path: SettingsFile(path).load(), spoil=spoiled_json
        ),
        "picture": Door(seeds=_pictures, knock=lambda path: picture_size(path.read_bytes())),
        "certificate": Door(
            seeds=_certificates,
            knock=lambda path: services().signing().read_certificate(path.read_bytes()),
        ),
        "identity": Door(
            seeds=_identities,
            knock=lambda path: (
                services().signing().certificate_of(path.read_bytes(), IDENTITY_WORDS)
            ),
            each=100,
            few=5,
            goal=10_000,
        ),
        "recovery key": Door(
            seeds=_sheets,
            knock=lambda path: (
                services().files().parse_recovery_key(path.read_bytes().decode("utf-8", "replace"))
            ),
        ),
    }
)
