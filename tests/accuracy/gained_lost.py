"""Clauses gained and lost against an earlier commit, on the labelled contracts beside the project.

python tests/accuracy/gained_lost.py            # the working tree against HEAD
python tests/accuracy/gained_lost.py main~3     # … against another commit
python tests/accuracy/gained_lost.py HEAD FOLDER   # … on another folder of labelled contracts
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT.parent / "shared" / "gold"
COMMAND = "import sys; from contract_check.cli import main; main(sys.argv[1:])"


def evaluate(program: Path, *arguments: str) -> None:
    """Run `contract-check evaluate` as the checkout at `program` has it."""
    environment = {**os.environ, "PYTHONPATH": str(program)}
    subprocess.run([sys.executable, "-c", COMMAND, "evaluate", *arguments], check=True, cwd=program, env=environment)


def main(revision: str = "HEAD", folder: str = str(GOLD)) -> int:
    """Evaluate `revision` in a checkout of its own, then the working tree against it."""
    if not Path(folder).is_dir():
        sys.stderr.write(f"{folder}: there are no labelled contracts here; nothing was measured.\n")
        return 1
    with tempfile.TemporaryDirectory() as temporary:
        earlier, figures = Path(temporary, "checkout"), str(Path(temporary, "before.json"))
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", str(earlier), revision], check=True)
        try:
            sys.stdout.write(f"{revision}:\n")
            sys.stdout.flush()
            evaluate(earlier, folder, "--json", figures)
        finally:
            subprocess.run([*git, "remove", "--force", str(earlier)], check=True)
        sys.stdout.write("\nworking tree:\n")
        sys.stdout.flush()
        evaluate(ROOT, folder, "--against", figures)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
