"""Files on disk: what is read, what is written, what is shipped with the program, and the projects in a folder."""
