"""commercial.ip_indemnity — the vendor indemnifies against third-party intellectual-property claims.

Accepted: "Provider shall defend and indemnify Customer against any claim that the Service infringes",
"we will indemnify you …", "each party shall indemnify … infringement", defined "Covered Claims".
Rejected: the customer's own indemnity, exclusions from the indemnity, notice and control of claims.
Refused: "has no obligation to indemnify", "provides no indemnity for infringement".
"""

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_INDEMNIFY = (
    r"(?:indemnif(?:y|ies|ied)|holds? (?:\w+ ){0,4}harmless|save (?:\w+ )?harmless|"
    r"defend(?=[^|]{0,160}\b(?:claim|action|suit|proceeding|allegation|demand|infring))|settle)\b"
)
_INFRINGES = (
    r"(?:infring\w+|misappropriat\w+|violat\w+ (?:\w+ ){0,8}(?:intellectual|proprietary|copyright|patent|trade)|"
    r"(?:intellectual property|\bip) (?:rights )?claims?)"
)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.ip_indemnity",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor indemnify against third-party intellectual-property claims?",
        ),
        triggers=("indemnif", "defend", "hold harmless", "indemnity", "covered claim"),
        accept=(
            Pattern(
                "vendor indemnifies",
                rf"(?:VENDOR|BOTH|the indemnifying party) (?:<shall>|hereby|further|agrees)[^|]{{0,120}}?{_INDEMNIFY}[^|]{{0,900}}?{_INFRINGES}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "vendor indemnifies, plainly",
                rf"VENDOR(?:,? at (?:its|VENDOR's)[^,|]{{0,30}},?)? (?:indemnifies|defends|indemnify|will also)[^|]{{0,900}}?{_INFRINGES}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "customer is indemnified",
                rf"CUSTOMER (?:<shall>|is|are) be (?:indemnified|held harmless|defended) by VENDOR[^|]{{0,600}}?{_INFRINGES}",
                TRUE,
            ),
            Pattern(
                "covered claims of the vendor",
                r"VENDOR (?:covered )?(?:claims?|indemnity)\b[\"']*\s*(?:means|:|are)?[^|]{0,300}?(?:service|software|product|platform|cloud|offering|VENDOR)[^|]{0,300}?(?:infring|misappropriat|violat)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "claim that the product infringes",
                r"(?:claim|action|suit|proceeding|allegation)s?\b[^|]{0,200}?(?:service|software|product|platform|deliverable|technology|VENDOR's)[^|]{0,160}?(?:infring|misappropriat)",
                TRUE,
                heading=r"(?:by|from) (?:provider|vendor|licensor|supplier|us\b|company)|our (?:indemnity|obligations)|(?:provider|vendor|licensor|supplier) indemni",
            ),
            Pattern(
                "no indemnity",
                r"VENDOR (?:<no_duty>|<will_not>|has no|makes no|provides? no|disclaims)[^|]{0,80}?(?:indemnif|indemnit|defend)(?=[^|]{0,200}?(?:infring|intellectual property|third[- ]part|whatsoever|of any kind))",
                FALSE,
            ),
        ),
        reject=(
            Pattern(
                "a right to defend, or the defence of one's own rights",
                r"right,? but not (?:the|an) obligation|(?:sole|exclusive|first|have the) (?:\w+ ){0,2}right to[^|]{0,60}(?:prosecute|enforce|defend)|"
                r"(?:prosecute|enforce|maintain)\w*\b[^|]{0,60}defend|defend[^|]{0,40}(?:validity|enforceab)",
            ),
            Pattern(
                "the customer's own indemnity",
                rf"CUSTOMER (?:<shall>|hereby|further|agrees?|is responsible)[^|]{{0,80}}?{_INDEMNIFY}(?![^|]*VENDOR (?:<shall>) [^|]{{0,40}}{_INDEMNIFY})",
            ),
            Pattern(
                "exclusions from the indemnity",
                r"(?:no (?:obligation|liability)|not (?:apply|extend|cover))[^|]{0,120}(?:combination|modif|to the extent)",
            ),
            Pattern(
                "the conduct of a claim",
                r"^(?:the )?(?:indemnified|indemnifying) party (?:shall|will|must|may)(?![^|]{0,60}(?:defend|indemnify) )",
            ),
        ),
    ),
)
