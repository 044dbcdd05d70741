"""Extractors of the ai terms."""
