"""Lessons as files: pictures of frames, a page that works offline, a handout. Pure: values in, text out."""
