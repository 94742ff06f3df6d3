"""``python -m turnwire.cli`` is ``turnwire``."""

import sys

from turnwire.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
