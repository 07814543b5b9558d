"""CEO Appraisal: a trust board's yearly review of its chief executive, kept in one file."""

__version__ = "0.1.0"
