"""What French and Spanish rows say, put as the grammar looks for it."""
