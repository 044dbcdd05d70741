"""commercial.governing_law — the law that governs the contract.

Accepted: "governed by and construed in accordance with the laws of the State of New York",
"California law will govern these Terms", "subject to English law", "subject to the regulations of Delaware", "Governing Law: Delaware",
"Norwegian law applies", "Law. New York.", "federal law" in a paper of the United States, "the laws of [TX/USA]", "the law of this Agreement is that of …";
one law for each region ("if Customer is domiciled in Europe … the laws of Ireland"), tables of them.
Unclear: a blank, a choice in brackets, "the laws of the country where the Customer is".
Rejected: the law under which a party is incorporated, the seat of courts or arbitration, the law
chosen for the standard contractual clauses alone, a law that is expressly set aside, the law of somebody else's
contract ("Customer's agreements with its end users"), laws on exports, other laws "that govern the shipment".
"""

from __future__ import annotations

from contract_check.extractors.commercial.laws_by_region import law_or_laws, laws_in_columns
from contract_check.extractors.commercial.named_laws import A_LAW, law_at, law_by_name, place_alone
from contract_check.extractors.commercial.other_laws import OTHER_LAWS
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.jurisdictions import SPELLED_AS_LAW
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_SUBJECT = (
    r"(?:agreements?|terms|contracts?|dpa|addendum|sla|order(?: form)?|licen[sc]e|policy|relationship|warranty|"
    r"provisions|eula|(?:general |standard )?conditions|gtcs?|(?:document|deed|instrument)(?! of\b))"
)
_GOVERN = r"(?:govern|interpret|constru|enforc|determin|controll|resolv)(?:ed|able)"
_UNDER = (
    r"(?:by|in (?:all respects )?(?:accordance|conformity) with|under|pursuant to|according to|subject to|"
    r"in compliance with|exclusively by)"
)


