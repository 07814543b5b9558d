"""The panel's judgements."""
