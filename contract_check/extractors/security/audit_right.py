"""security.audit_right — may the customer audit the vendor, or see the reports of those who did?

Accepted: "Customer may audit Processor's compliance", "allow for and contribute to audits, including
inspections", "shall provide a copy of its SOC 2 report on request", "audit rights may be satisfied by
…"; "Customer has no right to audit" is a refusal.
Rejected: the vendor's audit of the customer's use, its audits of its sub-processors or of itself,
audits by authorities alone, "information necessary to demonstrate compliance" without an audit.
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.promises.definitions import DEFINED
from contract_check.extractors.promises.done_by_others import ANYBODY_DOES
from contract_check.extractors.promises.refusals import REFUSED
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import AGREED_ON, AT_WILL, PLANNED
from contract_check.extractors.security.audit_reports import GIVE, NOT, REPORT, REPORTS_TO_BE_HAD
from contract_check.extractors.security.audits import AUDIT, OTHERS_AUDIT, of_the_vendor
from contract_check.extractors.security.audits_granted import AUDITS_GRANTED
from contract_check.extractors.security.whose_audits import of_the_customers_audits
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.wording import free_of, words
from contract_check.model.term import Act, Better, Kind, TermDefinition

# Who may stand before a report that is the vendor's all the same ("its auditor's certificate").
_OWN_REPORTS = r"auditor|assessor|firm|year|month|company|provider|controller|processor"

_TRIGGERS = words(
    "audit|inspect|assurance right|security controls|submit to|assessor|test the|examine|on-site|"
    "on the spot|onsite|verify on site|check on site|site visit|safeguards|satisfy itself|convince itself|convince themselves|"
    "out controls|perform controls|controls shall|controls take|controls by|checks by|trust cent|"
    "trust portal|facilities|premises|security tests|party tests|certifications,|look at how|"
    "look into how|the findings|results|report|when requested|summary|penetration result|soc 1|soc 2|"
    "soc2|ssae|penetration test|pen test|pentest|right to verify|right to check|check that|check whether|right to review|"
    "entitled to verify|entitled to check|entitled to review|expert look|expert see|expert visit|server room"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.audit_right",
            Kind.FLAG,
            Better.TRUE,
            "May the customer audit, inspect, or obtain third-party audit reports on, the vendor?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        core=r"\b(?:allow|permit|enable|let)s? CUSTOMER\b<80>\b(?:audit(?! plan)|inspect|test|examine)|"
        r"\bCUSTOMER\b<60>\b(?:may|can|rights? (?:to|of)|entitled to)\b<200>\b(?:audit(?! plan)|inspect)|"
        r"\bVENDOR\b<60>\b(?:allow|permit|contribute|submit|make available)\b<160>"
        r"\b(?:audit(?! plan)|inspect)",
        triggers=_TRIGGERS,
        speaks_of=AnyOf(
            Subject(
                "audits?|auditors?|inspect*|(third[- ]party|independent) (audit*|assess*|report|certif*)",
                "CUSTOMER(?!'s)|regulators?|authorit*|(upon|on|written) request|once|times|limited|permitted|allowed|rights?|none",
                "VENDOR('s)?|reports?|compliance|security|processing|facilit*|records|audit*|measures",
                unless=(
                    "VENDOR may|audit (logs?|trails?|process|committee)|CUSTOMER's (records|use|books)|roadmap|planned|auditing,|"
                    "adjudicator"
                ),
            ),
            Subject(
                "soc[ -]?[123]|pen(etration)?[- ]test*|(audit|assessment|certification) reports?|attestation|certificates",
                "available|copy|copies|under nda|request*|provid*|shar(e|ed|es)|obtain|email|download*",
                "reports?|results|summar(y|ies)|copy|copies|letters?|certificates?",
                unless="VENDOR may|roadmap|planned|in progress|data cent(er|re)s? provider*",
            ),
            Subject(
                "examin(e|es|ed|ation)|convince itself|verif(y|ies)|check(s|ed)?|visit|spot checks?",
                "CUSTOMER(?!'s)|regulator*",
                "premises|compliance|measures|controls|on the spot|facilit*|how VENDOR",
                "may|entitled|right|permit*|allow*|access|submit|can|require*",
                within=160,
                unless="VENDOR may|CUSTOMER's|background|delivera*",
            ),
        ),
        review=of_the_customers_audits,
        weigh=standing(AUDIT, REFUSED, AT_WILL, AGREED_ON, PLANNED, DEFINED, ANYBODY_DOES),
        accept=(
            *AUDITS_GRANTED,
            *REPORTS_TO_BE_HAD,
            Pattern(
                "reports are given",
                r"VENDOR(?: <shall>| also| will also|,[^,;|]{0,80},)*"
                rf"{free_of(NOT + '|CUSTOMER (?:may|shall)', 160)}\b{GIVE}\b{free_of(NOT + '|sub-?processor', 200)}"
                f"{REPORT}",
                of_the_vendor,
            ),
            Pattern(
                "audits are refused",
                r"CUSTOMER(?:'s)? (?:(?:is|are|shall be|will be) not|isn't|aren't) (?:entitled|permitted|allowed) "
                rf"to (?:perform|conduct|carry out|request|require|undertake|make) (?:\w+[ -]){{0,3}}?{AUDIT}"
                r"(?!<60>(?:more|without|unless|except|until|other than))|"
                f"{AUDIT}(?: of VENDOR<20>)? (?:by|on behalf of) CUSTOMER "
                r"(?:(?:is|are|shall be|will be) "
                r"(?:not (?:permitted|allowed|possible|offered|provided for)|excluded|prohibited))"
                r"(?!<60>(?:more|without|unless|except|until|other than|during))",
                FALSE,
                weight=1,
            ),
            Pattern(
                "no right to audit",
                r"\bVENDOR (?:do|does|will|shall)(?: not|n't) (?:\w+ )?"
                r"(?:grant|give|offer|allow|permit|accept|provide for)\b(?: CUSTOMER)?"
                f"(?: (?:any|an?|the|on-?site))* {AUDIT}"
                r"(?!<60>(?:more|without|unless|except|until|other than|during))|"
                r"\bnothing\b[^.;|]{0,80}\b(?:entitl|giv|grant|confer|allow|permit)\w*[^.;|]{0,30}CUSTOMER"
                f"[^.;|]{{0,40}}{AUDIT}|"
                r"CUSTOMER (?:(?:shall not|does not|do not|will not|is not|shall have no|has no|have no|waives)"
                r"(?:(?: \w+){0,3} (?:rights?|entitled|permitted|allowed)|"
                r" (?:\w+ )?(?:claims?|entitlement|permission|title))(?: [\w-]+){0,5}|"
                rf"(?:shall not|will not|may not|cannot)(?: \w+)?) {AUDIT}"
                r"(?! (?:more|without|during|reports?|logs?))"
                r"(?!<60>(?:source|code|software|goods|packag|more (?:than|frequently)|without|unless|except|"
                r"until|third[- ]party|other customers))|"
                rf"\bno (?:right (?:to|of)|such) (?:[\w-]+ ){{0,2}}?{AUDIT}",
                FALSE,
            ),
        ),
        reject=(
            Pattern(
                "what its results may be used for",
                r"\bCUSTOMER <may> (?:only )?(?:use|share|disclose) (?:the |any |such )?(?:results?|findings) of\b",
            ),
            *OTHERS_AUDIT,
            Pattern(
                "a look at a report that is delivered",
                r"\b(?:inspect|examine)\w* (?:the|any|each|such) (?:(?!audit|soc|security|penetration|assurance)[\w-]+ ){0,4}?"
                r"(?:reports?|drafts?|deliverables?)\b",
            ),
            Pattern(
                "a look at what was agreed with somebody",
                r"\b(?:inspect|examine|review)\w* (?:of )?(?:(?:the|any|each|such|these) )?(?:\w+ ){0,2}?(?:agreements|contracts)\b"
                r"(?! (?:and|or|to verify|compliance)\b)(?!, )",
            ),
            Pattern(
                "goods that pass an inspection",
                r"\b(?:products?|goods|equipment|units?) (?:\w+ )?(?:pass|passes|passed) (?:an?|the|VENDOR's)\b[^.;|]{0,40}\binspection",
            ),
            Pattern(
                "the report on somebody else",
                rf"\b(?!(?:{_OWN_REPORTS}))[a-z]{{3,}}'s (?:own |latest |most recent |current )?"
                r"(?:certif\w+|soc\b|audit reports?|compliance reports?)",
            ),
            Pattern(
                "a seat at an inspection by others",
                r"\b(?:attend|present (?:at|during)|be represented at|accompany|observe) "
                r"(?:(?:(?:any|all|the|each|of) )*such inspections?|(?:(?:any|the|such) )*(?:portions?|parts?) of (?:the |such |any )?inspections?)\b",
            ),
            Pattern(
                "goods that are looked at on delivery",
                r"\binspect(?:s|ed|ing|ions? of)? (?:and \w+ )?(?:(?:any|all|each|the|every|or|such|of) )*(?:\w+ )?(?:shipments?|goods|cartons?|boxes|"
                r"batch(?:es)?|deliver(?:y|ies)|samples?|materials? furnished by CUSTOMER)\b|"
                r"\b(?:samples?|cartons?|boxes|contents)\b<60>\bfor inspection\b",
            ),
            Pattern("the vendor's audit right, named", r"VENDOR's (?:\w+ )?audit rights?\b"),
            Pattern("whoever certifies by what he knows", r"\b(?:to|on) (?:the best of )?my knowledge\b"),
            Pattern(
                "the customer's own property is looked at",
                r"\b(?:owned by|property of|belonging to) CUSTOMER\b<120>\bsubject to (?:\w+ )?inspection",
            ),
            Pattern(
                "a report on how the vendor watches its own people",
                r"\b(?:monitoring|auditing|audits?|inspections?) of (?:the |its |VENDOR's |such )?(?:field force|sales force|personnel|"
                r"staff|employees|representatives)\b(?!<200>\b(?:third[- ]party|independent|external)\b)",
            ),
            Pattern(
                "authorities alone",
                rf"^(?:(?!CUSTOMER)[^|])*(?:supervisory authorit|regulator|government)<80>{AUDIT}(?!<200>CUSTOMER)",
            ),
        ),
    ),
)
