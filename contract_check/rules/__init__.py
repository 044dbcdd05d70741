"""The policy: YAML → rules, levels in words → levels, and a value held against a level."""
