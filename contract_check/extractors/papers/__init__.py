"""What a paper is, and what it says of other papers: its kind, dates and signatures, references, amendments and precedence."""
