"""The Learn page: lessons to step through, to cut, to answer, to present and to take along."""
