"""The ways to say whose a thing is: `LACKS`, `THEIRS` and `OURS`, for whatever thing.

Each way is a pattern of its own, compiled when a sentence first holds what it needs: what stands for a thing is long, and
most sentences hold what one or two of the ways need.
"""

from __future__ import annotations

import re
from functools import cache

from contract_check.extractors.data.matters import CUSTOMERS, VENDORS
from contract_check.language.needs import Need, has_needs_in_order, needs_of
from contract_check.model.late_pattern import late_pattern

# Who has a right to do something with a thing does not own it: "all rights of VENDOR to use the content shall cease".
_TO_DO = (
    r"(?! (?:of (?:the )?[\w']+ )?(?:and licen[cs]e )?to (?:\w+ly )?(?:use|access|exploit|reproduce|display|disclose|publish|"
    r"provide|receive|request|audit|inspect|copy|distribute|perform|transmit|modify|retain|keep|grant|licen[cs]e|sublicen[cs]e|"
    r"make|create|export|retrieve|delete|download|review|remove|process|obtain|object|have|be|sell|offer|post)\b)"
)
RIGHTS = rf"rights?\b{_TO_DO}"

# Owning, in verbs and nouns.
OWNING = (
    r"(?:\bowns\b|"
    r"(?:CUSTOMER|VENDOR|\bwho|\bthey|\bshall|\bwill|\bnot|\bexclusively|\bsolely|\balso) own\b|"
    r"\bowned\b|\bwhose\b|\bowners?(?:hip)?\b|\bbelong(?:s|ing)?\b|\bpropert(?:y|ies)\b|\btitle\b|"
    r"\bvest(?:s|ed|ing)?\b|\byours\b|\b(?:remains?|stays?) (?:VENDOR|ours)\b(?=[.,;]|$)|"
    r"CUSTOMER's (?:own|alone)\b(?=[.,;]|$)|\bproprietor|"
    rf"\b(?:all|exclusive|any|no|our|its|VENDOR's) (?:\w+ ){{0,2}}{RIGHTS}|"
    rf"\b{RIGHTS} (?:in|to|of ownership)\b|"
    r"\bintellectual property\b|\bcopyrights?\b|\binterest in\b|"
    r"\baccrues?\b|\bdue to (?:CUSTOMER|VENDOR) (?:alone|exclusively|solely)\b|\brights? holder\b|"
    r"\bkeeps? all rights|\bno (?:\w+ )?claims? (?:to|on|over|in)\b)"
)
_GAP = r"[^|;]"
_TO = r"(?:by|to|in|with|of|upon)"
_ADVERBS = r"(?:[\w-]+ |, ){0,8}?"
_TAKES = (
    r"(?:owned|due|propert(?:y|ies)|belongs?|(?:as|is|are|be) belonging|vest(?:s|ed)?|title|"
    r"rights?(?: thereto| therein)?|accrues?|ownership|reserved|pass(?:es)?|assigns?)"
)
DENIED = (
    r"(?:\bno\b|\bnot\b|\bnever\b|\bnor\b|\bneither\b|\bdisclaims?|\bnothing\b|\bwaives?|\bwithout (?:any )?claim|"
    r"\bdo(?:es)? not)"
)
_THING = "THING"  # its place; surfaces have this word in lower case

