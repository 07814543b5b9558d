"""Filled-in forms: what stands in the fields of a PDF, read strictly and within bounds."""
