"""Said in other words: a promise, a prohibition, a notice or a period in a roundabout construction stands in a surface as its plain one.

A pattern written once for "shall delete" so holds for whoever "accepts the obligation to delete", and the patterns that say what
a clause is not hold as well: what the customer "is bound to" do is no more the vendor's than what it "shall" do.

Accepted: "is bound to encrypt", "is responsible for encrypting", "shall ensure that it encrypts" (`shall encrypt`); "shall refrain from
using", "is prohibited from using", "under no circumstances shall it use" (`shall not use`); "make Customer aware", "let Customer know",
"serve notice on Customer" (`notify`); "within a period of 30 days", "before the expiry of 30 days from" (`within 30 days`); "may end this
agreement" (`terminate`); "The parties agree that …" (what follows); "PII" (`personal data`); "the Solution" (`service`).
Rejected: "if Provider is required to disclose it", "as it is obliged to", "is not bound to", "is responsible for the delay",
"no later than 30 days before", "end the call".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.language.around_periods import around_a_period
from contract_check.language.denials import AT_NO_TIME
from contract_check.language.passages import find
from contract_check.language.sentences import Mark
from contract_check.language.verbs import DOING, infinitive, one_of
from contract_check.model.late_pattern import late_pattern

_SIDES = frozenset(("VENDOR", "CUSTOMER", "BOTH"))
# Whose act a passage tells without naming a side; a promise of theirs must not be taken for that of the vendor.
_OTHERS = late_pattern(r"\b(?:sub-?processors?|sub-?contractors?)(?= )")
# A statement begins here: not in a condition ("where Provider is required to"), nor in what tells of a thing.
_BEGINS = late_pattern(
    r"(?:\A|[.;:,|)(\]\u2022*-] ?|\b(?:and|but|agrees?|agreed|acknowledges?|ensures?|warrants?|confirms?|guarantees?)(?: that)?)"
    r"\s*(?:the |each |any |every )?\Z"
)
_LOOK_BACK = 40
_OPENS = late_pattern(r"(?:\A|[.;:] )(?:[\d.]+ |\(?\w{1,3}\) )?\Z")

_GERUND = one_of(DOING)
_DOING = rf"(?P<verb>{_GERUND})(?:(?P<and>,? (?:and|or) )(?P<other>{_GERUND}))?"
_BE = r"(?:is|are|(?:shall|will) be)"
_SAYING = r"(?:(?:hereby |further |expressly )?(?:acknowledge|agree|undertake|covenant|represent|warrant|confirm|certif(?:y|ie)|guarantee)s?)"
_WHAT_IS_OWED = r"(?:obligation|duty|responsibility|commitment)"
_ACT = (
    r"(?= (?!be\b|the\b|this\b|these\b|such\b|its\b|our\b|an?\b|any\b|have\b|receive\b|hear\b|remain\b|all\b)[a-z]{2,})"
)
# "To cancel, you need to write to us" tells the way, and "you need to indemnify us" a duty.
_NEED = r"need(?! to (?:notify|inform|tell|contact|write|send|give|let|do|go|click|follow)\b)"
_SHALL = late_pattern(
    rf"(?:(?:{_BE} (?:(?:also|further|contractually|always|hereby) )?(?:required|obliged|obligated|bound)|is|are|has|have|needs|{_NEED}|"
    rf"{_BE} under an? {_WHAT_IS_OWED}|takes? it upon (?:itself|ourselves)|(?:has|have|bears?) (?:an?|the) (?:\w+ )?{_WHAT_IS_OWED}|"
    rf"(?:accepts?|assumes?|takes? on|undertakes?|enters into) (?:the|an?|its) (?:\w+ )?{_WHAT_IS_OWED}|"
    r"(?:hereby|further|also|additionally|expressly|irrevocably) (?:\w+ and )?agrees?(?: and \w+)?|agrees? and undertakes?|undertakes? and agrees?|"
    r"(?:hereby )?(?:covenants?(?: and agrees?)?|guarantees?|promises|pledges?|engages|undertakes?|commits?(?: itself| ourselves)?|"
    rf"binds itself)) to{_ACT}|(?:shall|will|must) (?:procure|ensure|guarantee|make sure|see to it) that it (?:shall|will|must)(?= )|"
    # "Shall, and shall cause its staff to, encrypt": it shall, too.
    r"(?:shall|will|must), and (?:(?:shall|will|must) )?(?:cause|procure|ensure|require)(?: that)? (?:its|their|all|any) [^,.;:|]{3,60}?,(?= [a-z]))"
)
_MAY = late_pattern(
    rf"{_BE} (?:(?:also|further|always) )?(?:entitled|permitted|allowed|free|at liberty) to{_ACT}|"
    rf"(?:has|have|(?:shall|will) have) the (?:option|choice|possibility|opportunity|freedom) to{_ACT}"
)
# What the vendor is free to do it need not do; its rights under their usual names have patterns of their own.
_MAY_ONLY = late_pattern(
    rf"(?:{_BE} (?:(?:also|further|always) )?(?:permitted|allowed|free|at liberty)|(?:is|are) (?:able|in a position)) to{_ACT}|"
    rf"(?:has|have|(?:shall|will) have) the (?:option|choice|possibility|opportunity|freedom|ability) to{_ACT}"
)
# "Shall own" may say whose a thing is; "is obliged to own" never does.
_OWN = late_pattern(r" (?:own|possess)\b")
_SHALL_ENSURE = late_pattern(
    r"(?:shall|will|must) (?:ensure|make sure|guarantee|see to it) that it (?P<verb>(?!has |is |does |was )[a-z]{3,}s)(?= )"
)
_RESPONSIBLE = late_pattern(
    rf"{_BE} (?:(?:solely|fully|also|itself|exclusively) )?(?:responsible for|charged with|tasked with|in charge of) {_DOING}(?= )"
)
_NOT = late_pattern(
    r"(?:(?:shall|will|must|agrees? to|undertakes? to)(?:, [^,.;:|]{3,60},)? (?:refrain|abstain|desist)|"
    rf"{_BE} (?:(?:strictly|expressly) )?(?:prohibited|barred|forbidden|precluded|banned)) from "
    rf"{_DOING}(?=[ .,;])"
)
_AGREED = late_pattern(
    r"(?:hereby )?(?:agree|acknowledge|acknowledge and agree|agree and acknowledge) that (?=[\w\"“])"
)
_IT_IS_ONES = late_pattern(rf"\bit is the {_WHAT_IS_OWED} of \Z")
_IT_IS = late_pattern(r"\bit (?:is|shall be|remains) (?:the )?\Z")
_ONES_TO_ACT = late_pattern(rf" (?:\w+ )?{_WHAT_IS_OWED} to(?= [a-z])")
# "Represents and warrants that it will": it shall.
_SAYS_IT_WILL = late_pattern(
    rf" (?P<says>(?:{_SAYING}(?:,? and |, )?){{1,3}} that (?P<who>it|they|we|you)) (?:shall|will|must)(?= )(?! (?:own|be|have|not)\b)"
)
_ON_ITS_PART = late_pattern(
    r", (?:on its part|for its part|in its turn|likewise|as the case may be), (?=shall|will|must|may)"
)
_TO_ACT = late_pattern(r" to(?= [a-z])")
# "At no time does Provider encrypt": it does not. Of liability the patterns know this turn themselves.
_NEVER = late_pattern(
    rf"(?:\A|[.;:,|)] ?|\b(?:and|but|that) )\s*(?:[\d.]+ )?(?P<never>{AT_NO_TIME} (?P<aux>shall|will|may|must|can|does|do|would) )\Z"
)
# "Not even in pseudonymised form may Provider use it": in that form it may not.
_NOT_EVEN = late_pattern(
    r"(?:\A|[.;:|] )\W*(?:[\d.]+ )?(?P<no>not even )[^.;:|,]{3,60} (?P<aux>may|shall|will|must|can) \Z"
)
_BE_LIABLE = late_pattern(
    r" (?:be (?:(?:held )?(?:liable|responsible|obligated)|able to claim)|have (?:any )?liabilit|incur|owe)|"
    r"[^.;|]{0,120}\b(?:(?:later|longer|more|less|fewer) than|exceed)\b"
)
_NOTIFY = late_pattern(
    r"\b(?P<modal>shall|will|must|to|may|promptly|immediately) "
    r"(?:alert|(?P<to>(?:serve|give) (?:a )?(?:written )?(?:notice|notification) (?:on|upon|to)))(?= )"
)
_MAKE_AWARE = late_pattern(r"\b(?:shall|will|must|to|promptly|immediately) (?P<verb>make|keep|let) \Z")
_AWARE = late_pattern(r" (?:aware|informed|know|posted)(?=[ .,;])")
_END = late_pattern(
    r"\b(?:may|can|shall|will|to) (?P<verb>end|exit|bring|put an end to)"
    r"(?= (?:this|the|such|that|its|their|your|all|any|an|each) (?:(?:affected|relevant|applicable|entire|underlying|order) )?"
    r"(?:agreement|contract|terms|msa|dpa|order|subscription|services?|licen[cs]e|statement|arrangement|addendum)\b)"
)
_TO_AN_END = late_pattern(r" to an end\b")
# "May end where …", of a side; "the right to end".
_END_ALONE = late_pattern(
    r"\b(?:may|can|to) (?P<verb>end)(?=(?: (?:where|if|when|in the circumstances|immediately|forthwith|at once|early|earlier|on|upon|"
    r"for|with|without|at any time|lies|accrues)\b|[.,;]))"
)
_RIGHT_TO = late_pattern(r"\b(?:right|rights|entitled|free) \Z")
# Not "the Product", which may be somebody else's that the vendor resells.
_SERVICE = late_pattern(r"\b(?:[Tt]he|[Oo]ur) (?P<name>Solution|System|Platform|Application)(?![\w'\u2019-])(?! [A-Z])")
_AGREES_TO = late_pattern(rf"agrees? to{_ACT}")
_GOES_ON = late_pattern(rf"\b(?:but|and) (?={_BE} (?:required|obliged|obligated|bound) to )")
# What a sentence opens with and says nothing of: "Without prejudice to Section 4, …".
_WITHOUT_PREJUDICE = late_pattern(
    r"(?:\A|[.;:|)] |\n)(?:[\d.]+ |\(?\w{1,3}\) )?"
    r"(?P<opening>without (?:prejudice to|limiting|limitation (?:of|to)|derogating from|affecting) [^.;:|,]{3,120}, )(?=[a-z\"])"
)
_PII = late_pattern(r"(?<!non-)(?<!non )(?<!not )\b(?:pii|personally identifiable (?:information|data))\b")


def say_plainly(text: str, plain: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a text (`plain` in lower case), with those of what it says in other words.

    >>> said = "provider accepts the obligation to encrypt data"
    >>> [(m.label, said[m.start : m.end]) for m in say_plainly(said, said, [Mark("VENDOR", 0, 8)])]
    [('VENDOR', 'provider'), ('shall', 'accepts the obligation to')]
    >>> said = "where provider is bound to keep data"
    >>> [m.label for m in say_plainly(said, said, [Mark("VENDOR", 6, 14)])]
    ['VENDOR']
    """
    found: list[Mark] = []
    for mark in marks:
        if mark.label in _SIDES:
            found += _after_a_side(plain, mark)
            found += _told(plain, mark)
        elif mark.label == "DURATION":
            found += around_a_period(plain, mark)
    found += _anywhere(text, plain, marks)
    kept = [mark for mark in marks if not any(new.start <= mark.start and mark.end <= new.end for new in found)]
    # "Is entitled to twenty-eight days' warning" is no act.
    periods = {mark.start for mark in marks if mark.quantity is not None}
    found = [new for new in found if new.label not in ("may", "shall", "must") or new.end + 1 not in periods]
    free = [new for new in found if not any(new.start < m.end and m.start < new.end for m in kept)]
    return _without_overlap([*kept, *free])


