"""What a contract says on each term: one module for a term or a close family.

A module states its wordings as data (`EXTRACTORS`), and is found by being in this package; see
`framework` for how an extractor works and `catalogue` for the list of them all. What every term needs
besides is in `papers`, `promises` and `plans`.
"""
