"""What every process that resumes needs, imported once by the process that they are forked from."""

import tests.matrix.running  # noqa: F401 — imported for its imports
