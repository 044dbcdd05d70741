"""data.confidentiality_term — for how long confidentiality outlasts the contract.

Accepted: "shall survive for five years after termination", "until the information is public", "for a period of three years from
disclosure", "confidentiality obligations survive termination" and survival clauses that name the
confidentiality section (indefinite), "in perpetuity", "during the term or thereafter";
"upon termination, confidentiality obligations remain in effect", "Confidentiality | 3 years" under "survives for",
"this duty outlasts the contract by three years"; of two periods "whichever is earlier" the shorter.
Rejected: trade secrets kept longer beside a period, confidentiality that binds the customer or the
vendor's staff alone, survival of other sections, periods for returning papers,
how long the contract itself lasts, also where its name speaks of confidentiality.
"""

from __future__ import annotations

from contract_check.extractors.columns import duration_under
from contract_check.extractors.data.secrecy_after_the_end import (
    HUSHED,
    binds_more_than_the_customer,
    secrecy_period,
    secret_after,
    that_is_over_first,
)
from contract_check.extractors.data.secrecy_without_end import OVER, SECRECY_WITHOUT_END
from contract_check.extractors.data.survival_clauses import CONFIDENTIAL, survival_by_number
from contract_check.extractors.framework import Extractor, Pattern, duration_at
from contract_check.extractors.subject import Subject
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_SO_LONG_AS = (
    r"(?: a| an| the| further| additional| period| term| minimum| maximum| at least| of| not less than|"
    r" no less than| another| up to|,)*"
)
_FOR = rf"(?:for|until|than|least|is|ending|expires?|and|plus|till|terminates?|lasts?){_SO_LONG_AS}"

