"""Lays two copies of one file side by side, part by part, to choose what is to stand."""
