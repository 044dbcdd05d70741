"""What the customer has bought and has declined, and what a paper says of other plans."""
