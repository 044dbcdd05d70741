"""That data is bound to a place: it never leaves, is kept nowhere else, or in that place alone.

Accepted: "shall not process Customer Data outside the EEA", "no data leaves Canada", "processing outside the EEA is excluded",
"stored only in Germany". Rejected: what may be done elsewhere with leave is the matter of `no_residency`.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA, without
from contract_check.extractors.data.keeping_words import A_PLACE, BUT_THERE, KEEP, LOOSE, OUTSIDE, places_named
from contract_check.extractors.data.places import PLACE_LIST
from contract_check.extractors.framework import Pattern

BOUND_TO_A_PLACE = (
    Pattern(
        "never outside",
        f"(?:VENDOR{without('may ', 100)}(?:<will_not>|never|(?:is|are) (?:prohibited|barred|precluded) from)|"
        r"(?:VENDOR|\bit) (?:shall|will|must): (?:[\d.]+ |\(\w{1,3}\) |- )?not|\bneither VENDOR nor)"
        rf"\b<160>(?:{KEEP}|storing|hosting|transfer\w*|transmit\w*|send\w*|mov\w+|access\w*|lets?)\b<120>"
        rf"(?:{DATA}|\bdata\b|backups?)<120>"
        f"(?:{OUTSIDE} |"
        r"(?:anywhere|(?:any|a) (?:place|location|country|territory)) "
        f"(?:other than|but|except|outside(?: of)?)(?: in| within)? )(?P<where>{PLACE_LIST})",
        places_named,
        weight=1,
    ),
    Pattern(
        "data never leaves",
        rf"(?:{DATA}|\bdata\b)<60>(?:\bnot\b|never|no )<60>"
        rf"(?:(?:{KEEP}|transferred|moved|accessed)\b<40>"
        rf"(?:{OUTSIDE}|\b{BUT_THERE}(?: in| within| to)?(?: the)?) |"
        r"(?:leaves?|(?:transferred|moved|removed|taken|exported|sent)\b<20>\bfrom)\b<40>)"
        f"(?P<where>{PLACE_LIST})",
        places_named,
        weight=1,
    ),
    Pattern(
        "no data leaves",
        rf"\b(?:(?:no|none of) (?:\w+ ){{0,2}}?(?:{DATA}|\bdata\b)|neither\b<60>(?:{DATA}|\bdata\b)|"
        r"nothing (?:that )?CUSTOMER \w+|"
        rf"at no (?:time|point) (?:\w+ ){{0,2}}?(?:{DATA}|\bdata\b))<40>\b"
        r"(?:leaves?|(?:will|shall|may) (?:ever )?leave|"
        f"(?:goes?|travels?|moves?) {OUTSIDE}|"
        r"(?:is|are|be) (?:\w+ly )?(?:stored|kept|held|hosted|processed|moved|transferred) (?:at |to )?"
        rf"(?:any \w+ )?{OUTSIDE})\b<10>(?P<where>{PLACE_LIST})",
        places_named,
        weight=1,
    ),
    Pattern(
        "no part of it stands outside",
        r"\b(?:no (?:part|component|element|copy|portion|instance)|none|nothing) (?:of|in) "
        rf"{without(LOOSE, 80)}\b(?:is|are|be) (?:\w+ly )?{KEEP}(?: ?(?:/|,| or| and) ?\w+){{0,3}} "
        f"{OUTSIDE} (?P<where>{PLACE_LIST})",
        places_named,
        weight=1,
    ),
    Pattern(
        "nothing is done outside",
        rf"\b(?:{KEEP}|processing|storing|transfers?|access)\b<60>\b{OUTSIDE} (?P<where>{PLACE_LIST})<20>"
        r"\b(?:(?:is|are|be) (?:\w+ly )?"
        r"(?:excluded|prohibited|forbidden|ruled out|inadmissible|"
        r"not (?:permitted|allowed|carried out))|"
        r"(?:does|do|shall|will|must) not (?:take place|occur|happen))\b",
        places_named,
        weight=1,
    ),
    Pattern(
        "kept only in",
        rf"(?:{KEEP}{without('not ', 60)}(?:only|solely|exclusively|entirely)\b|"
        rf"\b(?:only|solely|exclusively) (?:be )?(?:\w+ly )?{KEEP})<60>(?:in|within|at|inside)\b{A_PLACE}"
        f"{without('law', 60)}(?P<where>{PLACE_LIST})",
        places_named,
        weight=1,
    ),
)
