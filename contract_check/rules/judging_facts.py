"""What a fact of the register comes to: a person or a team, a sum or a promise, a place to look or a mere "yes".

Only words are judged. Whether the person still works here, or whether anything stands under the link, nobody can
tell from a register; a doubt is `unclear`, and what is plainly something else is `below`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.language.quantities import read_amounts
from contract_check.model.finding import Outcome
from contract_check.model.operating import Kind, OperatingRule
from contract_check.model.sentence import say
from contract_check.model.values import Money
from contract_check.rules.comparing import Comparison

_NOTHING = {
    "false", "n. n", "n.n", "n/a", "na", "no", "no one", "nobody", "none", "not applicable", "not assigned", "not known", "not yet",
    "null", "open", "pending", "tba", "tbc", "tbd", "to be agreed", "to be confirmed", "to be defined",
    "to be determined", "todo", "unassigned", "unknown", "vacant",
}  # fmt: skip
_YES = {"available", "done", "exists", "in place", "included", "ok", "true", "x", "y", "yes"}
_MARKS = re.compile(r"[\W_]*")

# Between two owners. A comma is none: what follows one may be a title ("Dana Whitfield, Head of Data").
_SEVERAL = re.compile(r"\s*[;/&+|]\s*|\s+(?:and|or|und|et)\s+", re.IGNORECASE)
_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|<.*?>")
_AFTER_NAME = re.compile(r"\s*,\s*|\s+[-–—:]\s+")
_ADDRESS = re.compile(r"\S+@\S+")
_HONORIFIC = re.compile(r"^(?:(?:mr|mrs|ms|mx|dr|prof|ing|sir)\.?\s+)+", re.IGNORECASE)
_PARTICLES = set(
    "al ben bin da das de del den der des di do dos du el ibn la las le los ten ter van vom von y zu".split()
)


def judge_fact(value: str, rule: OperatingRule) -> Comparison:
    """Hold what the register says against what a rule requires: met, below, missing or unclear, with the reason."""
    said = " ".join(value.split())
    folded = said.lower().rstrip(".")
    if not said or _MARKS.fullmatch(said):
        return Comparison(Outcome.MISSING, say("The register says nothing here."))
    if folded in _NOTHING:
        return Comparison(Outcome.MISSING, say("The register says only “{said}”.", said=said))
    if rule.must_be is Kind.PERSON:
        return _judge_person(said, rule.must_not_say)
    refused = _refused_word(said, rule.must_not_say)
    if refused:
        return Comparison(
            Outcome.BELOW,
            say("The register says “{said}”, and “{refused}” is not accepted here.", said=said, refused=refused),
        )
    if folded in _YES:
        return Comparison(Outcome.UNCLEAR, say("The register says “{said}”, but not which one, or where.", said=said))
    return (
        _judge_sum(said)
        if rule.must_be is Kind.SUM
        else Comparison(Outcome.MET, say("The register says “{said}”.", said=said))
    )


def _judge_sum(said: str) -> Comparison:
    read = read_amounts(said)
    sums = [amount for amount in read.amounts if isinstance(amount, Money)] if read else []
    if not sums:
        return Comparison(
            Outcome.UNCLEAR, say("The register says “{said}”, which names no sum with its currency.", said=said)
        )
    if not any(amount.amount for amount in sums):
        return Comparison(Outcome.BELOW, say("The register says “{said}”: nothing is set aside.", said=said))
    return Comparison(Outcome.MET, say("The register says “{said}”.", said=said))


def _judge_person(said: str, refused: Iterable[str]) -> Comparison:
    without = " ".join(_ADDRESS.sub(" ", _ASIDE.sub(" ", said)).split()).strip(" ,;")
    if not without:
        return _judge_address(said, refused)
    name, *rest = _AFTER_NAME.split(without, maxsplit=1)
    word = _refused_word(name, refused)
    if word:
        return Comparison(
            Outcome.BELOW, say("The register says “{said}”, and “{word}” is no name of a person.", said=said, word=word)
        )
    if len([part for part in _SEVERAL.split(name) if part]) > 1:
        return Comparison(Outcome.BELOW, say("The register names more than one: “{said}”.", said=said))
    after = rest[0] if rest else ""
    described = not after or _refused_word(after, refused) or not all(map(_is_capitalised, after.split()))
    if not _is_name(name):
        why = say("one word can be a person or a team") if " " not in name else say("it is not written like a name")
        return Comparison(
            Outcome.UNCLEAR,
            say("The register says “{said}”, and {why}. Write first and last name.", said=said, why=why),
        )
    if described:
        return Comparison(Outcome.MET, say("The register names “{said}”.", said=said))
    if _is_name(after):
        return Comparison(Outcome.BELOW, say("The register names more than one: “{said}”.", said=said))
    return Comparison(Outcome.UNCLEAR, say("The register says “{said}”, which may be more than one person.", said=said))


def _judge_address(said: str, refused: Iterable[str]) -> Comparison:
    """An address without a name beside it: a shared one where it says so, and else anybody may read it."""
    local = re.sub(r"[\W_\d]+", " ", said.split("@")[0])
    word = _refused_word(local, refused)
    if word:
        return Comparison(
            Outcome.BELOW, say("The register says “{said}”: “{word}” makes it a shared mailbox.", said=said, word=word)
        )
    return Comparison(
        Outcome.UNCLEAR, say("The register says “{said}”, and nobody can tell who reads it. Write the name.", said=said)
    )


def _is_name(words: str) -> bool:
    """Two to five words as names are written, without figures: "Dana Whitfield", "J. van der Berg"."""
    parts = _HONORIFIC.sub("", words).split()
    if not 2 <= len(parts) <= 5 or any(character.isdigit() for character in words):
        return False
    return all(_is_capitalised(part) or part in _PARTICLES for part in parts) and sum(map(_is_capitalised, parts)) >= 2


def _is_capitalised(word: str) -> bool:
    """Scripts without capitals have only words that are not in small letters."""
    letters = word.lstrip("'’(\"“")
    return bool(letters) and letters[0].isalpha() and not letters[0].islower()


def _refused_word(said: str, refused: Iterable[str]) -> str:
    """The first of the words that stands in `said` as a word of its own, in the singular or the plural."""
    return next((word for word in refused if re.search(rf"(?<!\w){re.escape(word)}(?:s|es)?(?!\w)", said, re.I)), "")
