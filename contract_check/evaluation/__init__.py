"""Measure the program on contracts that people have labelled: `contract-check evaluate`."""
