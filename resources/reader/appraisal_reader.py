#!/usr/bin/env python3
"""Reads a .appraisal file without the application, and writes out everything that is in it.

    python3 -m pip install sqlcipher3
    python3 appraisal_reader.py FILE FOLDER

FOLDER must not exist yet. It receives `record.html` to read, `record.json` for other programs, and
`papers/` with every signed PDF and other paper kept in the file. FILE is opened to be read only.
The passphrase is asked for; with `--recovery-key` the 14 groups of the recovery sheet are. It needs
Python 3.10 or newer and the package sqlcipher3, and nothing else.

How the file is laid out is written down in docs/file-format.md.
"""

import argparse
import getpass
import hashlib
import hmac
import html
import json
import os
import re
import sys
import unicodedata
from datetime import date
from pathlib import Path

APPLICATION_ID = 0x43454F41
PLAIN = b"SQLite format 3\0"
CHAIN_START = hashlib.sha256(b"CEO Appraisal record 1").hexdigest()
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
HOUSE = {"meta", "change_mark", "seal", "blob", "audit", "root_salt", "disposed"}
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d))?")
CODE = re.compile(r"[a-z]+(_[a-z]+)*")
PARTING = re.compile(r"[\s,;.\-_]+")
SPOKEN = {
    "ceo": "chief executive",
    "hr": "HR",
    "ref": "reference",
    "acas": "Acas",
    "grow": "GROW",
    "oskar": "OSKAR",
    "appeal_too": "also to hear an appeal",
    "pay_and_sole": "judges alone and leads on pay",
    "works_for": "relative who works for the trust",
    "clerk_managed": "clerk managed by the chief executive",
}
COLUMNS = {"current_pence": "current_pay", "proposed_pence": "proposed_pay"}
# Columns whose numbers are counts, by their last word; 0 and 1 in all others are no and yes.
COUNTED = re.compile(
    ".*(pence|size|pupils|minutes|months|years|number|edition|floor|asked|answered|times"
    "|due|confidence)"
)
NAMING = ("full_name", "title", "label", "name", "measure", "text", "question", "description")
# Columns that point to plain words, such as the ratings of the review's scale.
POINTING = {"code", "question", "rating", "panel_rating", "own_view"}
FOLDED = {"guidance"}
PAPERS = {"ready": "Statement to sign", "sign": "Signed statement"}
HEADER = 100
PAGE = 4096  # of a file with a passphrase, with the salt at its start and a code at each end
SALT, CODED, ROUNDS = 16, 64, 256_000
SAVE = (
    " If a file of the same name with the ending -journal lies beside it, its last save was cut "
    "off: open it with the application once."
)
REFUSED = (
    "These words do not open the file, or it is no case file, or its very beginning is damaged."
    f"{SAVE}"
)
ENDINGS = {"application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg"}


class NotReadableError(Exception):
    """Said to whoever runs this, in a sentence."""


# -- Opening ---------------------------------------------------------------------------------------


def beginning(path):
    """The first bytes of the file; NotReadableError where there is nothing to read."""
    if path.is_dir():
        raise NotReadableError(f"{path} is a folder. Name the file that lies in it.")
    if not path.is_file():
        raise NotReadableError(f"There is no file {path}. Look whether the name is right.")
    with path.open("rb") as file:
        start = file.read(HEADER)
    if not start:
        raise NotReadableError(f"{path} is empty. Look for another copy of it, or for a backup.")
    if len(start) < HEADER:
        raise NotReadableError(trouble(path))
    return start


def trouble(path, *, is_cut=False):
    """What is wrong with a file that no words are needed for, and what to do."""
    with path.open("rb") as file:
        start = file.read(HEADER)
    page, pages = int.from_bytes(start[16:18], "big"), int.from_bytes(start[28:32], "big")
    whole = (65536 if page == 1 else page) * pages
    is_cut = is_cut or len(start) < HEADER or (start[:16] == PLAIN and path.stat().st_size < whole)
    return (
        f"{path} {'seems to be cut off' if is_cut else 'is damaged'}. Take a backup or another "
        f"copy, or recover what can be read: appraisal-app repair {path.name} NEW.appraisal.{SAVE}"
    )


