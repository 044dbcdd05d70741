"""Extractors of the security terms."""
