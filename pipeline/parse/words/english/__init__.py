"""What English rows say beside, before and behind what changes hands, put as the grammar looks for it."""
