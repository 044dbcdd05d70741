"""The plain values that flow through the program: frozen, comparable, and without any I/O."""
