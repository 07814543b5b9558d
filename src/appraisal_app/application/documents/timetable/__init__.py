"""D01, the review plan and timetable."""
