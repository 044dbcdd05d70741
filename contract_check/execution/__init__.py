"""Who does the work, and what is kept of it: worker processes, a cluster, the cache."""
