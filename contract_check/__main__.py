"""`python -m contract_check` is the command line as well, where its folder of scripts is not on the path."""

from contract_check.cli import main

if __name__ == "__main__":
    main(prog_name="contract-check")
