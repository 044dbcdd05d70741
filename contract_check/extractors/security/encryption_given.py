"""Whether a sentence gives encryption or refuses it: "not stored unless encrypted" gives it, "sent in clear" does not."""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.extractors.security.encryption_words import ACT, ENCRYPT, THING, TLS
from contract_check.extractors.security.measures import stated
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_ON_THE_WAY = late_pattern(
    r"(?:\btraffic|\bconnections?|\bcommunications?|\btransmi\w+|\btransfer\w*|\bbetween|\blinks?|"
    r"\bsent|\bexchang\w+)\b(?:(?!\band (?:all|our|the|its|every|VENDOR's)\b.*(?:are|is)\b)[^.;,|])*$"
)
# "No data is stored other than in encrypted form", "will not send … unless it is encrypted".
_EXCEPT = r"\b(?:unless|except|other than|otherwise than|without|until|before|save|only)\b"
ONLY_ENCRYPTED = (
    r"(?:\bno\b|\bnot\b|\bnever\b|\bnor\b|\bnone\b|NEITHER|\bnothing\b)[^;|]{0,100}?\b"
    r"(?:stor\w+|writ\w+|persist\w*|sav(?:e|ed)|kept|keep|held|hold|retain\w*|transmi\w+|sen[dt]|"
    r"leav(?:e|es|ing)|transfer\w*|travels?|cross\w*|mov(?:e|es|ed)|pass(?:es|ed)?|exchang\w+|"
    rf"carried|convey\w*|plac\w+|put)\b[^;|]{{0,140}}?{_EXCEPT}[^;|]{{0,60}}?(?:{ACT}|{TLS})"
)
# What the sentence says is not done.
_REFUSED = late_pattern(
    r"(?:\b(?:not|never|nor)\b(?! (?:only|later|less|more|limited|merely|just|yet known))"
    r"(?: (?!unless|except|other|until|only|and|but|or\b)[\w-]+){0,3} "
    r"(?:encrypt(?:ed|s|ing|ion)?|encipher\w*)\b|"
    r"\bno (?:\w+ )?(?:encryption|encrypting)\b"
    r"(?! (?:keys?|method|system|technology|standard|algorithm|"
    r"is (?:perfect|infallible|unbreakable|absolute|100)))|"
    r"\bencryption\b[^.;:=|]{0,40}?\s?[:=|-] ?"
    r"(?:none|no|not (?:\w+ )?"
    r"(?:used|applied|provided|offered|available|implemented|supported|enabled|in place)|n/a|"
    r"disabled|off)\b|"
    r"\bencryption\b[^.;|]{0,60}? (?:is|are) (?:currently )?"
    r"(?:not (?:\w+ )?(?:used|applied|provided|offered|available|implemented|supported|enabled|"
    r"in place|performed)|disabled)\b|"
    r"\bin (?:the )?(?:clear|plain)(?:[ -]?text)?\b|"
    r"\bunencrypted\b|"
    r"\bwithout (?:being |any )?encrypt(?:ed|ion)\b|"
    r"\bplain[ -]?text\b(?! (?:\w+ )?(?:is|are|data|keys?|content|of)\b))"
)
_DOUBLE = late_pattern(
    r"\b(?:not|never|no|nothing|none|nor|cannot|prohibit\w*|forbid\w*|avoid\w*|prevent\w*|rather than|instead of)\b[^.;|]{0,90}$"
)
_FORBIDDEN = late_pattern(
    r"[^.;|]{0,60}?\b(?:(?:is|are|be) (?:not|never) (?:permitted|allowed|accepted|supported|possible|used)|"
    r"(?:is|are|be) (?:prohibited|forbidden|blocked|rejected|disabled|refused))\b"
)
_NEAR = 60
# What makes a refusal no plain one: a choice, a condition, a warning in general.
_OPEN = late_pattern(
    r"\b(?:if|where|when|may|might|can|could|should|unless|e-?mails?|liab\w+|guarantee\w*|warrant\w*|"
    r"parts?|some|certain)\b"
)
_NEVER_STORED = late_pattern(ONLY_ENCRYPTED)
_FEW_WORDS = 4  # a label, not a sentence

# Where a sentence turns to another state of the data: "encrypted in transit; not encrypted at rest".
_TURN = late_pattern(r";|,? but\b|,? whil(?:e|st)\b(?= (?:the|data|it|they|files|content))|,? whereas\b")


def _part_around(surface: str, match: re.Match[str]) -> tuple[int, int]:
    """The part of the sentence in which a match stands; the whole of it where the match spans its parts."""
    start = max((turn.end() for turn in _TURN.finditer(surface, 0, match.start())), default=0)
    turn = _TURN.search(surface, match.end())
    return start, turn.start() if turn else len(surface)


def settled(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the sentence gives encryption or refuses it: "not stored unless encrypted" gives it."""
    if _NEVER_STORED.search(clause.surface):
        return TRUE
    start, end = _part_around(clause.surface, match)
    refused = _REFUSED.search(clause.surface, start, end)
    if refused is None:
        return stated(clause, match)
    if _DOUBLE.search(clause.surface[: refused.start()]):  # "never sent in clear"
        return stated(clause, match)
    if refused[0].startswith(("in", "un", "without", "plain")) and _FORBIDDEN.match(clause.surface, refused.end()):
        return stated(clause, match)  # "sending in clear is not permitted"
    inside = match.start() - _NEAR <= refused.start() <= match.end() + _NEAR
    return (
        FALSE
        if inside
        and re.search(rf"{THING}|^\W*(?:\w+ )?encryption\b", clause.surface)
        and not _OPEN.search(clause.surface)
        else None
    )


def store(clause: Clause, match: re.Match[str]) -> Found:
    """A store that is encrypted, not one that encrypted traffic goes to ("traffic to our servers is encrypted")."""
    return None if _ON_THE_WAY.search(clause.surface[: match.start()]) else settled(clause, match)


def sent_plain(clause: Clause, match: re.Match[str]) -> Found:
    """False, unless what is sent unencrypted is nothing: "nothing is sent unencrypted"."""
    unencrypted = re.compile(r"unencrypted|without (?:being |any )?encrypt").search(
        clause.surface, match.start(), match.end()
    )
    nothing = unencrypted and _DOUBLE.search(clause.surface[: unencrypted.start()])
    return TRUE if nothing else FALSE


def labelled(clause: Clause, match: re.Match[str]) -> Found:
    """What is encrypted, where the word itself is the label before it ("Encryption. At rest and in transit.")."""
    label = clause.before or clause.heading
    few = len(label.split()) <= _FEW_WORDS
    return settled(clause, match) if few and re.search(ENCRYPT, label) else None