def fits_pages(path, given):
    """Whether the words fit pages of the file, though not its first: a wrong one fits none."""
    with path.open("rb") as file:
        salt = file.read(PAGE)[:SALT]
        key = bytes.fromhex(given[2:66]) if given.startswith("x'") else None
        if key is None:
            typed = given.replace('""', '"').encode()
            key = hashlib.pbkdf2_hmac("sha512", typed, salt, ROUNDS, 32)
        mask = bytes(each ^ 0x3A for each in salt)
        code_key = hashlib.pbkdf2_hmac("sha512", key, mask, 2, 32)
        number = 1
        while len(page := file.read(PAGE)) == PAGE:
            number += 1
            coded = page[:-CODED] + number.to_bytes(4, "little")
            if hmac.digest(code_key, coded, "sha512") == page[-CODED:]:
                return True
    return False


def refusal(path, link, error, given):
    """Why a file with a passphrase does not open: its words, its end, or damage elsewhere."""
    if "not a database" in str(error):
        return trouble(path) if fits_pages(path, given) else REFUSED
    link.execute("PRAGMA writable_schema=ON")
    is_sound = not link.execute("PRAGMA cipher_integrity_check").fetchall()
    return trouble(path, is_cut=is_sound or path.stat().st_size % PAGE)


def opened(path, secret):
    """A connection that can only read; `secret` gives, when asked, how its words can be read."""
    try:
        from sqlcipher3 import dbapi2 as driver
    except ImportError as error:
        raise NotReadableError("Install the package sqlcipher3 first.") from error
    start = beginning(path)[:16]
    for given in secret(start) if start != PLAIN else ("",):
        link = driver.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            if start != PLAIN:
                link.execute("PRAGMA cipher_log_level=NONE")
                link.execute(f'PRAGMA key="{given}"')
            found = link.execute("PRAGMA application_id").fetchone()[0]
            link.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            break
        except driver.DatabaseError as error:
            said = trouble(path) if start == PLAIN else refusal(path, link, error, given)
            link.close()
            if said != REFUSED:
                raise NotReadableError(said) from error
    else:
        raise NotReadableError(REFUSED)
    if found != APPLICATION_ID:
        link.close()
        raise NotReadableError("This is a database of another program.")
    return link


def of_passphrase(words):
    """How the cipher takes a passphrase; it derives the key itself, with the file's salt.

    To the letter first; then as the application writes its words: small, one blank apart.
    """
    folded = unicodedata.normalize("NFKC", words).casefold()
    plain = " ".join(each for each in PARTING.split(folded) if each)
    readings = dict.fromkeys((unicodedata.normalize("NFC", words), plain))
    return lambda _: [each.replace('"', '""') for each in readings if each]


def of_recovery_key(text):
    """How the cipher takes the key on the recovery sheet; NotReadableError when it is none."""
    typed = "".join(char for char in text if char.isalnum()).upper()
    typed = typed.translate(str.maketrans("OIL", "011"))
    if len(typed) != 14 * 5 or any(char not in ALPHABET for char in typed):
        raise NotReadableError("A recovery key has 14 groups of five letters and digits.")
    number = 0
    for at in range(0, 13 * 5, 5):
        for char in typed[at : at + 4]:
            number = number << 5 | ALPHABET.index(char)
    key = (number >> 4).to_bytes(32, "big")
    return lambda start: [f"x'{key.hex()}{start.hex()}'"]


# -- Rows to trees ---------------------------------------------------------------------------------


