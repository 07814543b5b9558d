"""Tagged pages: a story grows its structure tree, ReportLab draws, pikepdf writes."""
