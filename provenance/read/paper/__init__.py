"""PDF: pages of print, on which letters have places and nothing says what a line, a graf or a headline is."""
