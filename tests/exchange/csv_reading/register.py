"""A file that looks like the government's register, of any length; every school is made up."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

HEADINGS = (
    *("URN", "LA (code)", "LA (name)", "EstablishmentNumber", "EstablishmentName"),
    *("TypeOfEstablishment (code)", "TypeOfEstablishment (name)", "EstablishmentStatus (code)"),
    *("EstablishmentStatus (name)", "OpenDate", "CloseDate", "PhaseOfEducation (code)"),
    *("PhaseOfEducation (name)", "StatutoryLowAge", "StatutoryHighAge", "SchoolCapacity"),
    *("NumberOfPupils", "NumberOfBoys", "NumberOfGirls", "PercentageFSM", "Trusts (code)"),
    *("Trusts (name)", "SchoolSponsors (name)", "UKPRN", "Street", "Town", "Postcode"),
    *("HeadTitle (name)", "HeadFirstName", "HeadLastName", "HeadPreferredJobTitle"),
    *("PreviousLA (name)", "PropsName", "SiteName", "UPRN"),
    *(f"SEN{n} (name)" for n in range(1, 14)),
)
TRUST = "FENLIGHT LEARNING TRUST"
ONE_IN = 1000
"""One school in so many belongs to the trust."""


def write_register(path: Path, *, rows: int, encoding: str = "cp1252", padding: int = 850) -> None:
    """Writes that many schools, one in a thousand of them of the trust."""
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow(HEADINGS)
        writer.writerows(_schools(rows, "x" * padding))


def _schools(count: int, filler: str) -> Iterator[list[str]]:
    for n in range(count):
        is_ours = n % ONE_IN == ONE_IN // 2
        said = {
            "URN": str(100000 + n),
            "LA (name)": "Cambridgeshire",
            "EstablishmentName": f"Ysgol Llŷn, the “{n}th”".replace("ŷ", "ý"),
            "EstablishmentStatus (name)": "Closed" if n % 5 == 0 and not is_ours else "Open",
            "OpenDate": "01-09-2013",
            "PhaseOfEducation (name)": "Primary",
            "NumberOfPupils": str(n % 900),
            "Trusts (name)": TRUST if is_ours else f"THE TRUST NO {n % 2500} LIMITED",
            "HeadLastName": "Example",
            "Street": f"{n} Long Road\r\nNear the bridge",
            "PropsName": filler,
        }
        yield [said.get(heading, "") for heading in HEADINGS]
