"""What a line of text needs before it may be shown: harmless characters, their width, and where lines break."""
