"""What the formats for many pairs share: results with their places, words, and the order of the worst."""
