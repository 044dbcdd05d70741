"""data.ownership — the customer keeps ownership of its data.

Accepted: "Customer retains all right, title and interest in and to Customer Data", "you own your
content", "Customer Data remains the property of Customer", "title to the data stays with Client",
"we claim no ownership of what you upload"; false where the vendor is to own the customer's data;
in other words, by who owns what (`owners.owner_of`), or in a table with a column for the owner; a body under its own name ("County Data remains the property of
County").
Rejected: what the vendor owns, things that are no data (`what_is_owned`), feedback and usage data, warranties that the customer owns what it
uploads, what the service or a consultant makes, owners of risks and tasks, mutual clauses on confidential information where
that does not cover the customer's data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.bodies_own import BODIES_OWN
from contract_check.extractors.data.customer_data import DATA, confidential_covers_data, without
from contract_check.extractors.data.customer_owns import CUSTOMER_OWNS, STATES
from contract_check.extractors.data.matters import THEIRS
from contract_check.extractors.data.owner_tables import owners_in_columns
from contract_check.extractors.data.owners import owner_of
from contract_check.extractors.data.ways_of_owning import OWNING
from contract_check.extractors.data.what_is_owned import is_of_data
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern, Reading
from contract_check.extractors.subject import CUSTOMER_DATA, AnyOf, Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.questions import question_before
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition

_NOT_OURS = r"exclud|except|other than|does not (?:own|include)|not including|save for|subject to CUSTOMER|but not"
# The customer's data, and what stands for it where the sentence says whose it is.
_THEIRS = rf"(?:{DATA}|{THEIRS})"
_OTHER_MATTERS = (
    r"feedback|owners? of (?:the|an|its|that|such) account|deliver to CUSTOMER|books and|"
    r"licen[cs]e with the right|\bideas\b|suggestions|\boutputs?\b|"
    r"generated (?:\w+ly )?by (?:(?:the|its|VENDOR's) )?"
    r"(?:services?|platform|ai|models?|systems?|software|engine|tools?)\b|"
    r"\b(?:produced|made|created|derived|drawn|generated|translated)\b[^.;|]{0,40}\b(?:out of|from) "
    r"(?:the )?CUSTOMER's|generated (?!by|(?:on|in|within|through|via)\b)|set (?:forth|out) in|"
    r"described in|explained in|source code|bespoke|work product|deliverables?|"
    r"\bsoftware\b[^.;]{0,40}CUSTOMER data\b.{0,9}hosting|publishers|controller and|represents|"
    r"warrants|responsib|\bif CUSTOMER|lawful|aggregat|usage data|statistic|privacy|shares\b|deposit|"
    r"intellectual property infring|\btrade ?marks?\b|\blogos?\b|"
    r"third part(?:y|ies) (?:content|materials)|confidential information|equipment|premises|"
    r"(?<!under the )control of|breach|indemnif|claim that|account name"
)


_ITS_HEADING = late_pattern(r"\b(?:your|customer|client|user) data\b|\bdata ownership|\bownership of (?:the )?data")


def _whose(clause: Clause, match: re.Match[str]) -> Found:
    """Whose the data is, in whichever words the sentence says so."""
    if match.re.pattern.startswith("\\A\\W*") and not question_before(clause):
        return None
    about_data = question_before(clause) or _ITS_HEADING.search(clause.heading)
    asked = rf"{_THEIRS}|\b(?:the|this|all) data\b" if about_data else _THEIRS
    owner = owner_of(clause, asked)
    return None if owner is None else TRUE if owner else FALSE


def _whose_confidential(clause: Clause, match: re.Match[str]) -> Found:
    """What is said of confidential information, where the sentence before counts the data as such."""
    return TRUE if re.search(DATA, clause.before) else None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only what is said of data: of confidential information, where the paper counts the customer's data as such."""
    if not confidential_covers_data(paper):
        readings = [reading for reading in readings if "confidential" not in reading.pattern]
    return [r for r in readings if r.found != TRUE or r.clause is None or is_of_data(r.clause, paper)]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.ownership",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer keep ownership of (all right, title, interest in) its data?",
            act=Act.NEITHERS,
        ),
        triggers=words(
            "own|title|property|proprietor|belong|retain|copyright|rights in|no right|rights to|yours|stays with|"
            "master of|'s alone|’s alone|right in|interest in|rights of|changes hands|data stays|content stays|"
            "any rights"
        ),
        speaks_of=AnyOf(
            Subject(
                (
                    "(?<!'s )(?<!its )(?<!their )own(s|ed|ers?|ership)?|title|belongs?|property|retains? (all|any|full|"
                    "sole|exclusive|ownership|rights?|control|title|copyright)|intellectual property|rights? (in|to|over)"
                ),
                "CUSTOMER('s)?",
                CUSTOMER_DATA,
                within=110,
                unless=(
                    "protect (\\w+ ){0,3}(rights?|property)|"
                    "infring*|violat*|misappropriat*|for any purpose|retain,? use|controller|own behalf|data subjects?( own)?|licen[cs]e|"
                    "audit*|access|correct*|delet*"
                ),
            ),
            Subject(
                "claims?|acquires?|obtains?|gains?|transfer(s|red)?|retains?|takes?",
                "no|not|any|NEITHER|all|retains?",
                "owner*|title|propriet*|property|intellectual",
                f"{CUSTOMER_DATA}|submissions?|contributions?",
                within=130,
                unless="infring*|violat*|misappropriat*|VENDOR (\\w+ ){0,3}(retains?|owns?)|controller",
            ),
        ),
        accept=(
            *CUSTOMER_OWNS,
            *BODIES_OWN,
            Pattern(
                "all the data is the customer's",
                r"\b(?:all|any)(?: of)?(?: the| such)? (?:data|contents?|data,? (?:and|or|records)[\w ,]{0,40})\b"
                f"{without('not |creat|develop|prepar|produc|generat|result|arising|trial|from VENDOR|by VENDOR', 120)}"
                rf"\b{STATES}\b{without('not ', 60)}"
                r"(?:propert(?:y|ies) of(?:,? and under the control of)?|owned (?:\w+ ){0,3}by)(?: the)? CUSTOMER"
                r"\b(?!'s)",
            ),
            Pattern(
                "the vendor acknowledges whose it is",
                r"VENDOR<40>\b(?:acknowledges?|recogni[sz]es?|respects?|confirms?|accepts?)\b<60>CUSTOMER's "
                rf"(?:\w+ )?(?:ownership|title)\b<40>{DATA}",
            ),
            Pattern(
                "users own what is theirs",
                r"\b(?:end[- ])?users? (?:\w+ly |shall |will |always )*"
                r"(?:owns?|(?:retains?|keeps?) (?:full |all |complete )*(?:ownership|rights?|title))"
                r"(?: (?:of|in|to|over))? (?:all (?:of )?)?their (?:own )?"
                r"(?:data|contents?|code|files|inputs?|materials?|works?|submissions?|uploads?)\b",
            ),
            Pattern(
                "a school owns the data of its pupils",
                r"\b(?:the|each|your) (?:school(?: district)?|district|lea|local education(?:al)? agency|university|college|institution)"
                r"(?:/(?:school|district))? (?:\w+ly )?(?:owns?|(?:retains?|keeps?) (?:full |all )?(?:ownership|title)(?: of| in| to)?) "
                r"(?:(?:all|the|its) )*(?:student|pupil|education(?:al)?|school)(?:'s?)? (?:data|records|information)\b",
            ),
            Pattern(
                "the customer owns what the heading names",
                r"CUSTOMER (?:\w+ly )?(?:owns?|retains? (?:all )?(?:ownership|rights?|title)) (?:of |in |to )?"
                r"(?:it|them)\b",
                heading=r"\b(?:customer|client|your|user|subscriber|personal)(?:'s)? "
                r"(?:data|content|information|materials?|files)",
            ),
            Pattern(
                "a row for ownership",
                rf"(?:ownership of (?:the )?(?:{DATA}|data)|\bdata ownership)\s*[:|-] ?(?:the )?CUSTOMER\b",
            ),
            Pattern(
                "ownership does not pass to the vendor",
                r"(?:nothing|no provision|not|never)\b<100>(?:transfer|convey|assign|grant|pass|give)\w*<40>"
                f"(?:ownership|title)<40>{DATA}<40>to VENDOR",
                weight=-1,
            ),
            Pattern(
                "the vendor claims no ownership",
                f"VENDOR{without('CUSTOMER', 60)}"
                r"(?:<will_not>|disclaims?|claims? no|makes? no (?:\w+ )?claims?|acquires? no|obtains? no|has no|"
                rf"have no|asserts? no|gains? no|owns? no|receives? no|nor)\b{without('liable|infring', 60)}"
                rf"(?:ownership|(?<!its )(?<!their )(?<!VENDOR's )\bown\b|\btitle|proprietary|intellectual property|copyright)<80>{DATA}",
            ),
            Pattern(
                "giving it to the vendor gives the vendor no rights",
                r"\b(?:upload|submi|post|provid|shar|stor|enter|send|plac|transmi)\w*\b<40>"
                r"\b(?:contents?|data|materials?|files|information|works?)\b<60><will_not><20>"
                r"\b(?:give|grant|transfer|confer|vest|pass|convey)\w*\b(?: on| upon| to| in)? VENDOR\b<30>"
                r"\b(?:ownership|title|intellectual property|copyright|property rights?)",
            ),
            Pattern(
                "each party owns its own data",
                r"\b(?:BOTH|each of BOTH) (?:\w+ly |shall |will |always )*"
                r"(?:owns?|"
                r"(?:retains?|keeps?) (?:full |all |sole |the |exclusive |complete )*(?:ownership|rights?|title))"
                r"(?:,? (?:of|in|to|over))? (?:(?:all|and to) )*(?:its|their) (?:own |respective )?(?:data|content)"
                r"\b",
            ),
            Pattern(
                "each discloser owns its confidential information",
                r"(?:BOTH|disclosing party|discloser|CUSTOMER)<40>(?:retains?|owns?|remains?|reserves?|keep)<60>"
                r"(?:title|ownership|own|owner|interest)<60>(?:its|CUSTOMER's|such|disclosed) (?:own |respective )?"
                r"(?:confidential|proprietary)",
                weight=-2,
            ),
            Pattern(
                "confidential information stays the discloser's property",
                r"(?:confidential|proprietary) information<80>(?:is|are|be|remains?)<30>"
                r"(?:property of|owned by|belongs? to) (?:the )?"
                r"(?:disclos\w+|CUSTOMER|respective|BOTH|party disclosing)",
                weight=-2,
            ),
            Pattern(
                "the vendor is to own the data",
                r"VENDOR (?:shall |will |hereby |exclusively |solely |also )*"
                r"(?:owns?|"
                r"(?:be|is|becomes?|remains?) the (?:sole |exclusive )*owner of|"
                f"(?:has|retains?|acquires?|obtains?|holds?){without(_NOT_OURS + '|no ', 40)}"
                r"(?:title|ownership|exclusive rights?))\b"
                f"{without(_NOT_OURS + '|licen[cs]e|services?|software|platform|usage|aggregat|feedback|subject to', 90)}"
                r"(?:(?:CUSTOMER(?:'s)?|user) (?:data|content|submissions|information|materials)"
                r"(?! (?:usage|protection))|"
                r"\b(?:data|contents?|information|materials|files)\b (?:(?:that|which) (?:is |are )?)?"
                r"(?:uploaded|submitted|provided|entered|supplied)\b[\w ,]{0,30} by CUSTOMER\b)",
                FALSE,
            ),
            Pattern(
                "the customer assigns its data",
                r"CUSTOMER (?:hereby |irrevocably |\w+ly )*(?:assigns?|transfers?|conveys?)\b(?: and \w+)?"
                f"{without('licen[cs]e|feedback|not ', 30)}VENDOR{without('licen[cs]e|feedback', 20)}"
                rf"\b(?:ownership|title|all rights?)\b{without('feedback|suggestion|improve|derivative', 60)}{DATA}",
                FALSE,
            ),
            Pattern(
                "whose the data is, in other words",
                together(_THEIRS, OWNING, without=_OTHER_MATTERS),
                _whose,
                weight=-3,
            ),
            Pattern("the answer to whose it is", r"\A\W*(?:CUSTOMER|yours)\b", _whose, weight=-3),
            Pattern(
                "data counts as confidential information, which stays its discloser's",
                r"disclosing party's (?:confidential information)?<60>(?:remains?|is|stays?) <40>property",
                _whose_confidential,
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "a warranty by the customer",
                r"CUSTOMER<60>"
                r"(?:represents?|warrants?|represent and warrant|confirms?|affirms?|certif\w+|guarantees?)\b<600>"
                r"(?:owns?|owner|rights?|title|licen[cs]e)(?!<200>(?:retains?|VENDOR (?:does|claims)))",
            ),
            Pattern(
                "a customer must have its rights",
                r"CUSTOMER (?:must|should) (?:have|own|possess|secure|obtain)|"
                r"CUSTOMER shall (?:have obtained|possess|secure|obtain)|"
                r"unless CUSTOMER (?:owns?|has)|if CUSTOMER (?:owns?|does not own)",
            ),
            Pattern(
                "what is done with property",
                r"property (?:damage|of third)|damage to property|title (?:and|or) risk|risk of loss|"
                r"title (?:of|to) (?:the )?(?:goods|products|equipment|hardware)|retention of title",
            ),
            Pattern(
                "who is controller and who processor", r"CUSTOMER (?:is|are) CUSTOMER\b|\bVENDOR (?:is|are) VENDOR\b"
            ),
            Pattern(
                "what is made for the customer",
                r"\A(?!.*\bCUSTOMER(?:'s)? (?:data|content|information|materials|files)\b)"
                r".*\b(?:work product|deliverables?|developments|inventions|works? (?:made )?for hire|results of the services)\b"
                r"<200>\b(?:data|contents?|information|materials?|documents|works?)\b<160>"
                r"\b(?:prepared|created|produced|developed|made|authored|written|conceived|compiled|drafted|generated)"
                r",? (?:\w+,? ){0,4}?(?:by (?!CUSTOMER|(?:end )?users)|for CUSTOMER|under this|in the course|as part of)",
            ),
            Pattern(
                "a definition that mentions whose data it is",
                r"\b(?:means?|shall mean)\b[^|]*\b(?:belonging to|owned by) CUSTOMER",
            ),
        ),
        tables=owners_in_columns(DATA),
        review=_review,
    ),
)
