"""Writes out every form of every word of the British dictionary for Hunspell, one a line.

`python packaging/spelling.py FOLDER` reads `en_GB.aff` and `en_GB.dic` from the folder (Debian's
package hunspell-en-gb puts them into /usr/share/hunspell) and makes resources/spelling/british.txt.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "spelling" / "british.txt"
_NEVER_SUGGESTED, _ONLY_IN_COMPOUNDS = "!", "_"
_RULE_PARTS = 5
"""Kind, flag, what is taken away, what is put there, and the condition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Affix:
    """A rule that makes one form of a word."""

    is_suffix: bool
    crosses: bool
    cut: str
    added: str
    condition: re.Pattern[str]

    def form(self, word: str) -> str:
        """The form, "" where the rule does not apply."""
        if not self.condition.search(word):
            return ""
        if self.is_suffix:
            return word.removesuffix(self.cut) + self.added
        return self.added + word.removeprefix(self.cut)


def affixes(lines: Iterator[str]) -> dict[str, list[Affix]]:
    """The rules by their flag."""
    found: dict[str, list[Affix]] = {}
    crossing: dict[str, bool] = {}
    for parts in (line.split() for line in lines):
        if not parts or parts[0] not in {"PFX", "SFX"}:
            continue
        if parts[1] not in crossing:
            crossing[parts[1]] = parts[2] == "Y"
            continue
        cut, added = ("" if each == "0" else each for each in parts[2:4])
        condition = parts[4] if len(parts) >= _RULE_PARTS else "."
        is_suffix = parts[0] == "SFX"
        pattern = f"(?:{condition})$" if is_suffix else f"^(?:{condition})"
        rule = Affix(
            is_suffix=is_suffix,
            crosses=crossing[parts[1]],
            cut=cut,
            added=added.partition("/")[0],
            condition=re.compile(pattern),
        )
        found.setdefault(parts[1], []).append(rule)
    return found


def forms(word: str, flags: str, rules: dict[str, list[Affix]]) -> Iterator[str]:
    """The word with each ending, each beginning, and both where both may be."""
    yield word
    own = [rule for flag in flags for rule in rules.get(flag, ())]
    ended = [(rule.form(word), rule.crosses) for rule in own if rule.is_suffix]
    yield from (form for form, _ in ended)
    for rule in own:
        if not rule.is_suffix:
            yield rule.form(word)
            yield from (rule.form(form) for form, may in ended if may and form and rule.crosses)


def words(folder: Path) -> set[str]:
    """Every form but those that are looked up without their ending, and those with figures."""
    rules = affixes(iter(_lines(folder / "en_GB.aff")))
    found: set[str] = set()
    for line in _lines(folder / "en_GB.dic")[1:]:
        word, _, flags = line.split("\t")[0].strip().partition("/")
        if not {_NEVER_SUGGESTED, _ONLY_IN_COMPOUNDS} & set(flags):
            found.update(forms(word, flags.split(" ")[0], rules))
    return {each for each in found if _is_kept(each)}


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8-sig").splitlines()


def _is_kept(form: str) -> bool:
    letters = form.replace("'", "").replace("-", "")
    return letters.isalpha() and not form.endswith(("'s", "s'"))


if __name__ == "__main__":
    TARGET.write_text("\n".join(sorted(words(Path(sys.argv[1])))) + "\n", encoding="utf-8")
