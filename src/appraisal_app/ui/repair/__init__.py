"""What is offered when a file is damaged."""
