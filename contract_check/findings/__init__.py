"""From rules and what contracts say to findings, checklists and portfolios."""
