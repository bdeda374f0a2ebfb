"""`python -m finder …`: the command line without the window."""

import sys

from finder.cli.main import main

sys.exit(main())
