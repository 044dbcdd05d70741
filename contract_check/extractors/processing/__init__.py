"""The terms of Art. 28 of the GDPR that other contracts do not have; shown where a policy asks for them."""
