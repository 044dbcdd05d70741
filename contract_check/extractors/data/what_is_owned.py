"""What is owned by the words of a sentence: data, or a thing of another kind.

Accepted as data: what somebody puts into a service or it keeps for him ("all data", "the files and records", "User
Submissions", "the material you provide to the Service"), also beside things of another kind ("marks, User Data and other
materials"); materials, works and property under the customer's name, unless the paper defines them by something else.
Rejected: marks, patents, goods, notes and shares, works and materials of which nothing says that they lie in a service,
documentation, deliverables and what the vendor made, what is confidential where that does not cover the customer's data, and a bare right to use.
"""

from __future__ import annotations

from enum import Enum, auto

from contract_check.extractors.data.customer_data import confidential_covers_data
from contract_check.extractors.data.ways_of_owning import RIGHTS
from contract_check.language.clauses import Clause, Paper
from contract_check.language.data_names import definitions
from contract_check.model.late_pattern import late_pattern

_DATA = (
    r"(?:data(?:bases?|sets?)?|contents?|information|files?|records?|inputs?|prompts?|documents?|submissions?|uploads?|posts?|"
    r"contributions?|creations?|messages?|e-?mails?|chats?|photos?|pictures?|images?|videos?|recordings?|footage|transcripts?|"
    r"texts?|tables?|code|repositor(?:y|ies)|backups?|snapshots?|projects?|scans?|websites?|feedback|outputs?)"
)
# "Data models", "content of the works": the word is there for something else, or for what another thing holds.
_NOT_OF_DATA = (
    r"(?! (?:models?|management|technolog(?:y|ies)|systems?|formats?|templates?|protection|cent(?:er|re)s?|schemas?)\b|"
    r"s? (?:\w+ )?(?:therein|thereof)\b)"
)
_LOOSE = r"(?:materials?|works?(?! product)|property|properties|designs?|drawings|reports?|stuff)"
_OTHER = (
    r"(?:(?:trade ?|service ?|word )?marks?|logos?|brands?|patents?|know-how|trade secrets?|inventions?|discover(?:y|ies)|"
    r"improvements?|enhancements?|modifications?|derivative works?|developments?|deliverables?|work product|documentation|manuals?|"
    r"notes|bonds|shares|stock|securities|receivables|instruments|goods|products?|equipment|hardware|tool(?:s|ing)|mou?lds|"
    r"samples?|substances?|compounds?|inventory|packaging|label(?:s|l?ing)?|artwork|domain names?|software|technolog(?:y|ies)|"
    r"premises|licen[cs]es?|titles?(?! (?:in|to|and|or)))"
)
_CONFIDENTIAL = r"(?:confidential|proprietary) (?:\w+ )?information"
_VERB = (
    r"(?:is|are|was|were|be|being|shall|will|may|must|can|has|have|had|does|do|remains?|stays?|belongs?|vests?|passes|becomes?|"
    r"agrees?|grants?|acknowledges?|assigns?|represents?)"
)
_GOES_ON = r"(?:[^;:.|()]|\.(?! ))"
# The words that an owning governs, up to the next verb, relative clause or aside.
_ENDS = rf"\b(?:{_VERB}|that|which|who|including|such as|namely|under|pursuant|hereunder|when|upon|if|unless|except|other than)\b"
_OBJECT = late_pattern(
    r"\b(?:owns|(?<!'s )(?<!its )(?<!their )own|owners? of|ownership(?: and \w+)? of|"
    rf"(?:{RIGHTS}|title|interests?|ownership|copyrights?)\b[^;:.|()]{{0,60}}? "
    r"(?:in and to|in or to|to and in|in, to and under|in|to|of|over))\b"
    rf"(?P<owned>(?:(?!{_ENDS}){_GOES_ON}){{1,200}})"
)
_SUBJECT = late_pattern(
    rf"(?:\A|[;:|()]|\. |\bthat |, |\b(?:shall|will|must) [a-z]+ )"
    rf"(?!(?:VENDOR|CUSTOMER|BOTH) {_VERB}\b)(?P<owned>(?:(?!\b{_VERB}\b){_GOES_ON}){{2,200}}?) "
    rf"(?:(?:that|which) )?(?:{_VERB}\b(?:(?!\b(?:that|which|{_DATA})\b){_GOES_ON}){{0,80}}?)?(?:at all times |as )*"
    r"\b(?:owned|property of|CUSTOMER(?:'s)? (?:(?:sole|own|exclusive|absolute|full|entire|and) )*property|belongs?)\b"
)
# What qualifies the things that are owned, and is none of them.
_QUALIFIES = late_pattern(
    r" (?:(?:\w+ly )?(?:obtained|prepared|created|developed|made|provided|supplied|furnished|submitted|uploaded|stored|entered|"
    r"posted|transmitted|collected|generated|conceived|produced|delivered|relating|pertaining|concerning|belonging|contained|"
    r"used|embodied|in connection|related|of|by|from|about)\b|"
    r"CUSTOMER (?:may |has |\w+ly )*(?:provid|suppl|upload|submit|stor|enter|post|transmit|creat|collect|input|own)\w*)"
)
_MADE_BY_THE_VENDOR = late_pattern(
    r" (?:\w+ly )?(?:created|prepared|developed|made|written|conceived|produced|designed|drafted|authored|taken)\b[^;]{0,30} by VENDOR\b"
)
_SHARE = late_pattern(r"\A\W*(?:all|any|each|both|some|none|every (?:item|part)) of\b")
# "A waiver under any document, notes owned by CUSTOMER": what stands before a comma is another thing, save in a list with "and".
_LIST_BEFORE = late_pattern(r"\A.*, (?!(?:and|or|whether|excluding|including|except|other|as|in|if|not)\b)(?=[^,]*\Z)")
_IN_A_SERVICE = late_pattern(
    r"\b(?:upload|post(?:ed|s)?\b|submi|stor(?:e|es|ed|ing)\b|enter|input|load|host|transmi|process|import|paste|typ(?:e|ed|es)\b|sync)|"
    r"\b(?:keeps?|leaves?) with VENDOR\b|"
    r"\b(?:to|in|into|on|onto|through|via|with|using) (?:the |our |its |VENDOR's |any |such )?(?:\w+ )?(?:services?|platform|"
    r"web ?sites?|sites?|systems?|portal|apps?|applications?|workspace|account|cloud)\b"
)
_IS_DATA = late_pattern(rf"\b{_DATA}\b{_NOT_OF_DATA}")
_IS_LOOSE = late_pattern(rf"\b{_LOOSE}\b")
_IS_OTHER = late_pattern(rf"\b{_OTHER}\b")
_IS_CONFIDENTIAL = late_pattern(_CONFIDENTIAL)
_NAMED_AFTER_THE_CUSTOMER = late_pattern(rf"CUSTOMER(?:'s)? (?:own )?(?!works?\b)(?P<noun>{_LOOSE})\b")
_OF_THE_CUSTOMER = late_pattern(rf"CUSTOMER(?:'s)? (?:\w+ )?{_DATA}\b")


