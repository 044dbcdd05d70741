"""security.encryption_at_rest — is customer data encrypted where it is stored?

Accepted: "Data is encrypted at rest", "stored in encrypted form", "Encryption at rest: AES-256", "encrypted volumes",
"never written to disk unless encrypted"; "our databases are not encrypted at rest" and
"in transit, but not at rest" are refusals.
Rejected: what `no_encryption` lists, and traffic to a store ("traffic to our servers is encrypted").
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import UNSTATED
from contract_check.extractors.security.encryption_given import labelled, settled, store
from contract_check.extractors.security.encryption_words import (
    ACT,
    AT_REST,
    ENCRYPT,
    FIRM_STORE,
    LINKS,
    LOOSE,
    MOVES,
    NOT_AT_REST,
    STORE,
    STORED,
    THING,
    TLS,
    TRANSIT,
)
from contract_check.extractors.security.measures import NOT
from contract_check.extractors.security.no_encryption import NO_ENCRYPTION
from contract_check.extractors.subject import Subject
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.encryption_at_rest", Kind.FLAG, Better.TRUE, "Is customer data encrypted where it is stored?"
        ),
        triggers=words("encrypt|in plain|in the clear|encipher|cryptograph|aes|at rest|at-rest|unreadable|ciphertext"),
        speaks_of=Subject(
            "encrypt(s|ed|ing|ion)?|aes",
            "at[- ]rest|stor(ed|age|ing|es?)|disks?|databases?|volumes?|backups?|aes",
            within=90,
        ),
        weigh=standing(ACT, *UNSTATED),
        accept=(
            Pattern("encrypted at rest", rf"{ENCRYPT}{free_of(NOT + '|;', 110)}{AT_REST}", settled),
            Pattern(
                "at rest, encrypted",
                rf"{AT_REST}{free_of(NOT + '|;|in[- ]transit (?:is|are|using|via)', 110)}{ENCRYPT}",
                settled,
            ),
            Pattern(
                "data encrypted by a cipher of storage",
                rf"^(?!.*(?:{TRANSIT}|{TLS}))(?:(?!{NOT})[^|])*\b(?:data|content|files|information|databases?)"
                rf"\b(?:(?!{NOT}|;)[^|]){{0,60}}\b(?:is|are)\b(?: \w+ly| all| always)* encrypted"
                rf"\b(?:(?!{NOT}|;)[^|]){{0,40}}\baes\b",
                settled,
            ),
            Pattern(
                "encrypted where it is written",
                r"\b(?:envelope|field-level|column-level|application-level|block-level|file-level) encryption\b|"
                r"\bencrypted at (?:the )?(?:application|field|column|block|file|disk|storage|database)[- ]level",
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
                heading=r"(?:^|: )[^|]{0,30}\b(?:at[- ]rest|in storage|stored data)\b(?!.*in[- ]transit)|\bduring storage\b",
            ),
            Pattern(
                "stored encrypted",
                r"\b(?:stored|stores?|storing|saved?|keeps?|kept|holds?|held|storage|persisted|persists?|sits?|"
                rf"lies|lives|resides?)\b{free_of(NOT + '|;|[.]|keys?|password|backup', 60)}\bencrypt(?:ed|ion)"
                r"\b(?! (?:keys?|connections?|channels?))",
                settled,
            ),
            Pattern(
                "encrypts what it stores",
                rf"{ENCRYPT}(?! keys?){free_of(NOT + '|;|[.]|transmi|transit|traffic|' + TLS, 60)}\b"
                r"(?:stored|held|storage|stor(?:es?|ing)|hosted|saved|written|persisted|"
                r"CUSTOMER (?:keeps?|stores?|saves?|puts?|uploads?)|kept|on (?:the )?disks?)"
                r"\b(?! of (?:keys|passwords))",
                settled,
            ),
            Pattern(
                "encrypted store",
                rf"\bencrypted (?:\w+ )?{STORE}\b|"
                r"\b(?:disk|database|volume|storage|server-side)(?:[- ]level)? encryption\b|"
                rf"\b{STORE}(?:(?:, (?:and )?| and | or )[\w -]{{1,24}}){{0,4}} (?:is|are)"
                r"(?: \w+ly| all| always| themselves)? encrypted\b|"
                rf"\bencryption of (?:\w+ )?{STORE}|transparent data encryption",
                store,
            ),
            Pattern(
                "a line on storage",
                r"^\W*(?:[\w'-]+ ){0,2}(?:storage|databases?|disks?|volumes?|stored data|data stores?|files)"
                rf"\b[^:|.;]{{0,25}}[:|] ?(?:(?!{NOT}|{TRANSIT})[^.;|]){{0,40}}?{ENCRYPT}",
                settled,
            ),
            Pattern(
                "matters of encrypted storage",
                together(ACT, THING, STORED, without=f"{MOVES}|{TLS}|{LOOSE}|{LINKS}"),
                settled,
                weight=-1,
            ),
            Pattern("encrypted, but not at rest", NOT_AT_REST, FALSE, weight=1),
            Pattern(
                "stored unencrypted",
                r"\b(?:data|content|files|information|databases?|records)\b[^.;,|]{0,60}"
                r"\b(?:held|stored|kept|saved|persisted|at rest)\b[^.;,|]{0,50}\b(?:is|are) (?:\w+ )?not encrypted"
                r"\b",
                FALSE,
            ),
            Pattern(
                "held in plain form",
                r"\b(?:hold|store|keep|save|lie|sit|rest|reside|remain|reach(?:e)?|land|touch(?:e)?|"
                r"(?:is|are) (?:held|stored|kept|saved|written))s?\b[^.;,|]{0,60}?"
                r"\b(?:unencrypted|in (?:the )?(?:clear|plain)(?:[ -]?text)?|without encryption)\b",
                settled,
            ),
            Pattern(
                "matters of storage and transit",
                together(ACT, THING, FIRM_STORE, MOVES, without=LOOSE),
                settled,
                weight=-1,
            ),
        ),
        reject=NO_ENCRYPTION,
    ),
)
