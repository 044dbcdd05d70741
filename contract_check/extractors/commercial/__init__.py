"""Extractors of the commercial terms."""
