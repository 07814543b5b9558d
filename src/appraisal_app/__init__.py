"""CEO Appraisal: a trust board's yearly review of its chief executive, kept in one file."""
