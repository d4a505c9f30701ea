"""What sentences say of one another: a place told of again, a list that goes on, a year told before."""
