"""security.encryption_in_transit — is customer data encrypted on the network?

Accepted: "Data is encrypted in transit", "all connections use TLS 1.2 or higher", "transmitted over HTTPS", "encrypted
channels"; "may be transferred unencrypted" is a refusal.
Rejected: what `no_encryption` lists, certificates for the customer's own site, the internet's want of security.
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import UNSTATED
from contract_check.extractors.security.encryption_given import labelled, sent_plain, settled
from contract_check.extractors.security.encryption_words import (
    ACT,
    AT_REST,
    ENCRYPT,
    LINK,
    LOOSE,
    MOVES,
    NOT_IN_TRANSIT,
    THING,
    TLS,
    TRANSIT,
)
from contract_check.extractors.security.measures import NOT
from contract_check.extractors.security.no_encryption import NO_ENCRYPTION
from contract_check.extractors.subject import Subject
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

# What makes an item of a list a sentence of its own.
_VERB = r"\b(?:is|are|was|were|may|can|could|should|shall|will|must)\b|CUSTOMER\b(?!'s? (?:data|content|personal))"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.encryption_in_transit", Kind.FLAG, Better.TRUE, "Is customer data encrypted on the network?"
        ),
        core=r"\b(?:data|traffic|communications?|connections)\b<40>"
        r"\b(?:transit|transmission|transfer|encrypted)\b|"
        r"\b(?:send|transmit|exchange)\w* (?:\w+ )?data\b|"
        r"\bencrypts?\b<60>\bdata\b",
        triggers=words(
            "encrypt|encipher|cryptograph|tls|ssl|https|transport layer|secure socket|in transit|in-transit|"
            "ipsec|ciphered|sftp|vpn"
        ),
        speaks_of=Subject(
            "encrypt*|tls|ssl|https(?!:)|vpn|ssh|sftp|secure socket*|cipher*|cryptograph*",
            (
                "transi*|transmi*|transfer*|network*|communicat*|connection*|internet|tls|ssl|https|motion|sent|"
                "traffic|in flight|over the wire|between|travel*|exchang*|moving"
            ),
            "data|communicat*|connection*|traffic|transmi*|information|access*|encrypt*|website|transit|all",
            within=110,
            unless="CUSTOMER (can|may) (use|enable)",
        ),
        weigh=standing(rf"(?:{ACT}|{TLS})", *UNSTATED),
        accept=(
            Pattern("encrypted in transit", rf"{ENCRYPT}{free_of(NOT + '|;', 110)}{TRANSIT}", settled),
            Pattern(
                "in transit, encrypted",
                rf"{TRANSIT}{free_of(NOT + '|;|(?:at[- ]rest|stored) (?:is|are|using)', 110)}(?:{ENCRYPT}|{TLS})",
                settled,
            ),
            Pattern(
                "encryption, in a list of measures for transmission",
                r"\A(?!.*\b(?:risks?|threats?|dangers?)\b)[^|]*?\b(?:measures?|steps|controls?|safeguards?|procedures|"
                r"precautions)\b"
                rf"[^|]*?{TRANSIT}{free_of(NOT + '|;', 360)}: \W*(?:[\d.]+ )?(?:(?!{NOT}|{AT_REST}|"
                rf"{_VERB})[^.;:|]){{0,80}}?{ENCRYPT}"
                rf"(?:(?!{AT_REST}|archive|{_VERB})[^.;:|]){{0,80}}\W*\Z",
                settled,
                weight=-1,
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
                heading=r"(?:^|: )[^|]{0,30}\bin[- ](?:transit|motion|transmission)\b(?!.*at[- ]rest)|"
                r"(?:transmission|transfer|transport) (?:control|security|encryption)|"
                r"\bduring (?:transmission|transport|transfer)\b",
            ),
            Pattern(
                "encryption by TLS",
                f"{ENCRYPT}{free_of(NOT + '|;|at[- ]rest', 70)}{TLS}|"
                rf"{TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |at[- ]rest', 60)}{ENCRYPT}",
                settled,
            ),
            Pattern(
                "links secured by TLS",
                f"{LINK}{free_of(NOT + '|;|[.] ', 90)}"
                r"(?:secured?|protected|over|via|through|us(?:es?|ing)|by|with|requires?|enforces?|only)"
                rf"(?: \w+){{0,3}} {TLS}",
                settled,
            ),
            Pattern(
                "TLS for links",
                rf"{TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |certificate', 60)}"
                rf"(?:(?:for|on|to (?:secure|protect)|across|between)(?: \w+){{0,4}} {LINK}|{TRANSIT})",
                settled,
            ),
            Pattern(
                "TLS only",
                r"(?:VENDOR|\bservices?|\bplatform|\bapplication|\bapis?|\bwebsite)"
                rf"\b{free_of(NOT + '|;|[.] ', 40)}\b"
                r"(?:only|exclusively|requires?|enforces?|forces?|mandates?|accepts?)"
                rf"\b{free_of(NOT + '|;|[.] ', 30)}{TLS}|"
                rf"{TLS}(?: [\d.]+)? (?:is|are) (?:always |strictly )?(?:enforced|required|mandatory)",
                settled,
            ),
            Pattern(
                "encrypted link",
                r"\bencrypted (?:\w+ ){0,2}"
                r"(?:connections?|channels?|tunnels?|communications?|transmissions?|transport|transfers?|"
                r"protocols?|links?|lines?|routes?|traffic|network)\b|"
                r"\b(?:transport|transmission|communication|connection|in-transit)[- ](?:layer )?encryption\b|"
                r"\b(?:transfers?|transmissions?|exchange|sending) of [^.,;|]{3,60}? (?:takes? place|occurs?|is|are|be) (?:\w+ ){0,3}?"
                r"(?:encrypted|in encrypted form)\b|"
                r"\b(?:messages?|data|content|chats?|calls?|files|everything)\b[^.;|]{0,30}\bend[- ]to[- ]end "
                r"encrypted\b|"
                r"\bend[- ]to[- ]end encryption (?:protects?|secures?|for|of|is used|is applied)\b|"
                r"\b(?:all|every|any) (?:\w+ ){0,2}(?:connections?|communications?|traffic|transmissions?)"
                r"\b[^.;|]{0,40}\b(?:is|are) (?:\w+ ){0,3}encrypted\b|"
                r"\b(?:connections?|communications?|traffic|transmissions?|transfers?) (?:with|to|from|between)"
                r"\b[^.;|]{0,50}\b(?:is|are) (?:\w+ ){0,2}encrypted\b|"
                r"\bencrypt\w* (?:of )?(?:all )?(?:\w+ )?(?:traffic|communications?|connections?|transmissions?)",
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
                r"^\W*(?:[\w'-]+ ){0,2}(?:transport|transfers?|transmissions?|connections?|communications?|"
                r"in[- ](?:transit|motion)|flows?|exchange|traffic|networks?|web access)\b[^:|.;]{0,25}[:|] ?"
                f"(?:(?!{NOT})[^.;|]){{0,60}}?(?:{ENCRYPT}|{TLS})",
                settled,
            ),
            Pattern(
                "everywhere",
                rf"^\W*(?:[\w-]+ ){{0,2}}?{TLS}(?: [\d.]+\+?)?(?: \w+)? "
                r"(?:everywhere|throughout|only|by default|on all \w+|for everything)\b",
                settled,
            ),
            Pattern(
                "links without it are refused",
                rf"{LINK}[^.;|]{{0,30}}\b"
                r"(?:without|lacking|not (?:using|over|via)|other than(?: over| via| by)?|unless(?: over| via)?)"
                rf"\b[^.;|]{{0,30}}{TLS}[^.;|]{{0,40}}\b"
                r"(?:refused|rejected|blocked|denied|dropped|redirected|impossible|"
                r"not (?:accepted|allowed|permitted|possible|supported))\b",
                settled,
            ),
            Pattern(
                "never sent in clear",
                rf"\b(?:never|not|no|nothing)\b{free_of('[.;]', 60)}(?:{TRANSIT}){free_of('[.;]', 60)}"
                r"\b(?:in (?:the )?(?:clear|plain)(?:[ -]?text)?|unencrypted|without encryption)\b",
                settled,
            ),
            Pattern(
                "sent unencrypted",
                r"(?:data|content|information|communications?)\b<90>"
                r"\b(?:transferred|transmitted|sent|cross\w*|travels?|pass(?:es)?)\b(?: (?:in )?|[^.;|]{0,40} )"
                r"(?:unencrypted|without (?:being |any )?encrypt(?:ed|ion))\b|"
                r"(?:\bnot|n't) encrypted (?:in transit|during trans)|"
                rf"{TRANSIT}[^.;|]{{0,60}}\b(?:is|are)\b(?: \w+){{0,2}} not encrypted|"
                r"VENDOR (?:do|does|will|shall) not encrypt [^.;|]{0,20}"
                r"\b(?:connections?|traffic|transmissions?|data in transit)",
                sent_plain,
            ),
            Pattern("encrypted, but not in transit", NOT_IN_TRANSIT, FALSE, weight=1),
        ),
        reject=(
            Pattern("ways of access side by side", r"\b(?:https|ssh)\W{0,2}(?:(?:and|or) )?(?:ssh|https)\b"),
            *NO_ENCRYPTION,
            Pattern("a definition", r"^\W*(?:\d+[.)]\W*)?[\w -]+[\"”’'] (?:is|are|means?|refers to)\b"),
            Pattern("the signal of a broadcast", r"\b(?:satellite|transponder|broadcast(?:er|ing)?|television)\b"),
            Pattern(
                "the customer's own links",
                r"CUSTOMER (?:<shall>|should|may (?:choose|elect|opt|decide)|"
                rf"(?:is|are) (?:solely )?(?:responsible|obliged|required))(?:(?!VENDOR\b(?!'s))[^.;|]){{0,60}}{TLS}",
            ),
            Pattern(
                "certificates for sale or for the customer's site",
                r"^(?!.*\bin[- ](?:transit|motion)\b)[^|]*?"
                r"(?:\bssl services\b|"
                r"ssl certificates? (?:for|issued|purchased|order|is|are) |"
                r"(?:purchase|order|renew)<40>(?:ssl|certificate))",
            ),
            Pattern(
                "no security of the internet",
                r"(?:no|not)\b<40>(?:method of (?:electronic )?transmission|100 ?%|completely secure)",
            ),
        ),
    ),
)
