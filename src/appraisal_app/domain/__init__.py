"""What is true: values and rules of a review, standard library only."""
