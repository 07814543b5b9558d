"""The questions of an objective's card, group by group."""
