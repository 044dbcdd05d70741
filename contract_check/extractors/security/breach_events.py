"""Whether a passage tells of a breach of security, and of nothing else that can be notified.

Contracts are breached too, outages reported and instructions doubted: none of them is an incident.
"""

from __future__ import annotations

import re

from contract_check.extractors.security.measure_titles import title_above
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# "Data read by an unauthorised person", "systems have been compromised".
_ACCESSED = (
    r"\b(?:data|information|content)\b[^.;|]{0,40}"
    r"\b(?:acquired|obtained|viewed|read|seen|taken|copied) by (?:an? )?(?:unauthori[sz]ed|third)|"
    r"\baccess\w*\b[^.;|]{0,40}\bunauthori[sz]ed|"
    r"\binfringements? of (?:the )?(?:protection|(?:data )?security|privacy) |"
    r"\b(?:data|content|information|systems?) (?:has|have) been (?:\w+ )?"
    r"(?:lost|stolen|accessed|leaked|disclosed)\b"
)
# "A breach affecting personal data", "a cyber-attack", "a privacy incident", "a breach of security".
_INCIDENT_WORD = (
    r"\b(?:breach|incident|violation|infringement|leak|attack|event)(?:es|s)?\b[^.;|]{0,40}? "
    r"(?:affect\w*|involv\w*|impact\w*|compromis\w*|concern\w*|relat\w+ to|of the protection of)"
    r"(?: \w+){0,3} (?:CUSTOMER|personal|data|customer|information|content|systems?)|"
    r"\b(?:cyber-?\s?attacks?|hack(?:ed|ing)|ransomware|exfiltrat\w+|security lapse)\b|"
    r"\b(?:data|security|privacy|information|cyber\w*|confidentiality)(?: security| protection|/\w+)? "
    r"(?:breach|incident|event|violation|compromise)|"
    r"\bbreach(?:es)? of (?:the |any |its )?(?:\w+ ){0,2}"
    r"(?:security|personal data|customer data|data|privacy|confidential)|"
    r"\bbreach(?:es)? of unsecured\b|"
    r"\bunsecured (?:phi|protected health)|"
    r"\bviolat\w+ (?:of |against )?(?:the |any |applicable )?"
    r"(?:data[- ]protection|privacy|security|personal data)|"
    r"\bdata (?:is|are|has been|have been|was|were) (?:breached|compromised|disclosed|lost|stolen)|"
    r"\b(?:infring\w+|breach\w*) (?:of |the )*data[- ]protection|"
    r"\bpersonal data breach"
)
# "A use not permitted", "unlawful processing".
_NOT_PERMITTED = (
    r"\buses?(?: or disclosures?)?(?: of (?:phi|protected health information|\w+ data))? not "
    r"(?:allowed|permitted|provided for|authori[sz]ed)\b|"
    r"unauthori[sz]ed\b[^.;|]{0,60}(?:access|disclosure|use|acquisition|processing|destruction|loss)|"
    r"\bunlawful (?:access|destruction|processing)|"
    r"(?:accidental|unlawful) (?:or \w+ )?(?:destruction|loss|access)"
)
# "Loss of customer data", "theft of credentials that exposes data".
_LOST = (
    r"(?:loss|theft|compromise|corruption|misuse|misappropriation|exposure|leak(?:age)?)"
    r"(?:(?:,| or|, or|/) (?!of)\w+){0,5} of (?:any |the |such |its |VENDOR's )?"
    r"(?:CUSTOMER|personal|customer|confidential|"
    r"(?:\w+ )?(?:systems?|networks?|accounts?|credentials|environment)\b[^.;|]{0,40}"
    r"\b(?:data|information|content))|\bcompromised\b|\bdata (?:leak|loss|theft)|\bintrusion|"
    r"\bbreach of CUSTOMER|"
    r"(?:possession|use|knowledge|disclosure|loss|copying)(?: or \w+)? of "
    r"(?:the |any |such |CUSTOMER's )?confidential information|"
    r"(?:access to|possession of) (?:the |any |such )?confidential information\b[^.;|]{0,60}"
    r"\b(?:has|have|had|may have) (?:\w+ )?(?:violated|breached|misused|disclosed)\b"
)
EVENT = late_pattern(rf"{_ACCESSED}|{_INCIDENT_WORD}|{_NOT_PERMITTED}|{_LOST}")
_INCIDENT = late_pattern(r"\bincidents?\b|\bbreach(?:es)?\b")
_NOTICE_OF = late_pattern(r"^\W*(?:\w+ ){0,2}(?:incident|breach) (?:reporting|notification|notice) to CUSTOMER\s?[:|]")
_TITLE = late_pattern(r"breach|incident|intrusion|compromise")
_SECURITY = late_pattern(r"secur|\bciso\b|privacy|personal data|data protection|breach|unauthori")
_OUTAGE = late_pattern(
    r"outage|downtime|availab|severity|priority \d|\bp[0-4]\b|\bsla\b|service level|maintenance|"
    r"status page|support (?:ticket|request)"
)
BREACH_OF_CONTRACT = late_pattern(
    r"material(?:ly)? breach|\bdefault|breaching part|"
    r"breach(?:es)? (?:or (?:\w+ )?(?:breach|default)s? )?(?:of|by) "
    r"(?!(?:\w+ ){0,3}(?:security|data|privacy|confidential|personal|information))|"
    r"breach(?:es)? (?:this|these|the|any|its|such|either|a|VENDOR's|of these) |"
    r"CUSTOMER (?:has |have |had )?(?:violated|breached)\b|"
    r"\bCUSTOMER (?:\w+ ){0,3}(?:chance|opportunity|time) to (?:fix|remed\w+|correct|put)\b|\bcure\b|\bterminat|infring|subpoena|"
    r"court order|compelled|legally required|required by law to disclose|request(?:s)? from"
)
# What became of whose data, in whatever construction.
_HELD = (
    r"(?:data|information|contents?|records?|files|documents|materials|prompts|inputs|outputs|completions|keys|"
    r"credentials|secrets|accounts?|systems?|environments?|workspaces?|databases?|network)"
)
_HARMED = (
    r"(?:lost|stolen|altered|exposed|disclosed|accessed|compromised|affected|leaked|obtained|acquired|"
    r"copied|viewed|destroyed|corrupted|tampered|hacked|breached|misused|exfiltrated|revealed|"
    r"intercepted|broken into|(?:in|into|fallen into) (?:the )?(?:wrong|unauthori[sz]ed) hands|"
    r"at risk)"
)
_STRANGER = (
    r"(?:\b(?:somebody|someone|anyone|anybody|intruders?|attackers?|hackers?|outsiders?|thie(?:f|ves)|"
    r"unauthori[sz]ed (?:person|part|individual|third|user|entit)\w*|"
    r"(?:person|part(?:y|ies)|people|anyone|those|someone|individuals?) "
    r"(?:without|with no|lacking|not having|who (?:is|are|was|were) not|"
    r"who (?:lack|has no|have no|had no|should not))))"
)
_NOT_MEANT = (
    r"\b(?:(?:is|are|was|were)(?: not|n't) (?:supposed|meant|allowed|entitled|permitted|intended|authori[sz]ed) "
    r"to|should(?: not|n't)(?: have)?|"
    r"(?:has|have|had) no (?:right|business|permission))\b"
)
_HAPPENED = late_pattern(
    rf"\b{_HELD}\b[^.;|]{{0,60}}?\b"
    r"(?:has|have|had|was|were|is|are|may have|might have|be|been|being|gets?|got)"
    rf"\b(?: (?!not\b)\w+){{0,3}} {_HARMED}\b|"
    r"\b(?:get|gets|got|gotten|come|comes|came|lay|lays|laid|obtain\w*|gain\w*)\b[^.;|]{0,20}?\b"
    r"(?:hold of|into (?:the )?possession of|(?:its|his|their) hands on|sight of|possession of|"
    rf"access to)\b[^.;|]{{0,40}}\b{_HELD}\b[^.;|]{{0,60}}{_NOT_MEANT}|"
    rf"{_NOT_MEANT}[^.;|]{{0,60}}\b"
    rf"(?:get|gets|got|gotten|come|comes|came|lay|lays|laid|obtain\w*|gain\w*)\b[^.;|]{{0,60}}\b{_HELD}"
    rf"\b|{_STRANGER}\b[^.;|]{{0,80}}?\b"
    r"(?:gets?|got|gain\w*|has|have|had|obtain\w*|access\w*|acquir\w*|view\w*|stole|took|reach\w*|saw|"
    rf"seen|read)\b[^.;|]{{0,80}}\b{_HELD}\b|"
    rf"\b{_HELD}\b[^.;|]{{0,80}}{_STRANGER}|"
    r"\bbreach(?:es)? of CUSTOMER's (?:\w+ )?(?:data|content|information|account)|"
    r"\b(?:accidental|unintended|unlawful|improper|wrongful|inadvertent) (?:\w+,? (?:or|and) )?"
    r"(?:disclosure|loss|destruction|alteration|access|release)|"
    r"\bintrud\w+|\bbreak-?ins?\b|\bexfiltrat\w+|\bmalware\b|"
    r"\b(?:loss|theft|leak\w*) of [^.;|]{0,30}\b(?:data|information|content|records|files)\b"
)
_NO_EVENT = late_pattern(
    r"material(?:ly)? breach|\bdefault|\bcured?\b|\bterminat|\binfring|subpoena|court order|compelled|"
    r"required by (?:law|a court|applicable)|legal(?:ly)? (?:process|required|obligation)|"
    r"\brequests? (?:from|by|for)|\bbadge|\bforce majeure|\bclaims?\b|\bindemni|\bcovenants?\b|"
    r"\bsuspen|\bpatients?\b|\bmedical|\badverse event|\bproducts? (?:complaint|recall|defect)|"
    r"\brecalls?\b"
)