class Table:
    """One table of the record: its key, its other columns, and the tables of what it owns."""

    def __init__(self, link, name):
        self.name = name
        columns = link.execute(f'PRAGMA table_info("{name}")').fetchall()
        self.key = [row[1] for row in sorted(columns, key=lambda row: row[5]) if row[5]]
        self.columns = [row[1] for row in columns if row[1] not in self.key]
        self.owned = {}
        chosen = ", ".join(f'"{each}"' for each in (*self.key, *self.columns))
        rows = link.execute(f'SELECT {chosen} FROM "{name}"').fetchall()  # noqa: S608
        depth = len(self.key)
        self.rows = {row[:depth]: dict(zip(self.columns, row[depth:], strict=True)) for row in rows}

    def tree(self, key):
        """The row with that key and everything that it owns."""
        row = self.rows[key]
        if list(row) == ["value"]:
            return readable(row["value"])
        found = {name: readable(value) for name, value in row.items()}
        for name, table in self.owned.items():
            items = sorted(each for each in table.rows if each[:-1] == key)
            found[name] = [table.tree(each) for each in items]
        return found


def readable(value):
    """A snapshot is kept as JSON, everything else as it is."""
    if isinstance(value, str) and value[:2] in {'{"', "[{", '["'}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def record(link):
    """Every aggregate: table name, then id, then what it holds."""
    names = [
        row[0]
        for row in link.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
            "AND name NOT LIKE 'sqlite%' ORDER BY name"
        )
        if row[0] not in HOUSE
    ]
    tables = {name: Table(link, name) for name in names}
    for name, table in tables.items():
        owner = owner_of(table, tables)
        if owner is not None:
            owner.owned[name[len(owner.name) + 1 :]] = table
    return {
        name: {key[0]: table.tree(key) for key in table.rows}
        for name, table in tables.items()
        if table.key == ["id"] and table.rows
    }


def owner_of(table, tables):
    """The table whose rows own this one's; None for an aggregate."""
    owners = [
        each
        for each in tables.values()
        if table.name.startswith(f"{each.name}_") and len(each.key) == len(table.key) - 1
    ]
    return max(owners, key=lambda each: len(each.name), default=None) if table.key[1:] else None


# -- The record of events --------------------------------------------------------------------------


def events(link):
    """What was done, in order, and the first line that does not fit, or None."""
    found, wrong, before = [], None, CHAIN_START
    rows = link.execute("SELECT seq, at, actor, kind, body, prev, hash FROM audit ORDER BY seq")
    for number, (*line, noted) in enumerate(rows, start=1):
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
        fits = hashlib.sha256(text.encode()).hexdigest() == noted
        if wrong is None and not (fits and line[0] == number and line[5] == before):
            wrong = line[0]
        before = noted
        names = ("seq", "at", "actor", "kind")
        found.append(
            {**dict(zip(names, line[:4], strict=True)), "body": json.loads(line[4]), "hash": noted}
        )
    return found, wrong


# -- Writing ---------------------------------------------------------------------------------------


def words(name):
    """A column's name as words."""
    spoken = in_words(COLUMNS.get(name, name.removesuffix("_pence")))
    return spoken[:1].upper() + spoken[1:]


def in_words(code):
    """A code as words."""
    return SPOKEN.get(code) or " ".join(SPOKEN.get(each, each) for each in code.split("_"))


def told(name, value):
    """One value of that column as people write it: days, money, yes and no, codes as words."""
    if isinstance(value, bool) or (value in (0, 1) and not COUNTED.fullmatch(name)):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"£{value / 100:,.2f}" if name.endswith("_pence") else str(value)
    text = str(value)
    return in_words(text) if CODE.fullmatch(text) else in_days(text)


def in_days(text):
    """A day or moment as people write it; anything else as it is."""
    found = MOMENT.fullmatch(text)
    try:
        day = date.fromisoformat(found[1] if found else "")
    except ValueError:
        return text
    zone = "UTC" if found[3] in ("Z", "+00:00") else found[3] or ""
    return f"{day.day} {day:%B %Y}" + (f", {found[2]} {zone}".rstrip() if found[2] else "")


