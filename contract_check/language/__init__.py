"""From wording to value: quantities, parties, modality and clauses, on a blank spaCy pipeline."""
