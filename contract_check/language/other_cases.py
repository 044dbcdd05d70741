"""Cases that need not be the customer's: another way of running the product, a trial, a later or bygone time, what is yet to be agreed.

Accepted: "for on-premises deployments only", "during the beta", "for the free version", "to contracts signed before 2020", "until 31
December 2019", "as of a date to be agreed", "to the extent set out in an order form", "to customers with more than 500 users".
Rejected: "during the term", "except during the trial", "as set out in the order form", "in any version", "on premises and hosted", "whether or not ordered".

What the whole paper is about ("Pilot Agreement") is no other case in it.
"""

from __future__ import annotations

from contract_check.language.wording import any_of
from contract_check.model.late_pattern import late_pattern

_RUN = r"(?:on[- ]prem(?:ises?)?|self[- ](?:hosted|managed)|locally installed)"
_UNPAID = r"(?:free|freemium|trial|beta|alpha|preview|early[- ]access|evaluation|pilot|demo|sandbox|community|legacy|unsupported)"
_PRODUCT = (
    r"(?:deployments?|installations?|instances?|environments?|versions?|editions?|tiers?|plans?|accounts?|releases?|features?|functions?|"
    r"services?|products?|offerings?|software|users?|CUSTOMER|subscriptions?|use)"
)
_STAGE = (
    r"(?:during|throughout|for the duration of|in) (?:the|any|an?|its|CUSTOMER's|this) (?:(?:free|initial|\w+ly|DURATION) )?"
    r"(?:(?:trial|pilot|evaluation|beta|preview|test|introductory|ramp-up)(?: (?:period|phase|term|programme|program|stage|use))|"
    r"(?:trial|pilot|beta|evaluation|proof of concept)(?! (?:project|and|or)))"
)
_OTHER_PRODUCT = (
    rf"(?:for|on|in|to|with|under|as to|in the case of|with respect to|as regards) (?:(?:all|any|the|an?|its|VENDOR's|our) )*"
    rf"(?:(?:{_RUN}|{_UNPAID})(?: (?:or|and) (?:{_RUN}|{_UNPAID}))? (?:[\w-]+ )?{_PRODUCT}|"
    rf"(?:{_PRODUCT}|components?|modules?) (?:that (?:is|are) |which (?:is|are) )?(?:installed|hosted|run|operated) (?:{_RUN}|"
    r"(?:by|at|with) CUSTOMER(?: itself)?\b(?!'s)|(?:on|in) CUSTOMER's (?:own )?(?:\w+ )?(?:systems|servers|premises|hardware|infrastructure|data cent\w+)))"
)
_KINDS = (
    r"(?:for|to|with|in the case of) (?:(?:all|any|those|the) )?(?:"
    r"(?:contracts|agreements|orders|subscriptions) (?:that (?:are|were) )?(?:signed|concluded|entered into|made|placed|executed) "
    r"(?:before|prior to|after|on or "
    r"(?:before|after)|until)\b|"
    r"(?:CUSTOMER|organi[sz]ations) (?:with|(?:who|that|which) have|having) (?:(?:more|fewer|less) than|at least|over|under|up to) [\w,.]+ (?:\w+ )?"
    r"(?:users|seats|employees|licen[cs]es|subscriptions|accounts)\b|"
    r"CUSTOMER (?:whose|with) (?:total |annual |yearly |monthly )*(?:fees|spend|revenue|commitment)\b)"
)
_TO_BE = (
    r"(?:(?:still |yet )?to be (?:agreed|determined|announced|confirmed|decided|fixed|set|notified)"
    r"(?: (?:between|by|with) (?:BOTH|VENDOR|the parties))?|(?:that|which) VENDOR (?:shall|will|may|is to) \w+)"
)
_RELEASED_LATER = (
    r"(?:starting |beginning )?(?:in|with|from|as of) (?:the|an?|one of its) (?:next|later|future|coming|subsequent|upcoming) "
    r"(?:major )?(?:phase|stage|release|version|roll-?out|update)s?\b"
)
_LATER = (
    rf"(?:as of|as from|from|on|by|starting (?:on|from)|with effect from|beginning on) (?:an?|the|such) (?:later |future )?(?:date|day|time)s? {_TO_BE}\b|"
    r"effective (?:up)?on (?:VENDOR's|its) (?:\w+ )?(?:announcement|decision|notice|notification)\b|"
    r"(?:once|when|as soon as|after) (?:the|this|that|such) (?:feature|function\w*|module|option|product|release|version|capability) "
    r"(?:has been|is|becomes?) (?:\w+ly )?(?:released|available|launched|ready|live|introduced|rolled out)"
)
_BYGONE = (
    # Years that had ended when this was written; whether a later one has, the day of the check tells (`papers/lapsed_papers`).
    r"until (?:(?:the end of |\d{1,2}\.? )?[a-z]+,? )?(?:\d{1,2},? )?(?:19\d\d|20[01]\d|202[0-4])\b|"
    r"(?:before|prior to|until) (?:the|its) (?:acquisition|merger|sale|takeover|relaunch) (?:of|by|with)\b|"
    r"(?:under|in|by) (?:the|an?|its) (?:\w+ )?(?:agreement|contract|order|terms|licen[cs]e|version) (?:of|from|dated|concluded in) (?:\w+ )?(?:19|20)\d\d\b"
)
_PAPER = (
    r"(?:order forms?|orders?|statements? of work|sows?|side letters?|(?:separate|individual|additional|supplementary) (?:[\w-]+ )?"
    r"(?:agreements?|contracts?|addend(?:um|a)|orders?|documents?|schedules?|terms|statements? of work))"
)
_SETTLED = (
    r"(?:agreed|set out|set forth|stated|specified|provided(?: for)?|required|ordered|purchased|included|"
    r"stipulated|foreseen|described|listed|named|booked|selected)"
)
_IF = r"(?:(?:only )?(?:if|where|when|to the extent(?: that)?|insofar as|in so far as|as far as|provided(?: that)?|in case|in the event(?: that)?))"
_IF_SETTLED = (
    rf"{_IF} (?:(?:this|that|it|such|the|BOTH|parties|same|CUSTOMER|VENDOR|is|are|has|have|been|so) ){{0,4}}"
    rf"(?:\w+ly )?(?:{_SETTLED} )(?:[\w-]+ )?"
    rf"(?:in|by|under|with|on) (?:an?|any|the (?:applicable|relevant|respective)|its|applicable|such) {_PAPER}\b|"
    rf"{_IF} (?:BOTH|the parties|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:have )?(?:\w+ly )?"
    rf"(?:entered? into|conclude[sd]?|signe?d?|made?|make|agreed? (?:on|in|upon)) "
    rf"(?:an?|any|such|separate) (?:separate |{_PAPER})|"
    r"if (?:so )?(?:ordered|booked|purchased|bought|agreed|licen[cs]ed|subscribed)\b"
)
_STANDING = any_of(_STAGE, _OTHER_PRODUCT, _KINDS, _LATER, _IF_SETTLED)
# At the end of a sentence "until" a day is the end of a term, and "with the next release" how soon a fault is mended.
_CASES = any_of(_STANDING, _RELEASED_LATER, _BYGONE)
_MORE = r"(?: (?!(?:and|or|as well|but|VENDOR|CUSTOMER|BOTH)\b)[\w'-]+){0,8}?"
_ALONE = r"(?: (?:only|alone|solely|exclusively))"
_HEAD = r"\A\W*(?:[\d.]+ |\(?\w{1,3}[.)] )?(?:(?:and|but|however,?|only|solely) )?"
_LEADS = late_pattern(rf"(?:{_HEAD}|\b(?:shall|will|must|may|VENDOR|CUSTOMER|BOTH|is|are),? ){_CASES}{_MORE}{_ALONE}?,")
_LEADS_ALONE = late_pattern(rf"{_HEAD}{_CASES}{_MORE}{_ALONE} ")
_ENDS = late_pattern(rf"(?<!relating )(?<!relates )(?<!related )\b{_STANDING}{_MORE}{_ALONE}?[.;,\s]*\Z")
_LABEL = (
    rf"(?:{_RUN}|{_UNPAID}|optional|add-?on|if (?:so )?(?:ordered|booked|purchased|bought|agreed)|"
    r"not (?:ordered|included|purchased|available|offered|activated))"
)
# Between brackets at the end, as a table's cell has it: "(beta)", "(optional, at extra cost)".
_IN_BRACKETS = late_pattern(rf"[(\[](?:\w+ )?{_LABEL}\b(?! or not)[^()\[\]]{{0,40}}[)\]]\W*\Z")
_NAMES = late_pattern(rf"{_CASES}|\b(?:{_RUN}|{_UNPAID}) {_PRODUCT}\b")
_HEADING = late_pattern(
    rf"\A\W*(?:[\d.]+ )?(?:(?:for|during|terms (?:for|of)) )?(?:the )?(?:{_RUN}|{_UNPAID}) (?:{_PRODUCT}|periods?|phases?|trials?)(?: only)?\W*\Z"
)
# Beside the case these say that it is no limit; "excluding maintenance" further on says something else.
_OF_ALL = late_pattern(
    r"\b(?:except|excluding|other than|unless|regardless|irrespective|whether|thereafter|as well as|including|otherwise|"
    r"(?:all|any|every) other|in all (?:other )?cases|not only)\b"
)
_BESIDE = 30  # characters
_ELSE = late_pattern(
    r"\b(?:otherwise|thereafter|afterwards|in all other cases|(?:all|any|every) other|regardless|irrespective)\b"
)
_ABOUT = late_pattern(rf"\b(?:{_RUN}|{_UNPAID}|proof of concept)\b")
_OPENING = 300  # characters in which a paper says what it is about


