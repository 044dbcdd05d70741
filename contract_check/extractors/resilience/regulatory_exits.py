"""resilience.exit_on_monitoring, exit_on_weakness, exit_on_supervision — the grounds for an exit of DORA Art. 28(7).

Accepted: "Customer may terminate … where monitoring shows circumstances capable of altering the performance of the
functions" (`circumstances`; `material_changes` where only those are named), "… for evidenced weaknesses in Provider's
overall ICT risk management", "… where the competent authority can no longer effectively supervise Customer"
(`impaired`; `on_demand` where its regulator so directs). In either order, as items under "may terminate if:", and as
"the Bank is entitled to bring the contract to an end" or "has a right of termination".
Rejected: the same grounds for the vendor, notice of a change without a right to leave, a mere reference to the
article.
Source: DORA Art. 28(7)(b), (c) and (d).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern, choice
from contract_check.extractors.resilience.authorities import AUTHORITY, AUTHORITY_TRIGGERS, supervised
from contract_check.extractors.resilience.matters import INSTITUTION, MAY, statement
from contract_check.extractors.subject import AUTHORITIES, Subject
from contract_check.model.term import Better, Kind, TermDefinition

# The right to leave, and its exercise.
_END = (
    r"\b(?:terminat\w+|end(?:s|ing)? (?:this|the|its|it\b)|cancel\w*|withdraw from|rescind|brought? to an end|"
    r"bring (?:this|the|it)\b[^.;|]{0,30}?to an end|give(?:s)? notice\b(?! of (?:the|any|a) )|leave\b|exit\b|"
    r"walk away)"
)
_LEAVES = (
    rf"(?:(?:{INSTITUTION}|BOTH)<60>(?:{MAY}|\bfree to|\bentitled to|\bat liberty to)<60>{_END}|"
    rf"\b(?:terminated|termination|cancelled|brought to an end)\b<60>\bby\b<10>{INSTITUTION}|"
    rf"\b(?:entitl|allow|permit|enabl)\w* {INSTITUTION} to (?:\w+ )?{_END}|"
    rf"\bgiv\w* {INSTITUTION}<20>\bright to {_END}|"
    rf"{INSTITUTION}<40>\b(?:has|have|shall have|enjoys?)\b<30>\b"
    r"(?:rights? (?:of|to) (?:extraordinary |immediate )?terminat|termination rights?|"
    r"rights? of (?:cancellation|withdrawal))|"
    rf"\btermination rights?<20>\b(?:of|for) {INSTITUTION}|"
    r"\b(?:rights? (?:of|to) (?:extraordinary |immediate )?terminat\w*|rights? of withdrawal|"
    r"termination)\b<60>\b(?:lies|rests|accrues?|(?:is )?open|exists?|belongs|available)\b<20>"
    f"{INSTITUTION}|"
    rf"\bright of (?:termination|withdrawal|{INSTITUTION} to terminate))"
)
_NO_LEAVE = (
    r"\bno (?:\w+ )?rights? (?:of|to) (?:\w+ )?terminat|"
    r"\bnot (?:\w+ )?entitle|"
    rf"{INSTITUTION} (?:may not|shall not|cannot|has no right to)<40>(?:terminat|cancel|end\b|withdraw)"
)
_NOT_THEIRS = (
    Pattern(
        "the vendor leaves",
        f"VENDOR {MAY}<40>{_END}(?!<300>{INSTITUTION} {MAY}<40>{_END})|"
        r"\bright (?:of termination|to terminate)<30>\b(?:of|for|to|with) VENDOR\b|"
        r"VENDOR(?:'s|(?: shall)? ha(?:s|ve) (?:a|the)) right (?:of termination|to terminate)",
    ),
    Pattern("denied", _NO_LEAVE),
)
_ALTERS = r"\b(?:alter\w*|chang\w+|affect\w*|impair\w*|impact\w*)\b"
_WORK = r"\b(?:perform\w*|functions?|services?|provision)\b"
_CIRCUMSTANCES = rf"(?:\b(?:monitor\w*|circumstances?)\b<200>(?:{_ALTERS}<60>{_WORK}|{_WORK}<60>{_ALTERS}))"
_MATERIAL = r"\b(?:material(?:ly)?|significant(?:ly)?|substantial(?:ly)?|fundamental(?:ly)?|major)\b"
_ITS_SITUATION = (
    r"(?:\bsituation\b|\barrangements?\b|"
    r"VENDOR's (?:\w+ )?(?:situation|ownership|control|business|organi[sz]ation|financial)|"
    r"\b(?:ownership|control|organi[sz]ation|financial (?:situation|position)|business) of VENDOR\b|"
    r"\baffect\w*<40>VENDOR\b)"
)
_MATERIAL_CHANGE = (
    rf"(?:{_MATERIAL} chang\w+<100>{_ITS_SITUATION}|"
    rf"{_ITS_SITUATION}<40>(?:\bchang\w+ {_MATERIAL}|{_MATERIAL} chang\w+))"
)
_WEAK = r"\b(?:weak(?:ness\w*)?|deficien\w+|shortcomings?|flaws?|inadequac\w+)\b"
_RISK = r"\b(?:risk[- ]management|(?:ict|it|cyber) risks?|security|protect\w*|availability|confidential\w*)\b"
_SUPERVISED = (
    r"\b(?:supervis(?:e|es|ed|ing|ion)|supervisory (?:functions?|tasks?|powers|duties|role)|oversight|oversee\w*)\b"
)
_HINDERED = (
    r"\b(?:no longer|not|unable|cannot|impair\w*|imped\w*|prevent\w*|hamper\w*|hinder\w*|obstruct\w*|restrict\w*|"
    r"frustrat\w*|undermin\w*|in the way)\b"
)
_IMPAIRED = rf"(?:{_HINDERED}<100>{_SUPERVISED}|{_SUPERVISED}<80>{_HINDERED})"
_SOMEONE = rf"(?:{AUTHORITY}|\b(?:the|its) (?:authorit(?:y|ies)|supervisors?)\b|\beffective(?:ly)? supervis)"
_DEMANDS = (
    r"\b(?:direct(?:s|ed|ion)|requir(?:es|ed|ing)|demand(?:s|ed)?|order(?:s|ed)?|request(?:s|ed)?|"
    r"instruct(?:s|ed|ions?)|tells?|oblig(?:es|ed)|calls? for)\b"
)
_DEMANDED = rf"(?:{AUTHORITY}<60>{_DEMANDS}|{_DEMANDS}<60>\b(?:by|of|from)\b<30>{AUTHORITY})"
# An authority that asks for something else, or refuses its consent, demands no exit.
_OTHER_DEMANDS = (
    r"\b(?:requires?|requests?|orders?) (?:a |any |the )?(?:change|amendment|modification|information|disclosure)|"
    r"\brefus\w+ (?:its )?(?:consent|approval)|"
    r"\blicen[cs]e of VENDOR|"
    r"VENDOR (?:fails|does not|refuses|has failed|neglects)[^.;|(]{0,100}(?:authorit|regulator|supervis)"
)

_LEAVE = "terminat*|exit|leave"


def _ground(
    name: str,
    question: str,
    speaks_of: Subject,
    triggers: tuple[str, ...],
    *wordings: Pattern,
    words: tuple[str, ...] = (),
) -> Extractor:
    """An extractor for one ground: a flag, or a choice of `words`."""
    kind, better = (Kind.CHOICE, Better.NONE) if words else (Kind.FLAG, Better.TRUE)
    term = TermDefinition(f"resilience.{name}", kind, better, question, words, on_request=True)
    return Extractor(term=term, speaks_of=speaks_of, triggers=triggers, accept=wordings, reject=_NOT_THEIRS)


EXTRACTORS = (
    _ground(
        "exit_on_monitoring",
        "May the customer leave where monitoring shows that performance may alter?",
        Subject(
            _LEAVE,
            "monitoring|(material|significant|substantial) chang*|change materially|circumstances",
            "alter*|perform*|functions?|affect*|situation|ownership",
            within=150,
            unless="terms|price*|fees?|insolven*|force majeure|polic(y|ies)",
        ),
        (
            "monitoring",
            "altering",
            "alter the",
            "circumstance",
            "material",
            "significant change",
            "substantial",
            "fundamental",
            "major change",
        ),
        Pattern(
            "circumstances that alter performance",
            statement(_LEAVES, _CIRCUMSTANCES),
            choice("circumstances"),
            weight=1,
        ),
        Pattern("material changes at the vendor", statement(_LEAVES, _MATERIAL_CHANGE), choice("material_changes")),
        words=("circumstances", "material_changes"),
    ),
    _ground(
        "exit_on_weakness",
        "May the customer leave for weaknesses in the vendor's ICT risk management?",
        Subject(_LEAVE, "weakness*|deficien*|shortcoming*", "ict|security|risk|data|control*", within=110),
        ("weak", "deficien", "shortcoming", "flaw", "inadequac"),
        Pattern(
            "weaknesses in risk management", statement(_LEAVES, rf"{_WEAK}<140>{_RISK}|{_RISK}<100>{_WEAK}"), weight=1
        ),
    ),
    _ground(
        "exit_on_supervision",
        "May the customer leave where its authority can no longer supervise it, or demands it?",
        Subject(
            _LEAVE,
            AUTHORITIES,
            "supervis*|demand*|request*|requir*|instruct*|order*",
            within=110,
            unless="data protection|sub-?processors?",
        ),
        AUTHORITY_TRIGGERS,
        Pattern(
            "supervision is impaired", statement(_LEAVES, _IMPAIRED, _SOMEONE), supervised(choice("impaired")), weight=1
        ),
        Pattern(
            "the authority demands it",
            statement(_LEAVES, _DEMANDED, without=_OTHER_DEMANDS),
            supervised(choice("on_demand")),
        ),
        words=("impaired", "on_demand"),
    ),
)
