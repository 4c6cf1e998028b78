"""The nouns that every stage speaks: frozen dataclasses, the standard library and nothing else."""