def _without_overlap(marks: list[Mark]) -> list[Mark]:
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.start - mark.end)):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
    return kept


def _after_a_side(plain: str, side: Mark) -> Iterator[Mark]:
    """What a side does, in the words right behind its name."""
    before = max(0, side.start - _LOOK_BACK)
    if side.possessive:
        if (owed := _ONES_TO_ACT.match(plain, side.end)) and (its := _IT_IS.search(plain, before, side.start)):
            yield Mark(f"{side.label} shall", its.start(), owed.end())
        return
    if its := _IT_IS_ONES.search(plain, before, side.start):
        if to := _TO_ACT.match(plain, side.end):
            yield Mark("", its.start(), its.end())
            yield Mark(" shall", to.start(), to.end())
    elif (never := _NEVER.search(plain, before, side.start)) and not _BE_LIABLE.match(plain, side.end):
        yield Mark("", never.start("never"), side.start)
        yield Mark(f" {never['aux']} not ", side.end, side.end + 1)
    elif inverted := _NOT_EVEN.search(plain, max(0, side.start - 2 * _LOOK_BACK), side.start):
        yield Mark("", inverted.start("no"), inverted.end("no"))
        yield Mark(f"{side.label} {inverted['aux']} not", inverted.start("aux"), side.end)
    elif (says := _SAYS_IT_WILL.match(plain, side.end)) and _is_itself(says["who"], plain, side):
        yield Mark("", says.start(), says.end("says"))
    elif aside := _ON_ITS_PART.match(plain, side.end):
        yield Mark(" ", side.end, aside.end())
    elif (act := _said_of(plain, side)) and _BEGINS.search(plain, before, side.start):
        yield act


