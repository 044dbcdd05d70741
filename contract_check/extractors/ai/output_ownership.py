"""ai.output_ownership — the customer owns what the service generates for it.

Accepted: "Customer owns all Output", "Provider assigns to Customer all its rights in the Output",
"we claim no ownership of what you generate", by what a definition counts it to (`output_by_definition`), a table with a column for the owner;
false where the vendor owns it.
Rejected: output of machines and factories, "you are responsible for Output", restrictions on the use of output,
what people upload or create in the service.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.beside_output import BESIDE_THE_POINT
from contract_check.extractors.ai.generated import CALLED_OUTPUT, MADE, given, refused, speaks_of_output
from contract_check.extractors.ai.output_by_definition import owned_by_definition
from contract_check.extractors.ai.output_in_any_words import OWNED_IN_ANY_WORDS
from contract_check.extractors.ai.said_to_own import said_to_own
from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.owner_tables import owners_in_columns
from contract_check.extractors.framework import TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import OUTPUT, AnyOf, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_RIGHTS = r"\b(?:ownership|owners?|title|rights?|interests?|copyrights?|intellectual property|own|owns)\b"

_OWNER = r"(?:(?<!another )(?<!other )CUSTOMER|(?:^|\b(?:the|each|an?) )(?:end )?users?\b)"
# A licence by another name: what may be done with the output, and not whose it is.
_RIGHT_TO_USE = (
    r"\b(?:usage|use) rights?\b|\brights? of use\b|"
    r"\brights?(?: and (?:licen[cs]e|permission))?(?: (?:that (?:are|is) )?(?:necessary|needed|required|sufficient|appropriate))? to "
    r"(?:use|access|reproduce|copy|exploit|display|distribute|modify|publish)"
)
_OWNS = (
    r"(?:shall |will |also |exclusively |solely |and its licensors |retains? and |(?:\([a-z]\) ))*"
    r"(?:(?<!its )(?<!their )(?<!'s )owns?|"
    r"(?:is|are|be|remains?) the (?:sole |exclusive |rightful )*owners?(?: of)?|"
    r"(?:retains?|holds?|keeps?|reserves?)[^|]{0,60}?"
    r"\b(?:ownership|title|rights?|copyrights?|intellectual property))"
)

# What stands between the vendor's owning and the output where it owns something else, or not all of it.
_OF_ANOTHER_THING = (
    "except|exclud|other than|CUSTOMER|licen[cs]e to|not |generat|(?:on|in|by|with) which|improvements? |"
    "result(?:s|ing)? from|deriv|arising|neither|NEITHER|used to"
)

# What an analysis brings out of the customer's data.
_DRAWN_FROM_DATA = (
    r"(?:insights?|recommendations?|results?|predictions?|scores?|findings?|summar(?:y|ies)|"
    r"analys[ei]s|conclusions?|forecasts?|classifications?|transcripts?|inferences)\b[^.;|]{0,60}?"
    r"\b(?:deriv|generat|produc|creat|obtain|draw|made)\w*"
)


def _drawn_from_data(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE, where a paper on AI counts what is drawn from the customer's data to what the customer owns."""
    return TRUE if speaks_of_output(clause) or re.search(r"\bagents?\b", clause.surface) else None


_TRIGGERS = words(
    "customer materials|customer content|your content|makes from|made from|made by|inference|"
    "synthetic|writes for you|comes out|results|answers|drafts|output|generate|generation|"
    "suggestion|completion|ai content|created by|you create|create with|creates with|produced by|"
    "makes for you|creates for you|produces for you|responses|created using|created with|language model|neural| ai |"
    "our ai|the ai|the model|an ai|"
    "produces|models produce|rendered by|insights|deliverables|creations|ai-assisted"
)

