"""processing.staff_confidentiality — persons who process the data are bound to confidentiality.

Accepted: "ensures that persons authorised to process the personal data have committed themselves to
confidentiality", "its personnel are subject to written agreements with confidentiality obligations", "employees
must undertake in writing to maintain data secrecy", "is subject to an appropriate duty of confidentiality", "Only
people who need access have it. They are bound by confidentiality."
Rejected: to whom a receiving party may disclose confidential information, auditors and sub-processors as
companies, the customer's own staff, information that is confidential, awareness of its confidential nature alone.
Source: GDPR Art. 28(3)(b).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import RECORDS_OF_PEOPLE
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import CUSTOMER_DUTY, by_customer, is_about_processing, is_promised
from contract_check.extractors.subject import WORKFORCE, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PERSONS = (
    r"\b(?:(?:natural )?persons?|personnel|employees?|staff(?: members)?|people|individuals?|workers|workforce|"
    r"(?:team )?members|teams?|colleagues|everyone|everybody|anyone|anybody|nobody|no one|whoever|"
    r"those (?:who|with|having|authori[sz]ed)|agents|representatives|contractors|engineers|technicians)\b"
)
_BOUND = (
    r"\b(?:commit(?:s|ted|ting)?|bound|subject(?:ed)? to|under|oblig\w+|sign(?:s|ed)?|undert(?:a|oo)k\w*|"
    r"agree[ds]?|entered into|execute[ds]?|required to|sworn|pledged?|held to|maintain|keep|owe|observe|"
    r"comply|complies|accept(?:s|ed)?|given|covered by|respect|preserve|uphold)\b"
)
_SECRECY = (
    r"\b(?:confidentiality|(?:duty|duties|obligations?) of confidence|secrecy|non-?disclosure|ndas?\b|"
    r"(?:in|as) (?:strict )?confiden(?:ce|tial)|keep [\w ]{0,40}(?:confidential|secret))"
)
_DATA = late_pattern(
    r"(?:personal|CUSTOMER(?:'s)?|client|user|our code and) (?:personal )?(?:data|information)|"
    rf"{RECORDS_OF_PEOPLE}|"
    r"data (?:secrecy|processing)|access to [^.;]{0,30}\bdata\b"
)
_PLEDGE = (
    r"\b(?:clauses?|promises?|undertakings?|pledge[sd]?|sign(?:ed|s)?|accept(?:ed|s)?|duty|duties|obligations?|"
    r"owe|bound|obliged|sworn|keep|contracts?|agreements?|oath)\b"
)
_SECRET = rf"(?:{_SECRECY}|\bkeep\b[^|.;]{{0,60}}? (?:secret|confidential)|\bsecrecy clause|\bduty of confidence)"
_NOT_THEIRS = late_pattern(
    r"\b(?:informed|told|aware|breach\w*|responsib\w+|liable|disclose|report|audit|trade secrets|"
    r"know-how|BOTH|part(?:y|ies)|module|screened)\b|"
    r"CUSTOMER (?:shall|will|must)"
)
_THEY = (
    r"\A\W*(?:[^,.;|]{1,40}, )?(?:they|these (?:persons|people|individuals|employees)|(?:all|each) of (?:them|these)|"
    r"such (?:persons|people|personnel|employees|individuals|staff))\b"
)
_PERSON = late_pattern(_PERSONS)


def _of_processing(clause: Clause, match: re.Match[str]) -> Found:
    """Only where the paper is about personal data, or the sentence about those who handle the customer's data."""
    return TRUE if _DATA.search(clause.surface) or is_about_processing(clause) else None


def _pledged(clause: Clause, match: re.Match[str]) -> Found:
    """Persons and their pledge of secrecy, whoever of them comes first in the sentence."""
    if _NOT_THEIRS.search(clause.surface) or not is_promised(clause):
        return None
    return _of_processing(clause, match)


