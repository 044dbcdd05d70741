"""What speaks of a duty of the vendor and promises nothing: a law's own words, a plan, what the parties may yet agree.

The terms that only packs ask for are made of what a law asks of every vendor, and so papers speak of them without
promising them. Wordings of a duty cannot tell this; the sentence around them can.

Accepted: "Article 32 of the GDPR requires the processor to", "under DORA, a provider shall", "the parties are aware that",
"Provider plans to", "the parties may agree that", "if the parties so agree", recitals, and definitions where told.
Rejected: "as Article 28 requires, Provider shall", "the GDPR requires measures, and Provider therefore takes", "if Provider
plans to move the data, it shall".
"""

from __future__ import annotations

from contract_check.extractors.promises.definitions import DEFINED
from contract_check.language.wording import STATEMENT_BEGINS, any_of, compile_pattern
from contract_check.model.late_pattern import late_pattern

_PARAGRAPH = r"[\w()./-]*\d[\w()./-]*"
_ACT = (
    r"(?:(?:(?:eu|uk|general|swiss|federal|german|california) )*"
    r"(?:gdpr|dora|ccpa|cpra|hipaa|bdsg|general data protection regulation|"
    r"(?:artificial intelligence|ai) act|digital operational resilience act|"
    r"(?:data protection|consumer privacy) act)|"
    r"(?:delegated |implementing )?(?:regulation|directive)\b(?: \(e[uc]\))?(?: no\.?)?"
    r"(?: \d+/\d+)?(?: \((?:gdpr|dora)\))?|"
    r"(?:(?:applicable|data protection|privacy|data privacy|financial|supervisory|outsourcing|"
    r"banking|statutory|european|union) )*(?:laws?|legislation|statutes?)\b(?! of))"
)
_LAW = (
    rf"(?:(?:art(?:icles?|s?\.)|sections?|recitals?|§+) ?{_PARAGRAPH}(?:(?:,| and| or| to) {_PARAGRAPH}){{0,3}},?"
    rf"(?: (?:of|under|in) (?:the )?| ){_ACT}|(?:the )?{_ACT})(?: \([^)]{{0,80}}\))?"
)
_SAYS = (
    r"(?:requires?|obliges?|provides?(?! (?:VENDOR|CUSTOMER) with)|states?|says?|reads?|sets? out|"
    r"sets? forth|stipulates?|prescribes?|lays? down|refers? to|deals? with|regulates?|governs?|"
    r"demands?|mandates?|foresees?|speaks? of|distinguish\w*|imposes?|grants?|gives?|entitles?|"
    r"allows?|permits?|concerns?|calls? for|expects?|asks?|wants?)"
)
_NOTED = (
    r"(?:(?:BOTH|CUSTOMER|VENDOR|the parties|CUSTOMER and VENDOR|VENDOR and CUSTOMER) "
    r"(?:(?:is|are) (?:\w+ )?aware|notes?|recogni[sz]es?|understands?)(?: of)?(?: the fact)?(?: that)? )"
)
_ANYBODY = (
    r"(?:(?:an?|every|each|any|all|no) "
    r"(?:(?!(?:by|of|with|from|for|other|further|additional) )[\w-]+ ){0,4}?"
    r"(?:processors?|controllers?|providers?|deployers?|vendors?|suppliers?|entit(?:y|ies)|"
    r"undertakings?|institutions?|contracts?|VENDOR|CUSTOMER)\b|"
    r"(?:(?:competent )?authorities|processors|controllers|providers|deployers|"
    r"(?:financial )?entities|institutions|contracts|agreements|(?:the )?contractual arrangements)\b)"
)
# The vendor takes on what the law asks: "…, and VENDOR therefore takes them".
_TAKEN_ON = late_pattern(
    r"(?:[,;] (?:and|so|but|which|with which|for which reason)|;|"
    r"\b(?:hence|thus|therefore|accordingly|consequently|to (?:this|that) end)),? "
    r"(?:accordingly,? |therefore,? |hence,? )?(?:VENDOR|BOTH)\b"
)
_LAW_SAYS = compile_pattern(
    any_of(
        rf"{STATEMENT_BEGINS}{_NOTED}?(?:the )?{_LAW} (?:\w+ly |itself |also |thus )?{_SAYS}\b",
        rf"{STATEMENT_BEGINS}{_NOTED}?(?:under|pursuant to|according to|by virtue of|in) (?:the )?{_LAW},? {_ANYBODY}",
        rf"{STATEMENT_BEGINS}(?:BOTH|the parties) (?:are aware|note)\b[^.;|]{{0,60}}?{_LAW}",
    )
)
# The word that a definition explains; "acts are deemed to be its own" and "an alternative means" explain none.
_NAMED = late_pattern(r"[^|;]{0,240}?(?:\"[^\"]{2,60}\"|\bthe (?:terms?|expressions?|words?)\b)")
_RECITAL = late_pattern(r"\W*(?:\(?\w\W+)?(?:recitals?|whereas)\b")
_SUPPOSED = r"(?!(?:if|where|when|whenever|should|in case|before|as soon as|once|unless|to the extent|insofar|prior)\b)"
_PLANS = (
    r"(?:(?:plans?|intends?|hopes?|expects?|proposes?|would like|(?:is|are) (?:planning|going|hoping)) to|"
    r"(?:is|are) (?:considering|planning|evaluating|exploring)|"
    r"(?:(?:shall|will|may|might) )?(?:considers?|examines?|evaluates?|explores?) (?:whether|if)|"
    r"(?:has|have) (?:it )?on (?:its|VENDOR's) roadmap)"
)
# Where the vendor's plan is what the sentence says, and not what it supposes ("if VENDOR plans to").
_BEGINS = any_of(
    rf"{STATEMENT_BEGINS}{_SUPPOSED}(?:[^,.;|]{{0,60}}, )?",
    rf"[;:.] {_SUPPOSED}",
    r", (?:and|but|while) ",
    rf"{STATEMENT_BEGINS}(?:on|upon|at|after|during|in) [^,.;|]{{3,50}}(?<! where)(?<! which)(?<! that)(?<! if)(?<! when) ",
    rf"{STATEMENT_BEGINS}(?:of|if|where|when|should|before|upon|on|in|during|after|at|not|as|no|there)\b[^.;|]{{12,240}}, "
    r"(?:during which )?",
)
_PLANNED = compile_pattern(rf"{_BEGINS}VENDOR (?:\w+ly |also |further )?{_PLANS}\b")
_GOES_ON = late_pattern(
    r";|\b(?:but|however)\b|\bprovided that\b|\b(?:BOTH|VENDOR|it|they|and) (?:shall|will|must|undertakes)\b|"
    r"[,)] (?:and |while |until then )?VENDOR (?:\w+ly )?[a-z]+s?\b"
)
_ON_THE_ROADMAP = late_pattern(
    r"\b(?:is|are|remains?) (?:still |currently )?(?:on (?:VENDOR's|the) (?:\w+ )?roadmap|under consideration)\b"
)
_MAY_AGREE = compile_pattern(
    any_of(
        r"\b(?:BOTH|parties|sides) (?:may|can|might|could) (?:\w+ly |also )?(?:agree|stipulate|arrange|provide) that\b",
        f"{STATEMENT_BEGINS}(?:only )?(?:if|where|when) (?:and to the extent )?"
        r"(?:(?:BOTH|the parties) (?:have |so |separately |expressly )*agreed?|so agreed|separately agreed)"
        r"\b[^,.;|]{0,60},",
        r"\b(?:could|might|may),? for (?:example|instance),? (?:ask|wish|read|say|provide)\b",
        r"\b(?:sample|model|typical) (?:\w+ )?(?:clause|provision|wording|contract|agreement)s? "
        r"(?:could|might|would|may)\b",
    )
)

