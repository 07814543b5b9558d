"""Pages of files that hold one value of somebody's own, with their buttons and their undo."""
