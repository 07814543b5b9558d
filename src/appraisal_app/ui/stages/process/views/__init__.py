"""What each of the panel makes of the year before they meet."""
