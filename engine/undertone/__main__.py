"""`python -m undertone` is the command line."""

import sys

from undertone.cli import main

if __name__ == "__main__":
    sys.exit(main())
