"""data.dpa — a data processing agreement is part of the contract, or this document is one.

Accepted: a paper entitled "Data Processing Addendum", "the DPA is incorporated by reference",
"the parties shall comply with the Data Processing Agreement", "if the parties have a DPA, it
controls"; a DPA that applies once it is signed or asked for, or that the vendor offers;
"the agreement under Art. 28 GDPR", "Annex 3 (Processing of Personal Data)"; a paper that holds what Art. 28(3) asks
of a processor (`embedded_dpa`).
Rejected: one that the parties "may" sign or will negotiate, the customer's with its own clients, a bare
promise to enter into a separate one "where required" or before data is uploaded, sub-processors' agreements
with the vendor, a DPA named as an example of another contract, the
abbreviation for the Data Protection Act, what some plans' customers may ask for "as part of their DPA", one that nobody needs or that may be talked about.
"""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.extractors.data.dpa_titles import DPA_NAME, titled_as_one
from contract_check.extractors.data.embedded_dpa import holds_what_the_law_asks
from contract_check.extractors.data.no_dpa import NO_DPA, unless_there_is_none
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern, Reading
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Paper
from contract_check.language.questions import answer_after, says_yes
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition

_JOINED = (
    r"(?:incorporat\w+|form(?:s|ing)? (?:an? )?(?:integral )?part|made (?:a )?part|"
    r"(?:is|are|as|being) (?:an? )?(?:integral )?part of|belongs? to|attach\w+|annex\w*|append\w+|"
    r"applies|apply|shall govern|governs?|governed by|"
    r"details?(?: (?:on|of|about) (?:\w+ ){1,4}?)? ?(?:is|are|stands?) in|in accordance with|"
    r"pursuant to|as set (?:out|forth) in|as described in|set (?:out|forth) in|subject to|"
    r"comply with|complies with|compliance with|accepts?|agree[sd]? to|bound by|supplement\w*|"
    r"contract(?:ual)? documents|accept(?:s|ed)? as|order of (?:precedence|priority)|consists? of|"
    r"compris\w+|available at|can be found|find|located at|entered into|executed|prevail|control|"
    r"controls|take precedence|terms of|provided in|provides?|under|as defined in|contained in|"
    r"by entering|hereby|includ\w+|follows? from|laid down in|results? from|regulated (?:by|in)|"
    r"deemed (?:\w+ )?(?:signed|accepted|concluded))"
)


def _in_substance(paper: Paper) -> Iterable[Reading]:
    """The paper is one by its title, or by what it holds."""
    yield from titled_as_one(paper)
    yield from holds_what_the_law_asks(paper)


_IF_JOINED = (
    r"\b(?:when|where|if|to the extent|unless) (?:\w+ ){0,4}?"
    rf"(?:attached|annexed|appended|incorporated|referenced)\b[^|]{{0,20}}?{DPA_NAME}"
)
_SPEAKS_OF_DATA = (
    r"data (?:processing|protection|privacy)|"
    r"personal (?:data|information)|gdpr|privacy|commissioned processing|"
    r"\bdpa\b[^.]{0,20}(?:incorporated|available|attached|"
    r"part of (?:these|the|this|our|VENDOR's) (?:\w+ ){0,2}"
    r"(?:terms|agreement|contract|conditions))"
)


