"""Extractors of the data terms."""
