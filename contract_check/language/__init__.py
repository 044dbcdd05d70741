"""From wording to value: quantities, parties, modality, intervals and clauses."""
