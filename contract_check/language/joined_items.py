"""An item of a list as one sentence with what leads into it: "VENDOR shall:" + "(b) not use it"."""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

# "Provider shall: (b) not use it" is one sentence; "the following applies:" says nothing.
_GOES_ON = late_pattern(r"(?:\(?[a-z\d]{1,4}[.)]|[\u2022-])? ?(?=[a-z])")
_MODAL_LAST = late_pattern(r"\b(?:shall|will|must|may|can|does|do|(?:agree|undertake|covenant)s? to)\W*\Z")
_LEADS_NOWHERE = late_pattern(
    r"\W*(?:[\d.]+ )?the following(?: (?:terms|provisions|conditions|rules|points?))? (?:(?:shall|will|also) )?(?:apply|applies)\W*\Z"
)


def join_item(prefix: str, item: str) -> tuple[str, int]:
    """What leads into an item, and how much of the item is only its number where it goes on with the same sentence.

    >>> join_item("VENDOR shall: ", "(b) not use it"), join_item("VENDOR keeps: ", "(b) logs")
    (('VENDOR shall ', 4), ('VENDOR keeps: ', 0))
    >>> join_item("the following applies: ", "(b) VENDOR shall use it")
    ('', 0)
    """
    if not prefix or _LEADS_NOWHERE.match(prefix):
        return "", 0
    if (number := _GOES_ON.match(item)) and _MODAL_LAST.search(prefix):
        return f"{prefix.rstrip(' :-')} ", number.end()
    return prefix, 0
