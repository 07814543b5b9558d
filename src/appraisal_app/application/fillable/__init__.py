"""Forms for those who have no application: made, and taken in when they come back."""