class _Kind(Enum):
    DATA = auto()
    OTHER = auto()
    UNTOLD = auto()


def is_of_data(clause: Clause, paper: Paper) -> bool:
    """Whether what is owned by a sentence is data, or may be: it tells of no thing, or of one that holds data."""
    surface = clause.surface
    objects = [match["owned"] for match in _OBJECT.finditer(surface)]
    subjects = [_LIST_BEFORE.sub("", match["owned"]) for match in _SUBJECT.finditer(surface)]
    kinds = {_kind_of(owned, clause, paper) for owned in (*objects, *subjects)}
    return _Kind.DATA in kinds or _Kind.OTHER not in kinds


def _kind_of(owned: str, clause: Clause, paper: Paper) -> _Kind:
    """Of which kind the things are, by their nouns before what qualifies them."""
    owned = _SHARE.sub(" ", owned)
    cut = _QUALIFIES.search(owned)
    things = owned[: cut.start()] if cut and cut.start() > 2 else owned
    if cut and _MADE_BY_THE_VENDOR.match(owned, cut.start()) and not _OF_THE_CUSTOMER.search(things):
        return _Kind.OTHER
    plain = _IS_CONFIDENTIAL.sub("", things)
    if _IS_DATA.search(plain):
        return _Kind.DATA
    if plain != things:
        return _Kind.DATA if confidential_covers_data(paper) else _Kind.OTHER
    if _IS_OTHER.search(things):
        return _Kind.OTHER
    if _IS_LOOSE.search(things):
        return _Kind.DATA if _holds_data(things, clause) else _Kind.OTHER
    return _Kind.UNTOLD


def _holds_data(things: str, clause: Clause) -> bool:
    """Whether materials or works lie in a service, or are the customer's by a name that does not stand for something else."""
    if _IN_A_SERVICE.search(clause.surface):
        return True
    named = _NAMED_AFTER_THE_CUSTOMER.search(things)
    if named is None:
        return False
    bodies = [
        body.lower()
        for name, body in definitions(clause.document.text)
        if name in clause.text and name.lower().endswith(named["noun"])
    ]
    return not bodies or any(map(_IS_DATA.search, bodies))
