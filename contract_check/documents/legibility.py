"""Whether a text can be checked at all: garbled letters and other languages are told, not read.

Lists (of sub-processors, addresses, parts, defined terms) and tables hold as few of the small English words as a
garbled page does. What tells them apart: their letters follow one another as those of words do, and the small words of
no other language stand in them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.late_pattern import late_pattern

NO_TEXT = "no text layer (a scan?)"
GARBLED = "the text layer is garbled"
NOT_ENGLISH = "the text is not in English"
FEW_LETTERS = 25
_FEWEST_LETTERS = 300  # a shorter text says nothing of its language
_FEWEST_COMMON = 0.06  # of the words
# Words that make up a third of any English page.
_COMMON = frozenset(
    (
        "the of to and or in a any by be for with this that is as not on shall will may are such an you we "
        "your our it from at all its if have has which other under these no"
    ).split()
)
# The hundred most frequent pairs of letters in English (Norvig, "English Letter Frequency Counts", 2012): seven in ten
# of the pairs on a page in any European language, one in ten where a wrong encoding has exchanged the letters.
_PAIRS = frozenset(
    (
        "th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro "
        "ic ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so "
        "rs un lo wa ge ie wh ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am"
    ).split()
)
_FEWEST_PAIRS = 0.4  # of the pairs; lists of names and of parts have 0.46 and more
# Small words of the languages that contracts come in, as running text writes them; not those of names and addresses.
_FOREIGN = (
    frozenset(
        (
            "der die das und den dem mit für ist nicht auf sich ein eine einer eines wird werden bei oder nach auch durch zum zur "
            "le les et une pour par dans sur est au aux que qui sont ou cette ces pas avec "
            "los las en por con para una su como entre "
            "il che per non della dei delle sono nel gli alla "
            "het een voor niet met zijn aan wordt naar bij "
            "och att det som på av till inte ikke til med ved skal "
            "os dos das uma não pela pelo ao "
            "nie jest oraz się lub przez które "
            "není nebo pro jsou které sú alebo "
            "vagy és egy nem hogy az "
            "ja sekä että tai ovat "
            "sau care din pentru și este "
            "ve bir için olarak veya "
            "yang dan untuk dengan dari"
        ).split()
    )
    - _COMMON
)
_MOST_FOREIGN = 0.06  # of the words
# Running text of a language that is not listed above: sentences in small letters, and hardly one English word in them.
_RUNNING, _FEWEST_OF_RUNNING = 0.6, 0.02
_ENDS_SENTENCE = late_pattern(r"[^\W\d_]{2}[.;:]\s+[^\W\d_]")
_LAST_LATIN = "ɏ"
# Ink that was taken for letters has letter pairs of all kinds; of a scan only a table of times is read without common words.
_FEWEST_OF_TABLES = 0.15  # of the words, common ones and these together
_OF_TABLES = frozenset(
    (
        "hour hours day days weeks month months monthly quarterly year years yearly daily weekly time times within "
        "business less than more each only high low fee fees levels response request requests required issue issues "
        "customer customers users affected measure measures security testing scheduled availability severity"
    ).split()
)
_ODD_TOKEN = late_pattern(r"[A-Za-z0-9][^\w\s.,;:'’/@–—-]+[A-Za-z0-9]|[^\w\s.,_–—•●…*=-]{2,}\w")


def count_letters(text: str) -> int:
    """The number of letters in a text."""
    return sum(map(len, _words(text)))


def find_illegible(text: str) -> str:
    """Why a text cannot be checked: `GARBLED` or `NOT_ENGLISH`; empty where it can."""
    if _has_few_words(text):
        words = _words(text)
        if _is_other_script(words):
            return NOT_ENGLISH
        if _is_exchanged(words):
            return GARBLED
        if _is_foreign(text, words):
            return NOT_ENGLISH
    return GARBLED if _is_scrambled(text.split()) else ""


def is_doubtful_scan(text: str) -> bool:
    """Whether what OCR gave may be no text: it has hardly any common words, nor those of an English table."""
    words = [word.lower() for word in _words(text)]
    known = sum(1 for word in words if word in _COMMON or word in _OF_TABLES)
    return _has_few_words(text) and known < _FEWEST_OF_TABLES * len(words)


def _has_few_words(text: str) -> bool:
    """Whether a text of some length has hardly any of the common English words, as a list, or no English, does."""
    # Words are parted by a sign at least, so there are no more than half as many as characters. Most pages have so
    # many common words between blanks that no other word needs to be looked at.
    if sum(map(_COMMON.__contains__, text.split())) >= _FEWEST_COMMON * (len(text) + 1) / 2:
        return False
    words = [word.lower() for word in _words(text)]
    if sum(map(len, words)) < _FEWEST_LETTERS:
        return False
    return sum(map(_COMMON.__contains__, words)) < _FEWEST_COMMON * len(words)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)


def _is_other_script(words: Sequence[str]) -> bool:
    """Whether most letters are of another script than ours."""
    letters = "".join(words)
    return 2 * sum(map(_LAST_LATIN.__lt__, letters)) > len(letters)


def _is_foreign(text: str, words: Sequence[str]) -> bool:
    common = sum(map(_COMMON.__contains__, words))
    foreign = sum(map(_FOREIGN.__contains__, words))
    running = sum(1 for word in words if len(word) > 1 and word.islower())
    return foreign > max(common, _MOST_FOREIGN * len(words)) or (
        running > _RUNNING * len(words)
        and common < _FEWEST_OF_RUNNING * len(words)
        and _ENDS_SENTENCE.search(text) is not None
    )


def _is_exchanged(words: Sequence[str]) -> bool:
    """Whether letters follow one another as in no language, as glyphs do whose encoding is lost or shifted."""
    pairs = [word[at : at + 2] for word in map(str.lower, words) for at in range(len(word) - 1)]
    return sum(map(_PAIRS.__contains__, pairs)) < _FEWEST_PAIRS * len(pairs)


def _is_scrambled(tokens: Sequence[str]) -> bool:
    """Whether most tokens mix letters with signs inside, as glyphs with a wrong encoding do."""
    most = 0.4 * len(tokens)
    with_signs = [token for token in tokens if not token.isalnum()]
    if len(tokens) < 40 or len(with_signs) <= most:
        return False
    return sum(1 for token in with_signs if _ODD_TOKEN.search(token)) > most
