"""What speaks of encryption and states none of customer data, at rest or in transit.

What the customer must encrypt itself, the export of encryption software, encrypted laptops, passwords, payment cards or
backups alone, definitions of a breach of "unencrypted data", options, plans and general remarks.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.encryption_given import ONLY_ENCRYPTED
from contract_check.extractors.security.encryption_words import (
    ENCRYPT,
    MATTER,
    NO_MATTER,
    TLS,
)
from contract_check.extractors.security.no_measures import (
    not_the_customers,
)
from contract_check.language.platforms import PAYMENT_COMPANY

_OF_SERVERS = r"\b(?:disk|volume|drive)s? encryption (?:of|on|for) (?:the |our |all )?servers?\b"
NO_ENCRYPTION = (
    replace(
        theirs := not_the_customers(r"\bencrypt\w*"),
        regex=rf"\A(?!.*VENDOR <will_not>[^.;|]{{0,40}}encrypt)(?s:.*?)(?:{theirs.regex})",
    ),
    Pattern(
        "keys that are kept",
        r"\bon CUSTOMER's (?:\w+ )?(?:devices?|computers?|phones?|browser|machines?)\b|"
        r"^VENDOR (?:<shall> )?(?:stores?|keeps?|holds?|manages?|saves?) (?:(?!\band\b)[^.;|]){0,20}"
        r"\bkeys?\b(?! and)|"
        r"^(?:(?!\band\b)[^|])*\bkeys?\b (?:is|are|shall be|will be) (?:\w+ )?"
        r"(?:stored|kept|held|managed|saved)\b",
    ),
    Pattern(
        "a sub-processor's duty",
        r"\bsub-?\s?(?:process|contract)ors? "
        r"(?:shall|must|will|ha(?:s|ve) to|undertakes?|(?:is|are) (?:bound|obliged|required))"
        rf"\b[^.;|]{{0,80}}(?:{ENCRYPT}|{TLS})",
    ),
    Pattern(
        "only as the customer sets it up",
        r"\b(?:licensees?|customers|users|CUSTOMER) (?:who|that|which) "
        r"(?:set|configur|enabl|activat|switch|turn)\w*\b[^|]{0,80}\bencrypt|"
        r"\bencrypt\w*\b[^.;|]{0,80}\b(?:when|if|once|as) (?:so )?"
        r"(?:configured|enabled|activated|set up|chosen|selected)\b|"
        r"\b(?:when|if|once) (?:configured|enabled|activated|selected) by CUSTOMER\b[^.;|]{0,80}\bencrypt",
    ),
    Pattern(
        "something else is encrypted",
        rf"^(?!.*{_OF_SERVERS})(?:(?!{MATTER})[^|]){{0,300}}\b(?:{NO_MATTER})(?:(?!{MATTER})[^|])*$",
    ),
    Pattern(
        "devices of the staff alone",
        f"^(?!.*{_OF_SERVERS})"
        r"(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*\b"
        r"(?:laptops?|workstations?|notebooks?|mobile devices|usb|endpoint devices|employee devices|"
        r"desktops?)\b"
        r"(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*$",
    ),
    Pattern(
        "what encryption does in general",
        r"\bencryption\b[^.;|]{0,60}\b(?:reduces?|lowers?|mitigates?|cannot eliminate)\b",
    ),
    Pattern(
        "passwords alone",
        r"^\W*(?:[\w']+ ){0,3}(?:passwords?|credentials|tokens|(?:api )?keys?|(?:authentication|login) (?:information|data|details))\b"
        r"(?:,? (?:and|or|&) (?:[\w']+ ){0,3}(?:passwords?|credentials|secrets|tokens|keys|(?:authentication|login) (?:information|data|details)))?"
        r"(?: (?:with|by|through|on|that|which)\b[^.;|,]{0,40}?)? (?:is|are)\b[^.;|]{0,90}encrypt",
    ),
    Pattern(
        "hearsay",
        r"\b(?:tells?|told|assures?|assured|informs|informed) VENDOR that\b|"
        r"\b(?:hosts?|VENDOR) (?:states|says|claims) that it\b",
    ),
    Pattern(
        "passwords, in a list",
        rf"\bprotect\w* (?:\w+ )?(?:passwords?|credentials)\b(?!.*(?:{MATTER})[^.;|]{{0,60}}encrypt)",
    ),
    Pattern(
        "payment data alone",
        r"(?:credit card|payment card|cardholder|payment)(?: \w+){0,3} (?:is|are) (?:always )?encrypted"
        r"(?!<40>at[- ]rest)|"
        rf"(?:{PAYMENT_COMPANY}|\bpayment (?:processors?|providers?|gateways?)\b)[^.;|]{{0,160}}"
        r"\bencrypt|"
        r"\bencrypt\w* (?:all )?(?:credit |payment )?card (?:numbers?|data|details)\b(?!,| and| or)",
    ),
    Pattern(
        "sold apart",
        r"VENDOR (?:also )?offers?[^.;|]{0,60}\bencrypt\w*[^.;|]{0,40}"
        r"\b(?:paid|option|add-?on|extra|upgrade)|"
        r"encrypt\w*[^.;|]{0,60}\b(?:paid (?:option|add-?on|feature)|add-on|extra (?:cost|charge|fee))",
    ),
    Pattern(
        "a condition of the law",
        f"^(?!.*{ONLY_ENCRYPTED}).*?"
        r"(?:\b(?:breach|loss|theft) of (?:\w+ )?encrypted|"
        r"unless (?:such |the |any )?(?:\w+ ){0,3}(?:is|are|was|were) encrypted|"
        r"(?:unencrypted|not encrypted) (?:personal|customer|confidential|data)|"
        r"\b(?:where|if|when|because|in case|provided that|(?:to the extent|insofar as|unless)) "
        r"[^.,;|]{0,60}\b(?:was|were|had been|has been|have been) (?:\w+ly )?encrypted|"
        r"\b(?:not|no|nor) (?:\w+ ){0,3}?"
        r"(?:appl(?:y|ies)|required?|necessary|needed|owed|due|arises?|deemed|count)\b[^.;|]{0,40}"
        r"\b(?:where|if|when|provided that|to the extent|insofar as) [^.,;|]{0,60}\b(?:is|are) "
        r"(?:\w+ly )?encrypted|"
        r"(?<!on volumes )(?<!on disks )(?<!on drives )(?<!on servers )(?<!in databases )"
        r"(?<!on storage )that (?:is|are|was|were) (?:not )?encrypted)",
    ),
    Pattern(
        "encryption as a feature to sell",
        r"\b"
        r"(?:apis?|librar(?:y|ies)|sdks?|tools?|toolkits?|utilit(?:y|ies)|commands?|functions?|features?) "
        r"(?:for|to|that) (?:\w+ )?encrypt|licen[cs]e exception",
    ),
    Pattern(
        "the export of encryption",
        r"\bexport\w*\b(?: (?!from|are|is)[\w,-]+){0,3} encrypt\w* "
        r"(?:software|technolog\w+|products?|items?|code|source)|"
        r"export (?:control|administration|regulation|laws?)<120>encrypt|"
        r"encrypt\w*<60>\bexport (?:control|administration|law|regulation|restrict)\w*|"
        r"encrypt\w* (?:software|technolog\w+|products?|items?)[^.;|]{0,60}\b(?:re-?)?export",
    ),
)
