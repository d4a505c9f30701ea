"""What sentences say of one another: a place told of again, a list that goes on, "the town" that was just named."""
