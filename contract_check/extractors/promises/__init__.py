"""What becomes of a statement by what stands around it: denied, left open, done by others, or for some customers alone."""