def happened(clause: Clause) -> bool:
    """Whether something happened to data, in the clause or, where that speaks of "it", in the sentence before."""
    if _ONLY_FEARED.search(clause.surface) or _NO_EVENT.search(clause.surface):
        return False
    if about_a_breach(clause) or _HAPPENED.search(clause.surface):
        return True
    points_back = re.search(r"\b(?:it|this|such|thereof|the (?:event|occurrence|matter|same|fact))\b", clause.surface)
    before = clause.before
    return bool(points_back and not _NO_EVENT.search(before) and (EVENT.search(before) or _HAPPENED.search(before)))


# An instruction or a disclosure that would break the law is no incident.
_ONLY_FEARED = late_pattern(
    r"\binstructions?\b[^.;|]{0,80}\b(?:violat|infring|breach|contraven|unlawful|contrary|conflict)|"
    r"\b(?:could|would|might|may) (?:violate|infringe|breach|contravene)"
)


# "P1 incidents affecting Customer": the service fails, and no word is of security.
_BY_PRIORITY = late_pattern(
    r"\b(?:critical|major|platform|production) incidents?\b|"
    r"\b(?:p[0-5]|sev(?:erity)?(?:[ -]level)?[ -]?[0-5]|priority(?:[ -]level)?[ -]?[0-5])"
    r"\b(?: (?:and|or|/) ?\w+)?(?: \w+)? incidents?\b"
)


