"""D06, the agenda of the review meeting, with or without the chair's prompts."""
