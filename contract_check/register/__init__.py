"""The register of tools: which there are, and which contracts are theirs."""
