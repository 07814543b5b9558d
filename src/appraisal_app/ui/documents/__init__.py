"""The documents of a review, seen before they are used."""
