"""The few dialogs: questions, passphrases, a report of the unexpected."""
