"""data.transfer_mechanism — the legal means for transferring personal data abroad, all of them.

Accepted: "the Standard Contractual Clauses are incorporated", "the UK Addendum applies to transfers
from the United Kingdom", "Provider is certified under the Data Privacy Framework", "transfers on
the basis of Binding Corporate Rules or of an adequacy decision", "in New Zealand, a country covered by an adequacy
decision", "clauses under Art. 46(2)(c) GDPR".
Rejected: the invalid Privacy Shield, "countries without an adequacy decision", means that are defined
and nowhere used, clauses on which neither side relies,
a law chosen for the clauses, transfers that the customer makes to others, transfers of
money or staff.
"""

from __future__ import annotations

from contract_check.extractors.data.means_in_use import means_of_the_paper
from contract_check.extractors.data.transfer_means import ANY_MEANS, ORDER, means_named
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_APPLIES = (
    r"(?:incorporat\w+|appl(?:y|ies|ied|icable)|form(?:s|ing)? (?:an integral )?part|"
    r"enter(?:s|ed)? into|execut\w+|compl(?:y|ies|iance)|bound by|agree[sd]?|transfer\w*|rely|"
    r"relies|reliance|in accordance|pursuant|govern\w*|sign(?:s|ed|ing)?|attach\w+|annex\w*|"
    r"certif\w+|participat\w+|adher\w+|implement\w*|supplement\w*|completed|amended|shall be|"
    r"based on|basis|by means of|adopt\w*|conclu\w+|undertake|safeguard|mechanism|exist\w*|"
    r"subject to|under|in place)"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.transfer_mechanism",
            Kind.SET,
            Better.MORE,
            "By which legal means may personal data be transferred abroad?",
            ORDER,
        ),
        core=r"\b(?:incorporat\w+|enter(?:ed|s)? into|(?:shall|will|does?) apply)\b",
        triggers=words(
            "contractual clauses|scc|model clauses|data protection clauses|uk addendum|transfer addendum|"
            "transfer agreement|idta|privacy framework|dpf|binding corporate|bcr|adequacy|adequate|"
            "model contract|standard clauses|approved addendum|2021/914|2010/87|119a|46(2)|46 (2)|eu clauses|"
            "processor clauses"
        ),
        speaks_of=Subject(
            (
                "standard contractual clauses|sccs?|model clauses|contractual clauses|uk addendum|idta|"
                "international data transfer|binding corporate rules|bcrs?|adequacy (decision|regulation)s?|"
                "adequate (level of )?(data )?protection|privacy (framework|shield)|dpf|appropriate safeguards|"
                "article 46|transfer mechanisms?"
            ),
            unless="equitable",
        ),
        accept=(
            Pattern("the clauses apply", rf"{_APPLIES}<250>(?:{ANY_MEANS})", means_named),
            Pattern("clauses that apply", rf"(?:{ANY_MEANS})<250>{_APPLIES}", means_named),
            Pattern(
                "the agreement holds the clauses",
                r"\b(?:dpa|data (?:processing|protection) (?:agreement|addendum|terms|annex|exhibit|schedule)|"
                r"addendum|agreement|contract|annex|exhibit|schedule|appendix)(?: \([^()]{2,30}\))?"
                r"(?: [a-z0-9]{1,2})?(?: (?:also|already|further|therefore))* "
                rf"(?:includes?|contains?|holds?|embeds?|comes? with|comprises?)\b<60>(?:{ANY_MEANS})",
                means_named,
            ),
            Pattern(
                "a row for the mechanism",
                rf"(?:transfer|mechanism|safeguards?|basis)[^|]{{0,60}}\|[^|]{{0,200}}?(?:{ANY_MEANS})",
                means_named,
            ),
            Pattern("clauses in a list of means", rf"(?:{ANY_MEANS})[^|]{{0,80}}[;.,]", means_named, weight=-1),
            Pattern(
                "transfers to adequate countries",
                r"(?:transfer|\bsent to\b|\bsends?\b|\bexport|process\w* (?:\w+ )?(?:data|in|outside)|third countr|"
                r"\bcommission has (?:\w+ )?(?:decided|found|determined|recogni[sz]ed|issued))<200>"
                r"(?:adequacy (?:decision|regulation)|adequate(?! (?:safeguard|measure)))",
                means_named,
                weight=-2,
            ),
        ),
        reject=(
            Pattern(
                "for who needs them to ask for",
                rf"\b(?:if|where|should) CUSTOMER (?:\w+ )?(?:requires?|needs?|wants?|wish\w*)\b<40>(?:{ANY_MEANS})<120>"
                r"\bCUSTOMER (?:should|must|may|can|shall|needs? to) (?:\w+ )?(?:contact|ask|request|write|e-?mail|reach)\b",
            ),
            Pattern(
                "none is needed",
                r"\bno (?:[\w-]+ ){0,4}(?:mechanisms?|safeguards?|clauses)\b[^.;|]{0,80}?\b(?:is|are) (?:required|needed|necessary)\b",
            ),
            Pattern(
                "cast aside",
                r"\b(?:wording|text|language) <20>align\w*|"
                rf"\b(?:NEITHER|neither (?:party|side))\b<20>\brel(?:y|ies) (?:up)?on\b<20>(?:{ANY_MEANS})|"
                r"privacy shield<60>(?:invalid|no longer)|"
                r"(?:not|no longer) (?:rely|apply)<60>(?:standard contractual|binding corporate)|"
                r"(?:standard contractual clauses|sccs?) (?:shall|will|do|does) not apply",
            ),
            Pattern(
                "what the law allows",
                r"^\W*(?:[\d.]+ )?(?:the )?"
                r"(?:gdpr|general data protection regulation|(?:eu |uk )?data protection laws?|"
                r"chapter v\b[^,|]{0,30}?) (?:\w+ )?"
                r"(?:allows?|permits?|requires?|restricts?|prohibits?|provides?|recogni[sz]es?|lists?)\b",
            ),
            Pattern(
                "the clauses of a processing contract",
                r"^(?!.*(?:2021/914|third countr|\btransfer))"
                r"(?:.*(?:standard contractual|model) clauses<80>(?:article|art\.?) 28|"
                r".*(?:article|art\.?) 28<60>(?:standard contractual|model) clauses|"
                r".*2021/915|"
                r".*\bsccs? adopted by an? (?:\w+ )?(?:supervisory|data protection) authority)",
            ),
            Pattern(
                "the customer's own transfers",
                r"\A(?!.*\b(?:VENDOR|BOTH)\b)\W*(?:\d[\d.]* )?(?:CUSTOMER (?:must|shall|should|"
                r"is (?:\w+ )?responsible)\b|"
                r"(?:where|if|when|to the extent) CUSTOMER(?: itself| alone)? (?:\w+ly )?"
                r"(?:export|transfer|pass|send|disclos|forward|shar|mov)\w*\b<160>, (?:it|CUSTOMER) (?:must|shall|"
                r"should|is)\b)",
            ),
            Pattern(
                "transfers of money, goods and staff",
                r"\A(?!.*(?:\bdata\b|personal information|\bgdpr\b|2021/914|restricted transfer)).*"
                r"\b(?:banks?|wire transfers?|payments?|personnel|staff|employees|shares|goods|mobility)\b",
            ),
            Pattern("a law chosen for the clauses", r"^(?:[^|]{0,40})clause (?:17|18)\b"),
        ),
        review=means_of_the_paper,
    ),
)
