"""Extractors of the sla terms."""
