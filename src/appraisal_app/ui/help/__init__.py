"""The help book in a window of its own, the keyboard sheet, and help for the page in sight."""
