"""The post that a file keeps, inside one transaction."""

from __future__ import annotations

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.correspondence import Correspondence


def correspondence(unit: UnitOfWork) -> Correspondence:
    """The post of the file, empty when there was none yet."""
    found = unit.find(Correspondence, FILE_ID)
    return found[0] if found is not None else Correspondence(id=FILE_ID)


def save_correspondence(unit: UnitOfWork, post: Correspondence) -> None:
    """Write the post over what the file has."""
    found = unit.find(Correspondence, FILE_ID)
    if found is None:
        unit.add(post)
    elif found[0] != post:
        unit.save(post, found[1])
