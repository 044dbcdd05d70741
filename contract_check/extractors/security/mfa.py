"""security.mfa — must the vendor's own people use multi-factor authentication?

Accepted: "MFA is required for all employee access to production", "remote access is via VPN using
two-factor authentication", "Multi-factor authentication for administrators", "strong authentication".
Rejected: a feature for the customer's users ("you can enable two-factor authentication"), the
customer's duty to use it, "where possible", "is available", "we recommend"; "is not required" is a refusal.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.security.measures import (
    NOT,
    PEOPLE,
    asked,
    is_in_a_paper_on_security,
    listed,
    refused,
    stated,
)
from contract_check.extractors.security.no_measures import (
    not_a_feature,
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.standing import standing
from contract_check.extractors.unstated import NOT_BY_VENDOR
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_MFA = (
    r"(?:\b(?:multi|two|2|dual|second)[- ]?(?:factor|step)"
    r"\b(?:[- ](?:authenti\w+|verification|auth\b|login))?|"
    r"\bmfa\b|"
    r"\b2fa\b|"
    r"\bstrong (?:user |employee )?authentication|"
    r"\b(?:at least |no less than )?(?:two|2|several|multiple|more than one)"
    r"(?: independent| different| separate)? factors\b|"
    r"\bsecond (?:\w+ )?factor\b|"
    r"\badditional factor\b|"
    r"\bone-time (?:passwords?|(?:pass)?codes?)\b|"
    r"\botps?\b|"
    r"\b(?:code|prompt|push)s? (?:from|in|by|via|of) (?:an?|the|their) authenticator\b|"
    r"\bin two steps\b|"
    r"\b(?:second|additional|further) (?:authentication|verification) step\b|"
    r"\bsmart ?cards?\b|"
    r"\b(?:yubikeys?|webauthn|fido2?|passkeys?|totp)\b|"
    r"\b(?:hardware (?:security |authentication )?|security )(?:keys?|tokens?)\b(?! management)|"
    r"\bphishing-resistant authentication)"
)
_NAMED = r"(?:\b(?:multi|two|2|dual|second)[- ]?(?:factor|step)[- ](?:authenti\w+|verification)|\bmfa\b|\b2fa\b)"
_INSIDE = (
    rf"(?:\b{PEOPLE}\b|\badmin\w*|\bprivileged|\binternal|\bremote(?:ly)?\b|\bproduction|"
    r"\binfrastructure|\bservers?\b|\bvpn\b|\b(?:code|source) repositor\w+|\bsystems?\b|"
    r"\bconsoles?\b|\bcorporate|\bnetworks?\b|\bdatabases?\b|"
    r"\b(?:customer|personal|confidential|sensitive) (?:data|information)|"
    r"\bCUSTOMER(?:'s)? (?:data|content)|"
    r"\bcloud (?:provider|accounts?|environment|platform|services?)|\bcritical|\boperational|"
    r"\bbackend|\bback-end|\bcompany accounts?|"
    r"\bVENDOR's (?:own )?(?:accounts?|services|systems|personnel|team)|\baccess\b|\ball accounts|"
    r"\b(?:company|organi[sz]ation|business|firm|enterprise)[- ]wide\b|"
    r"\b(?:across|throughout|everywhere (?:at|in)|inside|within) (?:the |our |VENDOR's )?"
    r"(?:whole |entire )?(?:company|organi[sz]ation|business|firm|VENDOR)\b)"
)
_BUILDING = (
    r"(?:physical (?:access|entry|security)|(?:secure )?facilit(?:y|ies)|buildings?|premises|offices?|"
    r"data ?cent(?:er|re)s?|server rooms?|cages?|doors?|badges?|biometric readers?|visitors?)\b"
)
_BOUND = (
    r"(?:\brequir\w+|\benforc\w+|\bmandat\w+|\bcompulsory|\bobligat\w+|\bimperative|\bnon-negotiable|"
    r"<shall>|"
    r"\b(?:is|are|be) (?:\w+ly )?"
    r"(?:used|in place|enabled|implemented|applied|protected|secured|controlled|limited|restricted|"
    r"subject|employed|active|deployed|activated)|\bus(?:es?|ing)\b|\bvia\b|\bthrough\b|\bon\b|"
    r"\bprotected (?:by|with)|\bwith\b|\bby\b|\bemploys?\b|\butili[sz]\w+|\bimplement\w*|\bfor\b|"
    r"\bprotects?\b|\bsecur(?:es?|ed)\b|\benabled?\b|\bmaintains?\b|\bneeds?\b|\btakes?\b|\bplus\b|"
    r"\bsign(?:s)? in\b|\bhave\b)"
)
_THEIRS = (
    r"(?:\bfor CUSTOMER's (?:organi[sz]ation|teams?|workspace)\b|"
    r"\b(?:team|enterprise|business|pro|premium) plans?\b|"
    r"\bCUSTOMER(?:'s)? (?:accounts?|users?|administrators?|personnel|employees)|"
    r"\byour (?:account|users)|"
    r"\bend[- ]users?\b|"
    r"\bauthori[sz]ed users?\b|"
    r"\b(?<!dedicated )(?<!individual )(?<!personal )(?<!unique )(?<!named )(?<!own )"
    r"(?<!internal )user accounts?\b|"
    r"\b(?:workspace|organi[sz]ation|account|tenant|project)(?:'s)? (?:admin\w*|owners?|members?)\b|"
    r"\bteam (?:admin\w*|owners?)\b|"
    r"\badmins? (?:can|may)\b|"
    r"\busers (?:can|may|are able)|"
    r"\bcustomers? (?:can|may|accounts?|portal)|"
    r"\b(?:offers?|supports?|provides?)\b[^.;|]{0,40}(?:CUSTOMER|users?)\b|"
    r"\bavailable (?:to|for)\b|"
    r"\borgani[sz]ations? (?:can|may)\b|"
    r"\bmembers? (?:can|may))"
)

# The matters: more than a password, the vendor's own people or systems, and a must.
_FACTORS = (
    f"(?:{_MFA}|"
    r"\byubikeys?\b|"
    r"\bfido2?\b|"
    r"\bsecond factors?\b|"
    r"\b(?:besides|as well as|in addition to|on top of|together with|combined with|and|plus) "
    r"(?:a |an |the |their |his |her |its )?(?:\w+ )?(?:passwords?|passphrases?|pins?)"
    r"\b(?=.*\b(?:token|biometric|key|smart ?card|code|push|fingerprint))|"
    r"\bpasswords?,? (?:and|plus|as well as|together with|in addition to|combined with|along with) "
    r"(?:a |an |their |one )?(?:[\w-]+ ){0,2}"
    r"(?:tokens?|t?otps?|one-time|biometrics?|push|codes?|smart ?cards?|keys?|fingerprints?|"
    r"(?:authenticator )?apps?)\b|"
    r"\b(?:certificates?|tokens?|smart ?cards?|(?:hardware |security )?keys?|badges?)"
    r"\b[^.;|]{0,20}\b(?:and|plus|together with|with|in addition to) (?:a |an |the |their )?"
    r"(?:pins?|passphrases?|passwords?)\b|"
    r"\b(?:besides|in addition to|on top of) (?:a |the |their )?password\b|"
    r"\bpassword\b(?=[^.;|]{0,40}\b(?:token|biometric|fingerprint|yubikey)))"
)
_INSIDERS = (
    rf"(?:\b(?:VENDOR's |its |our |such |all |every |any |each |no )(?:\w+ ){{0,2}}{PEOPLE}\b|"
    r"\b(?:employees?|staff|personnel|engineers?|administrators?|admins?|operators?|developers?|"
    r"contractors?|workforce)\b|"
    r"\bprivileged\b|"
    r"\bproduction\b|"
    r"\binternal (?:systems?|tools?|applications?|networks?)|"
    r"\badministrative access|"
    r"\bremote access|"
    r"\bVENDOR's (?:\w+ ){0,2}(?:systems?|networks?|infrastructure|tools?)|"
    r"\bbastion\b|"
    r"\bCUSTOMER (?:data|content)\b)"
)
_MUST = (
    r"\b(?:must|shall|will|requir\w+|enforc\w+|mandat\w+|compulsory|obligat\w+|imperative|unless|without|only|"
    r"insists?|needs?|has to|have to|is|are|uses?|before)\b"
)
_NOT_ENOUGH = (
    r"\bpasswords?\b[^.;|]{0,30}\b(?:not|never|n't) (?:\w+ )?(?:suffice|enough|sufficient|accepted|permitted|allowed)\b"
)
_FOR_CUSTOMERS = (
    r"\bCUSTOMER's (?:\w+ )?"
    r"(?:users?|workforce|people|staff|teams?|employees|personnel|accounts?|administrators?|admins?|members?)\b|"
    r"\bend[- ]users?\b|MONEY|\bproducts?\b|\bfeatures?\b|\bplans?\b|\bBOTH may\b|\bapi (?:keys?|requires?)\b|"
    r"\bmay agree\b"
)


# "Employees can get in without MFA": let in all the same.
_LET_IN_WITHOUT = re.compile(
    r"\b(?:can|may|could|able|allowed|permitted|possible|get|gets|log|logs|sign|signs|access|accesses)"
    r"\b[^.;|]*\bwithout\b[^.;|]{0,20}$"
)


def _needed(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor's own people need several factors: "no employee may log in unless …" gives it."""
    surface = clause.surface
    if re.search(
        rf"{_FOR_CUSTOMERS}|(?<!servers of )(?<!systems of )\bCUSTOMER (?:<shall>|may|can|should)".replace(
            "<shall>", "(?:shall|will|must)"
        ),
        surface,
    ):
        return None
    factor = re.search(_FACTORS, surface)
    if factor is None:
        return None
    denial = re.search(r"\b(?:not|no|never|nobody|none|cannot)\b", re.sub(_NOT_ENOUGH, "", surface[: factor.end()]))
    if denial is None:
        return FALSE if _LET_IN_WITHOUT.search(surface[: factor.start()]) else stated(clause, match)
    if re.search(r"\b(?:unless|without|until|except|other than|before|only)\b", surface[denial.end() :]):
        return TRUE
    return (
        FALSE
        if re.search(r"\bVENDOR (?:do|does|shall|will) not (?:\w+ )?(?:require|enforce|use|mandate)\b", surface)
        else None
    )


