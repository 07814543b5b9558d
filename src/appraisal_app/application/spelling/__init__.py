"""British spelling: which words of a text are known, and what else may have been meant."""
