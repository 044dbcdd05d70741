"""Which carve-outs a sentence names, and whether it speaks of a cap at all.

Accepted: the exceptions of a cap before it, amid it or behind it; those behind the word that lifts a bound ("shall not apply
to", "outside the cap", "in lieu of the ceiling"); those of a sentence that goes on from one on liability.
Rejected: exceptions of what is no cap, a cap for any claim, which is the general one, a remedy ("limited to reasonable efforts").
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.carveout_names import GRAVER_FAULT, LIABLE, named
from contract_check.extractors.framework import Found
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# What a sentence on what stands outside a cap, or under one of its own, speaks of.
CARVEOUTS_SPOKEN_OF = AnyOf(
    Subject(
        "liab*|damages|(?<!without )limit(s|ed|ation|ations)?|exclusions?|caps?|ceiling|maximum",
        (
            "except*|not (limit|exclude|apply|cover|affect|reach)|nothing|none|other than|save|unless|notwithstanding|carve*|"
            "do(es)? not|unlimited|uncapped|super-?cap|cannot be|unaffected|outside|without effect|fall(s)? away|disapplied|in full|"
            "without limit*|unrestricted*|no (limit*|caps?|exclusions?)|excluding"
        ),
        (
            "confiden*|secrecy|breach of (data|security)|data protection|indemnit*|indemnification|gross(ly)? negligen*|"
            "negligen*|wil+ful*|intent*|"
            r"fraud*|death|injur*|infringement|misappropriat*|laws?\b(?=[^.;]{0,30}(exclud|limit|permit))|cannot be (excluded|"
            "limited)|deceit|unlawful|product liability|mandatory|deliberate"
        ),
        within=200,
        unless=(
            "warrant(y|ies)|injunct*|equitable|surviv*|merchantab*|fines?|settle*|admission|claims? (is|are|to the extent) based|"
            "permitted by|harmless|modify, reverse|sccs?"
        ),
    ),
    Subject(
        "caps?|limit(ed)?|ceiling|liability|liable",
        "separate|higher|enhanced|super-?cap|raised|instead of|in place of|MONEY|times",
        "breach(es)? of|indemni*|infring*|security incidents?|data protection",
        "MONEY|fees|times|million",
        within=200,
        unless="surviv*|infringement (claims?|by CUSTOMER)|harmless",
    ),
)

_GENERAL = late_pattern(
    r"\b(?:or otherwise|all claims|any claims?|any and all|this (?:agreement|contract)|these terms|"
    r"any reason|any damages)\b"
)
# "limited to reasonable efforts to mitigate": a remedy, and no sum of its own.
_EFFORTS = late_pattern(r"[^|.;]{0,30}\b(?:efforts|re-?perform\w*|repair|mitigat\w+|replacement)\b")
# What a list goes on with, below its last item.
_IS_EXCLUDED = late_pattern(r"\n\W*(?:is|are|shall be|will be) (?:\w+ )?(?:excluded|limited|restricted)\b")
_LIST = 1200  # characters of a list
_LONGEST = 700  # in a longer sentence the matters belong to different thoughts
OVER = (
    r"(?:exceed|(?<=liable )(?:only )?up to|(?<=responsible )(?:only )?up to|\bonly up to|"
    r"(?<!not )limited(?:,[^,;|]{0,60},| in (?:the )?(?:aggregate|total|amount|all))? to|in excess of|more than|greater than|capped|excess of)"
)
# "not liable with respect to any subject matter of this agreement: (a) …" heads a list whose last item is the cap.
_THEN_CAPPED = late_pattern(
    rf"{OVER}|\b(?:total|maximum|aggregate|entire) liab\w+\b[^|.;]{{0,60}}\b(?:is|are|be)\b|"
    r"\bliable with respect to any subject matter\b"
)

# For sentences that are read by their matters: the bound, and each way of lifting it.
BOUND = (
    r"(?:\b(?:liability|liab\w+ for damages) (?:maximum|restrictions?)|\brestrictions? of liab\w+|"
    r"\b(?:un)?capp?(?:ed|s)?\b|\blimit(?:s|ed|ations?)?\b|\bceiling\b|maximum amounts?|\bunlimited\b|"
    r"liable for the full|liability is (?:raised|increased))"
)
# "Shall not apply", "ceases to hold", "falls away".
_DOES_NOT_APPLY = (
    r"\b(?:shall|will|does|do|is|are|may|should|can) not (?:be )?(?:\w+ )?"
    r"(?:apply|reach|cover|extend|construed|intended|reduce|restrict|hold|rely|invoke|counted|"
    r"subject|bound\w*|protect|benefit)\b|"
    r"\bnot (?:be )?enforceable\b|"
    r"\b(?:lapses?|ineffective|unaffected|untouched|uncapped|unlimited liability|inapplicable|"
    r"disapplied|falls? away|ceases? to (?:apply|operate|hold|have effect))\b"
)
# "Exempt from the cap", "none of the limits applies", "recoverable in full".
_OUTSIDE_THE_CAP = (
    r"\b(?:excepted|exempt(?:ed)?|excluded|carved out) (?:from|of) (?:\w+ ){0,3}"
    r"(?:cap|limit|ceiling)|"
    r"\boutside (?:of )?(?:the|this|that|these) (?:\w+ ){0,2}(?:cap|limit|ceiling)|"
    r"\bnone of the\b[^|.;]{0,60}\b(?:appl(?:y|ies)|protects?|limits?|benefits?|covers?|holds?)\b|"
    r"\brecoverable in full\b|"
    r"\b(?:do(?:es)?|shall|will) not count (?:towards?|against)\b|"
    r"\bwithout regard to the (?:\w+ )?(?:cap|limit)|"
    r"\bno (?:cap|limit|ceiling) (?:applies|shall apply|on liab)|"
    r"\b(?:raised|increased) to\b|"
    r"\bmore than the (?:cap|limit|ceiling)\b|"
    r"\bliable for the full\b"
)
# "Neither is intended to limit", "may invoke it only to the extent", "nothing herein restricts".
_NOTHING_LIMITS = (
    r"\bneither\b<120>\bis intended to (?:limit|restrict|reduce)|"
    r"\b(?:disregarded|(?:without|of no) (?:any )?effect|"
    r"leaves? (?:\w+ ){0,3}?(?:untouched|unaffected)|unaffected (?:hereby|by this))\b|"
    r"\bneither\b<80>\b(?:protects?|benefits?|appl(?:y|ies))\b|"
    r"\b(?:rely|invoke|benefit)\b<60>\bonly (?:in so far|insofar|to the extent|as far|if|where)\b|"
    r"\bnot (?:rely on|invoke)\b|"
    r"\bin (?:place|lieu|stead) of the (?:\w+ )?(?:cap|limit|ceiling)|"
    r"\bnothing (?:herein|in (?:this|these|the))\b<60>\b(?:limits?|restricts?|reduces?|caps?)\b"
)
LIFTED = compile_pattern(rf"(?:{_DOES_NOT_APPLY}|{_OUTSIDE_THE_CAP}|{_NOTHING_LIMITS})")


def names_lifted(clause: Clause, _match: re.Match[str]) -> Found:
    """The carve-outs behind the word that lifts the bound, else before it."""
    lifted = LIFTED.search(clause.surface)
    if not lifted or len(clause.own) > _LONGEST:
        return None
    return named(clause, clause.surface[lifted.end() :]) or named(clause, clause.surface[: lifted.start()])


def names_in(clause: Clause, match: re.Match[str]) -> Found:
    """The carve-outs named among the exceptions, without those that the customer alone owes."""
    return named(clause, match["what"])


def names_of_graver_fault(clause: Clause, match: re.Match[str]) -> Found:
    """ "For damage that is not caused intentionally liability is limited": the graver faults that the cap leaves out."""
    found = names_in(clause, match) if LIABLE.search(clause.surface) else None
    return found if isinstance(found, Names) and GRAVER_FAULT.intersection(found.names) else None


def names_after_liability(clause: Clause, match: re.Match[str]) -> Found:
    """ "Claims for damages are excluded. Excepted from this are …"; "in the event of intent it is liable as the law says"."""
    return names_in(clause, match) if LIABLE.search(f"{clause.heading} {clause.before} {match[0]}") else None


def names_of_what_is_not_limited(clause: Clause, match: re.Match[str]) -> Found:
    """ "We do not limit our liability where that would be unlawful. This includes liability for …"."""
    said = re.search(
        r"\b(?:not|nothing|never)\b[^.;|]{0,60}\b(?:exclude|limit|restrict)\w*\b[^.;|]{0,80}\b(?:liab|responsib)",
        clause.before,
    )
    return names_in(clause, match) if said else None


def names_of_one_kind(clause: Clause, match: re.Match[str]) -> Found:
    """The kind of claim that has a cap of its own; a cap for any claim is the general one."""
    to_efforts = _EFFORTS.match(clause.surface, match.end())
    return None if to_efforts or _GENERAL.search(match["what"]) else names_in(clause, match)


def names_of_a_list_that_excludes_none(clause: Clause, match: re.Match[str]) -> Found:
    """ "Neither party's liability: (a) for fraud; (b) …", where the words below the list are "is excluded or limited"."""
    below = clause.document.text[clause.span.end : clause.span.end + _LIST]
    return names_in(clause, match) if _IS_EXCLUDED.search(below) else None


def names_but_the_law_alone(clause: Clause, match: re.Match[str]) -> Found:
    """The exceptions of "the limits apply, except …", which says of the law only what holds anyway."""
    found = names_in(clause, match)
    return None if isinstance(found, Names) and found.names == ("law",) else found


def names_before_cap(clause: Clause, match: re.Match[str]) -> Found:
    """The exceptions, where a cap follows them in the sentence."""
    liable = LIABLE.search(clause.surface, match.end("what"))
    capped = liable and _THEN_CAPPED.search(clause.surface, max(0, liable.start() - 20))
    return names_in(clause, match) if capped else None


def names_after_cap(clause: Clause, match: re.Match[str]) -> Found:
    """The exceptions, where what they follow is a cap on liability."""
    return names_in(clause, match) if LIABLE.search(clause.surface, 0, match.start()) else None
