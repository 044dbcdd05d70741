"""Files → read contracts, in order; what was read before comes from the cache."""