# "BOTH may agree in an order form on credits of up to PERCENT"; what they may settle among themselves for less is another thing.
_YET_TO_AGREE = late_pattern(
    r"\b(?:BOTH|the parties|the sides) (?:may|can|might|could) (?:\w+ly |also )?(?:agree(?: upon)?|stipulate|arrange|negotiate)"
    r"(?: separately| individually| in (?:writing|an? [^.,;|]{3,40}?))? (?:on|upon) (?:an? )?(?!(?:DURATION|shorter|longer|different|other)\b)|"
    r"\A[^.;|]{3,80} (?:can|may|could) be agreed(?: upon)?(?: separately)? (?:in|by|under|with) (?:an? |the )?"
    r"(?:\w+ CUSTOMER|order|order form|statement of work|separate|individual|addendum)\b"
)


def is_no_promise(surface: str, end: int, *, of_definitions: bool = True) -> bool:
    """Whether a duty that ends at `end` is only spoken of; `of_definitions` where a definition cannot state it either.

    >>> is_no_promise("article 32 gdpr requires VENDOR to take measures", 48)
    True
    >>> is_no_promise("as article 32 gdpr requires, VENDOR shall take measures", 55)
    False
    >>> is_no_promise("if VENDOR plans to move the data, it shall tell CUSTOMER", 56)
    False
    """
    if _RECITAL.match(surface) or (of_definitions and _NAMED.match(surface) and DEFINED.holds(surface, end, end)):
        return True
    law = _LAW_SAYS.match(surface)
    if law and not _TAKEN_ON.search(surface, law.end()):
        return True
    return _MAY_AGREE.search(surface) is not None or is_planned(surface, end)


def is_left_to_agree(surface: str) -> bool:
    """Whether a sentence speaks of what the parties may yet agree.

    >>> is_left_to_agree("BOTH may agree in an order form on service credits"), is_left_to_agree("BOTH agree on credits")
    (True, False)
    """
    return _MAY_AGREE.search(surface) is not None or _YET_TO_AGREE.search(surface) is not None


def is_planned(surface: str, end: int) -> bool:
    """Whether a duty that ends at `end` is only the vendor's plan.

    >>> is_planned("VENDOR plans to encrypt data", 28), is_planned("VENDOR plans tests and encrypts data", 36)
    (True, False)
    """
    if _ON_THE_ROADMAP.search(surface):
        return True
    plan = _PLANNED.search(surface)
    return plan is not None and plan.start() < end and not _GOES_ON.search(surface, plan.end(), end)
