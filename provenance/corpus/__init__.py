"""Many pairs: manifests that name them, baselines that accept what is known, and the round that checks them all."""