_TRIGGERS = words(
    "factor|mfa|2fa|two-step|2-step|strong authentication|hardware key|hardware token|security key|"
    "security token|biometric|yubikey|fido|password only|passwords alone|smart card|one-time|"
    "authenticator|in two steps|authentication step|verification step|password alone|and a pin|"
    "with a pin|and pin|passphrase|password plus|password and a|totp"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.mfa",
            Kind.FLAG,
            Better.TRUE,
            "Must the vendor's own people use multi-factor authentication for access to systems or customer data?",
        ),
        triggers=_TRIGGERS,
        weigh=standing(_FACTORS, *NOT_BY_VENDOR),
        accept=(
            asked(_MFA),
            refused(_MFA),
            Pattern(
                "the matters of access with several factors", together(_FACTORS, _INSIDERS, _MUST), _needed, weight=-1
            ),
            Pattern(
                "only one factor",
                together(
                    r"\bno (?:second|additional|further|other) (?:authentication )?factor\b|"
                    r"\bpasswords? (?:only|alone)\b|"
                    r"\bsingle[- ]factor\b",
                    r"\bVENDOR(?:'s)?\b|\binternal\b",
                    without=rf"{_FOR_CUSTOMERS}|{_NOT_ENOUGH}",
                ),
                FALSE,
            ),
            Pattern(
                "several factors, after the label of access",
                rf"[:|] ?{_NAMED} \("
                r"(?:all|every|each|for|admin\w*|staff|privileged|remote|mandatory|required|enforced)\b",
                stated,
            ),
            Pattern(
                "a password is not enough",
                together(_NOT_ENOUGH, _INSIDERS, without=_FOR_CUSTOMERS),
                _needed,
                weight=-1,
            ),
            Pattern(
                "the way in, in a line of a sheet",
                r"^\W*(?:admin\w*|staff|employee|personnel|privileged|remote|production|internal|operator)s? "
                rf"(?:access|log-?ins?|log-?ons?|sign-?in|authentication)\s?[:|](?:(?!{NOT})[^.;|]){{0,60}}{_MFA}",
                stated,
            ),
            listed(_NAMED),
            Pattern(
                "access with several factors",
                rf"{_INSIDE}{free_of(NOT + '|;', 140)}{_BOUND}{free_of(NOT + '|;', 60)}{_MFA}",
                stated,
            ),
            Pattern(
                "several factors for access",
                rf"{_MFA}{free_of(NOT + '|;', 60)}{_BOUND}{free_of(NOT + '|;', 110)}{_INSIDE}",
                stated,
            ),
            Pattern(
                "enforced, in a paper on security",
                rf"{_MFA}{free_of(NOT + '|;', 100)}\b(?:is|are|(?:shall|will|must) be)\b(?: \w+ly| also| always)? "
                r"(?:enforced|required|mandat\w+|compulsory|obligatory|applied|implemented|used|deployed|"
                r"in (?:place|force|use))\b(?! by (?:[\w']+ ){0,4}(?:CUSTOMER|users|customers|clients)\b)",
                lambda c, m: stated(c, m) if is_in_a_paper_on_security(c) else None,
                weight=-1,
            ),
            Pattern(
                "the vendor uses it",
                r"VENDOR(?: <shall>)?(?: also| \w+ly)? "
                r"(?:uses?|requires?|enforces?|mandates?|implements?|employs?|utili[sz]es?|maintains?)"
                f"{free_of(NOT + '|;', 60)}{_MFA}",
                stated,
            ),
            Pattern(
                "required, under its title",
                rf"\b(?:requir\w+|enforc\w+|mandat\w+|us(?:es?|ed))\b<60>{_INSIDE}|"
                rf"{_INSIDE}<60>\b(?:requir\w+|enforc\w+|mandat\w+)\b",
                stated,
                heading=_MFA,
            ),
            Pattern(
                "not required",
                f"{_MFA}<40>(?:is|are) (?:not|n't) (?:currently )?(?:required|enforced|used|mandatory)|"
                f"VENDOR (?:do(?:es)?(?: not|n't)) (?:currently )?(?:require|enforce|use)<40>{_MFA}",
                FALSE,
            ),
        ),
        reject=(
            not_the_customers(_MFA),
            not_the_products(_MFA),
            not_a_feature(_MFA),
            not_in_an_offer(_MFA),
            Pattern(
                "a feature that is supported",
                r"\b(?:supports?(?! (?:staff|teams?|engineers?|personnel|people|agents?|access))|supported|"
                rf"supporting|compatible with|integrat\w+ with|available)\b(?: \w+){{0,6}} {_MFA}|"
                rf"{_MFA}(?: \w+){{0,4}} (?:support|option|capabilit|available|supported)\w*",
            ),
            Pattern(
                "the way into a building",
                r"^(?!.*\b(?:systems?|networks?|data(?! ?cent)|vpn|remote|logical|production|accounts?|"
                r"servers?(?! rooms?)|applications?)\b)[^|]*?"
                rf"(?:{_MFA}[^.;|]{{0,60}}\b(?:{_BUILDING})|\b(?:{_BUILDING})[^.;|]{{0,60}}{_MFA})",
            ),
            Pattern("sold or left to agreement", r"\bBOTH may (?:\w+ )?agree\b|\bMONEY\b"),
            Pattern(
                "for the customer's users",
                rf"CUSTOMER's (?:workforce|people|teams?)\b<60>{_MFA}|"
                rf"{_MFA}<30>\bfor (?:all )?CUSTOMER's? (?:workforce|people|teams?)\b|"
                f"{_THEIRS}<90>{_MFA}|"
                rf"{_MFA}(?![^.;|]{{0,60}}\b(?:open|access|enter|see|view|log into)\b[^.;|]{{0,20}}CUSTOMER)<90>"
                f"{_THEIRS}",
            ),
            Pattern(
                "only where it can be had",
                r"(?:where|when|if|whenever|wherever)(?: it is)? (?:technically )?"
                f"(?:possible|available|supported|feasible|appropriate|applicable)<60>{_MFA}|"
                f"{_MFA}<60>(?:where|when|if|whenever|wherever)(?: it is)? (?:technically )?"
                r"(?:possible|available|supported|feasible|appropriate|enabled|activated)|"
                rf"\bshould\b<40>{_MFA}|"
                rf"(?:e\.g\.|such as|for example)[^.;|]{{0,40}}{_MFA}",
            ),
        ),
    ),
)