def _of_the_service(clause: Clause) -> bool:
    """Whether an incident is named by its priority alone, as outages are, and nothing happened to data."""
    words = clause.surface
    of_security = _SECURITY.search(f"{clause.heading} {words}") or _HAPPENED.search(words)
    return bool(_BY_PRIORITY.search(words)) and not of_security


def about_a_breach(clause: Clause) -> bool:
    """Whether the clause tells of an event of security, and of nothing else that can be notified."""
    surface = clause.surface
    if _ONLY_FEARED.search(surface) or _of_the_service(clause):
        return False
    if EVENT.search(surface):
        return not re.search(
            r"material(?:ly)? breach|\bcured?\b|termination by|\b(?:demand|request|order)s? for (?:the )?disclosure|"
            r"infring(?!ements? of (?:the |any )?(?:protection|security|privacy|personal|data[- ]protection))|"
            r"subpoena|court order",
            surface,
        )
    if BREACH_OF_CONTRACT.search(surface):
        return False
    if _HAPPENED.search(surface) and not _NO_EVENT.search(surface):
        return True
    if _TITLE.search(title_above(clause)) or _NOTICE_OF.search(surface):
        return not _OUTAGE.search(f"{title_above(clause)} {surface}")
    about = f"{clause.heading} {clause.before} {surface}"
    return bool(_INCIDENT.search(surface) and _SECURITY.search(about)) and not _OUTAGE.search(about)
