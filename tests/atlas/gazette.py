"""The article of the invented edition, written for these tests: four lines, the ones that its statements cite."""

_TEXT = """
The Crown has taken back every village of the plain, and the millers of Pith are grinding flour again for the first
time in two harvests.

Without the Company's ships, which carried barley and powder up the estuary all through the spring, none of this would
have come about.

In the hills nobody speaks of yielding: an old captain says that the League has stores enough to sit out another winter
in its towers.

If the envoys meet at the salt house before the snow, there may be terms; if not, both sides expect to go on as they
are.
"""

LINES = tuple(" ".join(paragraph.split()) for paragraph in _TEXT.split("\n\n"))
