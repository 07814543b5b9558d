from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from appraisal_app.application.errors import RecoveryKeyError
from appraisal_app.storage.recovery import parse_recovery_key, recovery_text

KEYS = st.binary(min_size=32, max_size=32)
SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEY = bytes(range(32))


@given(KEYS)
def test_what_is_printed_is_read_again(key: bytes) -> None:
    text = recovery_text(key)
    assert [len(group) for group in text.split()] == [5] * 14
    assert parse_recovery_key(text).hex == key.hex()


@given(KEYS)
def test_case_blanks_and_lookalikes_do_not_matter(key: bytes) -> None:
    text = recovery_text(key).lower().replace("0", "o").replace("1", "l")
    assert parse_recovery_key(f"\n {text.replace(' ', ' - ')}.").hex == key.hex()
    assert parse_recovery_key(text.replace(" ", "").replace("l", "I")).hex == key.hex()


@given(KEYS, st.integers(0, 69), st.sampled_from(SYMBOLS))
def test_one_wrong_symbol_names_its_group(key: bytes, place: int, symbol: str) -> None:
    text = recovery_text(key).replace(" ", "")
    wrong = f"{text[:place]}{symbol}{text[place + 1 :]}"
    if wrong == text:
        return
    with pytest.raises(RecoveryKeyError) as caught:
        parse_recovery_key(wrong)
    assert caught.value.groups == (place // 5 + 1,)
    assert f"Group {place // 5 + 1} " in caught.value.sentence


@given(KEYS, st.integers(0, 13), st.integers(0, 3), st.integers(0, 4))
def test_two_symbols_that_changed_places_name_their_group(
    key: bytes, group: int, first: int, second: int
) -> None:
    groups = recovery_text(key).split()
    symbols = list(groups[group])
    symbols[first], symbols[second] = symbols[second], symbols[first]
    if "".join(symbols) == groups[group]:
        return
    groups[group] = "".join(symbols)
    with pytest.raises(RecoveryKeyError) as caught:
        parse_recovery_key(" ".join(groups))
    assert caught.value.groups == (group + 1,)


def test_two_groups_that_changed_places_are_both_named() -> None:
    groups = recovery_text(KEY).split()
    groups[2], groups[7] = groups[7], groups[2]
    with pytest.raises(RecoveryKeyError) as caught:
        parse_recovery_key(" ".join(groups))
    assert caught.value.groups == (3, 8)
    assert "Groups 3 and 8 " in caught.value.sentence


def test_a_missing_symbol_tells_where_to_look() -> None:
    text = recovery_text(KEY).replace(" ", "")
    with pytest.raises(RecoveryKeyError, match="69") as caught:
        parse_recovery_key(text[:12] + text[13:])
    assert caught.value.groups[0] == 3


def test_groups_of_two_keys_together_are_no_key() -> None:
    mixed = recovery_text(KEY).split()[:7] + recovery_text(KEY[::-1]).split()[7:]
    with pytest.raises(RecoveryKeyError, match="together"):
        parse_recovery_key(" ".join(mixed))


@pytest.mark.parametrize("text", ["", "hello", "é" * 70, "0" * 71])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(RecoveryKeyError):
        parse_recovery_key(text)
