"""Wire: how agencies send their copy. What the readers of ninjs, NewsML, NITF, ANPA, IPTC 7901 and AP share.

The files beside this folder say how each format is known; what it takes to read one stands here, so that plain text
pays nothing for it. Each makes a `Story` of one item; `story.py` makes the Document.
"""
