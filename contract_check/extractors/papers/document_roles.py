"""What kind of document a paper is: its title, and the role that it has among the papers of a tool.

The role is read from the title ("DATA PROCESSING ADDENDUM", "Order Form No. 3"); where the title does
not tell, from the name that a person gave the file, and then from the opening words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from contract_check.language.clauses import Paper
from contract_check.language.names import LEGAL_FORM
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import Role

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, late_pattern(pattern, re.IGNORECASE))
    for role, pattern in (
        (
            Role.RENEWAL,
            r"\brenewal (?:order|form|agreement|letter|quote|notice|confirmation|addendum)\b|"
            r"\bsubscription renewal\b|\bnotice of renewal\b|\brenewal of\b",
        ),
        (
            Role.AMENDMENT,
            r"\bamendment\b|\bchange order\b|\bside letter\b|\bdeed of variation\b|"
            r"\bvariation (?:letter|agreement)\b|\bletter of variation\b|\bextension of\b|\A\W*variation (?:of|to|no)\b|"
            r"\baddendum no\b|\bnovation\b|\bassignment (?:and assumption )?agreement\b|"
            r"\b(?:deed|notice|letter) of (?:assignment|termination|cancellation|non-?renewal)\b|"
            r"\b(?:termination|cancellation|non-?renewal) (?:notice|letter|agreement)\b",
        ),
        (
            Role.PILOT,
            r"\b(?:pilot|trial|beta|evaluation|proof[\s-]of[\s-]concept|poc|pre-?release|"
            r"early access|early adopters?|proof[\s-]of[\s-]value|design partner|sandbox)\b",
        ),
        (
            Role.DPA,
            r"\bdata (?:processing|protection|processor|rider)\b|\bdpa\b|\bprocess(?:or|ing) agreement\b|"
            r"\bstandard contractual clauses\b|\bbusiness associate\b|\bbaas?\b",
        ),
        (
            Role.SLA,
            # An agreement on support stands for itself, as one on maintenance does.
            r"\bservice[\s-]levels?\b|\bslas?\b|\bsupport\b.{0,30}\b(?:polic|plan|terms|services?\b(?! agreement| contract)|schedule)|"
            r"^support$|\buptime\b|\bservice objectives?\b|\bmaintenance and support\b(?! (?:services )?(?:agreement|contract)\b)",
        ),
        (
            Role.AI_ADDENDUM,
            r"\b(?:ai|artificial intelligence|machine learning|generative)\b.{0,40}"
            r"\b(?:addendum|exhibit|schedule|rider|terms)\b",
        ),
        (Role.SECURITY, r"\bsecurity\b|\btechnical and organi[sz]ational\b|\bvulnerability\b|\bincident\b"),
        (
            Role.AMENDMENT,
            r"\A\W*(?:(?!(?:privacy|data|service|gdpr|ccpa|with|and|agreement|terms)\b)[\w-]+ ){0,4}addendum(?:\W*\Z| to\b)",
        ),
        (
            Role.ORDER_FORM,
            r"\border form\b|\bstatement of work\b|\bquot(?:e|ation)\b|\bpurchase order\b|"
            r"\bsow\b|\bsubscription form\b|\bwork order\b|\border (?:confirmation|sheet)\b|"
            r"\A\W*(?:\w+ )?offer\b(?= (?:no\b|number|[a-z]{1,4}-?\d)|\W*\Z)|"
            r"\A\W*(?:rate card|(?:price|pricing|fee) (?:schedule|exhibit|sheet)|price list)\b|"
            r"\A\W*(?:(?:sales|service|upgrade|subscription) )?order\b(?= (?:no\b|number|#|[a-z]{0,4}-?\d))|\bcover (?:sheet|page)\b|\bkey terms\b|"
            r"\A\W*call-?off(?: (?:sheet|order|form|contract))?(?: no\b| \d|\W*\Z)|"
            r"\A\W*(?:contract|commercial|agreement|deal) (?:particulars|details|data|sheet|summary)\W*\Z|"
            r"\A\W*(?:\w+ ){0,2}order (?:schedule|summary|details)\b|\A\W*(?:your )?(?:[\w-]+ ){0,2}order\W*\Z",
        ),
        (
            Role.ONLINE_TERMS,
            r"\bterms (?:of (?:service|use)|and conditions|& conditions)\b|\buser agreement\b|"
            r"\bend[\s-]user\b|\beula\b|\bapi terms\b|\bterms\b|\bgeneral conditions\b|\bconditions of (?:use|sale|service)\b",
        ),
        (Role.MASTER, r"\bmsa\b|\bagreement\b|\bcontract\b|\blicen[cs]e\b"),
    )
)
# Where a paper was filed with a registrar ("Exhibit 10.6"), the head of another part, the beginning of a sentence, and an item of a list.
_NO_TITLE = late_pattern(
    r"exhibit\s+[\d.()a-z-]+(?: (?:execution (?:copy|version)|confidential(?: treatment requested)?))?$|"
    r"(?:execution (?:copy|version)|table of contents|confidential(?: treatment requested)?)(?: page)?$|"
    r"(?:article [ivx\d]+|section \d[\d.]*)\b(?!.*\b(?:agreement|addendum|terms|contract|dpa)\b)|"
    r"[^|]*\|[^|]*\| *\d+$|\[[^\]]*\]$|\([^)]*\)$|dated?\b[^a-z]*$|(?:.* )?page \d+ of \d+$|"
    r"(?:whereas|in witness whereof|for purposes of|this|these)\b|[\W_]+$|[•●○▪■◦‣·*–—➢✅✓✔❌✗✘✖-]\s",
    re.IGNORECASE,
)
_TITLE_NOUN = late_pattern(
    r"\b(?:agreement|addendum|terms|policy|policies|sla|order form|exhibit|schedule|amendment|contract|"
    r"statement of work|overview|measures|dpa|eula|licen[cs]e|quotation|support|annex|objectives|"
    r"(?:side|renewal|amendment|change|termination) letter|letter (?:agreement|of \w+))\b",
    re.IGNORECASE,
)
# What heads a paper as its first block, and in a later block may be anything.
_TITLE_OF_ITS_OWN = late_pattern(
    r"\A\W*(?:(?:private|sales|service|upgrade|subscription|purchase) )?(?:offer|order)\b(?: form)?"
    r"(?:(?: (?:no\.?|number|#))? ?[a-z]{0,4}-?\d[\w-]*| \([^)]*\))*\W*\Z|"
    r"\A\W*(?:cover (?:sheet|page)|key terms|call-?off(?: (?:sheet|order|form|contract))?(?: no\.? ?\d+)?|general conditions|data rider|variation letter|"
    r"letter of variation)\W*\Z|\A\W*(?:your )?(?:[\w-]+ ){0,2}order\W*\Z",
    re.IGNORECASE,
)
# The name of a company above the title: "BROOK & FENN LIMITED".
_LETTERHEAD = late_pattern(rf"\W*(?:[A-Z\d][\w&.'’-]*,? |(?:and|of|&) ){{1,5}}{LEGAL_FORM.pattern}\b\W*")
# A clause with its number ("3. Section 9 of the Agreement is replaced by …"), which names papers and is no title.
_NUMBERED_CLAUSE = late_pattern(
    r"\d{1,2}\.?\d*[.)]? .*\b(?:is|are|shall|will|means|has|have|may|agrees?)\b", re.IGNORECASE
)
# What a letter is about: "Re: Master Subscription Agreement of 2 February 2026".
_SUBJECT = late_pattern(r"\W*(?:re|ref|subject|regarding|concerning)\s*:", re.IGNORECASE)

# A bare list of sub-processors is none of the papers with terms, whatever papers it mentions.
_LIST = late_pattern(r"\bsub ?-?(?:processors?|contractors?)\b", re.IGNORECASE)
# What another paper says, of which this one may be a schedule: "subject to the terms and conditions of that Agreement".
_TERMS_OF_ANOTHER = late_pattern(
    r"\bterms(?: and conditions|, conditions)? (?:of|in|under|set (?:forth|out) in|contained in) (?:this|that|the|such|said|an?|any)\b",
    re.IGNORECASE,
)
_GOES_ON = late_pattern(r"\b(?:of|and|for|the|to|with|&)\s*\Z", re.IGNORECASE)  # "Terms of" is not all of a title


# What is printed before a title and is not of it: under what number it was filed, and which copy it is.
_BEFORE_TITLE = late_pattern(
    r"(?:exhibit\s+[a-z\d]{1,3}(?:\.\d+|(?=\())(?:\(\w+\))*\*?\s+|(?:execution|conformed|final) (?:version|copy)\s+)+(?=\S{3})",
    re.IGNORECASE,
)


def find_title(paper: Paper) -> Span | None:
    """The first short block that names a kind of document, else the first short block; without a number of filing."""
    title = _find_title_block(paper)
    if title and (before := _BEFORE_TITLE.match(paper.document.text, title.start, title.end)):
        return Span(before.end(), title.end)
    return title


def _find_title_block(paper: Paper) -> Span | None:
    text = paper.document.text
    blocks = [b for b in paper.document.blocks[:12] if 3 < b.end - b.start <= 140]
    blocks = [b for b in blocks if not _is_no_title(text[b.start : b.end].strip())]
    first = _below_letterhead(blocks, text)
    if first and _TITLE_OF_ITS_OWN.search(text[first.start : first.end]):
        return first
    for block, following in zip_longest(blocks, blocks[1:]):
        words = text[block.start : block.end]
        if _TITLE_NOUN.search(words) and not words.rstrip().endswith((".", ",", ";")):
            goes_on = following is not None and _GOES_ON.search(words) and not text[block.end : following.start].strip()
            return Span(block.start, following.end) if goes_on and following else block
    return blocks[0] if blocks else None


def _below_letterhead(blocks: Sequence[Span], text: str) -> Span | None:
    """The first block, or what stands in it or next below the name of a company."""
    if not blocks or not (name := _LETTERHEAD.match(text, blocks[0].start, blocks[0].end)):
        return blocks[0] if blocks else None
    return Span(name.end(), blocks[0].end) if name.end() < blocks[0].end else next(iter(blocks[1:]), None)


def _is_no_title(words: str) -> bool:
    words = _BEFORE_TITLE.sub("", words, count=1)
    return bool(_NO_TITLE.match(words) or _NUMBERED_CLAUSE.match(words))


def find_role(title: str, file_name: str, opening: str) -> Role:
    """The role by the title, else by the words of the file's name, else by the opening.

    A letter about an agreement ("Re: Master Agreement") is no agreement: what it says of it is said as an amendment says it.
    A list of sub-processors is no DPA and no SLA for speaking of one.
    """
    named = re.sub(r"[\W_]+", " ", file_name.rsplit(".", 1)[0])
    if _SUBJECT.match(title):
        roles = (role for role, pattern in _ROLES if pattern.search(title))
        return Role.RENEWAL if next(roles, None) is Role.RENEWAL else Role.AMENDMENT
    for words in (title, named):
        for role, pattern in _ROLES:
            if pattern.search(words):
                return role
    if _LIST.search(title) or _LIST.search(named):
        return Role.OTHER
    if re.search(r"\border\b", named):  # "acme-order-2024.pdf"; in a title the word may mean an instruction
        return Role.ORDER_FORM
    opening = _TERMS_OF_ANOTHER.sub(" ", opening)
    for role, pattern in _ROLES:
        if role not in (Role.SECURITY, Role.PILOT) and pattern.search(opening):
            return role
    return Role.OTHER
