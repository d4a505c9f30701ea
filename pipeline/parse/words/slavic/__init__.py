"""What Russian and Ukrainian rows say, put as the grammar looks for it."""
