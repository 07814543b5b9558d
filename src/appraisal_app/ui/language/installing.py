"""Takes up the language of the system, where there is a translation into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator


def speak(application: QCoreApplication, resources: Path, locale: QLocale) -> QTranslator | None:
    """Show texts in the language of `locale`; None, and English, where there is no file for it.

    The file is `languages/appraisal_cy.qm` for Welsh, as pyside6-lrelease makes it.
    """
    if locale.language() == QLocale.Language.English:
        return None
    translator = QTranslator(application)
    if not translator.load(locale, "appraisal", "_", str(resources / "languages")):
        translator.deleteLater()
        return None
    application.installTranslator(translator)
    return translator