# "Where required by law, the parties shall enter into a separate Data Processing Agreement (“DPA”). … The DPA then governs …".
_YET_TO_BE_MADE = (
    r"\b(?:where|if|when|to the extent|as) (?:[\w,-]+ ){0,8}?(?:required|necessary|needed|mandated)\b[^|.;]{0,120}?"
    rf"\b(?:enter into|execute|sign|conclude|agree on) (?:an? )?(?:\w+ ){{0,3}}?{DPA_NAME}"
)
_BY_ITS_SHORT_NAME = late_pattern(r"\b(?:the|such|this|that|any) dpa\b")


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """ "DPA" can stand for other things in a paper that never speaks of data; one that is only joined to a DPA has none.

    Nor has one that says when the parties shall make it, and what is then in it.
    """
    if readings and paper.mentions(_YET_TO_BE_MADE):
        readings = [r for r in readings if r.weight or r.clause is None or not _BY_ITS_SHORT_NAME.search(r.clause.own)]
    if not readings or (paper.mentions(_IF_JOINED) and all(r.weight == 0 for r in readings)):
        return []
    return readings if paper.mentions(_SPEAKS_OF_DATA) else []


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.dpa",
            Kind.FLAG,
            Better.TRUE,
            "Is a data processing agreement part of the contract, or is this document one?",
            act=Act.NEITHERS,
        ),
        core=rf"\bthis (?:\w+ ){{0,3}}?{DPA_NAME}<160>\b"
        r"(?:forms? (?:an? )?(?:\w+ )?part|supplements?|constitutes?|incorporated|governs|applies to|"
        r"between)\b|"
        rf"\b(?:enter into|accept\w*|agree to|bound by|incorporat\w+)\b<100>{DPA_NAME}|"
        rf"{DPA_NAME}<100>\b(?:incorporated|forms? (?:an? )?(?:\w+ )?part)\b",
        triggers=words(
            "data processing|dpa|commissioned processing|agreement on the processing|data protection a|"
            "data protection e|data protection s|data protection t|privacy addendum|data privacy|"
            "data security|processing agreement|processing addendum|gdpr addendum|processor agreement|"
            "processing terms|order processing|on the processing|processing contract|processor terms|"
            "processor contract|processing of personal data|article 28|art. 28"
        ),
        speaks_of=Subject(
            (
                "data (processing|protection) (agreement|addendum|terms|annex|exhibit|amendment|schedule)|dpa|"
                "processing agreement|business associate agreement|processor agreement|article 28"
            ),
            unless="data protection act",
            whoever_says_it=True,
        ),
        accept=(
            Pattern(
                "this agreement is one",
                rf"\bthis (?:\w+ ){{0,3}}?{DPA_NAME}<120>"
                r"(?:form(?:s|ing)?|is|are|reflects?|supplements?|applies|sets? out|governs?|constitutes|\(|"
                r"between|made|amends|describes|specifies)",
                weight=2,
            ),
            Pattern("it is joined to the contract", rf"{DPA_NAME}(?:(?!not )[^|]){{0,140}}?{_JOINED}", weight=0),
            Pattern(
                "it is counted to the whole contract",
                rf"{DPA_NAME}(?:(?!not )[^.;|]){{0,100}}?\b"
                r"(?:forms?|constitutes?|makes? up|are|is|represents?|comprises?) (?:together )?(?:the|BOTH's) "
                r"(?:entire|whole|complete|full) (?:agreement|contract|understanding)",
                weight=0,
            ),
            Pattern(
                "the contract refers to it", rf"{_JOINED}(?:(?!not |\bmay |\bcould )[^|]){{0,100}}?{DPA_NAME}", weight=0
            ),
            Pattern(
                "the parties have one",
                r"(?:BOTH|CUSTOMER|VENDOR)(?!'s)(?:(?!\bmay |\bcould )[^|]){0,60}?"
                r"(?:ha(?:s|ve)|must|shall|will|agree) (?:(?!\bmay |\bcould )[^|]){0,60}?"
                rf"(?:a|an|the|VENDOR's|our|its|separate) (?:\w+ )?{DPA_NAME}",
                weight=0,
            ),
            Pattern(
                "data is processed according to it",
                r"\b(?:data|information)\b<40>\b(?:processed|handled|treated) (?:only )?(?:according to|as per|under|in line with)"
                rf"\b(?:(?!\bany |not )[^.;|]){{0,60}}?{DPA_NAME}\W*\Z",
                weight=0,
            ),
            Pattern(
                "it is on offer",
                rf"VENDOR<30>(?:offers?|provides?|makes? available|(?:ha(?:s|ve)) prepared)\b<40>{DPA_NAME}|"
                rf"CUSTOMER (?:may|can)<40>(?:sign|request|execute|download|conclude|complete)\b<40>{DPA_NAME}|"
                rf"{DPA_NAME}<20>\b(?:can|may) be (?:\w+ly )?"
                r"(?:signed|executed|concluded|requested|accepted|entered into|downloaded)\b",
            ),
            Pattern(
                "every customer gets one",
                r"\b(?:CUSTOMER|customers?|clients?) (?:gets?|receives?|(?:is|are) (?:given|sent|provided with))"
                rf"\b<40>{DPA_NAME}(?!s? (?:of|with) (?:the |its |each |any )?(?:sub-?\s?process|host|third))",
            ),
            Pattern(
                "asked for one, the vendor says yes",
                rf"\b(?:sign|offer|provide|have|enter into|conclude|get)\b<30>{DPA_NAME}<40>\?",
                lambda clause, match: TRUE if says_yes(answer_after(clause)) else None,
            ),
            Pattern(
                "it is to be had",
                rf"{DPA_NAME}(?: \(dpa\))? (?:is|are) (?:at (?!least|most|risk|stake)|here\b|online\b)|"
                rf"{DPA_NAME}(?: \(dpa\))?(?: |: )(?:is |are )?(?:\w+ly )?available"
                r"(?: (?:up)?on (?:written |CUSTOMER's (?:written )?)?request| (?:for|to|in|at|from)\b|[:|] ?yes)",
            ),
            Pattern(
                "it is made with every customer",
                rf"{DPA_NAME}(?:(?!not )[^|]){{0,60}}?\b(?:concluded|signed|entered into|executed|in place|agreed)"
                r"\b<20>\bwith (?:\w+ )?(?:CUSTOMER|customers?|clients?|controllers?)\b",
            ),
            Pattern(
                "it is made between the two",
                rf"\bbetween (?:BOTH|CUSTOMER and \w+|\w+ and CUSTOMER)\b<20>{DPA_NAME}<60>"
                r"\b(?:made|concluded|signed|entered into|in place|in force|exists)\b",
            ),
            Pattern("there is none", NO_DPA, FALSE, weight=1),
        ),
        reject=(
            Pattern(
                "what is logged of it",
                rf"{DPA_NAME}s? (?:acceptances?|signing|signatures?|downloads?)\b[^.;]{{0,60}}\b(?:logged|recorded|tracked)\b",
            ),
            Pattern(
                "sub-processors' agreements",
                rf"{DPA_NAME}s? of (?:the|its|each|any|a|every|all) (?:\w+ )?sub-?\s?(?:process|contract)ors?\b|"
                rf"sub-?(?:processors?|contractors?)<120>(?:enter\w*|execut\w+|sign\w*|conclu\w+|in place|bound)<60>{DPA_NAME}(?!<40>CUSTOMER)|"
                f"{DPA_NAME}s? with (?:(?:each|its|our|any|the|all|of|own|VENDOR's) )*"
                r"(?:sub-?processor|third|suppliers|subcontractors|(?:\w+ ){0,2}providers|vendors)(?!<40>CUSTOMER)|"
                r"\A(?!.*\bCUSTOMER (?:\w+ ){0,3}?(?:enters? into|concludes?|signs?|accepts?|executes?|has|have)\b)"
                rf".*{DPA_NAME}s? with (?:(?:each|its|our|any|the|all|of|own|VENDOR's) )*"
                r"VENDOR\b(?! (?:and|to)\b)(?!<40>CUSTOMER)",
            ),
            Pattern(
                "the vendor's with somebody else",
                rf"VENDOR's (?:\w+ )?(?:VENDOR|sub-?processor|host|partner)s?'s? {DPA_NAME}|"
                rf"{DPA_NAME}s?(?: \([^()]{{2,20}}\))? with "
                r"(?!VENDOR\b|"
                r"(?:\w+ ){0,2}(?:CUSTOMER|customers?|clients?|controllers?|members?|users?|subscribers?)\b)|"
                r"\b(?:suppliers?|providers|vendors|subcontractors?|third[- ]parties|partners|contractors)\b"
                r"(?:(?!\bVENDOR\b|\bCUSTOMER (?:shall|will|must|and)\b)[^|;.]){0,160}?"
                rf"\b(?:sign|execut|enter|accept|conclud)\w*<40>{DPA_NAME}",
            ),
            Pattern(
                "one that some customers have",
                r"\b(?:enterprise|business|premium|professional|managed|team|scale|\w+ (?:plan|tier))\b<60>"
                r"(?:\bcustomers?|CUSTOMER|\busers|\bclients?|\bsubscribers)\b<100>\b(?:as part of|under|in|by|through) "
                rf"(?:their|its|an?|any) (?:\w+ )?{DPA_NAME}",
            ),
            Pattern(
                "to be made where required",
                r"(?:if|where|to the extent|as|when|should)<60>"
                r"(?:required|necessary|applicable law requires|needed|mandated)<120>"
                rf"(?:enter into|execute|sign|conclude|agree)\b<60>{DPA_NAME}|"
                f"(?:enter into|execute|sign|conclude|negotiate)<60>{DPA_NAME}<80>(?:if|where|as|to the extent|when)"
                r"<30>(?:required|necessary|needed|appropriate)",
            ),
            Pattern(
                "the customer's with somebody else",
                rf"CUSTOMER(?:'s)?\b<80>{DPA_NAME}s?<20>\bwith (?:any of )?(?:its|their|CUSTOMER's) (?:own )?"
                r"(?:end[- ])?(?:CUSTOMER|customers?|clients?|users?|suppliers?|hosts?|employees|affiliates)",
            ),
            Pattern(
                "one that nobody needs, or that may be talked about",
                rf"\b(?:no|without (?:a|any)) need (?:for|of|to \w+)<30>{DPA_NAME}|"
                rf"{DPA_NAME}<40>\bnot (?:\w+ )?(?:needed|necessary|required)\b|"
                rf"\b(?:can|may|could|will|happy to|glad to) (?:talk about|discuss|look (?:at|into)|"
                rf"consider)\b<30>{DPA_NAME}",
            ),
            Pattern(
                "to be negotiated",
                rf"\b(?:if|where|should|in case)\b<120>\b(?:agree|negotiate) (?:on|upon|about) <20>{DPA_NAME}|"
                rf"\b(?:if|where|should|in case)\b<80>{DPA_NAME}<80>\bnegotiate\b|"
                rf"\bnegotiate\b<60>{DPA_NAME}",
            ),
            Pattern(
                "a separate one that somebody may need",
                r"\bunless\b<80>\b(?:in|under|by|through)\b<10>\b(?:an? )?(?:separate|additional|further) "
                rf"(?:\w+ )?{DPA_NAME}|"
                rf"\b(?:if|should|where)\b<40>\b(?:requires?|needs?|wants?)\b<30>{DPA_NAME}<80>"
                r"\b(?:separate\w*|entered into|concluded|signed)",
            ),
            Pattern(
                "a separate one to be made first",
                r"\b(?:before|prior to|if|where|needs?|requires?)\b<120>(?:CUSTOMER|BOTH)(?: and VENDOR)? "
                r"(?:must|shall|will|may)\b<20>(?:enter into|conclude|sign|execute)\b<20>"
                rf"\b(?:an?|separate|another) (?:\w+ ){{0,2}}{DPA_NAME}",
            ),
            Pattern(
                "named as an example of another contract",
                r"\b(?:if|where|unless)\b<60>(?:separate|other|another) (?:\w+ ){0,2}(?:agreement|contract)<80>"
                rf"(?:includ\w+|such as|e\.g\.)<60>{DPA_NAME}",
            ),
            Pattern(
                "the Data Protection Act",
                r"\A(?!.*\bdata processing (?:agreement|addendum|annex|exhibit|terms)\b).*"
                r"(?:\bdpa\b<20>(?:1998|2018)|data protection act)",
            ),
        ),
        review=_review,
        whole_document=_in_substance,
        weigh=unless_there_is_none,
    ),
)
