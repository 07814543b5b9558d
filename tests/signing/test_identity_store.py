from __future__ import annotations

import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from appraisal_app.application.ports.signing import Identities, KeptIdentity
from appraisal_app.signing.errors import IdentityFileError
from appraisal_app.signing.identities import open_identity
from appraisal_app.signing.identity_store import IdentityStore

NOW = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
PASSPHRASE = "correct horse battery"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "somewhere" / "identities"


@pytest.fixture
def store(folder: Path) -> IdentityStore:
    return IdentityStore(folder)


def make(store: Identities, name: str = "Gurpreet Kaur") -> KeptIdentity:
    return store.make(name=name, organisation="Elm Grove", passphrase=PASSPHRASE, at=NOW)


def test_a_store_without_a_folder_is_empty(store: IdentityStore, folder: Path) -> None:
    assert store.kept() == ()
    assert not folder.exists()


def test_what_was_made_is_kept_and_opens(store: IdentityStore) -> None:
    kept = make(store)
    assert store.kept() == (kept,)
    assert kept.certificate.name == "Gurpreet Kaur"
    opened = open_identity(store.read(kept.id), PASSPHRASE)
    assert opened.certificate.der == kept.certificate.der
    assert kept.certificate.pem.startswith("-----BEGIN CERTIFICATE-----")


def test_another_store_on_the_same_folder_sees_the_same(store: IdentityStore, folder: Path) -> None:
    kept = make(store)
    assert IdentityStore(folder).kept() == (kept,)


def test_only_the_owner_may_read_and_no_file_name_tells_who(
    store: IdentityStore, folder: Path
) -> None:
    kept = make(store)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = sorted(folder.iterdir())
    assert [path.name for path in files] == [f"{kept.id}.cer", f"{kept.id}.p12"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert len(kept.id) == 16
    assert set(kept.id) <= set("0123456789abcdef")


def test_an_identity_from_elsewhere_is_kept_byte_for_byte(
    store: IdentityStore, tmp_path: Path
) -> None:
    p12 = store.read(make(store).id)
    other = IdentityStore(tmp_path / "other")
    assert other.read(other.bring(p12, PASSPHRASE).id) == p12


def test_the_same_identity_is_not_kept_twice(store: IdentityStore) -> None:
    p12 = store.read(make(store).id)
    with pytest.raises(IdentityFileError, match="already here"):
        store.bring(p12, PASSPHRASE)
    assert len(store.kept()) == 1


def test_an_identity_that_does_not_open_is_not_kept(store: IdentityStore, folder: Path) -> None:
    with pytest.raises(IdentityFileError):
        store.bring(b"hello", PASSPHRASE)
    assert not folder.exists()


def test_to_renew_is_to_make_another(store: IdentityStore) -> None:
    first, second = make(store), make(store)
    assert {each.id for each in store.kept()} == {first.id, second.id}


def test_a_backup_is_the_locked_file_and_overwrites_nothing(
    store: IdentityStore, tmp_path: Path
) -> None:
    kept = make(store)
    target = tmp_path / "backup.p12"
    store.back_up(kept.id, target)
    assert target.read_bytes() == store.read(kept.id)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with pytest.raises(IdentityFileError, match="already a file"):
        store.back_up(kept.id, target)
    with pytest.raises(IdentityFileError, match="another folder"):
        store.back_up(kept.id, tmp_path / "missing" / "backup.p12")


def test_a_removed_identity_lies_aside(store: IdentityStore, folder: Path) -> None:
    kept = make(store)
    p12 = store.read(kept.id)
    store.remove(kept.id)
    assert store.kept() == ()
    assert (folder / "removed" / f"{kept.id}.p12").read_bytes() == p12
    with pytest.raises(IdentityFileError, match="no longer in its folder"):
        store.read(kept.id)
    with pytest.raises(IdentityFileError, match="no longer in its folder"):
        store.remove(kept.id)


@pytest.mark.parametrize("handle", ["../../etc/passwd", "", "a/b", "..", "*"])
def test_a_handle_never_leads_out_of_the_folder(store: IdentityStore, handle: str) -> None:
    with pytest.raises(IdentityFileError):
        store.read(handle)


def test_foreign_files_in_the_folder_are_left_alone(store: IdentityStore, folder: Path) -> None:
    kept = make(store)
    (folder / "broken.cer").write_bytes(b"hello")
    (folder / "broken.p12").write_bytes(b"hello")
    (folder / "lonely.cer").write_bytes((folder / f"{kept.id}.cer").read_bytes())
    assert store.kept() == (kept,)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(IdentityFileError, match="could not be saved"):
        make(IdentityStore(tmp_path / "file" / "folder"))