def is_hidden(name, value, row):
    """Whether it says nothing to people: a row's own id, how often it was saved, a named code."""
    if name in {"code", "key"}:
        return "title" in row or "label" in row
    return name in {"id", "own_id", "logo_id"} or (name == "version" and isinstance(value, int))


def as_html(value, known, column=""):
    """A value as a list of what it holds; what is empty is left out."""
    if isinstance(value, dict):
        shown = [
            (words(name), folded(name, as_html(each, known, name)))
            for name, each in value.items()
            if not is_hidden(name, each, value)
        ]
        parts = [f"<dt>{html.escape(name)}</dt><dd>{each}</dd>" for name, each in shown if each]
        return f"<dl>{''.join(parts)}</dl>" if parts else ""
    if isinstance(value, list):
        items = "".join(f"<li>{as_html(each, known, column)}</li>" for each in value)
        return f"<ol>{items}</ol>" if value else ""
    if value is None:
        return ""
    meant = known.get(value) or (known.get(f"?{value}") if column in POINTING else None)
    return meant or html.escape(told(column, value)).replace("\n", "<br>")


def folded(name, shown):
    """What stood beside every question is opened by whoever wants to read it."""
    if name not in FOLDED or not shown:
        return shown
    return f"<details><summary>Show</summary>{shown}</details>"


def rows_in(value):
    """Every table of names and values that is in it, at any depth."""
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value:
        if isinstance(each, dict | list):
            yield from rows_in(each)


def known_values(found):
    """Ids as what they stand for; one that is a plain word begins with ? and needs its column."""
    known = {}
    for row in rows_in(found):
        key = next((row[each] for each in ("id", "code", "key") if each in row), None)
        names = (row.get(each) for each in NAMING)
        name = next((each for each in names if isinstance(each, str) and each), "")
        if name and isinstance(key, str) and key:
            known.setdefault(f"?{key}" if CODE.fullmatch(key) else key, html.escape(name))
    return known


def paper_links(found, done, papers):
    """Each paper's hash as a link that says what it is and of which day."""
    said = {}
    for each in done:
        body = each["body"]
        made = f"{PAPERS.get(each['kind'], words(each['kind']))}, {in_days(each['at'][:10])}"
        said.setdefault(body.get("document"), made)
    for row in rows_in(found):
        name = row.get("title") or row.get("label") or row.get("name") or row.get("logo_name")
        for value in row.values():
            if name and isinstance(value, str) and value in papers:
                said.setdefault(value, name)
    return {
        name: f'{html.escape(said.get(name, "Paper"))}: <a href="papers/{file}">{file}</a>'
        for name, file in papers.items()
    }


def page(facts, found, done, links):
    """The whole file as one page."""
    parts = [HEAD, f"<h1>{html.escape(facts['title'])}</h1><p>{html.escape(facts['chain'])}</p>"]
    everywhere = known_values(found) | links
    for each, held in found.get("cycle", {}).items():
        everywhere[each] = html.escape(f"Review {held['label']}")
    for root_id, title in headings(found):
        parts.append(f"<h2>{html.escape(title)}</h2>")
        here = {name: held[root_id] for name, held in found.items() if root_id in held}
        known = everywhere | known_values(here)
        for name, held in here.items():
            body = as_html(held, known)
            if body:
                parts.append(f"<h3>{html.escape(words(name))}</h3>{body}")
    if links:
        parts.append(
            f"<h2>Papers</h2><ul>{''.join(f'<li>{each}</li>' for each in links.values())}</ul>"
        )
    named = "<tr><th>No.<th>When<th>Who<th>What</tr>"
    parts.append(f"<h2>Record of events</h2><table><thead>{named}</thead>")
    parts += [
        f"<tr><td>{each['seq']}<td>{html.escape(in_days(each['at']))}"
        f"<td>{html.escape(told('actor', each['actor']))}"
        f"<td>{html.escape(words(each['kind']))}</tr>"
        for each in done
    ]
    return "".join(parts) + "</table>"


