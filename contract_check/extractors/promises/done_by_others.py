"""The frames that give a measure to somebody else: the customer, a host or sub-processor, or companies in general.

"CUSTOMER" and "VENDOR" are the parties of a surface.
"""

from __future__ import annotations

from contract_check.extractors.promises.frames import ANEW, ASIDE, Frame
from contract_check.language.platforms import THIRD_PARTY_PLATFORM
from contract_check.language.wording import any_of

_NOT_AFTER = (
    r"(?<!for )(?<!from )(?<!of )(?<!to )(?<!by )(?<!with )(?<!on )(?<!between )(?<!\bdo )(?<!does )(?<!have )"
    r"(?<!notify )(?<!inform )(?<!allow )(?<!permit )(?<!enable )(?<!give )"
)
_TAKES_CARE = (
    r"(?:<shall>(?! (?:\w+ )?(?:receive|get|obtain|benefit|hear|learn|know|"
    r"be (?:working|running|able|back|up|given|provided|offered|sent|told|"
    r"notified|informed|contacted|entitled|granted))\b)|should|needs? to|has to|have to|alone|"
    r"decides?|sees?|confirms?|ensures?|makes? sure|takes?|carr(?:y|ies) out|performs?|conducts?|"
    r"maintains?|keeps?|encrypts?|backs|back up|trains?|screens?|tests?|arranges?|procures?|"
    r"organi[sz]es?|implements?|runs?|undertakes?|bears?|promises?|assures?|declares?|has\b|"
    r"operates?|holds?|provides? for|remains? (?:\w+ )?(?:responsible|liable|in charge)|"
    r"(?:is|are) (?:\w+ )?(?:responsible|liable|in charge|advised|asked|urged|expected))"
)
_THEIR_PEOPLE = (
    r"(?:staff|it department|personnel|employees|teams?|people|administrators?|admins?|users|developers|workforce|"
    r"security team|side)"
)
_TASK = (
    r"(?:responsibility|duty|obligation|task|job|role|matter|business|concern|part|burden|affair|decision|choice|call)"
)
_RESTS = r"\b(?:is|are|remains?|lies|lie|rests?|falls?|shall (?:be|remain|lie|rest)|will be) (?:\w+ ){0,2}?"
CUSTOMERS = Frame(
    before=any_of(
        rf"{_NOT_AFTER}\bCUSTOMER,? (?:(?:\w+ly|also|itself) )?{_TAKES_CARE}\b",
        r"\bCUSTOMER(?: (?:on|with|under|using|in|of|who|that)\b[^.;|,]{0,40}?)? (?:may|can|could|might) "
        r"(?:\w+ly |also |itself )?(?:(?:turn|switch)\b[^.;|]{0,40}? on|enable|activate)\b",
        r"\b(?:organi[sz]ations?|tenants|licensees?|workspaces|subscribers|users)"
        r"(?: (?:that|which|who|using)\b[^.;|]{0,40}?)? (?:can|may)\b",
        rf"{_NOT_AFTER}\bCUSTOMER's (?:own |\w+ )?{_THEIR_PEOPLE} "
        r"(?:<shall>|may|can|should|[a-z]+s\b|"
        r"(?:carry|perform|conduct|run|maintain|keep|have|require|use|train|screen|encrypt|back|take|"
        r"hold|test|patch|do)\b)",
        r"\b(?:it (?:is|shall be|falls|remains)|falls|incumbent|rests) (?:\w+ )?(?:for|to|upon|on|up to) CUSTOMER\b",
        r"\bmake (?:sure|certain) (?:that )?CUSTOMER\b",
        rf"CUSTOMER's (?:own |sole |exclusive )?{_TASK}\b",
        rf"\b{_TASK} (?:for|of|to)\b"
        r"(?=[^.;|]{0,120}\b(?:lies|rests|remains|is borne|falls|shall lie|shall rest)\b[^.;|]{0,20}"
        r"\bCUSTOMER\b)",
    ),
    after=any_of(
        f"{_RESTS}(?:(?:{_TASK} (?:of|for)|with|on|upon|up to|left to|"
        r"(?:performed|made|taken|carried out|conducted|done|handled|arranged|kept|borne) by) "
        r"CUSTOMER\b(?!'s)|"
        f"CUSTOMER's (?:own |sole |exclusive )?{_TASK})",
    ),
    ends=rf"{ANEW}|(?<!towards )(?<!to )(?<!with )(?<!from )(?<!by )\bVENDOR\b",
)