# For sentences that are read by their matters: the contract or what may be disputed, a word of ruling, a law by its name.
_RULED = (
    r"(?:\b(?:this |these |the |our |each |every )?"
    r"(?:agreement|contracts?|terms|orders?|gtcs?|policy|eula)\b|"
    r"\b(?:this|these) (?:\w+ )?"
    r"(?:conditions|deed|instrument|document|licen[sc]e|addendum|undertaking)\b|\bdisputes?\b|"
    r"disagree|\binterpretation\b|\bconstruction of|\bvalidity\b|hereof|hereunder|between BOTH|"
    r"\brelation(?:s|ship) (?:of|between) (?:BOTH|the parties))"
)
_RULES = (
    r"\b(?:decisive|authoritative|counts|appl(?:y|ies|ied|icable)|interpreted|reference to|proper law|"
    r"rul(?:es?|ed)|govern\w*|decid\w+|abide by|determin\w+|in accordance with|subject to|matter for|under|"
    r"controls?|construed|regulated by)\b"
)
_OTHER_LAW = (
    r"compl(?:y|iance|ies)|violat|organi[sz]ed|incorporated|existing|established|registered|export|"
    r"import|employ|\btax|privacy|data protection|personal data|consumer|insur|sanction|"
    r"securit(?:y|ies)|patent|copyright|trade ?mark|bankrupt|insolven|arbitra|mediat|"
    r"contractual clauses|\bsccs?\b|member state|antitrust|competition|holiday|anti-?|procurement|"
    r"required by|permitted (?:by|under)|prohibited|entitled under|rights under|protection of|case law|"
    r"provided (?:by|under)|warrant|licensed|duly|authori[sz]ed|cannot be|limits? liab|gdpr|"
    r"regulation \(|directive|enforced|\"\)|defined (?:in|under)|act of"
)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.governing_law",
            Kind.SET,
            Better.NONE,
            "Which law governs the contract?",
        ),
        triggers=(
            "govern",
            "law:",
            "law |",
            "law. ",
            "this is a",
            "constru",
            "interpreted",
            "applicable law",
            "law of",
            "laws of",
            "law in force",
            "laws in force",
            " law applies",
            "subject to the regulations",
            "rules and regulations of",
            "law shall apply",
            "law will apply",
            "choice of law",
            "law applicable",
            "substantive law",
            "legislation",
            *SPELLED_AS_LAW,
        ),
        speaks_of=Subject(
            (
                "govern*|construed|construction|interpret*|subject to|enforced|applicable law|applies|apply|applied|application of|applicable|"
                "determined|prevails?|controls?|regulated|ruled|decides?|decided|decisive|submit*|abide|proper law|law of the contract"
            ),
            (
                r"laws? (of|in)|(?!(?:the|that|such|this|these|any|all|other|relevant|protection|privacy|or|and|by|"
                r"applicable)\b)\w+ (laws?|legislation)|(business )?regulations (of|in)|governing law|choice of law|\w+'s laws?"
            ),
            (
                "agreements?|terms|conditions|contracts?|contractual|disputes?|msa|dpa|sla|eula|addendum|deed|instrument|governing law|"
                "construed|relations?|relationship|law and (jurisdiction|venue)|choice of law|parties|matters|exclusively"
            ),
            within=130,
            unless=(
                r"(required|permitted|prohibited|to the extent|allowed|enabled) (by|under)\b[^.;]{0,20}\blaws?|member state|law enforcement|"
                "data protection|withh[eo]ld|comply|consumers?|rights? granted|clauses? 1[78]|intellectual property|privacy|"
                "surviv*|means|legal obligation|complian*|applicable laws and|breach of|violat*|conflict between|(the|all|any|relevant) applicable|"
                "disclos*|laws? (may )?requires? VENDOR|liab*|anti-*|export|regulated by|access|re-enacted|identify and|process*|purposes"
            ),
            whoever_says_it=True,
        ),
        accept=(
            Pattern(
                "governed by",
                rf"\b(?:this|these|our|your|such)\b<60>{_SUBJECT}\b<200>{_GOVERN}\b(?! (?:to|as))<100>{_UNDER},? "
                r"(?P<law>[^|]{3,260})",
                law_at,
                weight=2,
            ),
            Pattern(
                "something is governed by",
                rf"{_GOVERN}\b(?! (?:to|as))<100>{_UNDER},? (?P<law>[^|]{{3,260}})",
                law_at,
                weight=1,
            ),
            Pattern(
                "laws of the place named before",
                r"(?P<law>\b(?:state|province|commonwealth) of [^|]{3,40})<120>governed<80>laws "
                r"(?:thereof|of (?:that|such|said))",
                law_at,
                weight=1,
            ),
            Pattern(
                "the law governs",
                r"\blaws? (?:and regulations |in force |applicable )?(?:of|in) (?P<law>[^|]{3,160}?)(?<!that)(?<!which)(?:,<80>,)? "
                r"(?:shall |will |must )?(?:exclusively |solely |alone |also )?"
                rf"(?:govern|control|be applicable\b|appl(?:y|ies)(?= to<40>{_SUBJECT}|[.,;]|$| exclusively))",
                law_at,
                weight=1,
            ),
            Pattern(
                "such law governs",
                r"(?P<law>\b(?:[\w.']+ ){1,4}laws?)(?: \([^)]{0,80}\))?,? (?:shall |will )?"
                r"(?:exclusively |solely |alone |also )?"
                r"(?:govern|control|decides?\b|is what (?:governs|applies)|"
                r"(?:appl(?:y|ies)|be applied|(?:is|be) (?:exclusively |solely )?applicable)"
                f"(?= (?:also )?to<40>{_SUBJECT}| exclusively| solely| without| excluding| (?:to|with|under) the exclusion| irrespective|[.,;]|$))",
                law_at,
                weight=1,
            ),
            Pattern(
                "the parties choose",
                rf"(?:BOTH|\bparties|{_SUBJECT})\b<60>(?:agree|choose|elect|chosen|made|concluded|drawn up)\w*"
                r"(?:(?!\b(?:compl|obey|observ|abid|respect))[^|]){0,60}?"
                r"(?P<law>(?:\w+ )?laws? of [^|]{3,160}|\w+(?: \w+)? law\b)",
                law_at,
            ),
            Pattern(
                "is subject to the law",
                rf"{_SUBJECT}\b<60>(?:is|are|be) (?:\w+ )?subject (?:exclusively |solely |only )?to (?:the )?"
                r"(?:exclusive )?(?P<law>(?:\w+ )?laws? of [^|]{3,160}|\w+(?: \w+)? law\b)",
                law_at,
                weight=1,
            ),
            Pattern(
                "is subject to the regulations",
                rf"(?<!under )(?<!by )(?<!to )(?<!of )\b(?:this|these|the) {_SUBJECT} (?:is|are|shall be|will be) "
                r"(?:\w+ )?subject to (?:the )?(?P<law>(?:rules and )?regulations (?:of|in force in) [^|]{3,160})",
                law_at,
            ),
            Pattern(
                "submitted to a law",
                rf"(?:BOTH|\bparties|{_SUBJECT})\b<60>\bsubmit\w*<60>\bto "
                r"(?P<law>(?:the )?(?:laws? (?:of|in force in) [^|]{3,80}|\w+(?: \w+)? (?:law|legislation)\b))",
                law_at,
            ),
            Pattern(
                "the applicable law is",
                rf"\blaws? (?:applicable to|governing|of|for) <40>{_SUBJECT}\b<60>(?:is|are|shall be|will be) "
                r"(?P<law>[^|]{3,120})",
                law_at,
                weight=1,
            ),
            Pattern(
                "field of a form",
                r"(?:(?:governing|applicable|chosen) laws?|"
                r"^\W*"
                r"(?:(?:proper |governing )?law of (?:the |this )?(?:contract|agreement|licen[cs]e|terms)|law)"
                r"(?=\s*[:|]))(?: (?:and )?(?:jurisdiction|venue|forum|courts?|state|country))?\"?"
                r"(?:(?: shall| will)? (?:be|is|are|means)|\s*[:|\-.])+ (?P<law>[^|]{3,160})",
                law_at,
                weight=1,
            ),
            Pattern(
                "that law is the law of the contract",
                rf"\A\W*(?P<law>\w+(?: \w+)? law) (?:(?:shall|will) be|is) the (?:\w+ )?law of (?:the|this) {_SUBJECT}",
                law_at,
                weight=1,
            ),
            Pattern(
                "a contract of that place",
                r"\bthis is an? (?P<law>[\w ]{3,30}?) (?:contract|agreement|deed)\b<80>\blaws?\b<80>"
                r"\b(?:appl|govern|control)",
                law_at,
            ),
            Pattern(
                "a matter and the law that rules it",
                together(_RULED, _RULES, A_LAW, without=_OTHER_LAW),
                law_by_name,
                weight=-2,
            ),
            Pattern(
                "under a heading on the law",
                r"\b(?P<law>laws? of [^|]{3,160}|\w+ law\b)",
                law_at,
                heading=r"governing law|applicable law|choice of law",
                weight=-1,
            ),
            Pattern(
                "a place alone under a heading on the law",
                r"^\W*(?P<law>[^|.;:]{3,60})\W*$",
                place_alone,
                heading=r"(?:^|: )\W*(?:(?:governing|applicable|proper) )?laws?(?: and jurisdiction)?\W*$",
            ),
        ),
        reject=OTHER_LAWS,
        tables=laws_in_columns,
        review=law_or_laws,
    ),
)
