"""The vendor's own name where no preamble defines it: an SLA page, a security overview.

Such a paper speaks of its vendor by brand alone ("Acme encrypts all data"). A capitalised name is
taken for the vendor's if several independent signs agree: it does or promises things, owns things
("Acme's platform"), stands in the title, is one of the two whom the paper is between ("between you and Acme"), and is the domain
of the paper's own addresses (support@acme.com). One sign alone is not enough: a hosting company is named in many papers; in a short passage
it is, if it promises something and nobody else does. A product with a brand of its own is the vendor too where the paper says whose it is
("Quillby is a product of Acme") and speaks of it as one who acts.

>>> find_brand("Acme SLA\\nAcme will keep the API up. Write to help@acme.io. Acme's credits follow.")
'Acme'
>>> find_brand("We host on Bigcloud. Bigcloud encrypts disks.")
''
>>> find_brand("Quillby: support\\nQuillby runs on Bigcloud. Bigcloud will keep it up. Bigcloud's site, www.bigcloud.com, tells how.")
''
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain

from contract_check.language.jurisdictions import is_jurisdiction
from contract_check.language.names import DOMAIN_ENDING, LEGAL_FORM, is_name, without_form
from contract_check.language.passages import around
from contract_check.language.platforms import THIRD_PARTY_PLATFORM
from contract_check.model.late_pattern import late_pattern

# A capitalised name of up to three words.
_NAME = (
    r"(?:(?!(?:If|When|Where|While|Unless|Because|Since|After|Before|Once|As|Should|And|But|Or)\b)[A-Z]"
    rf"[A-Za-z0-9]++)(?:{DOMAIN_ENDING})?"
)
_LONGER = rf"{_NAME}(?:[ ](?:{_NAME}|AI)){{0,2}}"
_DOES = (
    r"(?:will|shall|must|may|can|cannot|reserves|agrees|commits|undertakes|guarantees|warrants|"
    r"provides|offers|makes|uses|maintains|encrypts|stores|performs|conducts|monitors|supports|"
    r"hosts|operates|requires|processes|collects|employs|keeps|runs|implements|follows|fails\s+to|"
    r"misses|meets|ensures|notifies|responds|does\s+not|is\s+not|is\s+committed|has|gives|grants|"
    r"lets|owns|holds|retains|deletes|claims\s+no|disclaims|bears|assumes|assists|helps|answers|"
    r"takes|pays|sells|licenses|carries|obtains|informs|tells|warns|indemnifies|"
    r"defends|reimburses|refunds|trains|is\s+free\s+to|is\s+entitled\s+to|discards)"
)
# What has an article is no name, and what follows another capitalised word is only part of one.
_NOT_WHOLE = late_pattern(
    r"(?:\(s\)|"
    r"\b(?:[Tt]he|[Oo]ur|[Tt]his|[Aa]n?)|"
    r"\b(?!(?:If|When|Where|While|Unless|Because|Since|After|Before|Once|As|Should|And|But|Or)\b)"
    r"[A-Z][\w&’'-]*) \Z|[\w.@/-]\Z"
)
_ACTS = late_pattern(rf"({_LONGER})\s+(?:\w+ly\s+)?{_DOES}\b(?!\s+be(?:en)?\b)")
# "The engineer on Duty has …": what a preposition leads to is not who acts.
_AFTER_PREPOSITION = late_pattern(r"\b(?:of|on|for|in|at|by|with|from|than|through|via)\s\Z")
# "Acme runs entirely on Bigcloud's platform", "we use Bigcloud": somebody else's.
_USES = late_pattern(
    rf"(?P<user>\b[Ww]e|{_LONGER})\s+(?:\w+ly\s+)?"
    r"(?:uses?|runs?(?:\s+\w+)?(?:\s+on)?|rel(?:y|ies)\s+on|"
    rf"is\s+(?:hosted|built|based|installed)\s+(?:on|by|with|in))\s+(?:the\s+)?(?P<used>{_LONGER})"
)
_USING = late_pattern(r"\b(?:uses?|runs?|rely|relies|hosted|built|based|installed)\s")
# "We host your data at Bigcloud".
_HOUSED_WITH = late_pattern(
    rf"\b[Ww]e\s+(?:\w+ly\s+)?(?:host|keep|house|store|run|operate)\b[^.;\n|]{{0,60}}?\s(?:at|with|on)\s+(?:the\s+)?(?P<used>{_LONGER})"
)
_HOUSING = late_pattern(r"\b[Ww]e\s")
_AROUND_USING = 120  # characters in which both names stand
_OWNS = late_pattern(rf"({_LONGER})['’]s\s")
# "This addendum is between Acme and the customer", "an agreement between you and Acme".
_OTHER_SIDE = (
    r"(?:(?:the|its|each|any|a)\s+)?(?:[Yy]ou|[Cc]ustomers?|[Cc]lients?|[Uu]sers?|[Ss]ubscribers?|[Cc]ontrollers?)\b"
)
_BETWEEN = late_pattern(
    rf"\bbetween\s+(?:{_OTHER_SIDE}\s+and\s+(?P<second>{_LONGER})|(?P<first>{_LONGER})\s+and\s+{_OTHER_SIDE})"
)
_ADDRESS = late_pattern(r"(?:@|https?://(?:www\.)?|\bwww\.)((?:[a-z0-9-]+\.)+)[a-z]{2,6}\b", re.IGNORECASE)
_COMPANY = rf"{_LONGER}(?:,?[ ]+{LEGAL_FORM.pattern}(?!\w)\.?)?"
# Who stands behind a brand. Group `brand` and `trade` are brands, `maker` and `trader` companies.
_LINK = late_pattern(
    rf"(?<![\w.@-])(?P<brand>{_LONGER}),?\s+(?:(?:is|which\s+is)\s+)?"
    r"(?:(?:an?|the)\s+(?:\w+\s+)?(?:product|service|brand|trade\s?name|trademark|platform|division)"
    r"\s+(?:name\s+)?(?:of|by|from)|"
    r"(?:(?:an?|the)\s+(?:\w+\s+)?(?:product|service|brand|platform|website)\s+)?"
    r"(?:owned\s+and\s+operated|operated|provided|offered|owned|run|developed|made|marketed)\s+by)\s+"
    f"(?P<maker>{_COMPANY})|"
    rf"(?<![\w.@-])(?P<trader>{_COMPANY}),?\s+\(?"
    rf"(?:doing\s+business\s+as|d/?b/?a/?|trading\s+as|t/a|operating\s+as)\s+[“\"]?(?P<trade>{_LONGER})"
)
# The words without which no link is, so that the pattern is tried around them alone.
_LINKING = late_pattern(
    r"(?:operated|provided|offered|owned|run|developed|made|marketed)\s+by\b|"
    r"(?:product|service|brand|trade\s?name|trademark|platform|division)\s+(?:name\s+)?(?:of|by|from)\b|"
    r"doing\s+business\s+as|\bd/?b/?a\b|(?:trading|operating)\s+as\b|\bt/a\b"
)
_AROUND_LINK = 120  # characters
_TITLE = 240  # characters at the head of a paper that count as its title
_PREAMBLE = 3000  # characters in which a paper says between whom it is
_NEEDED = 5
PASSAGE = 1500  # characters; a clause or two have room for fewer signs
# Who promises something in a passage: a name with a legal form, of several words, or in mid-sentence; no word that begins one.
_FORMED = rf"(?:{_NAME}[ ])(?:(?:{_NAME}|&)[ ]){{0,3}}{LEGAL_FORM.pattern}\.?"
_PROMISES = late_pattern(
    rf"(?<![\w.&-])({_FORMED}|{_NAME}(?:[ ]|[ ]&[ ]){_NAME}|(?<=[a-z,;:][ ]){_NAME})\s+(?:\w+ly\s+)?"
    r"(?:will|shall|must|agrees|commits|undertakes|guarantees|warrants|plans|misses|schedules|gives|"
    r"takes|obliges|verifies|owes|grants)\b"
)
# Somebody whom a passage speaks to or of as its other side.
_ADDRESSED = late_pattern(
    r"\b(?:[Yy]ou|[Yy]our|customers?|clients?|subscribers?|licensees?|users?|controllers?|C(?:ustomer|lient)s?)\b"
)
# What security pages say of their systems ("Ubuntu provides this in its log") is no vendor's doing.
_OPERATING_SYSTEMS = frozenset(
    "Ubuntu Debian CentOS Linux Windows Android Kubernetes Docker Chrome Firefox PostgreSQL".split()
)
# What begins a sentence with a capital ("Processing takes place in …"). A company may be called so with another word, or
# where its address says so.
_ACTIVITIES = frozenset(
    (
        "Processing Subprocessing Subcontracting Encryption Training Disclosure Hosting Storage Billing "
        "Monitoring Testing Logging Reporting Pricing Licensing Sharing Streaming Messaging Onboarding "
        "Scaling Caching Profiling Auditing Usage Provisioning Patching Screening Scanning Tracking "
        "Pseudonymisation Pseudonymization Anonymisation Anonymization Erasure Deletion Retention "
        "Notification Authentication Authorisation Authorization Redundancy Availability"
    ).split()
)
_PLATFORM = late_pattern(THIRD_PARTY_PLATFORM, re.IGNORECASE)


def find_brand(text: str, *, counterparty_is_named: bool = False) -> str:
    """The name that most signs point to, or nothing where too few do.

    Fewer signs are needed where the paper names the customer's side by its role and the vendor's by none.
    """
    acts, owns = _count(_ACTS, text, but_not_after=_AFTER_PREPOSITION), _count(_OWNS, text)
    domains = {address.rstrip(".").rpartition(".")[2].replace("-", "") for address in _addresses(text)}
    title = text[:_TITLE]
    used = _used_by_the_vendor(text, title) | _OPERATING_SYSTEMS
    scores: Counter[str] = Counter()
    party = {match["first"] or match["second"] for match in _BETWEEN.finditer(text[:_PREAMBLE])}
    for name in {*acts, *owns} - used:
        if is_name(name) and not is_jurisdiction(name) and not _is_common_noun(name, text):
            at_home = name.lower().replace(" ", "").partition(".")[0] in domains
            if name in _ACTIVITIES and not at_home:
                continue
            scores[name] = (
                min(acts[name], 4) + min(owns[name], 2) + 2 * (name in title) + 3 * (at_home + (name in party))
            )
    best = min(scores, key=lambda name: (-scores[name], -acts[name], name), default="")
    needed = _NEEDED - 2 if counterparty_is_named else _NEEDED - (len(text) < PASSAGE)
    return best if scores[best] >= needed else ""


def find_promiser(text: str) -> str:
    """The name of whoever promises something in a short passage that speaks to or of a customer, if it names one.

    >>> find_promiser("Acme Cloud shall tell its customers three days ahead.")
    'Acme Cloud'
    >>> find_promiser("The Portal shall be up for its customers."), find_promiser("Customers may write. Backups will follow.")
    ('', '')
    """
    if len(text) >= PASSAGE or not _ADDRESSED.search(text):
        return ""
    promising = _count(_PROMISES, text, but_not_after=_AFTER_PREPOSITION)
    found = [name for name in promising if is_name(name) and name not in _ACTIVITIES and not _PLATFORM.search(name)]
    return min(found) if len(found) == 1 else ""


def find_linked_names(text: str, vendor: Sequence[str]) -> list[str]:
    """The company behind a brand, or the brand of a company, where the other of the two is the vendor.

    >>> find_linked_names("Quillby is a product of Acme GmbH.", ["Quillby"])
    ['Acme GmbH']
    >>> find_linked_names("Quillby is operated by Acme GmbH.", ["Fernway"])
    []
    """
    known = {without_form(name) for name in vendor}
    found = []
    windows = (text[max(0, m.start() - _AROUND_LINK) : m.end() + _AROUND_LINK] for m in _LINKING.finditer(text))
    for match in (m for window in windows for m in _LINK.finditer(window)):
        brand, company = match["brand"] or match["trade"], match["maker"] or match["trader"]
        for name, other in ((brand, company), (company, brand)):
            if without_form(other) in known and without_form(name) not in known and is_name(without_form(name)):
                found.append(name)
    return list(dict.fromkeys(found))


def acts(name: str, text: str) -> bool:
    """Whether the paper speaks of a name as one who does or promises things, more than once."""
    return len(re.findall(rf"(?<![\w-]){re.escape(name)}\s+(?:\w+ly\s+)?{_DOES}\b", text)) >= 2


def _used_by_the_vendor(text: str, title: str) -> set[str]:
    """The names that whoever speaks, or whom the title names, uses or runs on; those of the first line are its own."""
    pairs = ((m["user"], m["used"]) for m in around(_USING, text, _AROUND_USING, _AROUND_USING).find(_USES))
    headline = text.lstrip().partition("\n")[0]
    housing = (("We", m["used"]) for m in around(_HOUSING, text, 0, _AROUND_USING).find(_HOUSED_WITH))
    return {
        used for user, used in chain(pairs, housing) if used not in headline and (user in ("We", "we") or user in title)
    }


def _count(pattern: re.Pattern[str], text: str, *, but_not_after: re.Pattern[str] | None = None) -> Counter[str]:
    return Counter(
        m[1]
        for m in pattern.finditer(text)
        if not _NOT_WHOLE.search(text, max(0, m.start() - 30), m.start())
        and not (but_not_after and but_not_after.search(text, max(0, m.start() - 10), m.start()))
    )


def _addresses(text: str) -> list[str]:
    return [host.lower() for host in _ADDRESS.findall(text)]


def _is_common_noun(name: str, text: str) -> bool:
    """Whether the word also stands in lower case: "Employees must …" beside "our employees"."""
    if 4 * text.count(name.lower()) <= text.count(name):  # too few, whatever stands around them
        return False
    small = re.escape(name.lower())  # before the look-behind, so that `re` can skip to it
    lower = re.findall(rf"{small}(?<![\w@./:-]{small})(?![\w@./-])", text)
    return 4 * len(lower) > text.count(name)