_ANY_FIRMS = (
    r"\b(?:many|most|some|few|larger|other|typical|leading|certain|numerous|comparable|all good|(?<=\ba )good|"
    r"well-run|responsible|professional|careful|serious|prudent|diligent|reasonable|"
    r"out of (?:two|three|four|five|ten)) (?:[\w-]+ )?"
    r"(?:compan(?:y|ies)|vendors?|providers?|suppliers?|firms?|organi[sz]ations?|business(?:es)?|processors?|"
    r"competitors?)\b|\bcompetitors\b"
)
_ADVISERS = (
    r"\b(?:(?:industry|good|best|common|market|current) (?:guidance|practices?|wisdom|guidelines|opinion)|"
    r"regulators?|insurers?|experts?|surveys?|studies|authorities) (?:\w+ly )?"
    r"(?:recommends?|suggests?|advises?|says?|holds?|dictates?|calls? for|is to|expects?|urges?|demands?|finds?|"
    r"shows?)\b|"
    r"\b(?:authorit(?:y|ies)|regulators?|insurers?|courts?|laws?|legislators?) (?:may|might|can|could) "
    r"(?:\w+ly |also )?(?:require|order|demand|prescribe|insist|direct|impose|mandate)\b"
)
# Who else takes measures in a vendor's paper: whoever houses its servers, or works for it.
_OTHERS = (
    r"(?:\bsub-?\s?processors?|"
    r"\b(?:data|computing) ?cent(?:er|re)s?|"
    r"\bco-?location|"
    r"\b(?:hosting|cloud|infrastructure|data ?cent(?:er|re)|payment|storage|e-?mail|colocation|"
    r"third[- ]party)(?: \w+)? "
    r"(?:VENDOR|providers?|partners?|compan(?:y|ies)|operators?|suppliers?|processors?|vendors?)|"
    f"{THIRD_PARTY_PLATFORM})"
)
_HOUSES = (
    f"(?:{_OTHERS}|"
    r"\b(?:operators?|owners?|landlords?|providers?) of (?:the |its |our |VENDOR's )?"
    r"(?:data ?cent(?:er|re)s?|servers?|server room|building|cloud|hosting)|"
    r"\b(?:cloud|web|external|VENDOR's) hosts?\b|"
    r"\bbanks?\b|"
    r"\b(?:maintainers|open[- ]source (?:projects?|communit(?:y|ies))|upstream (?:projects?|developers?))\b|"
    r"(?<!its )(?<!our )(?<!'s )(?<!, )\bsubcontractors?\b)(?!'s?\b)"
)
_FAILED = r"(?:failed|lost|unavailable|destroyed|down|interrupted)"
_NO_VERB = (
    r"(?:services?|systems|consoles?|accounts|regions?|products|environments?|servers|platforms|facilities|tools|"
    r"apis|fails|goes|becomes|suffers|has|is|was)\b|"
    r"data ?cent"
)
_PLURAL_ACT = (
    r"(?:carry out|perform|conduct|run|maintain|keep|require|train|screen|encrypt|back up|take|hold|test|patch|"
    r"fix|repair|undergo)\b"
)
OTHERS_DO = Frame(
    before=any_of(
        r"(?<!to )(?<!in )(?<!on )(?<!of )(?<!with )(?<!by )(?<!via )(?<!into )(?<!for )(?<!and )(?<!or )"
        rf"{_HOUSES}(?: \([^)]{{0,40}}\)|"
        r" (?:used|engaged|appointed|rented|chosen|that|which|with which|where)"
        rf"\b[^,;|]{{0,40}}?)?{ASIDE} (?:\w+ly |also |itself )?"
        rf"(?:(?:shall|will|must|has|have|is|are)\b(?! (?:\w+ )?{_FAILED}\b)|"
        rf"(?!{_NO_VERB})[a-z]{{2,}}(?:s|es)\b|{_PLURAL_ACT})",
    ),
    ends=rf"{ANEW}|\bVENDOR\b(?!'s)",
)
ANYBODY_DOES = Frame(
    before=any_of(
        rf"(?<!per )(?<!to )(?<!with )(?<!by )(?:{_ANY_FIRMS})",
        _ADVISERS,
        r"\bwhoever (?=encrypts|trains|screens|backs|tests|patches)",
        r"\b(?:law|statute|regulation|directive|standard|rules?) requires? (?!VENDOR)(?:\w+ ){0,3}"
        r"(?:companies|firms|vendors|organi[sz]ations|businesses|controllers|operators)\b",
    ),
    ends=rf"{ANEW}|\bVENDOR\b(?!'s)",
)
