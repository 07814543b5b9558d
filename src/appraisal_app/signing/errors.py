"""What can go wrong with identities and signing, each as one sentence for the user."""

from __future__ import annotations

from appraisal_app.application.errors import AppError


class IdentityFileError(AppError):
    """A signing identity could not be made, opened, kept or found."""


class CertificateFileError(AppError):
    """A certificate file could not be read."""


class SigningRefusedError(AppError):
    """The document, in its present state, must not get this signature."""