def _of_those_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "They" are the persons of the sentence before, who have to do with data."""
    before = clause.before
    theirs = _PERSON.search(before) and is_about_processing(clause)
    return (
        TRUE
        if theirs and not re.search(r"sub-?\s?process|auditor|CUSTOMER's (?:\w+ )?(?:personnel|staff)", before)
        else None
    )


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.staff_confidentiality",
            Kind.FLAG,
            Better.TRUE,
            "Are the persons who process personal data bound to confidentiality?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("confidential", "of confidence", "secrecy", "secret", "non-disclosure", "nondisclosure", "nda"),
        speaks_of=Subject(
            "confidential*|secrecy|non-disclosure|nda",
            WORKFORCE,
            "bound|commit*|oblig*|undertak*|sign*|agree*|duty|subject to",
            within=110,
            unless="receiving party|recipient|disclos(e|es|ing) (party|only)|need to know",
        ),
        accept=(
            Pattern("persons are bound", rf"{_PERSONS}<220>{_BOUND}<120>{_SECRECY}", _of_processing, weight=1),
            Pattern(
                "a duty is laid on persons",
                r"\b(?:impos\w+|plac\w+|lay\w*|oblig\w+|bind\w*|require[sd]?|instruct\w*|swear\w*|commit\w*)\b<60>"
                f"{_PERSONS}<120>{_SECRECY}",
                _of_processing,
            ),
            Pattern("those named before are bound", rf"{_THEY}<60>{_BOUND}<80>{_SECRECY}", _of_those_before, weight=1),
            Pattern(
                "the confidentiality of persons is ensured",
                rf"VENDOR<100>\bensures?\b<20>{_SECRECY}<12>\b(?:of|by|among)\b<12>{_PERSONS}",
                _of_processing,
            ),
            Pattern(
                "the matters of a pledge together",
                together(rf"(?:{_PERSONS}[^|;]{{0,160}}?{_SECRET}|{_SECRET}[^|;]{{0,160}}?{_PERSONS})", _PLEDGE),
                _pledged,
                weight=-2,
            ),
            Pattern(
                "no duty of persons", rf"(?:VENDOR|NEITHER) <no_duty><60>{_PERSONS}<120>{_SECRECY}", FALSE, weight=1
            ),
        ),
        reject=(
            Pattern(
                "to whom secrets may be told",
                r"\b(?:receiving|recipient|disclosing) part(?:y|ies)|\brecipient\b|"
                r"\bneed[- ]to[- ]know (?:the )?(?:such )?confidential information|"
                r"\bdisclose\b<120>\bconfidential information\b|\bmay disclose\b|public domain|"
                r"\bsubject to (?:VENDOR|CUSTOMER)'s|\bconfidential information (?:only )?to\b|\bBOTH\b|"
                r"\bpotential (?:investors|acquirers)",
            ),
            Pattern(
                "auditors and other outsiders",
                r"\b(?:auditors?|assessors?|inspectors?|third[- ]party auditor|mandated by CUSTOMER|advisers|"
                r"successor)\b",
            ),
            Pattern(
                "companies",
                r"\bsub-?\s?processors? (?:shall|will|must|is|are|to|have|has|agrees?)"
                r"\b(?!<60>\b(?:personnel|employees|staff)\b)",
            ),
            Pattern(
                "the customer's staff",
                f"{CUSTOMER_DUTY}<200>{_SECRECY}|"
                r"CUSTOMER's (?:(?!data|such|personal)\w+ ){0,2}?"
                r"(?:employees|personnel|staff|users|workers|workforce|team|people|contractors)\b|"
                f"{by_customer(r'(?:binds|obliges|requires|ensures|entrusts|imposes)')}|"
                r"\b(?:for|of) (?:the )?CUSTOMER (?:who|that)\b|"
                r"CUSTOMER may (?:\w+ )?(?:authori[sz]e|permit|allow|disclose|grant)|"
                r"\bof CUSTOMER's (?:\w+ )?(?:organi[sz]ation|company|group)",
            ),
            Pattern("a definition", r"\bthe term\b<60>\b(?:means|includes?|appl(?:y|ies)|refers?)\b"),
            Pattern("breaches", r"\bbreach(?:es)? of (?:security|(?:\w+ ){0,2}confidential)"),
        ),
    ),
)
