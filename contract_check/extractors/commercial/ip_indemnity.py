"""commercial.ip_indemnity — the vendor indemnifies against third-party intellectual-property claims.

Accepted: "Provider shall defend and indemnify Customer against any claim that the Service infringes",
"we will indemnify you …", "each party shall indemnify … infringement", defined "Covered Claims"; "if a third party claims … then
Vendor will indemnify"; an indemnity for any breach of warranty where the vendor warrants that nothing infringes.
Rejected: the customer's own indemnity, exclusions from the indemnity, notice and control of claims, the
vendor's suits for its own rights, replacement of what infringes.
Refused: "has no obligation to indemnify", "provides no indemnity for infringement".
"""

import re
from dataclasses import replace

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_INDEMNIFY = (
    r"(?:indemnif(?:y|ies|ied)|"
    r"holds? (?:\w+ ){0,4}(?:harmless|free)|"
    r"keeps? (?:\w+ ){0,3}(?:harmless|indemnified)|"
    r"save (?:\w+ )?harmless|"
    r"(?:releas|exempt|fre)e?s? CUSTOMER from|"
    r"defend(?=[^|]{0,160}\b(?:claim|action|(?:law)?suit|proceeding|allegation|demand|infring))|"
    r"settle(?=[^|]{0,120}against CUSTOMER))\b"
)
# Rights in what the mind makes, or simply those of others.
_RIGHTS = (
    r"(?:intellectual|proprietary|copyright|patent|trade ?(?:mark|secret)|ip\b|"
    r"(?:third[- ]part(?:y|ies)|other|another|others|someone else|somebody else)(?:'s?)? "
    r"(?:\w+ )?rights?\b|"
    r"rights? (?:\w+ )?(?:of|in|belonging to|held by|owned by) (?:any |an? )?"
    r"(?:others?\b|another|third|someone|somebody|anyone))"
)
_INFRINGES = (
    r"(?:infring\w+|misappropriat\w+|"
    rf"(?:violat|contraven|breach|encroach|offend)\w* (?:[\w'-]+ ){{0,8}}{_RIGHTS}|"
    r"\bcop(?:y|ies|ied) (?:their|someone|somebody|another|others)\b|"
    r"(?:intellectual property|\bipr?s?) (?:rights )?(?:claims?|suits?|actions?)|"
    r"\b(?:third[- ]party|foreign|others') (?:\w+ )?(?:property|proprietary|intellectual)? ?rights"
    r"\b|copyrighted or patented|patented technology|counterfeit\w*|"
    r"\bsues?\b[^|]{0,40}\b(?:patent|copyright)|"
    r"assert\w* (?:\w+ ){0,3}property rights|"
    r"encroach\w* (?:[\w']+ ){0,6}(?:up)?on|"
    r"(?:patent|copyright|trade ?mark)(?:,? (?:and|or|and/or) (?:patent|copyright|trade ?mark))* "
    r"claims?)"
)
# "Vendor, at its own expense, shall": what may stand between the vendor and its promise.
_AT_ITS_COST = (
    r"(?:,? (?:at|on) (?:its|VENDOR's|their)[^|,]{0,30}? (?:cost|expense|option)s?(?: and (?:cost|expense)s?)?,?)?"
)
# The duty itself, ahead of what the sentence says of its conduct and its exclusions.
_OWES_IT = (
    r"(?:VENDOR|BOTH) (?:shall|will|agrees to) (?:(?!no\b|not\b|have\b)[\w,]+ ){0,4}?"
    r"(?:indemnify|hold (?:\w+ ){0,4}harmless|defend (?:and (?:indemnify|hold)|CUSTOMER))"
)
_OF_A_WARRANTY = "indemnity for a breach of warranty"
# For sentences that are read by their matters: whoever is kept harmless is the customer's side.
_PROTECTED = (
    r"(?:\b(?:indemnif\w+|harmless|releases?|exempts?|frees?|compensat\w+|reimburs\w+|guarantees?)\b<60>"
    r"(?:\bCUSTOMER\b(?!'s (?:expense|cost)| (?:shall|will|must|may))|\busers?\b|"
    r"\bthe other(?: party)?\b|\b(?:one another|each other)\b)|"
    r"\bdefends? (?:and indemnify )?(?:CUSTOMER\b|users?\b|the other\b)|"
    r"\bCUSTOMER <30>\b(?:indemnified|defended|compensated|reimbursed|held harmless)\b|"
    r"\b(?:handle|conduct|defend|fight|takes? over|takes? care of)s? "
    r"(?:(?:any|such|the|every|all) )?(?:\w+ )?(?:law)?(?:suits?|proceedings?|actions?) "
    r"(?:\w+ )?against CUSTOMER\b|"
    r"\b(?:conduct|take[s]? over|take[s]? care of|assume|handle|undertake|pay for|fund|run|fight)s?"
    r" (?:(?:the|CUSTOMER's) )?(?:case|defen[cs]e)\b|"
    r"\bsatisf(?:y|ies) (?:any|the|all) (?:\w+ )?(?:judgments?|awards?)|"
    r"\b(?:costs?|damages|amounts|sums)\b<30>\bawarded against CUSTOMER|"
    r"\b(?:bears?|pays?) (?:the |any |all )(?:\w+ )?(?:damages|costs)<40>CUSTOMER|"
    r"\bVENDOR (?:will |shall )?(?:[\w,]+ ){0,4}?(?:pays?|bears?|covers?|meets?|assumes?) (?:for )?"
    r"(?:(?:the|any|all|such) )?(?:\w+ )?"
    r"(?:lawyers|attorneys|legal (?:fees|costs)|judgments?|settlements?|"
    r"(?:costs|damages)\b<30>\bawarded|"
    r"costs of (?:the |such |any )?(?:defen[cs]e|dispute|proceedings))|"
    r"\bVENDOR (?:will|shall) (?:cover|handle|take care of) "
    r"(?:it|that|the (?:costs?|claims?|damages|defen[cs]e|case|bill|lawsuit))\b|"
    r"\bdefended by VENDOR|"
    r"\b(?:indemnity|defen[cs]e)\b<30>\bby VENDOR|"
    r"\b(?:holds?|keeps?) CUSTOMER (?:\w+ )?(?:harmless|free|whole|indemnified)|"
    r"VENDOR's indemnit\w+ (?:obligations? )?(?:covers?|extends? to|appl(?:y|ies) to|includes?)|"
    r"\bindemnif\w+ (?:shall |will )?(?:rests?|lies?) (?:(?:up)?on|with) VENDOR|"
    r"\b(?:costs?|damages?|losses)\b<80>\b"
    r"(?:lies?|rests?|"
    r"(?:are|is|be) (?:borne|made good|reimbursed|compensated|covered|met|paid)(?: \w+){0,2}) "
    r"(?:with|on|by) VENDOR)"
)
_CLAIMED = (
    r"\b(?:claims?|sues?|suits?|actions?|proceedings?|alleg\w+|assert\w*|disputes?|found to|courts?|"
    r"third[- ]part(?:y|ies))\b"
)
_NOT_PROTECTED = (
    r"CUSTOMER (?:shall|will|must|agrees?|hereby|undertakes?)\b(?! be| receive)<60>"
    r"\b(?:indemnif|defend|hold|releas|compensat|reimburs|keep|save|exempt|bear|liable|responsib)|"
    r"\bno (?:obligation|duty|liability|indemnit)|"
    r"(?:shall|will|does|do|is|are) not "
    r"(?:apply|extend|cover|be (?:liable|obliged|required|bound)|indemnif|defend)|"
    r"CUSTOMER (?:keeps?|holds?|releases?|frees?|exempts?) VENDOR\b|"
    r"\bthird part(?:y|ies) infring|\"\W? means|(?:may|might|could) be available|"
    r"CUSTOMER (?:content|data|materials?)\b<40>infring|"
    r"(?:[;:]|\band) CUSTOMER,? (?:in respect of|for|against|as regards|as to)\b[^;|]{0,120}?infring|"
    r"VENDOR may (?:defend|settle)|\benforcement actions?\b|not be responsible|not liable|warranting|"
    r"indemnif\w+ VENDOR\b"
)
# The vendor's own warranty that nothing infringes, and what is said where it gives none.
_WARRANTY = late_pattern(
    r"(?:VENDOR|BOTH)[^|]{0,120}\bwarrant[^|]*\b(?:not|never|nor|no)\b[^|]{0,80}"
    rf"\b(?:infring|misappropriat|violat\w* (?:[\w'-]+ ){{0,8}}{_RIGHTS})"
)
_MAY_INFRINGE = late_pattern("infring|violat|misappropriat")
_DISCLAIMED = late_pattern(
    r"disclaim|makes? no|without warrant|as[ -]is|no warrant|not warrant|to (?:its|VENDOR's) knowledge"
)


