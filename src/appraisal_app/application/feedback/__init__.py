"""A facilitator's file: who is asked, what comes back, what is released, and its end."""
