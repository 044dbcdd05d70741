"""security.encryption_at_rest, security.encryption_in_transit — is customer data encrypted?

Accepted: "Data is encrypted at rest and in transit", "stored in encrypted form", "Encryption at rest:
AES-256", "all connections use TLS 1.2 or higher", "transmitted over HTTPS", "encrypted channels";
"our databases are not encrypted at rest" and "may be transferred unencrypted" are a refusal.
Rejected: what the customer must encrypt itself, the export of encryption software, encrypted laptops, passwords, payment cards or
backups alone, definitions of a breach of "unencrypted data", bare "pseudonymisation and encryption".
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.security.measures import (
    NOT,
    free_of,
    not_defined,
    not_optional,
    not_planned,
    not_the_customers,
    stated,
)
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_ENCRYPT = r"\b(?:(?<!let's )encrypt(?:ed|s|ing|ion(?! keys?\b))?|aes|(?:en)?ciphered|encipher\w*|(?:strong |state[- ]of[- ]the[- ]art |modern )?cryptograph(?:y|ic(?:ally)?))\b"
_AT_REST = r"(?:\bat[- ]rest\b|\bin storage\b|\b(?:while|when) (?:being )?stored\b)"
_TRANSIT = (
    r"(?:\bin[- ](?:transit|motion|flight|transmission|transfer)\b|\b(?:during|for|on) (?:\w+ ){0,2}(?:transmission|transit|transport|transfer)s?\b|"
    r"\btransmi(?:t|ts|tted|ssions?|tting)\b|\btransferred\b|\bsen[dt]s?\b|\bover (?:the |all )?(?:public |open |untrusted |external |shared |unsecured )?(?:networks?|internet)\b|"
    r"\b(?:data|network|web|internet|api) (?:traffic|transfers?)\b|\b(?:conveyed|communicated|exchanged) (?:by|via|through) electronic\b|\btransits?\b|\b(?:pass(?:es|ed|ing)?|travel\w*|mov(?:e|es|ed|ing)|cross(?:es|ing)?|flow(?:s|ing)?|go(?:es|ing)?|leav(?:e|es|ing)|exchang\w+|carried|convey\w*|route[sd]?)\b[^.;|]{0,50}?\b(?:networks?|internet|wire|line|between|VENDOR's (?:systems|network|servers)|data cent\w+|over)\b|"
    r"\b(?:public|open|external) networks?\b|\bbetween (?:CUSTOMER(?:'s)?|the|your|a|any|each|every|users?|client|all) [^.;|]{0,40}?(?:\band|\bto)\b[^.;|]{0,25}(?:servers?|services?|systems?|platform|data cent\w+|cloud|application|VENDOR|api|back-?end|infrastructure)\b|\bon the (?:wire|move|way)\b)"
)
_TLS = (
    r"(?:\btls\b|\bssl\b|\bhttps\b(?!:)|\bsftp\b|\btransport layer security|\bsecure sockets? layer|\bipsec\b|\bvpn\b)"
)
_LINK = r"(?:\bconnections?|\bcommunications?|\bchannels?|\btraffic|\brequests|\btransmissions?|\btransport|\btransfers?|\baccess|\bdata|\bapis?\b|\bendpoints?|\bdashboard|\bwebsite|\bplatform|\bservices?|\binterfaces?|\bcontent|\binformation|\bsessions?|\bexchanges?|\bportals?|\bfiles|\buploads?|\bexports?|\bwebhooks|\bflows?)"
_ON_THE_WAY = re.compile(
    r"(?:\btraffic|\bconnections?|\bcommunications?|\btransmi\w+|\btransfer\w*|\bbetween|\blinks?|\bsent|\bexchang\w+)\b(?:(?!\band (?:all|our|the|its|every|VENDOR's)\b.*(?:are|is)\b)[^.;,|])*$"
)
_STORE = r"(?:databases?|volumes?|disks?|(?:object |file |block |cloud |data )?storage|data ?stores?|file ?systems?|data carriers?|storage media|drives?|servers?|buckets?)"
_NO_MATTER = r"passwords?|credentials?|secrets?|tokens?|(?:api|encryption|private|access) keys?|credit card|payment|card(?:holder)? (?:data|numbers?)|laptops?|workstations?|desktops?|mobile|portable|removable|usb|notebooks?|(?:employee|endpoint|end-user|staff|company|computer)\w* (?:devices?|computers?|systems?)|computers?|(?<!encrypted )e-?mails?\b"
# The matters of a sentence on encryption, in any order: the act, what is encrypted, and where it then is.
_ACT = rf"(?:{_ENCRYPT}|\bciphertext\b|\bcryptographic controls\b|\b(?:unreadable|unintelligible|indecipherable)\b|\bscrambled\b)"
_THING = (
    r"(?:\b(?:data|contents?|information|files?|records?|documents|materials|rows|messages|recordings|prompts|inputs|outputs|uploads|images|telemetry|readings|traffic|telegrams|"
    r"databases?|snapshots?|repositor(?:y|ies)|volumes|buckets|conversations|transcripts|everything|anything|phi|pii)\b)"
)
_STORED = (
    r"(?:\bat[- ]rest\b|\bin storage\b|\b(?:comes?|come|lies|lying|is|are) to rest\b|\bduring (?:their |its |the )?(?:storage|conservation|retention|archiv\w+)\b|"
    r"\b(?:persistent|durable|non-?volatile|permanent|primary|secondary|object|block|cloud) (?:storage|medi(?:um|a)|stores?|memory)\b|"
    r"\bon (?:any |the |its |a |our |all |VENDOR's )?(?:\w+ )?(?:disks?|tapes?|drives?|media|medium|volumes?|storage)\b|"
    r"\b(?:stored?|stores|storing|saved?|held|kept|keeps?|written|write|deposited|lodged|sits?|sitting|resid\w+|persist\w*|archived?)\b|"
    r"\b(?:databases?|data ?stores?|volumes?|buckets?|snapshots?|repositor\w+|disks?|file systems?)\b)"
)
_MOVES = rf"(?:{_TRANSIT}|\b(?:data|content|information|files|messages|readings|it|they)\b[^.;|]{{0,20}}? (?:moves?|travels?|leaves?|flows?)\b|\bon (?:its|their) way\b|\bover the (?:wire|air)\b|\bwhil(?:e|st) (?:being )?(?:moved|under way|exchanged|communicated)\b)"
# "No data is stored other than in encrypted form", "will not send … unless it is encrypted".
_EXCEPT = r"\b(?:unless|except|other than|otherwise than|without|until|before|save|only)\b"
_ONLY_ENCRYPTED = (
    r"(?:\bno\b|\bnot\b|\bnever\b|\bnor\b|\bnone\b|NEITHER|\bnothing\b)[^;|]{0,100}?\b(?:stor\w+|writ\w+|persist\w*|sav(?:e|ed)|kept|keep|held|hold|retain\w*|"
    rf"transmi\w+|sen[dt]|leav(?:e|es|ing)|transfer\w*|travels?|cross\w*|mov(?:e|es|ed)|pass(?:es|ed)?|exchang\w+|carried|convey\w*|plac\w+|put)\b[^;|]{{0,140}}?{_EXCEPT}[^;|]{{0,60}}?(?:{_ACT}|{_TLS})"
)
# What the sentence says is not done.
_REFUSED = re.compile(
    r"(?:\b(?:not|never|nor)\b(?! (?:only|later|less|more|limited|merely|just|yet known))(?: (?!unless|except|other|until|only|and|but|or\b)[\w-]+){0,3} (?:encrypt(?:ed|s|ing|ion)?|encipher\w*)\b"
    r"|\bno (?:\w+ )?(?:encryption|encrypting)\b(?! (?:keys?|method|system|technology|standard|algorithm|is (?:perfect|infallible|unbreakable|absolute|100)))"
    r"|\bencryption\b[^.;:=|]{0,40}?\s?[:=|-] ?(?:none|no|not (?:\w+ )?(?:used|applied|provided|offered|available|implemented|supported|enabled|in place)|n/a|disabled|off)\b"
    r"|\bencryption\b[^.;|]{0,60}? (?:is|are) (?:currently )?(?:not (?:\w+ )?(?:used|applied|provided|offered|available|implemented|supported|enabled|in place|performed)|disabled)\b"
    r"|\bin (?:the )?(?:clear|plain)(?:[ -]?text)?\b|\bunencrypted\b|\bplain[ -]?text\b)"
)
# Where the words of the matters do not mean what they seem: keys, breaches, payment, laws of export.
_LOOSE = r"\bbreach(?:es)?\b|\bincidents?\b|\bliab\w+|\bexport\b|\bdestr\w+|\bdelet\w+|\berase\w*|\b(?:keys?|passwords?|credentials|secrets|tokens) (?:is|are|be) (?:\w+ )?(?:stored|kept|held|encrypted)|\bcards?\b"
_LINKS = r"\b(?:traffic|connections?|communications?|links?|sessions?)\b"
_FIRM_STORE = r"(?:\bat[- ]rest\b|\bin storage\b|\bduring (?:their |its |the )?(?:storage|conservation|retention|archiv\w+)\b|\bcomes? to rest\b|\b(?:while|when|once) (?:being )?stored\b)"
_DOUBLE = re.compile(
    r"\b(?:not|never|no|nothing|none|nor|cannot|prohibit\w*|forbid\w*|avoid\w*|prevent\w*)\b[^.;|]{0,90}$"
)
_NEAR = 60
# What makes a refusal no plain one: a choice, a condition, a warning in general.
_OPEN = re.compile(
    r"\b(?:if|where|when|may|might|can|could|should|unless|e-?mails?|liab\w+|guarantee\w*|warrant\w*|parts?|some|certain)\b"
)
_NEVER_STORED = re.compile(_ONLY_ENCRYPTED)
_FEW_WORDS = 4  # a label, not a sentence
_MATTER = r"\bat[- ]rest|\bin[- ]transit|customer|CUSTOMER|\bpersonal (?:data|info)|databases?|\bcontent|\b(?:all|the) data\b|\bfiles\b"


# Where a sentence turns to another state of the data: "encrypted in transit; not encrypted at rest".
_TURN = re.compile(r";|,? but\b|,? whil(?:e|st)\b(?= (?:the|data|it|they|files|content))|,? whereas\b")


def _part_around(surface: str, match: re.Match[str]) -> tuple[int, int]:
    """The part of the sentence in which a match stands; the whole of it where the match spans its parts."""
    start = max((turn.end() for turn in _TURN.finditer(surface, 0, match.start())), default=0)
    turn = _TURN.search(surface, match.end())
    return start, turn.start() if turn else len(surface)


def _settled(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the sentence gives encryption or refuses it: "not stored unless encrypted" gives it."""
    if _NEVER_STORED.search(clause.surface):
        return TRUE
    start, end = _part_around(clause.surface, match)
    refused = _REFUSED.search(clause.surface, start, end)
    if refused is None:
        return stated(clause, match)
    if _DOUBLE.search(clause.surface[: refused.start()]):  # "never sent in clear"
        return stated(clause, match)
    inside = match.start() - _NEAR <= refused.start() <= match.end() + _NEAR
    return (
        FALSE
        if inside
        and re.search(rf"{_THING}|^\W*(?:\w+ )?encryption\b", clause.surface)
        and not _OPEN.search(clause.surface)
        else None
    )


