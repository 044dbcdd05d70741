"""The frame of a definition, which says what a word means and not what anybody does.

Accepted: "Backup means a copy of", "by 'incident' the parties understand", "a vulnerability is a weakness by which", recitals.
Rejected: "this means that", "an annual test is": what is done, and how often, in the form of a definition.
"""

from __future__ import annotations

from contract_check.extractors.promises.frames import Frame
from contract_check.language.wording import any_of

_MEANS = any_of(
    r"(?:shall |will |is to |does )?"
    r"(?:means?|denotes?|designates?|refers? to|stands? for|signif(?:y|ies)|describes?|connotes?|is short for)\b",
    r"(?:has|have|shall have|bears?) the (?:following |same )?meanings?",
    r"(?:is|are|shall be) (?:to be )?(?:defined|understood|construed|deemed|read as|used here)",
)
# The kind of thing that a definition begins with: "an exercise by which …", "a written communication about …".
_GENUS = (
    r"(?:exercise|process|procedure|method|technique|communication|document|activity|act|practice|event|attempt|"
    r"assessment|examination|investigation|enquiry|inquiry|check|measure|mechanism|system|copy|duplicate|"
    r"record|set|series|statement|situation|state|form|kind|type|means|way|scheme|arrangement|programme|"
    r"program|protocol|conversion|transformation|person|term|word|notice|standard|certificate|weakness|defect|"
    r"flaw|combination)s?"
)
_WHICH = r"(?:(?:by|in|through|during|with|in the course of|on) which|whereby|where)"
_LOOSELY = r"(?:by|in|of|that|which|about|for|to|on|intended|designed|carried|made|under|with)"
_NUMBER = r"^\W*(?:[\d.]+ |\(?[a-z]\) )?"
_HEREIN = r"(?:as used (?:herein|in th\w+ \w+),? |in th(?:is|ese) \w+,? |for (?:the )?purposes? of th\w+ [^,]{1,30}, )?"
_A_TERM = r"(?:the )?(?:terms?|expressions?|words?|phrase)(?! (?:shall|will|of|and|or|is|for)\b)"
DEFINED = Frame(
    opening=any_of(
        rf"{_NUMBER}{_HEREIN}(?:{_A_TERM} )?(?:\"[^\"]{{2,60}}\"|[a-z][\w -]{{2,40}}?)(?: \([^)]{{1,40}}\))?"
        rf"[^\"|.;]{{0,12}}(?<!\bthis)(?<!\bthat)(?<!\bit)(?<!\bwhich)(?<!\bthese) {_MEANS}",
        r"^[^.;|]{0,40}\b(?:the (?:terms?|expressions?|words?|phrase)"
        r"(?! (?:shall|will|of|and|or|is|for)\b)|"
        r"references?(?: in [^.;|]{0,30}?)? to|"
        r"by \"[^\"]{2,60}\"|"
        r"(?:VENDOR|BOTH|terms|agreement|annex) speaks? of)[^.;|]{0,60}?\b"
        r"(?:mean|means|stands? for|denotes?|describes?|is used|are used|are to\b(?! be)|understand|"
        r"refers?|shall include|when)\b",
        r"^\W*as used (?:herein|in th\w+ \w+)\b",
        rf"{_NUMBER}\"[^\"]{{2,60}}\" (?:(?:shall |will )?(?:includes?|comprises?|covers?|extends? to)|is|are)\b",
        r"^\W*(?:\w\W+)?(?:recitals?|whereas|considering that)\b",
        r"^\W*\"[^\"]{2,60}\"\s?(?:[:=–—]|- )",
        r"^\W*(?:an?|the) [a-z][\w -]{2,40}? is (?:an?|any|the) (?!(?:annual|yearly|regular)\b)"
        rf"(?:[\w-]+ ){{0,3}}?{_GENUS} (?:{_WHICH}|{_LOOSELY})\b",
        rf"{_NUMBER}\"?[a-z][\w /'-]{{2,50}}\"?(?: \([^)]{{1,30}}\))?\s?(?:[:=–—]|- ) ?"
        r"(?:the term|stands for|an?|any|the) "
        rf"(?!(?:annual|yearly|monthly|weekly|daily|nightly|quarterly|regular)\b)(?:[\w-]+ ){{0,3}}?{_GENUS}"
        rf" (?:{_WHICH}\b|"
        rf"{_LOOSELY}\b(?!.*(?:VENDOR|DURATION|\b(?:annual|every|quarterly|daily|regular)\w*\b)))",
    )
)
