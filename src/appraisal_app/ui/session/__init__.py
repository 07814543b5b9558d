"""The open file behind the window: what is in sight, what is saved, what the menus do."""