def _store(clause: Clause, match: re.Match[str]) -> Found:
    """A store that is encrypted, not one that encrypted traffic goes to ("traffic to our servers is encrypted")."""
    return None if _ON_THE_WAY.search(clause.surface[: match.start()]) else _settled(clause, match)


def _sent_plain(clause: Clause, match: re.Match[str]) -> Found:
    """False, unless what is sent unencrypted is nothing: "nothing is sent unencrypted"."""
    unencrypted = re.compile(r"unencrypted").search(clause.surface, match.start(), match.end())
    nothing = unencrypted and _DOUBLE.search(clause.surface[: unencrypted.start()])
    return TRUE if nothing else FALSE


def _labelled(clause: Clause, match: re.Match[str]) -> Found:
    """What is encrypted, where the word itself is the label before it ("Encryption. At rest and in transit.")."""
    label = clause.before or clause.heading
    few = len(label.split()) <= _FEW_WORDS
    return _settled(clause, match) if few and re.search(_ENCRYPT, label) else None


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
        r"^(?:(?!\band\b)[^|])*\bkeys?\b (?:is|are|shall be|will be) (?:\w+ )?(?:stored|kept|held|managed|saved)\b",
    ),
    not_optional(_ENCRYPT),
    not_planned(_ENCRYPT),
    Pattern(
        "something else is encrypted", rf"^(?:(?!{_MATTER})[^|]){{0,300}}\b(?:{_NO_MATTER})(?:(?!{_MATTER})[^|])*$"
    ),
    Pattern(
        "devices of the staff alone",
        r"^(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*\b(?:laptops?|workstations?|notebooks?|mobile devices|usb|endpoint devices|employee devices|desktops?)\b(?:(?!customer|CUSTOMER|personal data|databases?|content|\ball data|\bdata at rest)[^|])*$",
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
        rf"\bprotect\w* (?:\w+ )?(?:passwords?|credentials)\b(?!.*(?:{_MATTER})[^.;|]{{0,60}}encrypt)",
    ),
    Pattern("at the vendor's will", r"VENDOR may (?:also |choose to |at its discretion )?encrypt"),
    Pattern(
        "payment data alone",
        r"(?:credit card|payment card|cardholder|payment)(?: \w+){0,3} (?:is|are) (?:always )?encrypted(?!<40>at[- ]rest)",
    ),
    Pattern(
        "sold apart",
        r"VENDOR (?:also )?offers?[^.;|]{0,60}\bencrypt\w*[^.;|]{0,40}\b(?:paid|option|add-?on|extra|upgrade)|encrypt\w*[^.;|]{0,60}\b(?:paid (?:option|add-?on|feature)|add-on|extra (?:cost|charge|fee))",
    ),
    Pattern(
        "a condition of the law",
        rf"^(?!.*{_ONLY_ENCRYPTED}).*?(?:\b(?:breach|loss|theft) of (?:\w+ )?encrypted|unless (?:such |the |any )?(?:\w+ ){{0,3}}(?:is|are|was|were) encrypted|(?:unencrypted|not encrypted) (?:personal|customer|confidential|data)|that (?:is|are|was|were) (?:not )?encrypted)",
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
            Pattern("encrypted at rest", rf"{_ENCRYPT}{free_of(NOT + '|;', 110)}{_AT_REST}", _settled),
            Pattern(
                "at rest, encrypted",
                rf"{_AT_REST}{free_of(NOT + '|;|in[- ]transit (?:is|are|using|via)', 110)}{_ENCRYPT}",
                _settled,
            ),
            Pattern(
                "data encrypted by a cipher of storage",
                rf"^(?!.*(?:{_TRANSIT}|{_TLS}))(?:(?!{NOT})[^|])*\b(?:data|content|files|information|databases?)\b(?:(?!{NOT}|;)[^|]){{0,60}}\b(?:is|are)\b(?: \w+ly| all| always)* encrypted\b(?:(?!{NOT}|;)[^|]){{0,40}}\baes\b",
                _settled,
            ),
            Pattern(
                "encrypted where it is written",
                r"\b(?:envelope|field-level|column-level|application-level|block-level|file-level) encryption\b|\bencrypted at (?:the )?(?:application|field|column|block|file|disk|storage|database)[- ]level",
                _settled,
            ),
            Pattern(
                "at rest, after the word encryption",
                r"^\W*(?:both )?(?:in transit,? (?:and|&) )?at[- ]rest\b",
                _labelled,
            ),
            Pattern(
                "stored encrypted",
                rf"\b(?:stored|stores?|storing|saved?|keeps?|kept|holds?|held|storage|persisted|persists?|sits?|lies|lives|resides?)\b{free_of(NOT + '|;|[.]|keys?|password|backup', 60)}\bencrypt(?:ed|ion)\b(?! (?:keys?|connections?|channels?))",
                _settled,
            ),
            Pattern(
                "encrypts what it stores",
                rf"\bencrypt(?:s|ed|ing|ion)?\b(?! keys?){free_of(NOT + '|;|[.]|transmi|transit', 60)}\b(?:stored|storage|stor(?:es|ing)|hosted|saved|written|persisted|CUSTOMER (?:keeps?|stores?|saves?|puts?|uploads?)|kept|on (?:the )?disks?)\b(?! of (?:keys|passwords))",
                _settled,
            ),
            Pattern(
                "encrypted store",
                rf"\bencrypted (?:\w+ )?{_STORE}\b|\b(?:disk|database|volume|storage|server-side)(?:[- ]level)? encryption\b|\b{_STORE}(?:(?:, (?:and )?| and | or )[\w -]{{1,24}}){{0,4}} (?:is|are)(?: \w+ly| all| always| themselves)? encrypted\b|\bencryption of (?:\w+ )?{_STORE}|transparent data encryption",
                _store,
            ),
            Pattern(
                "a line on storage",
                rf"^\W*(?:[\w'-]+ ){{0,2}}(?:storage|databases?|disks?|volumes?|stored data|data stores?|files)\b[^:|.;]{{0,25}}[:|] ?(?:(?!{NOT}|{_TRANSIT})[^.;|]){{0,40}}?{_ENCRYPT}",
                _settled,
            ),
            Pattern(
                "matters of encrypted storage",
                together(_ACT, _THING, _STORED, without=f"{_MOVES}|{_TLS}|{_LOOSE}|{_LINKS}"),
                _settled,
                weight=-1,
            ),
            Pattern(
                "matters of storage and transit",
                together(_ACT, _THING, _FIRM_STORE, _MOVES, without=_LOOSE),
                _settled,
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
            "in transit",
            "in-transit",
            "ipsec",
            "ciphered",
        ),
        accept=(
            Pattern("encrypted in transit", rf"{_ENCRYPT}{free_of(NOT + '|;', 110)}{_TRANSIT}", _settled),
            Pattern(
                "in transit, encrypted",
                rf"{_TRANSIT}{free_of(NOT + '|;|(?:at[- ]rest|stored) (?:is|are|using)', 110)}(?:{_ENCRYPT}|{_TLS})",
                _settled,
            ),
            Pattern(
                "in transit, after the word encryption",
                r"^\W*(?:both )?(?:at rest,? (?:and|&) )?in[- ](?:transit|motion)\b",
                _labelled,
            ),
            Pattern(
                "encrypted, under the title of data in transit",
                rf"^(?!.*{_AT_REST})(?:(?!{NOT})[^|])*(?:{_ENCRYPT}|{_TLS})",
                _settled,
                heading=r"^[^|]{0,30}\bin[- ](?:transit|motion|transmission)\b(?!.*at[- ]rest)|(?:transmission|transfer|transport) (?:control|security|encryption)",
            ),
            Pattern(
                "the vendor uses TLS",
                rf"VENDOR(?: <shall>)?(?: \w+ly| also)? (?:uses?|rel(?:y|ies) on|employs?|appl(?:y|ies)|requires?|enforces?|utili[sz]es?|implements?|supports? only) (?:(?!{NOT}|certificate)[^.;|]){{0,40}}{_TLS}(?! certificate)",
                _settled,
            ),
            Pattern(
                "encryption by TLS",
                rf"{_ENCRYPT}{free_of(NOT + '|;|at[- ]rest', 70)}{_TLS}|{_TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |at[- ]rest', 60)}{_ENCRYPT}",
                _settled,
            ),
            Pattern(
                "links secured by TLS",
                rf"{_LINK}{free_of(NOT + '|;|[.] ', 90)}(?:secured?|protected|over|via|through|us(?:es?|ing)|by|with|requires?|enforces?|only)(?: \w+){{0,3}} {_TLS}",
                _settled,
            ),
            Pattern(
                "TLS for links",
                rf"{_TLS}(?: [\d.]+\+?)?{free_of(NOT + '|;|[.] |certificate', 60)}(?:(?:for|on|to (?:secure|protect)|across|between)(?: \w+){{0,4}} {_LINK}|{_TRANSIT})",
                _settled,
            ),
            Pattern(
                "TLS only",
                rf"(?:VENDOR|\bservices?|\bplatform|\bapplication|\bapis?|\bwebsite)\b{free_of(NOT + '|;|[.] ', 40)}\b(?:only|exclusively|requires?|enforces?|forces?|mandates?|accepts?)\b{free_of(NOT + '|;|[.] ', 30)}{_TLS}|{_TLS}(?: [\d.]+)? (?:is|are) (?:always |strictly )?(?:enforced|required|mandatory)",
                _settled,
            ),
            Pattern(
                "encrypted link",
                r"\bencrypted (?:\w+ ){0,2}(?:connections?|channels?|tunnels?|communications?|transmissions?|transport|transfers?|protocols?|links?|traffic|network)\b|\b(?:transport|transmission|communication|connection|in-transit)[- ](?:layer )?encryption\b|\b(?:all|every|any) (?:\w+ ){0,2}(?:connections?|communications?|traffic|transmissions?)\b[^.;|]{0,40}\b(?:is|are) (?:\w+ ){0,3}encrypted\b|\bencrypt\w* (?:of )?(?:all )?(?:\w+ )?(?:traffic|communications?|connections?|transmissions?)",
                _settled,
            ),
            Pattern(
                "matters of encrypted transport",
                together(_ACT, _THING, _MOVES, without=_LOOSE),
                _settled,
                weight=-1,
            ),
            Pattern(
                "a line on transport",
                rf"^\W*(?:[\w'-]+ ){{0,2}}(?:transport|transfers?|transmissions?|connections?|communications?|in[- ](?:transit|motion)|flows?|exchange|traffic|networks?|web access)\b[^:|.;]{{0,25}}[:|] ?(?:(?!{NOT})[^.;|]){{0,60}}?(?:{_ENCRYPT}|{_TLS})",
                _settled,
            ),
            Pattern(
                "everywhere",
                rf"^\W*(?:[\w-]+ ){{0,2}}?{_TLS}(?: [\d.]+\+?)?(?: \w+)? (?:everywhere|throughout|only|by default|on all \w+|for everything)\b",
                _settled,
            ),
            Pattern(
                "sent unencrypted",
                rf"(?:data|content|information|communications?)\b<90>(?:transferred|transmitted|sent) (?:in )?unencrypted|(?:\bnot|n't) encrypted (?:in transit|during trans)|"
                rf"{_TRANSIT}[^.;|]{{0,60}}\b(?:is|are)\b(?: \w+){{0,2}} not encrypted|VENDOR (?:do|does|will|shall) not encrypt [^.;|]{{0,20}}\b(?:connections?|traffic|transmissions?|data in transit)",
                _sent_plain,
            ),
        ),
        reject=(
            *_REJECTIONS,
            Pattern(
                "the customer's own links",
                rf"CUSTOMER (?:<shall>|should|(?:is|are) (?:solely )?(?:responsible|obliged|required))(?:(?!VENDOR)[^.;|]){{0,60}}{_TLS}",
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