# The vendor has no right in it, or the customer gives none up.
LACKS = (
    f"{DENIED}{_GAP}{{0,90}}?{OWNING}{_GAP}{{0,60}}?{_THING}{_GAP}{{0,30}}?"
    r"(?:pass\w*|transfer\w*|arise\w*|vest\w*|accru\w*|(?:is|are) (?:granted|transferred|conveyed)) "
    rf"(?:to|in|on|upon) {VENDORS}",
    rf"{VENDORS} (?:[\w']+ ){{0,4}}?"
    r"(?:disclaims?|claims? no|has no|have no|acquires? no|retains? no|keeps? no|reserves? no|"
    r"holds? no|obtains? no|gains? no|gets? no|takes? no|asserts? no|waives?|"
    r"(?:does|do|shall|will) not (?:\w+ )?(?:claim|acquire|obtain|gain|own|have|take|assert))"
    f"{_GAP}{{0,60}}?(?:{OWNING}|interest|rights?){_GAP}{{0,60}}?{_THING}",
    rf"{OWNING}{_GAP}{{0,40}}?{_THING}{_GAP}{{0,40}}?\b(?:is|are|does|do|will|shall) "
    rf"(?:not|never)\b{_GAP}{{0,20}}?(?:transferred|assigned|pass|conveyed|lost){_GAP}{{0,20}}?"
    r"\b(?:by|to VENDOR)\b",
    rf"\b(?:nothing|none|no|never|not)\b{_GAP}{{0,80}}?\b(?:becomes?|turns? into|made) (?:\w+ )?"
    f"(?:the )?property of {VENDORS}",
    r"\b(?:does|do|shall|will|did) not (?:\w+ )?(?:give|grant|transfer|confer|vest|pass|convey)\w* "
    f"(?:on |upon |to |in )?{VENDORS} {_GAP}{{0,30}}?{OWNING}{_GAP}{{0,60}}?{_THING}",
    rf"{VENDORS} (?:does|do|shall|will) not (?:\w+ )?own\b{_GAP}{{0,40}}?{_THING}",
    rf"{_THING}{_GAP}{{0,160}}?{OWNING}{_GAP}{{0,60}}?\b(?:not|never|nor)\b{_GAP}{{0,20}}?"
    f"(?:transferred|assigned|passed|conveyed|lost|affected){_GAP}{{0,20}}?"
    r"\b(?:by|due to|through|upon|to VENDOR)\b",
    rf"{VENDORS} (?:has|have|makes?|raises?|asserts?|lays?) no (?:\w+ )?claims? (?:to|on|in|upon|over)"
    f"{_GAP}{{0,40}}?{_THING}",
    rf"\bnothing (?:\w+ ){{0,2}}?{_THING}{_GAP}{{0,60}}?\bbelongs? to (?!{CUSTOMERS})",
    rf"\bnothing\b{_GAP}{{0,40}}?changes? hands",
    rf"{_THING}{_GAP}{{0,40}}?,? in which {_GAP}{{1,30}}?has no (?:\w+ )?"
    r"(?:ownership|interest|right|title)",
    rf"\bnothing\b{_GAP}{{0,40}}?(?:grants?|gives?|transfers?|confers?) {_GAP}{{1,40}}?{OWNING}"
    f"{_GAP}{{0,40}}?{_THING}",
    rf"\bnot (?:\w+ )?(?:be )?(?:construed|deemed|regarded|constitute|amount|effect){_GAP}{{0,20}}?"
    f"(?:transfer|assignment|conveyance){_GAP}{{0,30}}?(?:CUSTOMER's ownership|ownership|title)"
    f"{_GAP}{{0,40}}?{_THING}",
    rf"{CUSTOMERS} (?:does|do|shall|will) not(?:,[^,;|]{{1,60}},)? (?:\w+ )?"
    f"(?:give up|lose|transfer|surrender|cede|assign|part with|relinquish){_GAP}{{0,30}}?"
    f"(?:ownership|title|rights?|property){_GAP}{{0,40}}?{_THING}",
)
# It is the customer's.
THEIRS = (
    rf"{_THING}{_GAP}{{0,140}}?\b{_TAKES}\b (?:of, and under the (?:\w+ )?control "
    rf")?{_ADVERBS}{_TO},? (?:the |its |such |a )?"
    f"(?:sole |exclusive )?{CUSTOMERS}(?!'s? (?:licence|license|right to use))",
    rf"\b(?:{RIGHTS}|title|propert(?:y|ies)|ownership|copyright)\b{_GAP}{{0,60}}?(?:in|to|of|over)"
    rf"\b{_GAP}{{0,60}}?{_THING}{_GAP}{{0,80}}?"
    r"\b(?:belong|vest|remain|rest|stay|reserv|lie|accru|kept|held|maintain|retain|pass|transfer)\w* "
    f"{_ADVERBS}(?:to|in|with|by) (?:the )?{CUSTOMERS}",
    f"{CUSTOMERS}(?<!'s)(?<!s')(?:,? (?:and )?not [^,|]{{1,40}},)? "
    r"(?:alone |solely |exclusively |fully |always |shall |will |also |and |its licensors |\w+ly )*"
    r"(?:owns?|"
    r"(?:(?:is|are),? and [^|;,]{0,60}?)?\b"
    r"(?:is|are|be|was|remains?|stays?|has|have|keeps?|retains?|holds?|gets?|enjoys?)"
    r"(?: (?:\w+ly )?entitled (?:\w+ly )?to)?,? "
    r"(?:the |its |an? |all |full |complete |entire |holders? of |sole |exclusive |legal |"
    r"beneficial |rightful |unencumbered |"
    r"(?:intellectual property|copyrights?|other|proprietary|and) |\w+ly )*"
    rf"(?:owners?(?:hip)?|title|{RIGHTS}|proprietor|propert(?:y|ies)|copyright))(?:,? [\w']+){{0,5}}? ?"
    f"(?:of|in|to|over|on|for)?{_GAP}{{0,50}}?{_THING}",
    f"{_THING}{_GAP}{{0,80}}?"
    r"(?:is|are|be|as|becomes?|remains?|stays?|continues? to be|treated as|considered|deemed)"
    rf"(?:, [^,|;]{{1,40}},)? (?:the |at all times |solely |exclusively |and |\w+ly )*{CUSTOMERS}"
    r"(?:'s?)? (?:own |sole |exclusive |full |entire |absolute |confidential information |and )*"
    r"(?:property|own\b)",
    f"{_THING} (?:stays?|remains?) {CUSTOMERS}'s (?:data|content|information)",
    rf"\b(?:ownership|title)\b{_GAP}{{0,20}}?(?:of|in|to) (?:the )?(?:{_THING}|data ?sets?)"
    f"{_GAP}{{0,20}}?(?:is|are|remains?) (?:unaffected|unchanged|not affected)",
    rf"{_THING}{_GAP}{{0,40}}?\b(?:is|are|remains?|stays?) "
    r"(?:solely |exclusively |always |and (?:remains?|stays?) |entirely )*"
    r"(?:yours|CUSTOMER(?:'s)?|the (?:user|client|customer|member|licensee)'s)"
    r"(?=[.,;:!]|$| and| to keep| alone\b)",
    rf"{_THING}[^.;|]{{0,60}}, {CUSTOMERS}(?<!'s) (?:\w+ly )?owns? (?:it|them|this|these)\b",
    r"VENDOR (?!may |can |might )(?:[\w':()]+ ){0,4}?"
    f"(?:assigns?|hands? over|transfers?|cedes?|conveys?){_GAP}{{0,60}}?(?:rights?|title|it|ownership)"
    rf"\b{_GAP}{{0,60}}?(?:(?:in|to) {_GAP}{{0,30}}?{_THING}|to {CUSTOMERS})",
    rf"{_THING}(?: generated)?[\w ]{{0,20}}? ?[|:] ?"
    f"(?:(?:full |sole )?(?:ownership|owned|property|belongs?) (?:by|of|to) (?:the )?)?{CUSTOMERS}"
    r"(?: in full)?(?=[\s|.;,]|$)",
    rf"\brights? (?:in|to) {_GAP}{{0,20}}?{_THING} ?[|:] ?"
    rf"(?:with|held by|belongs? to|vests? in)? ?(?:the )?{CUSTOMERS}(?=[\s|.;,]|$)",
)
# It is the vendor's.
OURS = (
    rf"{_THING}{_GAP}{{0,100}}?\b(?:owned|propert(?:y|ies)|belongs?|vests?)\b {_ADVERBS}"
    f"{_TO} (?:the )?(?:sole |exclusive )?{VENDORS}",
    rf"\b(?:rights?|title|ownership|copyright)\b{_GAP}{{0,40}}?(?:in|to|of)\b{_GAP}{{0,40}}?"
    rf"{_THING}{_GAP}{{0,60}}?\b(?:belong|vest|remain|rest|stay|lie)\w* {_ADVERBS}"
    f"(?:to|in|with) (?:the )?{VENDORS}",
    rf"{_THING}{_GAP}{{0,40}}?\b(?:is|are|be|remains?|stays?|becomes?) "
    f"(?:the |at all times |solely |exclusively )*{VENDORS} (?:own |sole |exclusive |intellectual )*property",
    f"{VENDORS}(?<!'s) (?:is|are|remains?|(?:shall|will) (?:be|become|remain)) "
    r"(?:and (?:shall )?remains? )?the (?:sole |exclusive |only )*(?:holder|owner|proprietor) of "
    rf"(?:(?!\b(?:on|in|by|with) which\b){_GAP}){{0,40}}?{_THING}",
    f"{CUSTOMERS}(?<!'s) (?:shall |will |acknowledges that (?:it|they) )*"
    r"(?:has|have|acquires?|obtains?|gains?|receives?) no (?:right, title|ownership|title|property)"
    rf"\b{_GAP}{{0,30}}?{_THING}",
    rf"{_THING}{_GAP}{{0,40}}?\b(?:remains?|stays?) (?:solely |exclusively |always )*"
    r"(?:VENDOR(?:'s)?|ours)(?=[.,;:!]|$)",
    rf"{_THING},? (?:which|that) {VENDORS}(?<!'s) (?:alone |solely |exclusively )?owns?\b",
)


def first_of(ways: tuple[str, ...], thing: str, words: str) -> re.Match[str] | None:
    """Where one of the ways first says whose `thing` (a pattern) is."""
    found = [
        match
        for need, way in _ways_for(ways, thing)
        if has_needs_in_order(words, need) and (match := way.search(words))
    ]
    return min(found, key=lambda match: match.start(), default=None)


@cache
def _ways_for(ways: tuple[str, ...], thing: str) -> tuple[tuple[Need, re.Pattern[str]], ...]:
    """The ways, with a thing in its place, and what each needs."""
    patterns = [way.replace(_THING, f"(?:{thing})") for way in ways]
    return tuple((needs_of(pattern), late_pattern(pattern)) for pattern in patterns)