_HEADS_OUTPUT = r"\boutputs?\b|\bgenerated (?:content|material|results?)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.output_ownership",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer own the output that the service generates for it?",
        ),
        triggers=_TRIGGERS,
        speaks_of=AnyOf(
            Subject(
                (
                    "own(s|ed|ers?|ership)?|title|belongs?|property|licen[cs]es?|assigns?|claims? (no|any|owner*|"
                    r"copyright)|rights? (in|to|title)|(is|are|constitutes?|considered|deemed) (\w+ ){0,2}CUSTOMER('s)?|retains?|copyrights?|"
                    "rights holder|(all|no) (\\w+ )?rights"
                ),
                f"{OUTPUT}|suggestions|(inference|generated) results",
                within=110,
                unless="third[- ]party|infring*|test results|audit*|search results|employees|report|responsib*|after deletion",
            ),
            Subject(
                "own(s|ed|ers?|ership)?|title|belongs?|property|rights? (in|to)|copyrights?",
                "creat(e|es|ed)|generat(e|es|ed)|comes? out|drafts|makes from|answers|synthetic|renders?|rendered",
                "content|images?|assets?|materials?|texts?|summaries|music|speech|pictures|drafts|answers|results|videos?|minutes|works?",
                "CUSTOMER('s)?|VENDOR|ai",
                within=110,
                unless=(
                    "third[- ]part(y|ies)|infring*|employees|report|derivative|feedback|developed by VENDOR|reserves?|marks?|made for hire|"
                    "upload*|responsible"
                ),
            ),
        ),
        accept=(
            Pattern(
                "the customer owns the output",
                rf"{_OWNER}(?:{without('VENDOR|other ', 40)}\b|{without('VENDOR|other |[.;]', 200)},? and (?=\([b-e]\) )){_OWNS}"
                rf"\b{without('VENDOR|may|no |responsib|input[^s ]', 160)}{CALLED_OUTPUT}",
                said_to_own,
            ),
            Pattern(
                "the customer owns a list with something generated in it",
                rf"{_OWNER}{without('VENDOR', 40)}\bowns?\b{without('VENDOR|not |may|responsib', 200)}, (?:and )?"
                r"(?:any |all )?(?:ai-)?generated \w+(?! during)",
                lambda clause, match: TRUE if speaks_of_output(clause) else None,
            ),
            Pattern(
                "the customer owns its data and what is drawn from them",
                rf"{_OWNER}{without('VENDOR', 40)}\b{_OWNS}\b{without('VENDOR|not ', 80)}"
                rf"\b(?:data|contents?|materials)\b{without('VENDOR|not |exclud|except|feedback', 160)}"
                f"{_DRAWN_FROM_DATA}",
                _drawn_from_data,
            ),
            Pattern(
                "rights in output are assigned to the customer",
                f"VENDOR{without(' not ', 60)}(?:assigns?|transfers?|conveys?|grants?|cedes?)"
                rf"\b{without('licen[cs]e|not ', 80)}CUSTOMER{without('licen[cs]e|' + _RIGHT_TO_USE, 100)}"
                f"(?!{_RIGHT_TO_USE}){_RIGHTS}{without('not ', 80)}{CALLED_OUTPUT}",
                given,
                weight=1,
            ),
            Pattern(
                "such rights as there are in output go to the customer",
                f"{CALLED_OUTPUT}<60>VENDOR (?:hereby )?(?:assigns?|transfers?|conveys?) "
                r"(?:(?:all|any|such|these|those|them|it|rights?|of|the same) ?){1,4}to CUSTOMER\b",
                given,
                weight=1,
            ),
            Pattern(
                "the output is the customer's",
                # What is shown in an output, and belongs to somebody, is not the output.
                r"(?<!presented in the )(?<!shown in the )(?<!displayed in the )(?<!appearing in the )"
                f"{CALLED_OUTPUT}{without('VENDOR|not ', 100)}"
                rf"(?:\b(?:is|are|be|remains?|shall|will|must)\b{without('VENDOR|not |responsib', 60)}|\b)"
                r"(?:owned (?:solely |exclusively )?by|property of|belongs? to|vests? in|"
                r"(?:assigned|transferred|conveyed|granted|accrues?|passes?|pass)\b[\w ,]{0,30} to|"
                r"ownership of) CUSTOMER\b(?! for|'s)",
                said_to_own,
            ),
            Pattern(
                "the vendor claims none",
                f"VENDOR{without('CUSTOMER', 60)}"
                r"(?:<will_not>|claims? no|disclaims?|makes? no claims?|has no|have no|acquires? no|owns? no|"
                r"asserts? no|takes? no|obtains? no|gains? no|reserves? no)\b<60>"
                rf"(?:own\b|ownership|title|copyright|intellectual property|rights?){without('trade ?mark|appear|third|contained', 80)}{CALLED_OUTPUT}",
                given,
            ),
            Pattern(
                "no rights pass to the vendor",
                r"\b(?:no|nothing)\b(?! more\b)[^.;|]{0,40}\b(?:rights?|title|ownership|transfers?|assigns?|conveys?)\b"
                rf"[^.;|]{{0,140}}{CALLED_OUTPUT}[^.;|]{{0,30}}\b(?:(?:(?:is|are|be) )?(?:transferred|assigned|conveyed)|"
                r"pass(?:es)?|in favou?r)(?: or \w+)? (?:to|of) VENDOR\b|"
                rf"\bnothing\b[^.;|]{{0,40}}\b(?:transfers?|assigns?|conveys?)\b[^.;|]{{0,60}}{CALLED_OUTPUT}[^.;|]{{0,10}} to VENDOR\b",
                given,
            ),
            Pattern(
                "no one claims to own it",
                r"(?:(?:<will_not>|never) claim (?:any )?|"
                r"\b(?<!CUSTOMER )(?:makes?|raises?|asserts?|has) no claims? (?:of|to) )"
                r"(?:ownership|title|copyright)\b<40>"
                f"(?:{CALLED_OUTPUT}|(?:that|such|this) (?:content|material|output))",
                lambda clause, match: (
                    TRUE if re.search(CALLED_OUTPUT, match[0]) or re.search(r"\bgenerat", clause.before) else None
                ),
            ),
            Pattern(
                "a row for ownership",
                rf"(?:ownership of (?:the )?{CALLED_OUTPUT}|{CALLED_OUTPUT} ownership)\s*[:|-] ?(?:the )?CUSTOMER\b",
                given,
            ),
            Pattern(
                "the customer owns what the heading names",
                r"CUSTOMER (?:\w+ly )?(?:owns?|retains? (?:all )?(?:ownership|rights?|title)) (?:of |in |to )?"
                r"(?:it|them)\b",
                given,
                heading=_HEADS_OUTPUT,
            ),
            Pattern(
                "the customer owns what is made for it, under a heading",
                r"CUSTOMER (?:\w+ly )?(?:owns?|retains? (?:all )?(?:ownership|rights?|title)) (?:of |in |to )?"
                r"(?:the |all |any )?(?:\w+ ){1,3}(?:that |which )?VENDOR (?:\w+ )?"
                r"(?:produces?|generates?|creates?|delivers?|makes?|prepares?) for CUSTOMER",
                given,
                heading=_HEADS_OUTPUT,
            ),
            Pattern(
                "output counts as the customer's data",
                f"{CALLED_OUTPUT}{without('VENDOR|not ', 40)}"
                r"(?:is|are|be|constitutes?|forms? part of|included in|considered|deemed)\b<20>CUSTOMER(?:'s)? "
                r"(?:data|content|property|confidential information)<80>CUSTOMER(?:,[^,|]{1,60},)?<20>"
                r"(?:retains?|owns?|keeps?)",
                given,
            ),
            Pattern(
                "output is among the customer's data",
                f"{CALLED_OUTPUT}{without('VENDOR|not |never |may |contain|includ', 30)}"
                r"(?:is|are|(?:shall|will) (?:also )?be|constitutes?)(?: (?:deemed|considered|treated|regarded)(?: as| to be)?| part of| also)* "
                r"(?:the )?CUSTOMER(?:'s)? (?:CUSTOMER )?(?:data|content)\b(?! (?:only |solely )?(?:for|if|to the extent|where|when)\b)",
                given,
                weight=-1,
            ),
            Pattern(
                "the vendor owns the output",
                r"(?<!to the extent )(?<!\bif )VENDOR"
                r"(?:(?:'s| and its| or its| and VENDOR's) (?:third[- ]party )?"
                r"(?:licensors?|affiliates|suppliers|providers)(?:, [\w. ]{1,40},)?)? "
                r"(?:shall |will |also |exclusively |solely |hereby )*"
                r"(?:owns?|"
                r"(?:is|are|be|remains?) the (?:sole |exclusive |rightful )*owners?|"
                f"(?:retains?|holds?|keeps?|reserves?|has|have){without('except|exclud|CUSTOMER|not |no ', 60)}"
                r"(?:ownership|title|intellectual property|copyright))\b"
                f"{without(_OF_ANOTHER_THING, 100)}"
                f"{CALLED_OUTPUT}(?!<60>(?:assign|belongs? to CUSTOMER))",
                refused,
                weight=1,
            ),
            Pattern(
                "the output is the vendor's",
                f"{CALLED_OUTPUT}{without('CUSTOMER|not ', 80)}"
                r"(?:owned (?:solely |exclusively )?by|property of|belongs? to) VENDOR",
                refused,
                weight=1,
            ),
            Pattern(
                "rights in output remain with the vendor",
                r"VENDOR (?:retains?|reserves?|keeps?|holds?) (?:all |any )?(?:rights?|ownership|title) "
                f"(?:in|to|over|of) (?:the |any |all )?{CALLED_OUTPUT}|"
                rf"{_RIGHTS}{without('not |CUSTOMER', 30)}\b(?:in|to|of)\b{without('not |CUSTOMER', 40)}"
                rf"{CALLED_OUTPUT}{without('not |CUSTOMER', 40)}\b(?:remain|rest|stay|lie|vest|belong)s? (?:\w+ )?"
                r"(?:with|to|in) VENDOR\b",
                refused,
                weight=1,
            ),
            *OWNED_IN_ANY_WORDS,
        ),
        reject=BESIDE_THE_POINT,
        tables=owners_in_columns(MADE, speaks_of_output),
        whole_document=owned_by_definition,
    ),
)