_RESELLER = late_pattern(r"\W*(?:the |each )?(?:reseller|distributor|dealer|partner|agent)s?\b", re.IGNORECASE)
# Who is called so buys, whatever side its name was given.
_BUYER = late_pattern(
    r"\W*(?:the |each )?(?:client|buyer|purchaser|licensee|franchisee|sponsor|advertiser|lessee|customer|end user|subscriber)s?\b",
    re.IGNORECASE,
)
_PROTECTS = (
    r"VENDOR (?:<shall>|shall|will|must|agrees to)[^|]{0,40}?\b(?:indemnify|defend|harmless)"
    r"(?:,? (?:and )?(?:hold harmless|indemnify|defend))*(?:,? at (?:its|their) (?:sole |own )?(?:cost|expense),?)?"
)
_OF_ITS_SUPPLIER = late_pattern(rf"{_PROTECTS} (?P<whom>VENDOR\b)(?!'s)")
_OF_THE_CUSTOMER = late_pattern(rf"{_PROTECTS}(?: and hold)? (?P<whom>CUSTOMER\b)(?!'s)")
_REFUSED = late_pattern(r"\b(?:shall|will|does|do|must|is) not (?:\w+ ){0,2}(?:indemnif|defend|hold)")
_LONGEST = 900  # in a longer sentence the matters belong to different thoughts


