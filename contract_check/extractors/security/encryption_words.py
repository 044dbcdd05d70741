"""The words of encryption: the act, what is encrypted, where it lies and how it travels.

Word classes and nothing else, matched on surfaces; what counts as a statement is the matter of `encryption`.
"""

from __future__ import annotations

ENCRYPT = (
    r"\b(?:(?<!let's )encrypt(?:ed|s|ing|ion(?! keys?\b))?|aes|(?:en)?ciphered|encipher\w*|"
    r"(?:strong |state[- ]of[- ]the[- ]art |modern )?cryptograph(?:y|ic(?:ally)?)(?! (?:hash|digest|signature|checksum|proof|identit)))\b"
)
AT_REST = r"(?:\bat[- ]rest\b|\bin storage\b|\b(?:while|when) (?:being )?stored\b)"
TRANSIT = (
    r"(?:\bin[- ](?:transit|motion|flight|transmission|transfer)\b|"
    r"\b(?:during|for|on) (?:\w+ ){0,2}(?:transmission|transit|transport|transfer)s?\b|"
    r"\btransmi(?:t|ts|tted|ssions?|tting)\b|"
    r"\btransferred\b|\bsen[dt]s?\b|"
    r"\bover (?:the |all )?(?:public |open |untrusted |external |shared |unsecured )?"
    r"(?:networks?|internet)\b|"
    r"\b(?:data|network|web|internet|api) (?:traffic|transfers?)\b|"
    r"\b(?:conveyed|communicated|exchanged) (?:by|via|through) electronic\b|"
    r"\btransits?\b|"
    r"\b(?:pass(?:es|ed|ing)?|travel\w*|mov(?:e|es|ed|ing)|cross(?:es|ing)?|flow(?:s|ing)?|"
    r"go(?:es|ing)?|leav(?:e|es|ing)|exchang\w+|carried|convey\w*|route[sd]?)\b[^.;|]{0,50}?\b"
    r"(?:networks?|internet|wire|line|between|VENDOR's (?:systems|network|servers)|data cent\w+|"
    r"over)\b|"
    r"\b(?:public|open|external) networks?\b|"
    r"\bbetween (?:CUSTOMER(?:'s)?|the|your|a|any|each|every|users?|client|all) [^.;|]{0,40}?"
    r"(?:\band|\bto)\b[^.;|]{0,25}"
    r"(?:servers?|services?|systems?|platform|data cent\w+|cloud|application|VENDOR|api|back-?end|"
    r"infrastructure)\b|\bon the (?:wire|move|way)\b)"
)
TLS = (
    r"(?:\btls\b|\bssl\b|\bhttps\b(?!:)|\bsftp\b|\btransport layer security|\bsecure sockets? layer|\bipsec\b|\bvpn\b)"
)
LINK = (
    r"(?:\bconnections?|\bcommunications?|\bchannels?|\btraffic|\brequests|\btransmissions?|\btransport|"
    r"\btransfers?|\baccess|\bdata|\bapis?\b|\bendpoints?|\bdashboard|\bwebsite|\bplatform|\bservices?|"
    r"\binterfaces?|\bcontent|\binformation|\bsessions?|\bexchanges?|\bportals?|\bfiles|\bexports?|"
    r"\bwebhooks|\bflows?|\b(?:down|up)loads?|\bpages?)"
)
STORE = (
    r"(?:databases?|volumes?|disks?|(?:object |file |block |cloud |data )?storage|data ?stores?|file ?systems?|"
    r"data carriers?|storage media|drives?|servers?|buckets?)"
)
NO_MATTER = (
    r"passwords?|credentials?|secrets?|tokens?|(?:api|encryption|private|access) keys?|credit card|payment|"
    r"card(?:holder)? (?:data|numbers?)|laptops?|workstations?|desktops?|mobile|portable|removable|usb|notebooks?|"
    r"(?:employee|endpoint|end-user|staff|company|computer)\w* (?:devices?|computers?|systems?)|computers?|"
    r"(?<!encrypted )e-?mails?\b"
)
# The matters of a sentence on encryption, in any order: the act, what is encrypted, and where it then is.
ACT = (
    rf"(?:{ENCRYPT}|\bciphertext\b|\bcryptographic controls\b|\b(?:unreadable|unintelligible|indecipherable)\b|"
    r"\bscrambled\b)"
)
THING = (
    r"(?:\b(?:data|contents?|information|files?|records?|documents|materials|rows|messages|recordings|"
    r"prompts|inputs|outputs|uploads|images|telemetry|readings|traffic|telegrams|databases?|"
    r"snapshots?|repositor(?:y|ies)|volumes|buckets|conversations|transcripts|everything|"
    r"anything|phi|pii)\b)"
)
STORED = (
    r"(?:\bat[- ]rest\b|\bin storage\b|\b(?:comes?|lies|lying|is|are) to rest\b|"
    r"\bduring (?:their |its |the )?(?:storage|conservation|retention|archiv\w+)\b|"
    r"\b(?:persistent|durable|non-?volatile|permanent|primary|secondary|object|block|cloud) "
    r"(?:storage|medi(?:um|a)|stores?|memory)\b|\bon (?:any |the |its |a |our |all |VENDOR's )?(?:\w+ )?"
    r"(?:disks?|tapes?|drives?|media|medium|volumes?|storage)\b|"
    r"\bon (?:the |its |our |VENDOR's |CUSTOMER's |any )?(?:\w+ )?servers?\b|"
    r"\b(?:stored?|stores|storing|saved?|held|kept|keeps?|written|write|deposited|lodged|sits?|"
    r"sitting|resid\w+|persist\w*|archived?)\b|"
    r"\b(?:databases?|data ?stores?|volumes?|buckets?|snapshots?|repositor\w+|disks?|file systems?)\b)"
)
MOVES = (
    f"(?:{TRANSIT}|"
    r"\b(?:data|content|information|files|messages|readings|it|they)\b[^.;|]{0,20}? "
    r"(?:moves?|travels?|leaves?|flows?)\b|"
    r"\bon (?:its|their) way\b|\bover the (?:wire|air)\b|"
    r"\bwhil(?:e|st) (?:being )?(?:moved|under way|exchanged|communicated)\b)"
)
# Where the words of the matters do not mean what they seem: keys, breaches, payment, laws of export.
LOOSE = (
    r"\bbreach(?:es)?\b|\bincidents?\b|\bliab\w+|\bexport\b|\bdestr\w+|\bdelet\w+|\berase\w*|"
    r"\b(?:keys?|passwords?|credentials|secrets|tokens) (?:is|are|be) (?:\w+ )?(?:stored|kept|held|encrypted)|"
    r"\bcards?\b|\bencryption (?:programs?|software|tools?|utilities)\b"
)
LINKS = r"\b(?:traffic|connections?|communications?|links?|sessions?)\b"
FIRM_STORE = (
    r"(?:\b(?:when|while|once) (?:it|they) (?:is|are) (?:being )?stored\b|\bat[- ]rest\b|\bin storage\b|"
    r"\bduring (?:their |its |the )?(?:storage|conservation|retention|archiv\w+)\b|\bcomes? to rest\b|"
    r"\b(?:while|when|once) (?:being )?stored\b)"
)
_SAVE = (
    r"(?:(?:,|\bbut|\bthough|\balthough|\band|\bwhile|\byet)(?: [^.;|]{0,50}?)? "
    r"(?:not|never)(?! (?:only|merely|just)\b)|\brather than|\binstead of)(?: yet| encrypted| necessarily)*"
    r"(?: (?:for|to|of))?(?: (?:CUSTOMER )?(?:data|content|files|information))?"
    r"(?: (?:while|when|where) (?:it|they|data) (?:is|are))? "
)
_INSIDE = r"(?:[^.;|]|[.](?=\d)){0,120}?"  # "using TLS 1.2"
_WHOLLY = r"(?! (?:only|alone|exclusively|in (?:the )?(?:clear|plain))\b)"
# Encrypted, "but not at rest": the other state of the data is left out.
NOT_AT_REST = rf"{ENCRYPT}{_INSIDE}{_SAVE}(?:{AT_REST}|(?<=is |re )stored){_WHOLLY}"
NOT_IN_TRANSIT = (
    rf"{ENCRYPT}{_INSIDE}{_SAVE}(?:in[- ](?:transit|motion|flight|transmission|transfer)|"
    r"during (?:its |the )?(?:transmission|transit|transport|transfer)|"
    r"(?:while|when) (?:it |they |data )?(?:(?:is|are) )?(?:being )?"
    rf"(?:sent|transmitted|transferred|travels?|moves?|moved)){_WHOLLY}"
)
MATTER = (
    r"\bat[- ]rest|\bin[- ]transit|customer|CUSTOMER|\bpersonal (?:data|info)|databases?|\bcontent|"
    r"\b(?:all|the) data\b|\bfiles\b"
)