def _is_itself(who: str, plain: str, side: Mark) -> bool:
    """Whether a pronoun means the side that speaks: "it" and "they" do, "we" only where "we" speak."""
    return who in ("it", "they") or plain[side.start : side.end] == who


def _said_of(plain: str, side: Mark) -> Mark | None:
    """What the words behind a side's name say it does, or both agree on; most names have none of them behind."""
    at = side.end + 1
    if side.label == "BOTH" and (agreed := _AGREED.match(plain, at)) and _OPENS.search(plain, 0, side.start):
        return Mark("", side.start, agreed.end())
    if right := (_MAY_ONLY if side.label == "VENDOR" else _MAY).match(plain, at):
        return Mark("may", at, right.end())
    return _act_at(plain, at)


def _act_at(plain: str, at: int) -> Mark | None:
    """The promise or prohibition that begins at a place, in its plain words."""
    if match := _SHALL.match(plain, at):
        return Mark("must" if _OWN.match(plain, match.end()) else "shall", at, match.end())
    if match := _NOT.match(plain, at):
        return Mark(f"shall not {_doing(match)}", at, match.end())
    if match := _RESPONSIBLE.match(plain, at):
        return Mark(f"shall {_doing(match)}", at, match.end())
    if match := _SHALL_ENSURE.match(plain, at):
        return Mark(f"shall {infinitive(match['verb'])}", at, match.end())
    return None


