"""RTF (Rich Text Format 1.9.1): control words and groups in ASCII, and what they make of the characters."""
