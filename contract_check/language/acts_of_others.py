"""Whether a sentence tells what somebody does who is neither of the parties: a host, a reseller, the maker of a model, an authority.

Such a sentence has that somebody as its subject, and the vendor does nothing in it that would take the act on.

Accepted: "the model supplier indemnifies VENDOR against", "the liability of the reseller is", "under the contract between VENDOR and its
hosting company", "if CUSTOMER buys through a reseller, the reseller decides", "the European
Commission has adopted", "the hosting company, which is not VENDOR's sub-processor, encrypts".
Rejected: "the hosting company encrypts data, and VENDOR tests it", "VENDOR ensures that its resellers", "the cloud provider is
bound by VENDOR to".
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

_WHOSE = r"(?:(?:the|an?|its|our|their|any|each|every|such|some|VENDOR's|CUSTOMER's) )?"
_FIRM = r"(?:VENDOR|providers?|suppliers?|vendors?|licensors?|partners?|compan(?:y|ies)|operators?|hosts?|processors?|firms?|makers?)"
# Who keeps the data for the vendor: what it does to the data is done to it, whoever does it.
_HOST = rf"(?:hosting|cloud|infrastructure|data ?cent(?:er|re)|colocation|storage) {_FIRM}|(?:cloud|web) hosts?|hoster"
_SUPPLIER = (
    r"(?:VENDOR|CUSTOMER)'s (?:(?!own\b|the\b)[\w-]+ ){1,2}?(?:suppliers?|vendors?|competitors?|parent company|bank|insurer|operator|landlord|"
    r"partner)\b|"
    r"(?:incoming|successor|replacement) (?:VENDOR|suppliers?|vendors?|providers?|contractors?)\b|"
    r"CUSTOMER's (?:new|former|other|previous|next|incoming|outgoing) VENDOR\b|"
    r"(?:these|those|such) (?:third[- ]party |payment |hosting |external )?(?:providers|suppliers|vendors|partners|companies|firms|operators)\b|"
    r"(?:VENDOR|CUSTOMER)'s (?:competitors?|parent company|bank|insurer|landlord|employees(?= may\b))\b|"
    r"(?:marketing (?:materials?|documents?)|brochures?|data ?sheets?|sales (?:materials?|documents?|decks?)|advertis(?:ements?|ing)|presentations?)\b|"
    r"(?:database|backup|analytics|e-?mail|component|operating system) (?:VENDOR|vendors?|suppliers?|licensors?|makers?)\b|"
    rf"(?:(?:ai|language|foundation) )?models? {_FIRM}|(?:upstream|third[- ]party(?: software| service)?|map|payment|app store|telecom\w*|"
    rf"network|energy|power|electricity|water|railway|telephone|card|"
    rf"search engine) {_FIRM}|"
    r"(?:resellers?|distributors?|manufacturers?|insurers|landlords|registr(?:ar|y)|(?:telecom\w* )?carriers|telecom\w* carrier|banks|"
    r"publishers?|app stores?|"
    r"(?:payment|payroll) services?|certification (?:body|bodies)|certifiers?|licensors|competitors|"
    r"(?:(?<=VENDOR's )|(?<=previous )|(?<=former )|(?<=its ))(?:suppliers?|predecessors?|shareholders?|clients?|owners?)|predecessors?)\b"
    r"(?! (?:portal|agreement|contract|terms|account)s?)(?: partners?)?"
    r"(?: of (?:the |its |an? |any )?(?:(?!CUSTOMER\b|VENDOR\b)[\w-]+ ?){1,4}?(?= ))?|"
    r"(?:VENDOR|providers?|suppliers?|licensors?|makers?|developers?|maintainers|operators?|owners?|authors?) of (?:the |its |an? |any |such )?"
    r"(?:(?:language|underlying|open[- ]source|third[- ]party|map|foundation|base|embedded|external) [\w-]+(?: [\w-]+)?|"
    r"models?|hardware|network|operating system|devices?|app store|data cent(?:er|re)s?)"
)
_PUBLIC = (
    r"(?:the (?:european )?commission|the (?:\w+ ){0,2}?(?:authority|legislator|parliament)|(?:\w+ ){0,2}?authorities)"
    r"(?= (?:(?:has|have) (?:adopted|issued|published|approved|recogni[sz]ed|decided)|(?:adopt|issue|publish|apply|applies|recommend|"
    r"recogni[sz]e)\w*)\b)"
)
_NO_VERB = (
    r"(?!(?:of|in|on|at|by|for|to|with|and|or|who|which|that|engaged|used|appointed|as|from|under|whose|where|listed|located|named|"
    r"services?|agreements?|terms|systems?|data|accounts?|costs?|fees?|fails|becomes)\b)"
)
# What somebody has, and who works for it: "the liability of the reseller", "the contract with the payment provider".
_OF = r"(?:(?:the )?(?:\w+ )?(?:staff|employees|personnel|liability|customers|servers|premises|line|help ?desk|contracts?|agreements?) (?:of|with) )?"
_ASIDE = (
    r"(?: for [^.,;|]{3,60}?)?(?:, (?P<aside>[^,;|]{3,90}),| \((?P<note>[^)]{3,60})\)| that (?:[\w'-]+ ){1,8}?(?:uses|engages|works with|"
    r"relies on|buys from))?"
)
_OPENS = r"\A\W*(?:[\d.]+ |\(?[a-z]\) )?(?:(?:(?!\bVENDOR (?:\w+ly )?(?:shall|will|must|\w+s)\b)[^,;.|:]){3,110}, )?"
_DOES = rf"{_ASIDE} (?:\w+ly |also |itself |alone )?{_NO_VERB}(?P<verb>[a-z]+)\b"
_ACTS = late_pattern(
    rf"{_OPENS}(?P<who>{_OF}{_WHOSE}(?:(?!(?:VENDOR|CUSTOMER|BOTH|whose|which|that|who|may|can|shall|will|must|and|or|if|where|when|once|"
    rf"should|unless|although|while|since|because|after|before|as)\b)[\w-]+ "
    rf"){{0,2}}?(?:(?P<host>{_HOST})|{_SUPPLIER}|(?P<public>{_PUBLIC}))){_DOES}"
)
# "Under the agreement between VENDOR and its hosting supplier, …", "from its hosting company".
_UNDER_ANOTHER = late_pattern(
    rf"\b(?:agreement|contract|terms|relations\w*)s? (?:between VENDOR and|of VENDOR with|that VENDOR has with) {_WHOSE}(?!CUSTOMER)"
    rf"(?:(?!VENDOR\b|CUSTOMER\b)[\w-]+ ){{0,2}}?(?:{_HOST}|{_SUPPLIER}|(?:host|suppliers?|shareholders|employees|landlord|partners?)\b)|"
    rf"\b(?:CUSTOMER|VENDOR)'s (?:\w+ )?(?:contracts?|agreements?|lease|polic(?:y|ies)) with (?:its|the|an?|other|another) (?!VENDOR|CUSTOMER)[a-z]+|"
    rf"\bunder (?:its|the|VENDOR's) (?:(?:\w+ )?(?:insurance|lease|loan|licen[cs]e of)\b|[\w-]+ (?:supplier|host|operator|carrier)'s "
    rf"(?:contract|terms|agreement))|"
    rf"\b(?:claims?|rights?|remed(?:y|ies)) (?:of VENDOR|VENDOR has|that VENDOR has|VENDOR may have)\b[^.;|,]{{0,40}} (?:against|towards|from) "
    rf"{_WHOSE}(?!CUSTOMER)[a-z]+|"
    rf"\bVENDOR (?:itself |also )?(?:must|shall|may|can|will|has to) (?:claim|demand|request|receive|obtain|get)\b[^.;|,]{{0,60}} from {_WHOSE}"
    rf"(?:[\w-]+ ){{0,2}}?(?:{_HOST}|{_SUPPLIER})"
)
_DISOWNED = late_pattern(
    r"\b(?:not|no) (?:an? |one of )?(?:VENDOR's|its) (?:sub-?\s?processors?|subcontractors?|agents?)\b|"
    r"\bVENDOR (?:assumes|accepts|takes|has|gives|makes) no (?:\w+ )?(?:responsibility|liability|influence|control|warranty|guarantee)"
)
# The vendor takes the act on, or has bound the other to it.
_TAKEN_ON = late_pattern(
    r"\bVENDOR (?:\w+ly |also |then )?(?!(?:\w+ )?(?:no|not|never|nor|neither)\b|(?:is|has|does|was) )(?:shall|will|must|[a-z]+s)\b(?! "
    r"(?:not?|neither)\b)|"
    r"\bVENDOR (?:do|does|shall|will|may) not do (?:so|this|it)\b|\bnor (?:do|does|shall|will|may) VENDOR\b|"
    r"\b(?:by|with|to) VENDOR (?:to|under)\b|\b(?:on|upon) VENDOR's (?:behalf|instructions?)\b|"
    r"\b(?:required|obliged|obligated|bound|contracted|instructed|engaged) (?:\w+ )?(?:by|to)\b|\bBOTH\b"
)
_TOLD_BY_OTHERS = late_pattern(
    r"\b(?:sub-?\s?processors?|subcontractors?|suppliers?|partners?) (?:has|have) (?:offered|proposed|agreed|undertaken) (?:to VENDOR )?to\b|"
    r"\b(?:sub-?\s?processors?|subcontractors?|suppliers?|partners?) (?:has|have) (?:\w+ly )?(?:told|informed|assured|advised|stated|"
    r"confirmed|promised)\b"
    r"[^.,;:|]{0,20}? that\b"
)
# "Corrected by their manufacturers": what they do with their own.
_BY_OTHERS = late_pattern(
    rf"\b(?:is|are) agreed with {_WHOSE}(?:[\w-]+ ){{0,1}}?(?:{_HOST}|{_SUPPLIER}|data cent(?:er|re)s?\b|hosts?\b)|"
    r"\b(?:encrypted|backed up|deleted|tested|trained|screened|done|made|performed|carried out) by CUSTOMER's [\w-]+|"
    r"\b(?:corrected|resolved|repaired|fixed|answered|refunded|replaced|announced|supported|indemnified|decided(?: on)?) by (?:the|its|their|"
    r"an?) (?:\w+ )?"
    r"(?:manufacturers?|resellers?|licensors?|makers?|publishers?|distributors?|banks?|insurers?|carriers?)\b(?! (?:and|or) VENDOR)"
)
_TO_VENDOR = late_pattern(r" (?:to )?VENDOR\b(?!'s| (?:to|shall|will|must))")
_TO_CUSTOMER = late_pattern(r"\b(?:CUSTOMER|BOTH)\b")
_STATEMENT_ENDS = late_pattern(r";|[.] |\b(?:but|however)\b")
# "Harbour Distributor may renew": a company by its name.
_NAME_WITHOUT_ARTICLE = late_pattern(
    r"(?!(?:the|an?|its|our|their|any|each|every|such|some|VENDOR's|CUSTOMER's)\b)[\w-]+(?: (?!(?:of|the|with)\b)[\w-]+)*? (?:reseller|"
    r"distributor|manufacturer|"
    r"publisher|registry|registrar)"
)
# A party that its paper calls so; beside the parties it is another.
_MAY_BE_A_PARTY = late_pattern(
    r"(?:the |such )?(?:resellers?|distributors?|manufacturers?|licensors?|insurers|landlords|carriers|banks|publishers?|predecessors?)"
)
_PARTY = late_pattern(r"VENDOR|CUSTOMER|BOTH")
# "…; VENDOR gives no such indemnity": what follows takes nothing on.
_DENIES = late_pattern(r"\W*(?:VENDOR|it|they|this)\b[^.;|]*\b(?:no|not|never|neither|nor)\b")


def is_done_by_others(surface: str, end: int, *, may_be_the_hosts: bool = False) -> bool:
    """Whether what `surface` states up to `end` is what somebody else than the parties does.

    `may_be_the_hosts` where an act counts that the vendor's host does for it.

    >>> is_done_by_others("the model VENDOR indemnifies VENDOR against claims", 50)
    True
    >>> is_done_by_others("the reseller takes orders, and VENDOR encrypts data", 51)
    False
    >>> said = "VENDOR's hosting company encrypts data at rest"
    >>> is_done_by_others(said, 46), is_done_by_others(said, 46, may_be_the_hosts=True)
    (True, False)
    """
    if _TOLD_BY_OTHERS.search(surface, 0, end) or _BY_OTHERS.search(surface):
        return True
    another = _UNDER_ANOTHER.search(surface)
    if another is not None and not _TO_CUSTOMER.search(surface.replace("CUSTOMER's", "")):
        return True
    acts = _ACTS.match(surface)
    if acts is None or end <= acts.start("who"):
        return False
    if _NAME_WITHOUT_ARTICLE.fullmatch(acts["who"]):
        return False
    if _MAY_BE_A_PARTY.fullmatch(acts["who"]) and not _PARTY.search(surface):
        return False
    if acts["host"]:
        disowned = _DISOWNED.search(surface) is not None
        # A vendor may be called "the hosting provider" itself.
        if not disowned and (may_be_the_hosts or "VENDOR" not in surface):
            return False
    if _TO_VENDOR.match(surface, acts.end()):
        return True
    over = _STATEMENT_ENDS.search(surface, acts.end(), end)
    if over is not None and not _DENIES.match(surface, over.end()):
        return False
    reach = over.start() if over else len(surface) if acts["public"] else max(end, acts.end())
    return _TAKEN_ON.search(surface, acts.end("who"), reach) is None
