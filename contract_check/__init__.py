"""contract-check reads vendor contracts and writes the re-papering checklist for each tool."""

__version__ = "0.1.0"
