"""The verbs of what a party does, in their forms: "delete", "deletes", "deleting", "deleted".

They are what contracts promise. A word that is a noun as well ("report", "support", "use") is told by its form, or by what
stands around it.
"""

from __future__ import annotations

from collections.abc import Iterable

VERBS = (
    "access acknowledge add admit adopt aggregate alert analyse analyze announce anonymise anonymize answer appoint apply assess assist "
    "assure audit back bear become brief cache carry cause certify change charge close collect combine commission comply conduct continue "
    "cooperate co-operate copy correct create credit de-identify decompile defend delete deliver deploy destroy disclose discontinue "
    "document email encrypt enforce engage ensure erase establish exceed exercise export extend fix furnish give grant hand handle help "
    "hire hold host implement impose improve include increase indemnify inform instruct insure invoke issue keep lend limit locate log "
    "lower maintain make manage market merge mitigate modify monitor move notify obtain offer outsource patch pay perform prepare preserve "
    "process procure produce protect provide publish purchase purge raise refund reimburse release remedy remediate remove render rent "
    "repair replace reply report require resolve respond restore restrict retain return review revise rotate scan screen secure sell send "
    "share solicit store subcontract submit supply support suspend take tell terminate test train transition undergo update use verify "
    "withhold write commit permit put run transfer transmit vet"
).split()
_DOUBLED = frozenset("admit submit commit permit put run transfer transmit vet log scan".split())
_IRREGULAR = {
    "bear": "borne", "become": "become", "give": "given", "hold": "held", "keep": "kept", "lend": "lent", "make": "made", "pay": "paid",
    "put": "put", "run": "run", "sell": "sold", "send": "sent", "take": "taken", "tell": "told", "undergo": "undergone",
    "withhold": "withheld", "write": "written",
}  # fmt: skip


def _doing(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1] if verb in _DOUBLED else ''}ing"


def _does(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"


def _done(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb}{verb[-1] if verb in _DOUBLED else ''}ed"


# Each form with the infinitive that it is of.
DOING = {_doing(verb): verb for verb in VERBS}
DOES = {_does(verb): verb for verb in VERBS}
DONE = {_done(verb): verb for verb in VERBS}


def one_of(forms: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first.

    >>> one_of(["keep", "keeps"])
    'keeps|keep'
    """
    return "|".join(sorted(forms, key=len, reverse=True))


def infinitive(does: str) -> str:
    """The verb of which a form in -s is made, whichever it is.

    >>> [infinitive(verb) for verb in ("encrypts", "notifies", "processes", "uses")]
    ['encrypt', 'notify', 'process', 'use']
    """
    if does in DOES:
        return DOES[does]
    if does.endswith("ies"):
        return f"{does[:-3]}y"
    return does[:-2] if does.endswith(("sses", "shes", "ches", "xes", "zzes")) else does[:-1]
