"""A page: HTML as browsers take it, read into copy and into furniture, in the order of the page.

characters → tree → chunks → article (which chunks are the story) → roles → pieces; beside it what the page states
of itself. Everything here is loaded only when a page comes in.
"""
