"""security.mfa — must the vendor's own people use multi-factor authentication?

Accepted: "MFA is required for all employee access to production", "remote access is via VPN using
two-factor authentication", "Multi-factor authentication for administrators", "strong authentication".
Rejected: a feature for the customer's users ("you can enable two-factor authentication"), the
customer's duty to use it, administrators of the product beside its users, "where possible", "is available", "we recommend"; "is not required" is a refusal.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.factor_words import FACTORS, MFA, NAMED
from contract_check.extractors.security.factors_in_any_words import FACTORS_IN_ANY_WORDS, PASSWORD_IS_NOT_ENOUGH
from contract_check.extractors.security.measures import (
    NOT,
    PEOPLE,
    is_in_a_paper_on_security,
    listed,
    refused,
    stated,
)
from contract_check.extractors.security.no_measures import (
    not_a_feature,
    not_in_an_offer,
)
from contract_check.extractors.security.whose_factors import of_the_vendors_people
from contract_check.extractors.subject import Subject
from contract_check.language.wording import free_of, words
from contract_check.model.term import Better, Kind, TermDefinition

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
    r"(?:\brequir\w+|\bdemands?\b|\bcalls? for\b|\benforc\w+|\bmandat\w+|\bcompulsory|\bobligat\w+|\bimperative|\bnon-negotiable|"
    r"<shall>|\b(?:is|are|be) (?:\w+ly )?"
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
    r"\byour (?:account|users)|\bend[- ]users?\b|\bauthori[sz]ed users?\b|"
    r"\b(?<!dedicated )(?<!individual )(?<!personal )(?<!unique )(?<!named )(?<!own )"
    r"(?<!internal )user accounts?\b(?!, )|"
    r"\b(?:workspace|organi[sz]ation|account|tenant|project)(?:'s)? (?:admin\w*|owners?|members?)\b|"
    r"\bteam (?:admin\w*|owners?)\b|\badmins? (?:can|may)\b|\busers (?:can|may|are able)|"
    r"\bcustomers? (?:can|may|accounts?|portal)|"
    r"\b(?:offers?|supports?|provides?)\b[^.;|]{0,40}(?:CUSTOMER|users?)\b|"
    r"\bavailable (?:to|for)\b|\borgani[sz]ations? (?:can|may)\b|\bmembers? (?:can|may))"
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
        speaks_of=Subject(
            (
                "multi[- ]?factor|two[- ]?factor|2[- ]?factor|mfa|2fa|two[- ]step|2-step|strong authentication|"
                "hardware (key|token)s?|security keys?|fido|webauthn"
            ),
            unless="CUSTOMER('s)? (users?|accounts?|may|can|must|shall|should)",
        ),
        weigh=standing(FACTORS, *NOT_BY_VENDOR),
        review=of_the_vendors_people,
        accept=(
            refused(MFA),
            *FACTORS_IN_ANY_WORDS,
            Pattern(
                "several factors, after the label of access",
                rf"[:|] ?{NAMED} \("
                r"(?:all|every|each|for|admin\w*|staff|privileged|remote|mandatory|required|enforced)\b",
                stated,
            ),
            PASSWORD_IS_NOT_ENOUGH,
            Pattern(
                "the way in, in a line of a sheet",
                r"^\W*(?:admin\w*|staff|employee|personnel|privileged|remote|production|internal|operator)s? "
                rf"(?:access|log-?ins?|log-?ons?|sign-?in|authentication)\s?[:|](?:(?!{NOT})[^.;|]){{0,60}}{MFA}",
                stated,
            ),
            listed(NAMED),
            Pattern(
                "among the controls of access",
                r"\b(?:controls?|measures|safeguards|mechanisms|procedures)\b[^.;|]{0,60}\b(?:includ\w+|compris\w+|consists? of)\b"
                rf"[^|]{{0,160}}?{MFA}",
                lambda c, m: stated(c, m) if re.search(r"\baccess\b", f"{c.heading} {c.surface}") else None,
                weight=-1,
            ),
            Pattern(
                "access with several factors",
                rf"{_INSIDE}{free_of(NOT + '|;', 140)}{_BOUND}{free_of(NOT + '|;', 60)}{MFA}",
                stated,
            ),
            Pattern(
                "several factors for access",
                rf"{MFA}{free_of(NOT + '|;', 60)}{_BOUND}{free_of(NOT + '|;', 110)}{_INSIDE}",
                stated,
            ),
            Pattern(
                "enforced, in a paper on security",
                rf"{MFA}{free_of(NOT + '|;', 100)}\b(?:is|are|(?:shall|will|must) be)\b(?: \w+ly| also| always)? "
                r"(?:enforced|required|mandat\w+|compulsory|obligatory|applied|implemented|used|deployed|"
                r"in (?:place|force|use))\b(?! by (?:[\w']+ ){0,4}(?:CUSTOMER|users|customers|clients)\b)",
                lambda c, m: stated(c, m) if is_in_a_paper_on_security(c) else None,
                weight=-1,
            ),
            Pattern(
                "the vendor uses it",
                r"VENDOR(?: <shall>)?(?: also| \w+ly)? "
                r"(?:uses?|requires?|enforces?|mandates?|implements?|employs?|utili[sz]es?|maintains?|operates?)"
                f"{free_of(NOT + '|;', 60)}{MFA}",
                stated,
            ),
            Pattern(
                "required, under its title",
                rf"\b(?:requir\w+|enforc\w+|mandat\w+|us(?:es?|ed))\b<60>{_INSIDE}|"
                rf"{_INSIDE}<60>\b(?:requir\w+|enforc\w+|mandat\w+)\b",
                stated,
                heading=MFA,
            ),
        ),
        reject=(
            not_a_feature(MFA),
            not_in_an_offer(MFA),
            Pattern(
                "a feature that is supported",
                r"\b(?:supports?(?! (?:staff|teams?|engineers?|personnel|people|agents?|access))|supported|"
                rf"supporting|compatible with|integrat\w+ with|available)\b(?: \w+){{0,6}} {MFA}|"
                rf"{MFA}(?: \w+){{0,4}} (?:support|option|capabilit|available|supported)\w*|"
                rf"{MFA}[^|]{{0,60}}\| ?(?:available|optional|supported|on request|opt-?in|can be (?:enabled|activated|switched on))\W*$",
            ),
            Pattern(
                "the way into a building",
                r"^(?!.*\b(?:systems?|networks?|data(?! ?cent)|vpn|remote|logical|production|accounts?|"
                r"servers?(?! rooms?)|applications?)\b)[^|]*?"
                rf"(?:{MFA}[^.;|]{{0,60}}\b(?:{_BUILDING})|\b(?:{_BUILDING})[^.;|]{{0,60}}{MFA})",
            ),
            Pattern(
                "for the customer's users",
                rf"CUSTOMER's (?:workforce|people|teams?)\b<60>{MFA}|"
                rf"{MFA}<30>\bfor (?:all )?CUSTOMER's? (?:workforce|people|teams?)\b|"
                f"{_THEIRS}<90>{MFA}|"
                rf"{MFA}(?![^.;|]{{0,60}}\b(?:open|access|enter|see|view|log into)\b[^.;|]{{0,20}}CUSTOMER)<90>"
                f"{_THEIRS}",
            ),
            Pattern(
                "only where it can be had",
                r"(?:where|when|if|whenever|wherever)(?: it is)? (?:technically )?"
                f"(?:possible|available|supported|feasible|appropriate|applicable)<60>{MFA}|"
                f"{MFA}<60>(?:where|when|if|whenever|wherever)(?: it is)? (?:technically )?"
                r"(?:possible|available|supported|feasible|appropriate|enabled|activated)|"
                rf"\bshould\b<40>{MFA}|"
                rf"\b(?:in (?:some|certain|many) (?:cases|instances|circumstances)|sometimes|occasionally)\b<40>{MFA}|"
                rf"{MFA}<40>\b(?:in (?:some|certain|many) (?:cases|instances|circumstances)|sometimes|occasionally)\b|"
                rf"(?:e\.g\.|such as|for example)[^.;|]{{0,40}}{MFA}",
            ),
        ),
    ),
)
