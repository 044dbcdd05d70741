"""What stands in the text for a field of a form, whatever kind of file it is in: a blank where nobody has filled it in, or a box."""

BLANK = "________"
TICKED, UNTICKED = "☒", "☐"
