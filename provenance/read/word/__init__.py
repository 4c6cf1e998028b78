"""Word documents (DOCX, ISO/IEC 29500): a ZIP archive of XML parts, of which the story is one."""
