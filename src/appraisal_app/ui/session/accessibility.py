"""What was done so that everybody can use the program, and what was not; the same as the docs."""

from __future__ import annotations

from appraisal_app.application.ports.interaction import Dialogs

STATEMENT = (
    "The aim is WCAG 2.2, level AA. This is our own account; nobody outside has examined it.\n\n"
    "Everything can be done by keyboard: Tab goes through a page in the order of reading, F6 from "
    "pane to pane, Ctrl+Page Down to the next step, F1 to help.\n\n"
    "The menu View has text of up to 200 %, at which nothing is cut on a screen of 1280 by 720, "
    "and colours of high contrast. The window follows the system where it asks for contrast or "
    "for less movement.\n\n"
    "Every control has a name, a role and a state that screen readers are told; this was asked on "
    "Linux over AT-SPI. Whether it can be worked with well by ear is not tested: no screen reader "
    "was listened to, neither Orca, NVDA, JAWS nor VoiceOver. Windows and macOS are not tested.\n\n"
    "PDFs are tagged, have a language, a title, headings, tables with headers, and words instead "
    "of charts; veraPDF finds them in keeping with PDF/UA-1. No person has read them by ear.\n\n"
    "Not met: the preview of a PDF in the window is a picture to a screen reader. Export it and "
    "read it in a reader of PDFs, or choose Word or plain text."
)


def tell_of_accessibility(dialogs: Dialogs) -> None:
    """Say it in a box that can be read at leisure."""
    dialogs.tell("Accessibility", STATEMENT)
