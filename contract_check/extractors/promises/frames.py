"""How a frame of words around a measure of security or a level of service takes the promise away from it ("may agree that ...").

A frame is words before the measure, or after it, or that open the whole sentence. What stands between may not begin a
statement anew ("is not obliged to do this, but encrypts …"). Which frames there are say `unstated`,
`refusals`, `definitions` and `done_by_others`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from contract_check.language.denials import TURNS
from contract_check.language.wording import compile_pattern

# Where a sentence goes on to something else: "may change its tools, but …", "…, and VENDOR keeps", "plans to grow and trains all staff".
_OBJECT = (
    r"(?:its|all|the|every|each|any|an?|regular|annual|daily|background|critical|serious|security|CUSTOMER(?:'s)?)"
)
_TAKES = (
    r"(?:conducts|performs|carries out|maintains|keeps|runs|makes|takes|uses|requires|trains|screens|encrypts|"
    r"tests|patches|implements|operates|has|holds|provides|employs|undergoes|protects)"
)
ANEW = (
    rf"{TURNS}|:(?= (?:[\w-]+ ){{1,6}}(?:is|are) )|"
    r"\b(?:because|since)\b(?! not| without)|"
    r"[,)] (?:and |while |whereas )?VENDOR (?:\w+ly |also )?[a-z]+s\b|"
    r"[,)] VENDOR (?:\w+ly |nevertheless |still )?(?:aim|strive|seek|try|target|endeavou?r)\b|"
    rf"(?:,|\band) (?:\w+ly |also )?(?:{_TAKES}\b|[a-z]{{2,}}s {_OBJECT} )"
)
# What turns a refusal round: "does not store it unless …", "nobody may … without …".
EXCEPT = (
    r"\b(?:unless|without|until|except|only|other than|otherwise than|before|save|prior to|not|never|no|nor)\b|n't\b"
)
_NO_VERB = r"\b(?:is|are|was|were|has|have|shall|will|must|may|can|could|does|do)\b"
ASIDE = r"(?:, [^,;|]{0,60},|,? \([^)]{0,60}\))?"


@dataclass(frozen=True)
class Frame:
    """Wordings around a measure that take the promise away.

    `before` and `after` are regexes for what stands on either side, `opening` for the beginning of the whole sentence; `ends`
    is what ends the reach of `before`, of at most `reach` characters. Where `refusal` stands too, the vendor says outright that it does not do it.
    """

    before: str = ""
    after: str = ""
    opening: str = ""
    ends: str = ANEW
    reach: int = 160
    refusal: str = ""

    def holds(self, surface: str, start: int, end: int) -> bool:
        """Whether the measure named from `start` to `end` stands in the frame."""
        if self._opening and self._opening.match(surface):
            return True
        if self._after and self._after.match(surface, end):
            return True
        if not self._before:
            return False
        near = max(0, start - self.reach)
        return any(self._reaches(surface, m, start) for m in self._before.finditer(surface, near))

    def _reaches(self, surface: str, frame: re.Match[str], measure: int) -> bool:
        if frame.start() >= measure:
            return False
        end = self._ends.search(surface, frame.end())
        return end is None or end.start() >= measure

    def refuses(self, surface: str) -> bool:
        """Whether the vendor itself says that it does not take the measure."""
        return bool(self._refusal and self._refusal.search(surface))

    @cached_property
    def _before(self) -> re.Pattern[str] | None:
        return compile_pattern(self.before) if self.before else None

    @cached_property
    def _after(self) -> re.Pattern[str] | None:
        if not self.after:
            return None
        return compile_pattern(rf"(?:(?!{_NO_VERB}|{ANEW}|,|[:|])[^|]){{0,70}}?{self.after}")

    @cached_property
    def _opening(self) -> re.Pattern[str] | None:
        return compile_pattern(self.opening) if self.opening else None

    @cached_property
    def _ends(self) -> re.Pattern[str]:
        return compile_pattern(self.ends)

    @cached_property
    def _refusal(self) -> re.Pattern[str] | None:
        return compile_pattern(self.refusal) if self.refusal else None
