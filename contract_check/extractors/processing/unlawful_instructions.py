"""processing.unlawful_instructions — the vendor tells the customer that an instruction breaks the law.

Accepted: "shall immediately inform the Controller if, in its opinion, an instruction infringes the GDPR", "will
notify Customer … that it believes that an instruction violates Data Protection Laws", "where it considers an
instruction to be unlawful, it shall say so without delay", "what you have told us to do is against the law".
Rejected: notice that an instruction cannot be followed, a right to suspend one without a word of notice, the
customer's own duty that its instructions be lawful, "has no duty to check".
Source: GDPR Art. 28(3), last sentence.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import CUSTOMER_DUTY, by_customer, by_vendor, is_promised, of_vendor
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_INSTRUCTION = (
    r"(?:\b(?:instructions?|instruct(?:s|ed)|directions?|directives?)\b|"
    r"\b(?:what|something|anything) (?:that )?CUSTOMER (?:asks?|tells?|orders?|instructs?|wants?) VENDOR to do\b)"
)
_LAW = r"\b(?:laws?|gdpr|avg|data[- ]protection|regulations?|legislation|provisions?|rules|dsgvo|statut\w+)\b"
_UNLAWFUL = (
    r"\b(?:unlawful|illegal|(?:inadmissible|impermissible) under|not (?:be )?lawful|"
    r"against (?:the |any )?(?:law|gdpr|data protection))"
)
_BREAKS = (
    f"(?:{_UNLAWFUL}|"
    r"\b(?:infring\w+|violat\w+|breach\w*|breaks?|contraven\w+|offends? against|contrary to|"
    r"(?:in )?conflicts? with|inconsistent with|incompatible with|runs? (?:counter|contrary) to|"
    r"at odds with|not "
    r"(?:in (?:conformity|line|accordance|compliance) with|comply|compliant|conform|permitted|allowed)|"
    f"non-?compliant)<100>{_LAW})"
)
# Done contrary to an instruction, and not asked by it: "if the law makes us act against your instructions".
_AGAINST_IT = late_pattern(
    r"\b(?:contrary to|conflict\w* with|violat\w+(?: of)?|breach\w*(?: of)?|inconsistent with|beyond|"
    r"outside) (?:(?:the|its|such|these|those|any|CUSTOMER's) )*(?:\w+ )?instructions|"
    r"CUSTOMER (?:tells|informs|notifies|guarantees|warrants|ensures)\b"
)
_TELL = (
    r"\b(?:inform(?:s|ed)?|notif(?:y|ies)|tells?|advises?|alerts?|warns?|draws?|says? so|"
    r"point(?:s)?\b[^|.;]{0,20}? out|flags?|notice|communicates?|reports?|rais(?:e|es)|makes? CUSTOMER aware|"
    r"heads[- ]up|lets? CUSTOMER know|brings?\b[^|.;]{0,60}? attention)\b"
)

# The same parts in any construction: "doubts as to the legality of an instruction are reported to the Controller".
_AMISS = (
    f"(?:{_BREAKS}|"
    r"\b(?:unlawful\w*|illegal\w*|legality|lawfulness|(?:cannot|could not|may not) (?:be )?lawfully|"
    r"in (?:breach|violation) of)\b)"
)
_TOLD = (
    rf"(?:{_TELL}|\b(?:reported|raised|notified|communicated|pointed out|flagged|told)\b|"
    r"\bbrought\b[^|.;]{0,60}? attention|\bhears? from VENDOR)"
)


def _told(clause: Clause, match: re.Match[str]) -> Found:
    """Told to the customer, who gave the instruction."""
    told = "CUSTOMER" in clause.surface and not _AGAINST_IT.search(clause.surface)
    return TRUE if told and is_promised(clause) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.unlawful_instructions",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor tell the customer that an instruction infringes data protection law?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("instruct", "direction", "directives", "ask us to", "tell us to", "asks the", "tells the"),
        speaks_of=Subject(
            "instruct*|directions?|what (you|CUSTOMER) asks?",
            "infring*|violat*|unlawful*|contrary|breach*|illegal*|legality|not (compliant|in conformity)|conflict|break(s)?|cannot lawfully",
            (
                "notif*|inform*|tell*|told|advis*|alert*|warn*|point(s)? (this |out)*|attention|let CUSTOMER know|notice|raise[sd]?|reported|"
                "flags?|hear"
            ),
            within=150,
            unless="work instructions|CUSTOMER's (breach|violation)",
        ),
        accept=(
            Pattern(
                "told if an instruction infringes", rf"{by_vendor(_TELL)}<260>{_INSTRUCTION}<160>{_BREAKS}", of_vendor
            ),
            Pattern(
                "if an instruction infringes, it tells",
                f"{_INSTRUCTION}<160>{_BREAKS}<200>"
                rf"(?:(?:VENDOR|\bit|\bthey)\b,? (?:<shall>|\w+ly)<60>{_TELL}|"
                rf"VENDOR (?:\w+ ){{0,3}}(?:{_TELL})|\bthe \w+ <shall><60>{_TELL})",
                of_vendor,
            ),
            Pattern(
                "the matters of an unlawful instruction together",
                together(_INSTRUCTION, _AMISS, _TOLD),
                _told,
                weight=-2,
            ),
            Pattern(
                "no duty to tell",
                rf"(?:VENDOR|NEITHER) <no_duty><60>{_TELL}<160>{_INSTRUCTION}<80>{_BREAKS}",
                FALSE,
                weight=1,
            ),
        ),
        reject=(
            Pattern("the customer's own duty", rf"{CUSTOMER_DUTY}<120>{_INSTRUCTION}<160>{_BREAKS}(?!<200>VENDOR)"),
            Pattern(
                "told by the customer",
                f"{by_customer(_TELL)}|"
                r"VENDOR (?:will|shall|must) be (?:\w+ )?(?:informed|notified|told)|"
                r"\b(?:given|reported|brought|notified) to (?:the )?VENDOR",
            ),
            Pattern(
                "a liability for instructions",
                r"\b(?:indemnif\w+|hold harmless|liable for|arising (?:out of|from))\b<120>instruct",
            ),
            Pattern(
                "a sub-processor's instructions", r"\bsub-?\s?processors?\b<40>(?:shall|will|must)<60>(?:inform|notify)"
            ),
        ),
    ),
)