def _doing(match: re.Match[str]) -> str:
    """One verb or two, as they stand behind "shall"."""
    other = f"{match['and']}{DOING[match['other']]}" if match["other"] else ""
    return f"{DOING[match['verb']]}{other}"


def _told(plain: str, side: Mark) -> Iterator[Mark]:
    """ "Make Customer aware" and "let Customer know", around the name of a side."""
    if (aware := _AWARE.match(plain, side.end)) and (
        make := _MAKE_AWARE.search(plain, max(0, side.start - _LOOK_BACK), side.start)
    ):
        yield Mark("notify", make.start("verb"), make.end("verb"))
        yield Mark("", aware.start(), aware.end())


def _anywhere(text: str, plain: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """What is said in other words whoever says it."""
    sides = [mark for mark in marks if mark.label in _SIDES]
    for match in find(_NOTIFY, plain):
        if match["to"] is None or any(side.start == match.end() + 1 for side in sides):
            yield Mark(f"{match['modal']} notify", match.start(), match.end())
    for match in find(_END, plain):
        if match["verb"] == "bring":
            ending = _TO_AN_END.search(plain, match.end(), match.end() + 60)
            if ending is None:
                continue
            yield Mark("", ending.start(), ending.end())
        yield Mark("terminate", match.start("verb"), match.end("verb"))
    for match in find(_END_ALONE, plain):
        by_right = _RIGHT_TO.search(plain, max(0, match.start() - _LOOK_BACK), match.start())
        if by_right or any(side.end + 1 == match.start() and side.label != "VENDOR" for side in sides):
            yield Mark("terminate", match.start("verb"), match.end("verb"))
    for match in find(_SERVICE, text):
        yield Mark("service", match.start("name"), match.end("name"))
    for match in find(_WITHOUT_PREJUDICE, plain):
        yield Mark("", match.start("opening"), match.end())
    for match in find(_PII, plain):
        yield Mark("personal data", match.start(), match.end())
    for match in find(_OTHERS, plain):
        if act := _act_at(plain, match.end() + 1):
            yield act
        elif agreed := _AGREES_TO.match(plain, match.end() + 1):
            yield Mark("shall", agreed.start(), agreed.end())
    for match in find(_GOES_ON, plain):
        if any(side.end < match.start() for side in sides) and (act := _act_at(plain, match.end())):
            yield act
