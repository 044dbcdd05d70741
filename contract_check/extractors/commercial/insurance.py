"""commercial.insurance — the vendor must carry insurance.

Accepted: "Supplier shall maintain commercial general liability insurance of …", "Each party will
carry …", "Contractor is insured for …", "at its own expense obtain and keep in force policies of
insurance", certificates of insurance that the vendor must show.
Rejected: the customer's own duty, insurers and insurance products as a business, employees' benefits
and social insurance, title or deposit insurance, the proceeds of a policy, "no duty to insure".
"""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.extractors.commercial.not_the_vendors_cover import CARRY, COVER, NOT_THE_VENDORS_COVER
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern, Reading
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.language.wording import free_of, together, words
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition

_KINDS = (
    r"(?:(?:commercial|comprehensive|public|general|products?|professional|cyber|third[- ]party|"
    r"employers?'?s?|automobile)(?: \w+)? (?:liability|indemnity)|workers?'?s?'? compensation|"
    r"workmen's compensation|errors (?:and|&) omissions|technology e&o|umbrella|property)"
)
# A questionnaire that the vendor has filled in.
_ANSWERED = late_pattern(
    r"\b(?:is there|are there|do you|does (?:the |your )?\w+|are you|is (?:your|the) \w+)"
    r"\b(?![^.?\n]{0,60}\b(?:offer|sell|broker|distribute)\b)[^.?\n]{0,120}"
    r"(?:\binsur(?:ance|ed)\b(?! (?:portal|products?|compan\w+|business|clients|customers|industry|"
    r"sector|module|services?))|"
    r"\b(?:indemnity|liability|cyber|e&o) (?:cover(?:age)?|polic(?:y|ies))\b)[^?\n]{0,160}\?\s*\W{0,4}"
    r"(?P<answer>yes|no)\b"
)


