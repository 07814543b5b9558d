"""The machine: clock, folders, settings, logs."""
