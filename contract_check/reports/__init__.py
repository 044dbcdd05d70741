"""From checklists, and from terms, to files that other people open."""
