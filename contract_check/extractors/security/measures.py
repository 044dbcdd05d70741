"""What the statements of security have in common: whose measure it is, and whether it is stated at all.

A vendor's paper on security is mostly plain statements ("Data is encrypted at rest"), often without
a subject, and annexes of technical and organisational measures are lists of nouns. So a measure
counts wherever it is stated, unless it is the customer's own part, a definition, a mere option or
something that is denied.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from contract_check.extractors.framework import FALSE, TRUE, UNSPECIFIED, Found, Parse, Pattern, Unreadable
from contract_check.language.clauses import Clause
from contract_check.language.intervals import interval_of

# "No later than", "not only" and the like deny nothing.
NOT = r"\bnot\b(?! (?:less|later|more|fewer|only|limited))|n't\b|\bno\b(?! (?:less|later|more|fewer))|\bnever\b|\bneither\b|NEITHER|\bnor\b|\bcannot\b|\bunless\b|\bwithout\b"
PEOPLE = (
    r"(?:personnel|employees?|staff|workers?|workforce|team(?: members?)?|everybody|everyone|engineers?|developers?|"
    r"contractors?|consultants?|subcontractors?|individuals?|persons?|people|new hires?|candidates?|administrators?|operators?|agents|collaborators?|"
    r"resources?(?= (?:deployed|assigned|engaged)))"
)
_CUSTOMER_DOES = (
    r"(?:(?<!\bfor )(?<!\bfrom )(?<!behalf of )(?<!servers of )(?<!systems of )(?<!network of )(?<!premises of )CUSTOMER(?:,? (?:and|or) [^,;|]{0,30},?)? (?:<shall>|may|can|should|needs? to|has to|have to|(?:is|are|be|remains?) (?:solely |fully |also |further |entirely )*"
    r"(?:responsible|liable|obliged|advised|encouraged|able|required|permitted|free)|represents?|warrants?|elects?|chooses?|decides?|agrees?|uses?|wish(?:es)?|wants?|would like|intends?|"
    r"(?:acknowledges?|understands?)(?! (?:and agrees? )?that VENDOR))|CUSTOMER's (?:sole |own |exclusive )?(?:responsibility|obligation|duty|own))"
)

# The answer that follows a question of a questionnaire: "* Yes.", "Response: No".
_ANSWER = re.compile(
    r"[\W_]*(?:(?:answer|response|reply)\W+)?(?:(?P<yes>yes|true|y\b)|(?P<no>no\b|false|n\b))", re.IGNORECASE
)
_TAKEN = (
    r"(?:yes|mandatory|required|enforced|in place|implemented|enabled|active|maintained|always|for (?:all|every|each)|all (?:staff|employees|personnel)|before|prior to|performed|conducted|documented|"
    r"tested|annual|yearly|(?:semi|bi)-?annual|quarterly|monthly|on hire|at hire|once|every|twice|compulsory)\w*\b"
)
_SEMICOLON = re.compile(r"(?:^|(?<=\|));(?=\||$)")
_OVER = r";(?! ?(?:and |or )?\(\w{1,4}\) )"
# Who else takes measures in a vendor's paper: whoever houses its servers, or works for it.
OTHERS = (
    r"(?:\bsub-?\s?processors?|\b(?:data|computing) ?cent(?:er|re)s?|\bco-?location|"
    r"\b(?:hosting|cloud|infrastructure|data ?cent(?:er|re)|payment|storage|e-?mail|colocation|third[- ]party)(?: \w+)? (?:VENDOR|providers?|partners?|compan(?:y|ies)|operators?|suppliers?|processors?|vendors?)|"
    r"\b(?:aws|amazon(?: web services)?|google(?: cloud)?(?: platform)?|gcp|azure|microsoft|hetzner|ovh|stripe|digital ?ocean|heroku)\b)"
)
_DOES = r"(?:has|have|is|are|maintains?|performs?|conducts?|uses?|employs?|requires?|provides?|undergo(?:es)?|implements?|includ\w+|offers?|runs?|carr(?:y|ies)|trains?|screens?|keeps?|holds?|shall|will|must|does|do|takes?|that|which|who|'s|whose)"
_PAPER = re.compile(
    r"\bsecurity\b|data protection|data processing|personal data|privacy|(?:technical|organi[sz]ational)(?:,? (?:and|&|/) \w+)? measures|\btoms?\b|safeguard|compliance"
)
# What makes the words of a title a statement: "AES-256 encryption at rest", "Annual training of all employees".
_TELLING = re.compile(
    r"\b(?:aes|tls|ssl|https|\w*annual(?:ly)?|yearly|quarterly|monthly|weekly|daily|nightly|hourly|continuous|regular(?:ly)?|periodic(?:ally)?|mandatory|required|enforced|every|all|"
    r"encrypted|independent|third[- ]party|external|ongoing|recurring|automat\w+)\b|DURATION"
)
_FOR_SALE = re.compile(
    r"\b(?:for enterprises?|enterprise (?:only|customers)|plans?(?= includ|:| features)|tiers?|editions?|pricing|premium|support plan|features?|add-?ons?|deliverables?|statement of work|scope)\b|MONEY"
)
_VERB = r"(?:\b(?:is|are|was|were|be|been|has|have|shall|will|must|may|can|could|might|should|do|does)\b|BOTH|NEITHER|VENDOR\b(?!'s)|CUSTOMER\b(?!'s? (?:data|content|personal)))"
_LABEL = re.compile(r"^\W*(?:\w{1,3}[.)] )?[a-z][\w &/,()-]{2,60}:")
_FEW_WORDS = 2  # a single word is a title
_TITLE_WORDS = 10  # a longer line that reads as a heading is a row of a sheet
_ANSWERED = re.compile(r"[a-z)]\s?:\s[a-z0-9]")
_VENDOR_DOES = r"VENDOR (?:(?:\w+ly |also )?<shall>|\w+s\b)"


def free_of(words: str, most: int) -> str:
    """A gap of at most `most` characters inside the sentence in which `words` do not begin.

    A semicolon among the words ends the statement, but not where it only divides the lettered
    items of one sentence ("shall require: (a) named accounts; (b) multi-factor authentication").
    """
    words = _SEMICOLON.sub(lambda _: _OVER, words)
    return rf"(?:(?!{words})[^|]){{0,{most}}}?"


def sheet(measure: str) -> Pattern:
    """A line of a fact sheet or table: the measure, then a word that it is taken ("MFA: enforced")."""
    return Pattern(
        "a line of a sheet",
        rf"{measure}[^.;:|?]{{0,30}}\s?[:|=-]\s?{_TAKEN}|[:|] ?{measure}(?: \w+){{0,3}} {_TAKEN}",
        stated,
    )


def refused(measure: str) -> Pattern:
    """A line of a fact sheet that says that a measure is not taken ("Background checks: none")."""
    return Pattern(
        "a line of a sheet that refuses",
        rf"{measure}[^.;:|?]{{0,50}}\s?[:|=]\s?(?:none\b|no\b(?! (?:later|less|more|fewer|longer))|not (?:\w+ )?(?:performed|conducted|carried out|done|made|required|used|enforced|provided|offered|granted|available|in place|implemented|maintained|foreseen|agreed)\b)",
        FALSE,
        weight=1,
    )


def not_the_customers(measure: str) -> Pattern:
    """The rejection of a measure that the customer takes, may take or has to take."""
    return Pattern("the customer's own part", rf"{_CUSTOMER_DOES}{free_of(_VENDOR_DOES, 1200)}{measure}")


def not_defined(measure: str) -> Pattern:
    """The rejection of a definition in which the measure is only named."""
    return Pattern(
        "a definition",
        rf"\"[^\"]{{2,60}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)<250>{measure}|^\W*\"[^\"]{{0,30}}?{measure}[^\"]{{0,30}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)|^\W*(?:\w\W+)?(?:recitals?|whereas|considering that)\b",
    )


def not_optional(measure: str) -> Pattern:
    """The rejection of what can be had, might be included, or is only advised."""
    maybe = (
        r"(?:\b(?:may|might|can|could) (?:also |optionally |further )?(?:be (?!assigned|granted|given|admitted|employed|engaged|deployed|placed|hired|permitted|allowed)|include\b|consist|enable|choose|request|opt|purchase|configure)|\boptional(?:ly)?\b|"
        r"\brecommend\w*|\b(?:shall|should|may|will) (?:in particular )?consider\b|\bencourag\w+|\bat an additional (?:cost|fee|charge)|\bfor an additional (?:cost|fee|charge)|\bwhen(?:ever)? (?:this |the )?(?:feature|option) is enabled)"
    )
    return Pattern(
        "an option, not a statement", rf"{maybe}{free_of(';', 60)}{measure}|{measure}{free_of(';|[.]', 40)}{maybe}"
    )


def not_planned(measure: str) -> Pattern:
    """The rejection of what is only planned or being worked towards."""
    later = (
        r"(?:\bplanned (?:for|in) (?:the |a |VENDOR's )?(?:next|later|future|upcoming|coming|q[1-4]|20\d\d|end of)|\b(?:plan(?:s|ned|ning)? to|intends? to|hopes? to|expects? to)\b(?! (?:\w+ )?(?:keep|maintain|continue|remain|stay|retain|renew|preserve|hold))|\bin the process of\b|\bworking (?:towards?|to)\b|\bworking on\b(?! (?:(?:the|its|a|any|CUSTOMER\W?s?) )?(?:project|services?|systems?|premises|site|behalf|matters?|accounts?|data)\b)|\broadmap\b|\bin the future\b|\bpursuing\b|"
        r"\b(?:is|are|was|were|be) (?:\w+ )?(?:considering|evaluating|exploring|preparing|thinking)\b|\bconsiders? (?:whether|pursuing|adding)\b|\bnot yet\b|\bcoming soon\b|"
        r"(?<!regardless of )(?<!irrespective of )\bwhether\b(?! or not)|\bunder (?:study|consideration|evaluation)\b)"
    )
    return Pattern("only planned", rf"{later}{free_of(';', 80)}{measure}|{measure}{free_of(';', 60)}{later}")


def not_sold(measure: str) -> Pattern:
    """The rejection of a measure that has a price: it is sold to the customer, not taken by the vendor."""
    return Pattern("something sold", rf"{measure}[^.;|]{{0,120}}\bMONEY|\bMONEY[^.;|]{{0,60}}{measure}")


def not_a_feature(measure: str) -> Pattern:
    """The rejection of what stands among the features of a product, which its users may use or not."""
    return Pattern(
        "a feature of the product",
        measure,
        heading=r"^(?!.*secur).*\b(?:features|pricing|editions?|packages|add-?ons?)\b",
    )


def not_the_products(measure: str) -> Pattern:
    """The rejection of what the product does for its users: whose systems and people are its object, or who may use it."""
    theirs = r"(?:applications?|apps?|systems?|(?:web)?sites?|devices?|computers?|employees|staff|personnel|people|teams?|workforce|users|admin\w*|candidates|tenants|drivers|customers|vendors|suppliers)"
    return Pattern(
        "a service to its users",
        rf"{measure}[^.;|]{{0,60}}\b(?:for|of|against|on) CUSTOMER's (?:\w+ )?{theirs}\b|\b(?:lets?|allows?|enables?|helps?) (?:CUSTOMER|users|customers|administrators)\b[^.;|]{{0,80}}{measure}|"
        rf"\brecommend\w*\b[^.;|]{{0,60}}{measure}|\b(?:premium|enterprise|business|pro|gold|platinum) (?:plans?|tiers?|editions?)\b[^.;|]{{0,40}}{measure}",
    )


def not_others(measure: str) -> Pattern:
    """The rejection of a measure that a data centre, a host, a payment firm or a sub-processor takes."""
    subject = rf"(?<!\bto )(?<!\bin )(?<!\bon )(?<!\bof )(?<!\bvia )(?<!\binto )(?<!\bfor )(?:{OTHERS}|(?<!and )(?<!or )(?<!, )\bsubcontractors?\b)(?: \w+(?:ly)?)?,? {_DOES}\b"
    return Pattern(
        "a measure of others",
        rf"{subject}{free_of(';|' + _VENDOR_DOES, 140)}{measure}|{measure}[^.;|]{{0,40}}\b(?:by|at|of|on) (?:VENDOR's |the |its |their )?(?:\w+ )?{OTHERS}",
    )


def listed(measure: str, value: Parse | None = None, most: int = 300) -> Pattern:
    """A measure named among the nouns of a list or line of measures ("Personnel: vetting, NDAs").

    A line without a verb states a measure in a paper or section on security, or after its label.
    """
    gap = rf"(?:(?!{_VERB}|{NOT})[^|]){{0,{most}}}"
    led = r"\b(?:includ(?:es?|ing)|cover(?:s|ing)|compris(?:es?|ing)|consists? of|following)\b"  # after a verb of containing

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        about = f"{clause.heading} {clause.document.text[:600].lower()}"
        if match.start():
            about = clause.own  # a sentence must itself say that it lists measures
        if len(clause.own.split()) < _FEW_WORDS or _FOR_SALE.search(f"{clause.heading} {clause.own}"):
            return None
        if not (_PAPER.search(about) or _LABEL.search(clause.own)):
            return None
        return (value or stated)(clause, match)

    return Pattern(
        "named in a line of measures", rf"^{gap}?{measure}{gap}$|{led}{gap}?{measure}{gap}$", parse, weight=-1
    )


def is_title(clause: Clause) -> bool:
    """Whether the clause is nothing but the heading of its own section, and answers nothing by itself.

    A title that tells more than its subject ("AES-256 encryption at rest") is a statement, and so is one of
    several words under which nothing stands: a line of a list that was set like a heading.
    """
    if len(clause.own.split()) > _TITLE_WORDS or _ANSWERED.search(clause.own) or _TELLING.search(clause.own):
        return False
    return _is_heading(clause) and not (len(clause.own.split()) >= _FEW_WORDS and _nothing_stands_under(clause))


def _is_heading(clause: Clause) -> bool:
    """Whether the clause is what its own section is headed with."""
    return "|" not in clause.own and _words(clause.text.lower()) == _words(clause.heading)


def _nothing_stands_under(clause: Clause) -> bool:
    """Whether the clause heads a section without number that ends with it, and is no title in capitals."""
    section = clause.document.section_at(clause.span.start)
    if section is None or section.number or clause.text.isupper():
        return False
    return not clause.document.text[clause.span.end : section.span.end].strip()


def title_above(clause: Clause) -> str:
    """The heading that a clause stands under; for a line that was itself set like a heading, the one before."""
    if not _is_heading(clause):
        return clause.heading
    above = [s.heading for s in clause.document.sections if s.heading and s.span.start < clause.span.start]
    return above[-1].lower() if above else ""


def under_title(measure: str, title: str) -> Pattern:
    """A line without a verb that only the title above makes a statement ("Human Resources" + "Annual training")."""
    gap = rf"(?:(?!{_VERB}|{NOT})[^|]){{0,80}}?"
    wanted = re.compile(title)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        above = title_above(clause)
        if len(clause.own.split()) < _FEW_WORDS or _FOR_SALE.search(f"{above} {clause.own}"):
            return None
        return stated(clause, match) if wanted.search(above) else None

    return Pattern("a line under its title", rf"^{gap}{measure}{gap}$", parse, weight=-1)


def stated(clause: Clause, match: re.Match[str]) -> Found:
    """The parser of a flag: a statement or list item, or what a questionnaire answers; no bare title.

    "Is data encrypted at rest? Yes." gives it, "… No." refuses it, without an answer it is nothing.
    """
    if clause.own.rstrip().endswith("?"):
        answer = _ANSWER.match(clause.document.text, clause.span.end)
        return None if answer is None else TRUE if answer["yes"] else FALSE
    return None if is_title(clause) else TRUE


def asked(measure: str) -> Pattern:
    """A question of a questionnaire about a measure; its answer is the value."""
    return Pattern(
        "asked and answered",
        rf"^\W*(?:\d+[.)]? )?(?:is|are|do|does|has|have)\b[^?|]{{0,140}}{measure}[^?|]{{0,160}}\?|^\W*(?:[\w-]+ ){{0,4}}{measure}[^?|.:]{{0,50}}\?",
        stated,
    )


def _words(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text).strip()


# "at least once every ____ months"
_BLANK_INTERVAL = re.compile(r"\b(?:every|each|per|once (?:a|in|in any|in each))(?: period of)? BLANK")
_NEAR_BLANK = 120


def repeated(act: str, otherwise: Found = UNSPECIFIED) -> Callable[[Clause, re.Match[str]], Found]:
    """A parser of the interval of the act that a match names; `otherwise` where none is given.

    `act` is a regex for the noun or verb whose interval is wanted, looked for inside the match.
    """
    wanted = re.compile(act)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        places = [named.span() for named in wanted.finditer(clause.surface, match.start())] or [match.span()]
        start, end = places[0]
        if is_title(clause):
            return None
        if _BLANK_INTERVAL.search(clause.surface, max(0, start - _NEAR_BLANK), end + _NEAR_BLANK):
            return Unreadable("the interval is left blank")
        found = (interval_of(clause.surface, clause.quantities, *place) for place in places)
        return next((interval for interval in found if interval), otherwise)

    return parse