def _unless_of_a_reseller(clause: Clause, match: re.Match[str]) -> Found:
    """No reading where a reseller or a buyer indemnifies the vendor, whose side its name was given here."""
    if _REFUSED.search(match[0]):
        return None
    own = _OF_ITS_SUPPLIER.search(clause.surface, match.start())
    if own:
        by, whom = _printed(clause, own.start()), _printed(clause, own.start("whom"))
        if _buys(by) or (by != whom and not _buys(whom)):
            return None  # two names on one side: which of them is the customer cannot be told
    given = _OF_THE_CUSTOMER.search(clause.surface, match.start())
    if given is None or _BUYER.match(_printed(clause, given.start("whom"))):
        return TRUE
    return None if _buys(_printed(clause, given.start())) else TRUE


def _buys(name: str) -> bool:
    return bool(_RESELLER.match(name) or _BUYER.match(name))


def _printed(clause: Clause, start: int) -> str:
    """The name that stands in the paper where the surface has a side at `start`, in lower case and without its article."""
    side = re.compile("VENDOR|CUSTOMER").match(clause.surface, start)
    return clause.words_at(start, side.end() if side else start).strip().lower().removeprefix("the ")


def _in_one_thought(clause: Clause, _match: re.Match[str]) -> Found:
    return TRUE if len(clause.own) <= _LONGEST else None


def _only_where_warranted(readings: list[Reading], paper: Paper) -> list[Reading]:
    """An indemnity for any breach of warranty covers infringement where its absence is warranted."""
    if all(r.pattern != _OF_A_WARRANTY for r in readings):
        return readings
    warranted = _warrants_no_infringement(paper)
    note = "through the warranty that nothing infringes"
    return [
        replace(r, note=note) if r.pattern == _OF_A_WARRANTY else r
        for r in readings
        if warranted or r.pattern != _OF_A_WARRANTY
    ]


