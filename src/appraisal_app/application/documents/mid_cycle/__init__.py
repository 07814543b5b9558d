"""D09, the record of the review halfway through the period."""
