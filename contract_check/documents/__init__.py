"""From a file to a `Document`: its text, pages, sections and tables."""