def _warrants_no_infringement(paper: Paper) -> bool:
    text = paper.lowered
    blocks = (i for i, b in enumerate(paper.document.blocks) if _MAY_INFRINGE.search(text, b.start, b.end))
    surfaces = (clause.surface for block in blocks for clause in paper.clauses_of(block))
    return any(_WARRANTY.search(surface) and not _DISCLAIMED.search(surface) for surface in surfaces)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.ip_indemnity",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor indemnify against third-party intellectual-property claims?",
        ),
        triggers=words(
            "indemnif|defend|harmless|third-party alleg|third party alleg|third-party rights|"
            "third party rights|rights of third|ipr claim|alleging|judgment|awarded|indemnity|covered claim|"
            "infring|counterfeit|encroach|copyright|patent|belonging to others|someone else|property rights|"
            "sues you|defends|defense|defence"
        ),
        accept=(
            Pattern(
                "vendor indemnifies",
                r"(?:VENDOR|BOTH|the indemnifying party)(?: (?:represents?|warrants?)[^|]{0,160}? and)?"
                rf"{_AT_ITS_COST} (?:\([^)]{{0,40}}\) )?(?:<shall>|is to|hereby|further|agrees)[^|]{{0,120}}?"
                f"{_INDEMNIFY}[^|]{{0,900}}?{_INFRINGES}",
                _unless_of_a_reseller,
                weight=1,
            ),
            Pattern(
                "claim first, then the indemnity",
                rf"(?:(?:claim|action|suit|proceeding|allegation|assert)\w*\b[^|]{{0,250}}?{_INFRINGES}|"
                rf"infring\w+ (?:claim|action|suit|allegation)s?)[^|]{{0,300}}?\bVENDOR{_AT_ITS_COST} (?:<shall>)"
                rf"[^|]{{0,60}}?(?:{_INDEMNIFY}|defend\b)(?! (?:its|VENDOR))",
                TRUE,
            ),
            Pattern(
                _OF_A_WARRANTY,
                f"VENDOR(?: (?:represents?|warrants?)[^|]{{0,200}}?,? and)?{_AT_ITS_COST} (?:<shall>|hereby)"
                r"[^|]{0,80}?(?:indemnif(?:y|ies)|holds? (?:\w+ ){0,4}harmless)[^|]{0,700}?"
                r"\b(?:breach|violation|inaccuracy)\b[^|]{0,60}?\b(?:warrant(?:y|ies)|representations?)\b",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "covered claims of the vendor",
                r"VENDOR[ -](?:covered )?(?:claims?|indemnity)\b[\"']*\s*(?:means|:|are)?[^|]{0,300}?"
                r"(?:service|software|product|platform|cloud|offering|VENDOR)[^|]{0,300}?"
                r"(?:infring|misappropriat|violat)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "claim that the product infringes",
                r"(?:claim|action|suit|proceeding|allegation)s?\b[^|]{0,200}?"
                r"(?:service|software|product|platform|deliverable|technology|VENDOR's)[^|]{0,160}?"
                r"(?:infring|misappropriat)",
                TRUE,
                heading=r"(?:by|from) (?:provider|vendor|licensor|supplier|us\b|company)|"
                r"\bour (?:indemnity|obligations)|"
                r"(?:provider|vendor|licensor|supplier) indemni",
            ),
            Pattern(
                "the customer kept harmless, and an infringement claimed",
                together(_PROTECTED, _INFRINGES, _CLAIMED, without=_NOT_PROTECTED),
                _in_one_thought,
                weight=-1,
            ),
            Pattern(
                "a field for the indemnity",
                r"^\W*(?:(?:ip|intellectual property) indemni(?:ty|ties|fication)(?: \w+){0,2}\s*[:|]\s*"
                r"(?:included|yes\b|provided|given|by VENDOR)|"
                r"(?:ip|ipr|intellectual property|infringement) claims?\s*[:|]<40>"
                r"\b(?:indemnified|defended|covered|borne)\b<30>\bby VENDOR|"
                rf"indemni(?:ty|fication) by VENDOR\s*[:|]<120>{_INFRINGES})",
                TRUE,
            ),
            Pattern(
                "no indemnity is given",
                rf"\b(?:gives?|grants?|offers?|provides?) no indemnit\w+<60>{_INFRINGES}",
                FALSE,
            ),
            Pattern(
                "no indemnity",
                r"VENDOR (?:<no_duty>|<will_not>|has no|makes no|"
                r"(?:provides?|gives?|grants?|offers?|assumes?|accepts?|undertakes?|owes?) no|disclaims)[^|]{0,80}?"
                r"(?:indemnif|indemnit|defend)(?![^|]{0,80}?(?:to the extent|based (?:up)?on|\bif\b|where))"
                r"(?=[^|]{0,200}?(?:infring|intellectual property|third[- ]part|whatsoever|of any kind))",
                FALSE,
            ),
        ),
        reject=(
            Pattern(
                "a right to defend, or the defence of one's own rights",
                r"right,? but not (?:the|an) obligation|"
                rf"^(?!.*{_OWES_IT}).*(?:sole|exclusive|first|have the) (?:\w+ ){{0,2}}right to[^|]{{0,60}}"
                r"(?:prosecute|enforce|defend)|"
                r"(?:prosecute|enforce|maintain)\w*\b[^|]{0,60}defend|"
                r"defend[^|]{0,40}(?:validity|enforceab)",
            ),
            Pattern(
                "the customer's own indemnity",
                f"^(?!.*{_OWES_IT}(?:(?!CUSTOMER (?:shall|will|must|agrees))[^|]){{0,500}}?{_INFRINGES}).*CUSTOMER "
                r"(?:<shall>|hereby|further|agrees?|is responsible)(?! be (?:indemnified|held|defended))"
                f"[^|]{{0,80}}?{_INDEMNIFY}(?![^|]*VENDOR (?:<shall>) [^|]{{0,40}}{_INDEMNIFY})",
            ),
            Pattern(
                "exclusions from the indemnity",
                f"^(?!.*{_OWES_IT}).*(?:(?:no (?:obligation|liability)|not (?:apply|extend|cover|have any))"
                r"[^|]{0,120}(?:combination|modif|to the extent)|"
                r"\b(?:excluded|excepted|exempt(?:ed)?|carved out) from "
                r"(?:this|the|such|VENDOR's|any) (?:\w+ ){0,2}indemni|"
                r"\bindemni\w+ (?:obligations? )?"
                r"(?:(?:does|do|shall|will) not (?:\w+ )?(?:include|cover|extend|encompass)|"
                r"excludes?)\b)",
            ),
            Pattern(
                "the conduct of a claim",
                r"^(?:the )?(?:indemnified|indemnifying) party (?:shall|will|must|may)"
                r"(?![^|]{0,60}(?:defend|indemnify) )",
            ),
        ),
        review=_only_where_warranted,
    ),
)
