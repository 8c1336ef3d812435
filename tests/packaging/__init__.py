"""What is built for people to install: icons, desktop files, the frozen program, the packages made of it."""
