"""The terms of DORA Art. 28(7) and 30 that other contracts seldom have; shown where a policy asks for them."""