def is_of_another_case(surface: str, opening: str = "") -> bool:
    """Whether a sentence says something for another case alone, of which the paper with that opening is not wholly about.

    >>> is_of_another_case("for on-premises deployments only, VENDOR answers within DURATION.")
    True
    >>> is_of_another_case("VENDOR answers within DURATION (beta)."), is_of_another_case("VENDOR answers within DURATION during the beta.")
    (True, True)
    >>> is_of_another_case("during the term, VENDOR answers."), is_of_another_case("during the pilot, VENDOR answers.", "pilot agreement")
    (False, False)
    """
    found = next(filter(None, (form.search(surface) for form in (_LEADS, _LEADS_ALONE, _ENDS, _IN_BRACKETS))), None)
    if found is None or _ELSE.search(surface) or is_about(found[0], opening):
        return False
    return _OF_ALL.search(surface, max(0, found.start() - _BESIDE), found.end() + _BESIDE) is None


def names_another_case(words: str) -> bool:
    """Whether words that say to whom or when something applies name such a case.

    >>> names_another_case(" to on-premises deployments only"), names_another_case(" to all deployments")
    (True, False)
    """
    return _NAMES.search(words) is not None and not _OF_ALL.search(words)


def is_headed_by_another_case(heading: str, opening: str = "") -> bool:
    """Whether a heading in lower case keeps its section for such a case.

    >>> is_headed_by_another_case("4. beta features"), is_headed_by_another_case("4. product features")
    (True, False)
    """
    found = _HEADING.match(heading.replace("customers", "CUSTOMER"))
    return found is not None and not is_about(found[0], opening)


def is_about(words: str, opening: str) -> bool:
    """Whether what words name is what the paper's opening says that all of it is about."""
    named = {match[0] for match in _ABOUT.finditer(words)}
    return any(name in opening[:_OPENING] for name in named)
