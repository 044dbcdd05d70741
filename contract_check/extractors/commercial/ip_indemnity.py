"""commercial.ip_indemnity — the vendor indemnifies against third-party intellectual-property claims.

Accepted: "Provider shall defend and indemnify Customer against any claim that the Service infringes",
"we will indemnify you …", "each party shall indemnify … infringement", defined "Covered Claims"; "if a third party claims … then
Vendor will indemnify"; an indemnity for any breach of warranty where the vendor warrants that nothing infringes.
Rejected: the customer's own indemnity, exclusions from the indemnity, notice and control of claims, the
vendor's suits for its own rights, replacement of what infringes.
Refused: "has no obligation to indemnify", "provides no indemnity for infringement".
"""

import re

from contract_check.extractors.commercial.indemnity_for_a_warranty import OF_A_WARRANTY, only_where_warranted
from contract_check.extractors.commercial.indemnity_words import (
    AT_ITS_COST,
    CLAIMED,
    INDEMNIFY,
    INFRINGES,
    NOT_PROTECTED,
    OWES_IT,
    PROTECTED,
)
from contract_check.extractors.commercial.whose_indemnity import unless_of_a_reseller
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.term import Act, Better, Kind, TermDefinition

_LONGEST = 900  # in a longer sentence the matters belong to different thoughts


def _in_one_thought(clause: Clause, _match: re.Match[str]) -> Found:
    return TRUE if len(clause.own) <= _LONGEST else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.ip_indemnity",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor indemnify against third-party intellectual-property claims?",
            act=Act.VENDORS_DUTY,
        ),
        triggers=words(
            "indemnif|defend|harmless|third-party alleg|third party alleg|third-party rights|"
            "third party rights|rights of third|ipr claim|alleging|judgment|awarded|indemnity|covered claim|"
            "infring|counterfeit|encroach|copyright|patent|belonging to others|someone else|property rights|"
            "sues you|defends|defense|defence"
        ),
        speaks_of=Subject(
            (
                "indemni*|defen[cds]*|hold(s)? (\\w+ )?harmless|harmless|compensat*|settle|release|exempts?|keep (\\w+ )?free|responsible for|guarantees|"
                "bear*|cover it|pay the damages"
            ),
            (
                "infring*|misappropriat*|intellectual property|ip|patents?|copyright*|(third[- ]part(y|ies)|property) rights|"
                "rights of (a third party|others)|violates"
            ),
            "VENDOR|BOTH",
            within=480,
            unless=(
                "CUSTOMER (\\w+ )?(shall|will|agrees?|must) (\\w+ ){0,3}(indemnif|defend|hold)*|feedback|licen[cs]ors?|"
                "press release|reserves?|fully responsible for"
            ),
        ),
        accept=(
            Pattern(
                "vendor indemnifies",
                r"(?:VENDOR|BOTH|the indemnifying party)(?: (?:represents?|warrants?)[^|]{0,160}? and)?"
                rf"{AT_ITS_COST} (?:\([^)]{{0,40}}\) )?(?:<shall>|is to|hereby|further|agrees)[^|]{{0,120}}?"
                f"{INDEMNIFY}[^|]{{0,900}}?{INFRINGES}",
                unless_of_a_reseller,
                weight=1,
            ),
            Pattern(
                "a line: the vendor indemnifies for infringement",
                r"\A\W*VENDOR (?:<shall> )?(?:indemnif(?:y|ies)|defends?)(?: CUSTOMER)? (?:for|against|from) (?:third[- ]party )?"
                r"(?:ip|ipr|intellectual property)(?: rights?)? (?:infringements?|claims?)\b",
                TRUE,
            ),
            Pattern(
                "claim first, then the indemnity",
                rf"(?:(?:claim|action|suit|proceeding|allegation|assert)\w*\b[^|]{{0,250}}?{INFRINGES}|"
                rf"infring\w+ (?:claim|action|suit|allegation)s?)[^|]{{0,300}}?\bVENDOR{AT_ITS_COST} (?:<shall>)"
                rf"[^|]{{0,60}}?(?:{INDEMNIFY}|defend\b)(?! (?:its|VENDOR))",
                TRUE,
            ),
            Pattern(
                OF_A_WARRANTY,
                f"VENDOR(?: (?:represents?|warrants?)[^|]{{0,200}}?,? and)?{AT_ITS_COST} (?:<shall>|hereby)"
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
                together(PROTECTED, INFRINGES, CLAIMED, without=NOT_PROTECTED),
                _in_one_thought,
                weight=-1,
            ),
            Pattern(
                "a field for the indemnity",
                r"^\W*(?:(?:ip|intellectual property) indemni(?:ty|ties|fication)(?: \w+){0,2}\s*[:|]\s*"
                r"(?:included|yes\b|provided|given|by VENDOR)|"
                r"(?:ip|ipr|intellectual property|infringement) claims?\s*[:|]<40>"
                r"\b(?:indemnified|defended|covered|borne)\b<30>\bby VENDOR|"
                rf"indemni(?:ty|fication) by VENDOR\s*[:|]<120>{INFRINGES})",
                TRUE,
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
                rf"^(?!.*{OWES_IT}).*(?:sole|exclusive|first|have the) (?:\w+ ){{0,2}}right to[^|]{{0,60}}"
                r"(?:prosecute|enforce|defend)|"
                r"(?:prosecute|enforce|maintain)\w*\b[^|]{0,60}defend|"
                r"defend[^|]{0,40}(?:validity|enforceab)",
            ),
            Pattern(
                "an indemnity for what the other side changed",
                r"\b(?:combination|modification)\b[^;|]{0,120}\bnot (?:supplied|provided|furnished|made|approved)\b[^;|]{0,40} by CUSTOMER\b",
            ),
            Pattern(
                "the customer's own indemnity",
                f"^(?!.*{OWES_IT}(?:(?!CUSTOMER (?:shall|will|must|agrees))[^|]){{0,500}}?{INFRINGES}).*CUSTOMER "
                r"(?:<shall>|hereby|further|agrees?|is responsible)(?! be (?:indemnified|held|defended))"
                f"[^|]{{0,80}}?{INDEMNIFY}(?![^|]*VENDOR (?:<shall>) [^|]{{0,40}}{INDEMNIFY})",
            ),
            Pattern(
                "exclusions from the indemnity",
                f"^(?!.*{OWES_IT}).*(?:(?:no (?:obligation|liability)|not (?:apply|extend|cover|have any))"
                r"[^|]{0,120}(?:combination|modif|to the extent)|"
                r"\b(?:excluded|excepted|exempt(?:ed)?|carved out) from "
                r"(?:this|the|such|VENDOR's|any) (?:\w+ ){0,2}indemni|"
                r"\bindemni\w+ (?:obligations? )?"
                r"(?:(?:does|do|shall|will) not (?:\w+ )?(?:include|cover|extend|encompass)|"
                r"excludes?)\b)",
            ),
        ),
        review=only_where_warranted,
    ),
)
