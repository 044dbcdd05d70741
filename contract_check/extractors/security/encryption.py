"""security.encryption_at_rest, security.encryption_in_transit — is customer data encrypted?

Accepted: "Data is encrypted at rest and in transit", "stored in encrypted form", "Encryption at rest:
AES-256", "all connections use TLS 1.2 or higher", "transmitted over HTTPS", "encrypted channels";
"our databases are not encrypted at rest" and "may be transferred unencrypted" are a refusal.
Rejected: what the customer must encrypt itself, the export of encryption software, encrypted laptops, passwords, payment cards or
backups alone, definitions of a breach of "unencrypted data", bare "pseudonymisation and encryption".
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.security.encryption_given import ONLY_ENCRYPTED, labelled, sent_plain, settled, store
from contract_check.extractors.security.encryption_words import (
    ACT,
    AT_REST,
    ENCRYPT,
    FIRM_STORE,
    LINK,
    LINKS,
    LOOSE,
    MATTER,
    MOVES,
    NO_MATTER,
    STORE,
    STORED,
    THING,
    TLS,
    TRANSIT,
)
from contract_check.extractors.security.measures import NOT
from contract_check.extractors.security.no_measures import (
    not_defined,
    not_optional,
    not_planned,
    not_promised,
    not_the_customers,
)
from contract_check.language.wording import free_of, together
from contract_check.model.term import Better, Kind, TermDefinition

_OF_SERVERS = r"\b(?:disk|volume|drive)s? encryption (?:of|on|for) (?:the |our |all )?servers?\b"
_REJECTIONS = (
    replace(
        theirs := not_the_customers(r"\bencrypt\w*"),
        regex=rf"\A(?!.*VENDOR <will_not>[^.;|]{{0,40}}encrypt)(?s:.*?)(?:{theirs.regex})",
    ),
    not_defined(r"encrypt"),
    Pattern(
        "encryption defined",
        r"^\W*\"[^\"]*(?:encrypt|rest|transit)[^\"]*\"[^\"|]{0,30} (?:means?|shall mean|refers to|has the meaning)",
    ),
    Pattern(
        "keys that are kept",
        r"\bon CUSTOMER's (?:\w+ )?(?:devices?|computers?|phones?|browser|machines?)\b|^(?:(?!\band\b)[^|])*\bkeys?\b (?:is|are|shall be|will be) (?:\w+ )?(?:stored|kept|held|managed|saved)\b",
    ),
    not_optional(ENCRYPT),
    not_planned(ENCRYPT),
    not_promised(rf"(?:{ENCRYPT}|{TLS})"),
    Pattern("a sub-processor's duty", rf"\bsub-?\s?processors? (?:shall|must|will)\b[^.;|]{{0,80}}(?:{ENCRYPT}|{TLS})"),
    Pattern(
        "only as the customer sets it up",
        r"\bencrypt\w*\b[^.;|]{0,80}\b(?:when|if|once|as) (?:so )?(?:configured|enabled|activated|set up|chosen|selected)\b|\b(?:when|if|once) (?:configured|enabled|activated|selected) by CUSTOMER\b[^.;|]{0,80}\bencrypt",
    ),
    Pattern(
        "something else is encrypted",
        rf"^(?!.*{_OF_SERVERS})(?:(?!{MATTER})[^|]){{0,300}}\b(?:{NO_MATTER})(?:(?!{MATTER})[^|])*$",
    ),
    Pattern(
        "devices of the staff alone",
        rf"^(?!.*{_OF_SERVERS})(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*\b(?:laptops?|workstations?|notebooks?|mobile devices|usb|endpoint devices|employee devices|desktops?)\b(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*$",
    ),
    Pattern("encryption is lacking", r"\b(?:lacks?|lacking|absence of|exclud\w+|instead of)\b[^.;|]{0,50}encrypt"),
    Pattern(
        "passwords alone",
        r"^\W*(?:\w+ ){0,3}(?:passwords?|credentials|tokens|api keys?)\b (?:is|are)\b[^.;|]{0,90}encrypt",
    ),
    Pattern(
        "hearsay",
        r"\b(?:tells?|told|assures?|assured|informs|informed) VENDOR that\b|\b(?:hosts?|VENDOR) (?:states|says|claims) that it\b",
    ),
    Pattern(
        "passwords, in a list",
        rf"\bprotect\w* (?:\w+ )?(?:passwords?|credentials)\b(?!.*(?:{MATTER})[^.;|]{{0,60}}encrypt)",
    ),
    Pattern("at the vendor's will", r"VENDOR may (?:also |choose to |at its discretion )?encrypt"),
    Pattern(
        "payment data alone",
        r"(?:credit card|payment card|cardholder|payment)(?: \w+){0,3} (?:is|are) (?:always )?encrypted(?!<40>at[- ]rest)|\b(?:stripe|paypal|adyen|braintree|payment (?:processors?|providers?|gateways?))\b[^.;|]{0,160}\bencrypt|\bencrypt\w* (?:all )?(?:credit |payment )?card (?:numbers?|data|details)\b(?!,| and| or)",
    ),
    Pattern(
        "sold apart",
        r"VENDOR (?:also )?offers?[^.;|]{0,60}\bencrypt\w*[^.;|]{0,40}\b(?:paid|option|add-?on|extra|upgrade)|encrypt\w*[^.;|]{0,60}\b(?:paid (?:option|add-?on|feature)|add-on|extra (?:cost|charge|fee))",
    ),
    Pattern(
        "a condition of the law",
        rf"^(?!.*{ONLY_ENCRYPTED}).*?(?:\b(?:breach|loss|theft) of (?:\w+ )?encrypted|unless (?:such |the |any )?(?:\w+ ){{0,3}}(?:is|are|was|were) encrypted|(?:unencrypted|not encrypted) (?:personal|customer|confidential|data)|that (?:is|are|was|were) (?:not )?encrypted)",
    ),
    Pattern(
        "encryption as a feature to sell",
        r"\b(?:apis?|librar(?:y|ies)|sdks?|tools?|toolkits?|utilit(?:y|ies)|commands?|functions?|features?) (?:for|to|that) (?:\w+ )?encrypt|licen[cs]e exception",
    ),
    Pattern(
        "the export of encryption",
        r"\bexport\w*\b(?: (?!from|are|is)[\w,-]+){0,3} encrypt\w* (?:software|technolog\w+|products?|items?|code|source)|export (?:control|administration|regulation|laws?)<120>encrypt|encrypt\w*<60>\bexport (?:control|administration|law|regulation|restrict)\w*|encrypt\w* (?:software|technolog\w+|products?|items?)[^.;|]{0,60}\b(?:re-?)?export",
    ),
)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.encryption_at_rest", Kind.FLAG, Better.TRUE, "Is customer data encrypted where it is stored?"
        ),
        triggers=("encrypt", "encipher", "cryptograph", "aes", "at rest", "at-rest", "unreadable", "ciphertext"),
        accept=(
            Pattern("encrypted at rest", rf"{ENCRYPT}{free_of(NOT + '|;', 110)}{AT_REST}", settled),
            Pattern(
                "at rest, encrypted",
                rf"{AT_REST}{free_of(NOT + '|;|in[- ]transit (?:is|are|using|via)', 110)}{ENCRYPT}",
                settled,
            ),
            Pattern(
                "data encrypted by a cipher of storage",
                rf"^(?!.*(?:{TRANSIT}|{TLS}))(?:(?!{NOT})[^|])*\b(?:data|content|files|information|databases?)\b(?:(?!{NOT}|;)[^|]){{0,60}}\b(?:is|are)\b(?: \w+ly| all| always)* encrypted\b(?:(?!{NOT}|;)[^|]){{0,40}}\baes\b",
                settled,
            ),
            Pattern(
                "encrypted where it is written",
                r"\b(?:envelope|field-level|column-level|application-level|block-level|file-level) encryption\b|\bencrypted at (?:the )?(?:application|field|column|block|file|disk|storage|database)[- ]level",
                settled,
            ),
            Pattern(
                "at rest, after the word encryption",
                r"^\W*(?:both )?(?:in transit,? (?:and|&) )?at[- ]rest\b",
                labelled,
            ),
            Pattern(
                "encrypted, under the title of data at rest",
                rf"^(?!.*(?:{TRANSIT}|{TLS}))(?:(?!{NOT})[^|])*{ENCRYPT}",
                settled,
                heading=r"^[^|]{0,30}\b(?:at[- ]rest|in storage|stored data)\b(?!.*in[- ]transit)|\bduring storage\b",
            ),
            Pattern(
                "stored encrypted",
                rf"\b(?:stored|stores?|storing|saved?|keeps?|kept|holds?|held|storage|persisted|persists?|sits?|lies|lives|resides?)\b{free_of(NOT + '|;|[.]|keys?|password|backup', 60)}\bencrypt(?:ed|ion)\b(?! (?:keys?|connections?|channels?))",
                settled,
            ),
            Pattern(
                "encrypts what it stores",
                rf"\bencrypt(?:s|ed|ing|ion)?\b(?! keys?){free_of(NOT + '|;|[.]|transmi|transit', 60)}\b(?:stored|storage|stor(?:es|ing)|hosted|saved|written|persisted|CUSTOMER (?:keeps?|stores?|saves?|puts?|uploads?)|kept|on (?:the )?disks?)\b(?! of (?:keys|passwords))",
                settled,
            ),
            Pattern(
                "encrypted store",
                rf"\bencrypted (?:\w+ )?{STORE}\b|\b(?:disk|database|volume|storage|server-side)(?:[- ]level)? encryption\b|\b{STORE}(?:(?:, (?:and )?| and | or )[\w -]{{1,24}}){{0,4}} (?:is|are)(?: \w+ly| all| always| themselves)? encrypted\b|\bencryption of (?:\w+ )?{STORE}|transparent data encryption",
                store,
            ),
            Pattern(
                "a line on storage",
                rf"^\W*(?:[\w'-]+ ){{0,2}}(?:storage|databases?|disks?|volumes?|stored data|data stores?|files)\b[^:|.;]{{0,25}}[:|] ?(?:(?!{NOT}|{TRANSIT})[^.;|]){{0,40}}?{ENCRYPT}",
                settled,
            ),
            Pattern(
                "matters of encrypted storage",
                together(ACT, THING, STORED, without=f"{MOVES}|{TLS}|{LOOSE}|{LINKS}"),
                settled,
                weight=-1,
            ),
            Pattern(
                "matters of storage and transit",
                together(ACT, THING, FIRM_STORE, MOVES, without=LOOSE),
                settled,
                weight=-1,
            ),
        ),
        reject=_REJECTIONS,
    ),
    Extractor(
        term=TermDefinition(
            "security.encryption_in_transit", Kind.FLAG, Better.TRUE, "Is customer data encrypted on the network?"
        ),
        core=r"\b(?:data|traffic|communications?|connections)\b<40>\b(?:transit|transmission|transfer|encrypted)\b|\b(?:send|transmit|exchange)\w* (?:\w+ )?data\b|\bencrypts?\b<60>\bdata\b",
        triggers=(
            "encrypt",
            "encipher",
            "cryptograph",
            "tls",
            "ssl",
            "https",
            "transport layer",
            "secure socket",
            "in transit",
            "in-transit",
            "ipsec",
            "ciphered",
        ),
        accept=(
            Pattern("encrypted in transit", rf"{ENCRYPT}{free_of(NOT + '|;', 110)}{TRANSIT}", settled),
            Pattern(
                "in transit, encrypted",
                rf"{TRANSIT}{free_of(NOT + '|;|(?:at[- ]rest|stored) (?:is|are|using)', 110)}(?:{ENCRYPT}|{TLS})",
                settled,
            ),
            Pattern(
                "in transit, after the word encryption",
                r"^\W*(?:both )?(?:at rest,? (?:and|&) )?in[- ](?:transit|motion)\b",
                labelled,
            ),
            Pattern(
                "encrypted, under the title of data in transit",
                rf"^(?!.*{AT_REST})(?:(?!{NOT})[^|])*(?:{ENCRYPT}|{TLS})",
                settled,
                heading=r"^[^|]{0,30}\bin[- ](?:transit|motion|transmission)\b(?!.*at[- ]rest)|(?:transmission|transfer|transport) (?:control|security|encryption)|\bduring (?:transmission|transport|transfer)\b",
            ),
            Pattern(
                "encryption by TLS",
                rf"{ENCRYPT}{free_of(NOT + '|;|at[- ]rest', 70)}{TLS}|{TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |at[- ]rest', 60)}{ENCRYPT}",
                settled,
            ),
            Pattern(
                "links secured by TLS",
                rf"{LINK}{free_of(NOT + '|;|[.] ', 90)}(?:secured?|protected|over|via|through|us(?:es?|ing)|by|with|requires?|enforces?|only)(?: \w+){{0,3}} {TLS}",
                settled,
            ),
            Pattern(
                "TLS for links",
                rf"{TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |certificate', 60)}(?:(?:for|on|to (?:secure|protect)|across|between)(?: \w+){{0,4}} {LINK}|{TRANSIT})",
                settled,
            ),
            Pattern(
                "TLS only",
                rf"(?:VENDOR|\bservices?|\bplatform|\bapplication|\bapis?|\bwebsite)\b{free_of(NOT + '|;|[.] ', 40)}\b(?:only|exclusively|requires?|enforces?|forces?|mandates?|accepts?)\b{free_of(NOT + '|;|[.] ', 30)}{TLS}|{TLS}(?: [\d.]+)? (?:is|are) (?:always |strictly )?(?:enforced|required|mandatory)",
                settled,
            ),
            Pattern(
                "encrypted link",
                r"\bencrypted (?:\w+ ){0,2}(?:connections?|channels?|tunnels?|communications?|transmissions?|transport|transfers?|protocols?|links?|traffic|network)\b|\b(?:transport|transmission|communication|connection|in-transit)[- ](?:layer )?encryption\b|\b(?:messages?|data|content|chats?|calls?|files|everything)\b[^.;|]{0,30}\bend[- ]to[- ]end encrypted\b|\bend[- ]to[- ]end encryption (?:protects?|secures?|for|of|is used|is applied)\b|\b(?:all|every|any) (?:\w+ ){0,2}(?:connections?|communications?|traffic|transmissions?)\b[^.;|]{0,40}\b(?:is|are) (?:\w+ ){0,3}encrypted\b|\b(?:connections?|communications?|traffic|transmissions?|transfers?) (?:with|to|from|between)\b[^.;|]{0,50}\b(?:is|are) (?:\w+ ){0,2}encrypted\b|\bencrypt\w* (?:of )?(?:all )?(?:\w+ )?(?:traffic|communications?|connections?|transmissions?)",
                settled,
            ),
            Pattern(
                "matters of encrypted transport",
                together(ACT, THING, MOVES, without=LOOSE),
                settled,
                weight=-1,
            ),
            Pattern(
                "a line on transport",
                rf"^\W*(?:[\w'-]+ ){{0,2}}(?:transport|transfers?|transmissions?|connections?|communications?|in[- ](?:transit|motion)|flows?|exchange|traffic|networks?|web access)\b[^:|.;]{{0,25}}[:|] ?(?:(?!{NOT})[^.;|]){{0,60}}?(?:{ENCRYPT}|{TLS})",
                settled,
            ),
            Pattern(
                "everywhere",
                rf"^\W*(?:[\w-]+ ){{0,2}}?{TLS}(?: [\d.]+\+?)?(?: \w+)? (?:everywhere|throughout|only|by default|on all \w+|for everything)\b",
                settled,
            ),
            Pattern(
                "sent unencrypted",
                rf"(?:data|content|information|communications?)\b<90>(?:transferred|transmitted|sent) (?:in )?unencrypted|(?:\bnot|n't) encrypted (?:in transit|during trans)|"
                rf"{TRANSIT}[^.;|]{{0,60}}\b(?:is|are)\b(?: \w+){{0,2}} not encrypted|VENDOR (?:do|does|will|shall) not encrypt [^.;|]{{0,20}}\b(?:connections?|traffic|transmissions?|data in transit)",
                sent_plain,
            ),
        ),
        reject=(
            *_REJECTIONS,
            Pattern("a definition", r"^\W*(?:\d+[.)]\W*)?[\w -]+[\"”’'] (?:is|are|means?|refers to)\b"),
            Pattern(
                "the customer's own links",
                rf"CUSTOMER (?:<shall>|should|may (?:choose|elect|opt|decide)|(?:is|are) (?:solely )?(?:responsible|obliged|required))(?:(?!VENDOR)[^.;|]){{0,60}}{TLS}",
            ),
            Pattern(
                "certificates for sale or for the customer's site",
                r"^(?!.*\bin[- ](?:transit|motion)\b)[^|]*?(?:\bssl services\b|ssl certificates? (?:for|issued|purchased|order|is|are) |(?:purchase|order|renew)<40>(?:ssl|certificate))",
            ),
            Pattern(
                "no security of the internet",
                r"(?:no|not)\b<40>(?:method of (?:electronic )?transmission|100 ?%|completely secure)",
            ),
        ),
    ),
)