HEAD = (
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Record</title><style>'
    ":root{color-scheme:light dark}body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;"
    "padding:0 1rem;overflow-wrap:break-word}h1,h2,h3{line-height:1.25}"
    "h2{border-top:2px solid;padding-top:1rem;margin-top:3rem}dt{font-weight:bold}"
    "dd{margin:0 0 .6rem 1.2rem}ol,ul{padding-left:1.8rem}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;"
    "padding:.25rem .8rem .25rem 0;border-bottom:1px solid #8888}"
    "@media print{body{font-size:10pt;margin:0}h2{break-before:page}h1+p+h2{break-before:auto}"
    "h2,h3,dt{break-after:avoid}tr{break-inside:avoid}}</style>"
)


def headings(found):
    """Every id with its title: what the file has once, then the reviews by their beginning."""
    ids = {root_id for held in found.values() for root_id in held}
    reviews = found.get("cycle", {})
    once = sorted(ids - set(reviews))
    latest_last = sorted(reviews, key=lambda each: str(reviews[each].get("start", "")))
    titles = [(each, "The file" if len(once) == 1 else f"The file: {each}") for each in once]
    return titles + [(each, f"Review {reviews[each].get('label', '')}") for each in latest_last]


def write_out(link, folder):
    """Everything into the new folder; gives the sentence about the record of events."""
    found = record(link)
    done, wrong = events(link)
    meta = dict(link.execute("SELECT name, value FROM meta WHERE name <> 'hash_salt'"))
    chain = (
        f"The record of events is whole: {len(done)} events."
        if wrong is None
        else f"The record of events was altered: event {wrong} does not fit the one before it."
    )
    folder.mkdir(parents=True, mode=0o700)
    (folder / "papers").mkdir(mode=0o700)
    papers = {}
    for name, kind, data in link.execute("SELECT sha256, media_type, data FROM blob"):
        papers[name] = f"{name[:16]}{ENDINGS.get(kind, '.bin')}"
        if hashlib.sha256(data).hexdigest() != name:
            chain += f" The paper {papers[name]} is not as it was kept."
        put(folder / "papers" / papers[name], data)
    trusts = [each.get("name", "") for each in found.get("trust", {}).values()]
    facts = {"title": next(filter(None, trusts), "Record"), "chain": chain}
    everything = {"file": meta, "record": found, "events": done, "papers": papers}
    text = json.dumps(everything, ensure_ascii=False, indent=1)
    shown = page(facts, found, done, paper_links(found, done, papers))
    put(folder / "record.json", text.encode())
    put(folder / "record.html", shown.encode())
    return chain


def put(path, data):
    """A new file that only its owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)


def main(arguments=None):
    """0: all is written and the record of events is whole; 1: it is altered; 2: not readable."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recovery-key", action="store_true", help="ask for the recovery key")
    parser.add_argument("--from-stdin", action="store_true", help="read the words from a pipe")
    asked = parser.parse_args(arguments)

    def secret(start):
        question = "Recovery key: " if asked.recovery_key else "Passphrase: "
        given = sys.stdin.readline() if asked.from_stdin else getpass.getpass(question)
        made = of_recovery_key if asked.recovery_key else of_passphrase
        return made(given.rstrip("\n"))(start)

    if asked.folder.exists():
        print(f"{asked.folder} is there already. Name a folder that is not.", file=sys.stderr)
        return 2
    try:
        link = opened(asked.file, secret)
        try:
            chain = write_out(link, asked.folder)
        except link.DatabaseError as error:
            raise NotReadableError(trouble(asked.file)) from error
        finally:
            link.close()
    except NotReadableError as error:
        print(error, file=sys.stderr)
        return 2
    print(chain)
    return 1 if "altered" in chain or "not as it was" in chain else 0


if __name__ == "__main__":
    sys.exit(main())
