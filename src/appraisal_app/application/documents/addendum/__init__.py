"""An addendum to a signed statement: a document of its own, outside the numbered catalogue."""
