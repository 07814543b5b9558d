"""What reading a file would change, as lines of a question: what is new, and what stays."""

from __future__ import annotations

from appraisal_app.domain.phrases import capital, phrased, strung
from appraisal_app.ui.stages.trust.row_problems import few

_MOST = 10


def group(heading: str, lines: list[str]) -> tuple[str, ...]:
    """A heading over the first ten lines; nothing when there are none."""
    if not lines:
        return ()
    return (
        strung(
            "\n",
            (
                phrased("{heading}:", heading=heading),
                *(phrased("- {each}", each=each) for each in few(lines, _MOST)),
            ),
        ),
    )


def staying(number: int, counted: str) -> tuple[str, ...]:
    """How many stay, `counted` in words, such as "one school"; nothing when none does."""
    if not number:
        return ()
    stays = "stays as it is" if number == 1 else "stay as they are"
    return (phrased("{same} {stays}.", same=capital(counted), stays=stays),)