_AFTER_THE_END = rf"\bsurviv|\boutlasts?\b|\b(?:after|beyond|following|post)\b.*(?:{OVER}|\bcontract\b|\bagreement\b)"


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.confidentiality_term",
            Kind.DURATION,
            Better.LONGER,
            "For how long does confidentiality outlast the contract?",
        ),
        triggers=words(
            "during the term or|confiden|nondisclosure|non-disclosure|secrecy|secrets|secret |nda |"
            "disclose to others|disclosing party|receiving party|for ever"
        ),
        speaks_of=Subject(
            "confidential*|non-?disclosure|secre(t|cy|ts)|in confidence",
            (
                "surviv(e|es|al)|indefinite*|perpetu*|permanent*|thereafter|remains? (in force|in effect|binding|confidential)|"
                r"as long as|even after|at all times|beyond|outlast*|(after|following) (\w+ ){0,6}(terminat|expir|end|disclos)*|"
                r"DURATION\b[^.;]{0,40}\b(after|following|from)|(after|following|from)\b[^.;]{0,40}\bDURATION|(expire|end|continue)s? "
                r"DURATION|(for|of|least) (\w+ ){0,3}DURATION"
            ),
            "obligation*|confidentiality|restrictions?|protect*|keep|kept|hold|disclos*|treat*|terms?|duty|duties|undertaking*|secre(t|cy|ts)|remains?",
            within=220,
            unless="passwords?|credentials?|accounts?|return*|destroy*|delet*|personnel|employees",
            whoever_says_it=True,
        ),
        weigh=that_is_over_first,
        accept=(
            Pattern(
                "a period after the end",
                rf"(?:for|until|expires?|and){_SO_LONG_AS} (?P<d>DURATION|BLANK)(?:,)? "
                r"(?:after(?:wards?)?|following|from|thereafter|post|beyond|subsequent to|past|since|"
                r"as (?:from|of)|notwithstanding|despite|"
                r"(?:have|has) (?:passed|elapsed|gone by|run|expired) (?:since|after|from))\b",
                secrecy_period,
                weight=2,
            ),
            Pattern(
                "for the term and a period",
                r"(?:term|duration|life) of (?:this|the|agreement|contract)<60>(?:and|plus)<60>(?P<d>DURATION|BLANK)",
                secrecy_period,
                weight=2,
            ),
            Pattern(
                "it no longer applies after a period",
                r"\b"
                r"(?:foregoing|obligations?|restrictions?|duties|section|provisions|undertakings?|confidentiality)"
                r"\b<60>\b(?:not|cease to|no longer) apply\b<60>\b(?:after|following|beyond|upon the expir\w+ of) "
                r"(?:a period of )?(?P<d>DURATION|BLANK) (?:following|after|from|of)<40>"
                r"(?:disclos|recei|terminat|expir|end of)",
                secrecy_period,
                weight=2,
            ),
            Pattern(
                "lasts a period beyond the end",
                rf"(?:surviv\w+|outlasts?|outlives?)\b<120>{OVER}<80>for "
                r"(?:a |an |the |further |additional |period |term |at least |minimum |of |another )*"
                r"(?P<d>DURATION|BLANK)|"
                rf"\b(?:outlasts?|outlives?|surviv\w+<60>{OVER})\b<60>\bby (?:a |another |at least |a further )*(?P<e>DURATION|BLANK)",
                secrecy_period,
                weight=2,
            ),
            Pattern(
                "bound for a period",
                rf"(?:receiving party|recipient|BOTH|VENDOR|party)\b<100>{CONFIDENTIAL}<160>for (?:a |an )?"
                r"(?:period |term )?of (?:at least )?(?P<d>DURATION|BLANK)",
                secrecy_period,
            ),
            Pattern(
                "the period of confidentiality",
                f"(?:{CONFIDENTIAL} (?:obligations?|period|term|provisions)|"
                r"(?:obligations?|duties|duty|undertakings?) "
                rf"(?:of|with respect to|regarding|relating to|under|to) (?:\w+ ){{0,3}}{CONFIDENTIAL}|"
                f"obligations? (?:under|of|set forth in|in) this (?:section|article|clause))<100>{_FOR} "
                r"(?P<d>DURATION|BLANK)",
                secrecy_period,
                weight=1,
            ),
            *SECRECY_WITHOUT_END,
            Pattern(
                "a row for the period",
                f"(?:term|period|duration) of (?:the )?(?:(?:obligations?|duty|duties) of )?{CONFIDENTIAL}"
                r"[^|]{0,30}(?:[|:]|\b(?:is|be|lasts?|runs for)\b)<40>(?P<d>DURATION|BLANK)|"
                rf"{CONFIDENTIAL}(?: (?:term|period|duration)\s*[|:]<40>|"
                r"(?: obligations?)? ?[|:] ?(?:survives?|continues?|lasts?|for|applies)(?: for)? )"
                r"(?P<e>DURATION|BLANK)|"
                f"(?P<f>DURATION|BLANK) (?:mutual )?{CONFIDENTIAL} "
                r"(?:term|period|obligations?|undertakings?|dut(?:y|ies))"
                r"\b(?! (?:of|in|under) (?:section|article|clause|the)\b)|"
                rf"\A\W*(?:mutual )?{CONFIDENTIAL}(?: \w+)?\s?[:|](?:(?!CUSTOMER|within)[^.;|]){{0,40}}?"
                r"(?P<g>DURATION|BLANK) (?:after|from|following|post|beyond)\b",
                lambda clause, match: duration_at(clause, match, next(name for name in "defg" if match[name])),
                weight=2,
            ),
            Pattern(
                "a row under a head for what comes after the end",
                rf"\A\W*(?:mutual )?{CONFIDENTIAL}(?: \w+)?\s?[:|]<40>DURATION",
                lambda clause, match: duration_under(clause, _AFTER_THE_END, row=CONFIDENTIAL),
                weight=1,
            ),
            Pattern(
                "the matters of secrecy together",
                together(rf"{HUSHED}|\A\W*(?:for ever|forever|indefinite)"),
                lambda clause, match: secret_after(clause),
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "what somebody may not do or build",
                r"\b(?:clean-?room|non-?(?:compet\w+|solicit\w*|circumvent\w*)|exclusivity)\b[^.;]{0,40}"
                r"\b(?:covenant|undertaking|obligations?|clauses?|restrictions?|binds?|appl(?:y|ies)|continues?|survives?)\b",
            ),
            Pattern("a recital", r"^\W*whereas\b"),
            Pattern(
                "staff alone",
                r"\b(?:after|beyond|outlasts?|outlives?|survives?|outlasting|surviving) "
                r"(?:their|his|his or her|its|the) (?:\w+ )?(?:employment|engagement|assignment)\b|"
                r"terminat\w+ of (?:the |such |its )?(?:personnel|employee|staff)|"
                r"(?:personnel|employees?|staff|persons authori[sz]ed|individuals|employment|subcontractors)\b<160>"
                r"(?:terminat\w+|end) of (?:(?:the |such )?(?:personnel|employee|staff)|"
                r"(?:their|his|his or her|such \w+'s?) |"
                r"(?:the |such |its )?(?:\w+ )?"
                r"(?:employment|engagement|assignment|relationship))",
            ),
            Pattern(
                "the customer alone",
                r"CUSTOMER (?:may|shall|will|must) (?:not|never) (?:\w+ )?(?:disclose|reveal|divulge|share)"
                r"(?!.*\b(?:VENDOR|BOTH|NEITHER|each|either)\b)|"
                r"CUSTOMER(?:'s)? (?:confidentiality obligations|obligations? of confidentiality|"
                r"<shall> (?:keep|maintain|hold|treat)<60>confidential)(?!<200>VENDOR (?:shall|will))",
            ),
            Pattern(
                "what the customer learns of the vendor",
                r"VENDOR's (?:\w+ )?(?:business|information|trade secrets|know-how)\b<300>\b(?:disclosed|used|revealed|divulged) by CUSTOMER\b"
                r"(?!.*\b(?:BOTH|NEITHER|each|either|VENDOR (?:shall|will))\b)",
            ),
            Pattern("a duty to disclose", r"\b(?:duty|obligation) to disclose\b"),
            Pattern(
                "whose property something stays",
                r"\b(?:remains?|stays?|be) (?:[\w']+ ){0,4}property (?:\w+ )?during and after\b",
            ),
            Pattern(
                "periods for other acts",
                r"(?:return|destroy|delete|notice|notify|invoice|pay|marked|writing|identif\w+|confirm\w*|"
                r"summari[sz]ed|reduced)\b<60>(?:within|in|least) (?:a period of )?DURATION(?!<200>surviv)|"
                r"\bnotice of DURATION|DURATION'?s?,? (?:prior|advance|written|notice)|cure|non-?compet|"
                r"non-?solicit|solicit|not (?:hire|compete)|warrant(?:y|ies) period",
            ),
            Pattern(
                "how long records are kept",
                r"\b(?:keep|retain|store|archive)s? (?:\w+ )?(?:\w+ )?(?:confidential )?"
                r"(?:records|logs|backups|copies|data|files|papers|documents)\b<40>\bfor (?:a period of )?DURATION|"
                r"\b(?:records|logs|backups|copies|data|files|papers|documents)\b[^.;|]{0,40}"
                r"\b(?:kept|retained|stored|archived)\b(?:(?!secre|confiden)[^.;|]){0,30}\bfor "
                r"(?:a period of )?DURATION",
            ),
            Pattern("does not survive", r"(?:shall|will|does|do) not survive"),
            Pattern(
                "exceptions to confidentiality",
                r"^(?!.*\bDURATION (?:following|after|from))"
                r"(?:.*non-confidential|.*feedback|"
                r".*(?:already|lawfully|rightfully|independently)<40>(?:known|developed|possess))",
            ),
        ),
        review=binds_more_than_the_customer,
        whole_document=survival_by_number,
    ),
)