def _answers(paper: Paper) -> Iterable[Reading]:
    """The answer to a question about insurance."""
    for match in find(_ANSWERED, paper.lowered):
        yield Reading(TRUE if match["answer"] == "yes" else FALSE, Span(*match.span()), "question answered")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.insurance",
            Kind.FLAG,
            Better.TRUE,
            "Must the vendor carry insurance?",
            act=Act.VENDORS_DUTY,
            must_be_outright=True,
        ),
        triggers=words(
            "insurance|insured|to insure|cyber cover|risk cover|professional indemnity|public liability|"
            "e&o cover|omissions cover|omissions polic|insure |liability cover|indemnity cover|"
            "liability policy|indemnity policy|general liability|non-contributory|insurer|coverages|"
            "cover to be|policies above|policies below|policies listed|policies shown|policies set out"
        ),
        speaks_of=Subject(
            "insur(ance|ed|er|ers|e|es)|indemnity cover|underwrit*",
            (
                "liability|polic(y|ies)|cover*|maintain*|carr(y|ies)|certificate|cyber|professional|insured|workers|takes? out|"
                "keeps?|holds?|in force"
            ),
            unless="health insurance|insured (mail|post|courier|carrier|delivery|overnight)|"
            "insurance (contracts?|compan*|undertaking)|CUSTOMER (shall|must|will)",
        ),
        accept=(
            Pattern("shall carry insurance", rf"<shall>,? <100>\b{CARRY}\b<160>{COVER}", TRUE),
            Pattern(
                "states that it is insured",
                r"(?:VENDOR|BOTH|supplier|contractor|company|VENDOR (?:represents|warrants)(?: and \w+)? that:?(?: -)? it)(?:,<80>,| and <60>|, <80> and <40>)?"
                r"(?: currently| also| has| have| and its affiliates)? "
                r"(?:maintain(?:s|ed)?|carr(?:y|ies)|holds?|has|have|procures?|possess(?:es)?|keeps?|"
                rf"is (?:adequately )?covered by|are covered by)\b<100>{COVER}",
                TRUE,
            ),
            Pattern(
                "states that it is insured, by brand",
                r"^\W*(?!.*CUSTOMER)"
                r"(?!(?:each|every|any|all|an?|no|some|users?|members?|partners?|resellers?|their)\b)(?:\w+: )?"
                r"[\w.&-]+(?: \w+)? (?:maintains|carries|holds) (?:an? )?(?:[\w,]+ ){0,3}"
                r"(?:cyber|professional|general|public|liability|indemnity|business)\b[\w ]{0,30}\binsurance\b",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "insures what it has",
                r"(?:VENDOR <shall>(?: \w+)? insure (?:and keep insured )?"
                r"(?:all |any |its |the |itself|against|such )|"
                r"(?<!CUSTOMER )<shall> insure (?:and keep insured )?(?:all (?:of )?)?its "
                r"(?:assets|property|equipment|premises|stock))",
                TRUE,
            ),
            Pattern(
                "kinds under a heading",
                rf"(?:<shall>|VENDOR){free_of('not |never ', 120)}\b{CARRY}s?\b<160>{_KINDS}",
                TRUE,
                heading=r"insur",
            ),
            Pattern(
                "kinds and their limits",
                rf"<shall>,?<100>\b{CARRY}\b<120>{_KINDS}<60>(?:MONEY|per occurrence|each (?:accident|claim))",
                TRUE,
            ),
            Pattern(
                "policies of a table",
                r"VENDOR <shall> (?:\w+ )?(?:procure|take out|purchase|buy)\b<20>\bpolicies "
                r"(?:above|below|(?:listed|shown|set out|named) (?:above|below|in))",
                TRUE,
            ),
            Pattern("policies that come first", r"VENDOR's (?:insurance )?policies (?:shall|will) be primary", TRUE),
            Pattern(
                "cover in place",
                rf"<shall> (?:ensure|procure|see to it) that<60>{COVER}<40>(?:is|are) in (?:place|force|effect)",
                TRUE,
            ),
            Pattern(
                "represents that it is insured",
                r"VENDOR (?:represents?|warrants?|confirms?|declares?|states?)(?: and \w+)? that "
                r"(?:it|VENDOR|they) (?:is|are|has been|have been) (?:\w+ )?insured",
                TRUE,
            ),
            Pattern(
                "is insured",
                r"(?:VENDOR(?:'s company|'s organi[sz]ation)?|BOTH) (?:is|are|<shall>(?:, [^,;.|]{3,80},)? be) "
                r"(?:\w+ )?insured(?: (?:against|for|under|with|by)| ?\()",
                TRUE,
            ),
            Pattern(
                "insurance shall be kept",
                rf"{COVER}<120>(?:shall|will|must|to) (?:be|remain)(?: \w+)? "
                r"(?:maintained|carried|procured|obtained|kept|provided|taken out|in (?:full )?(?:force|effect)|"
                r"effected|placed|written|arranged|with )",
                TRUE,
            ),
            Pattern(
                "under a duty to carry",
                r"(?:responsible for|agrees? (?:to|that)|required to|obligation to|undertakes to|"
                rf"at (?:its|their) (?:own |sole )?(?:cost|expense))<60>{CARRY}(?:ing|ning|uring)?\b<120>{COVER}",
                TRUE,
            ),
            Pattern(
                "kinds and limits",
                f"{_KINDS}<40>(?:insurance|coverage|policy)<160>"
                r"(?:MONEY|limits?|minimum|not less than|statutory|per occurrence|required by law)",
                TRUE,
            ),
            Pattern(
                "proof of insurance",
                r"(?:certificates?|evidence|proof)(?: \w+){0,2} of (?:\w+ ){0,3}"
                r"(?:insurance|(?:liability|indemnity|cyber) (?:cover|polic(?:y|ies)))\b|"
                r"\binsurance certificates?\b[^|.;]{0,60}\b(?:VENDOR|on request|when asked)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "the other party is named",
                # The customer's policies name the vendor.
                r"^(?!.*\bVENDOR(?: (?:<shall>|is|are|be))*(?: \w+)? (?:named|listed|included|added|endorsed|shown) as)"
                r".*(?:additional(?:ly)?|co-?|named)[ -]?(?:named )?insured",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "declares that it is covered",
                r"(?:VENDOR|BOTH) (?:<shall> )?(?:\w+ and )?"
                r"(?:declares?|confirms?|represents?|states?|warrants?|agrees?|proves?|shows?|demonstrates?|"
                r"ensures?|documents?)(?: and \w+)?(?:,? (?:on|upon) request,?)? that (?:it|they|each|BOTH|VENDOR) (?:\w+ )?"
                r"(?:holds?|has|have|maintains?|carr(?:ies|y)|(?:is|are) (?:\w+ )?(?:covered|insured))\b<80>"
                f"(?:insur|liability policy|{COVER})",
                TRUE,
            ),
            Pattern(
                "to be insured",
                r"VENDOR (?:be|is to be|shall be|must be) (?:\w+ )?(?:insured|covered by (?:\w+ )?insurance)",
                TRUE,
            ),
            Pattern(
                "cover that the vendor is to carry",
                r"\b(?:insurances?|cover(?:ages?)?)\b<20>\b"
                r"(?:to be (?:carried|maintained|taken out|kept|provided|held) by VENDOR|"
                f"(?:that |which )?VENDOR (?:is to|<shall>) <20>{CARRY})",
                TRUE,
            ),
            Pattern(
                "policies in force at the vendor's cost",
                rf"\bpolicies\b<60>\b(?:in force|maintained|carried|kept)\b<60>VENDOR<80>{_KINDS}",
                TRUE,
            ),
            Pattern(
                "carried by the vendor",
                r"\binsurance\b<100>\b(?:carried|held|maintained|taken out|kept(?: up)?|procured|effected) by "
                r"VENDOR",
                TRUE,
            ),
            Pattern(
                "kinds carried by the vendor",
                rf"{_KINDS}<200>\b(?:carried|held|maintained|kept(?: up)?|procured) by VENDOR",
                TRUE,
            ),
            Pattern(
                "the vendor's policy and its cover",
                together(
                    r"VENDOR's (?:\w+ ){0,4}"
                    r"(?:insurance|(?:indemnity|liability|cyber|e&o|errors[- ](?:and|&)[- ]omissions) policy)",
                    r"\bcover\w*|\bcertificates?\b|\brenewed\b|in force|\bkept\b",
                    without=r"proceeds|recover|to the extent|exceed|limited to|paid (?:out )?(?:under|by)|"
                    r"CUSTOMER (?:shall|will|must)",
                ),
                TRUE,
                weight=-1,
            ),
            Pattern("the vendor's insurance", r"VENDOR's insurance (?:obligations?|requirements?)\b", TRUE, weight=-1),
            Pattern(
                "field of a form",
                r"^\W*insured ?[:|] ?yes\b|^\W*"
                r"(?:(?:appropriate|business|professional|public|general|cyber|liability|indemnity|adequate) )*"
                r"insurance(?: cover(?:age)?)? ?[:|] ?(?:maintained|yes\b|carried|held|in place|[^.;|]{0,40}MONEY)|"
                r"^\W*(?:(?:cyber|indemnity|liability|professional|public|e&o) )+cover(?:age)? ?[:|][^.;|]{0,40}"
                r"(?:MONEY|in (?:place|force)|maintained|carried|held)",
                TRUE,
            ),
            Pattern(
                "nothing obliges to insure",
                rf"\bnothing\b<60>\b(?:obliges?|requires?)\b(?! CUSTOMER)<60>\b{CARRY}\b<40>insurance",
                FALSE,
                weight=1,
            ),
            Pattern("neither must insure", rf"NEITHER<60>\b{CARRY}\b<80>{COVER}", FALSE, weight=1),
            Pattern(
                "no duty to insure",
                r"(?<!CUSTOMER )"
                r"(?:<no_duty>|not (?:be )?(?:required|obliged|obligated) to|no (?:obligation|duty) to) "
                f"(?:insure(?: itself)?(?=[.,;]|$| against)|{CARRY}<30>insurance)",
                FALSE,
                weight=1,
            ),
        ),
        whole_document=_answers,
        reject=NOT_THE_VENDORS_COVER,
    ),
)
