"""Kinds of support time: a first response, a resolution, or something else (updates, notices).

A heading, a column, or the words around a time say which; `parts_by_kind` divides a passage that
speaks of several.
"""

from __future__ import annotations

from contract_check.extractors.sla.cell_times import read_time
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern

RESPONSE = "response"
RESOLUTION = "resolution"

RESOLUTION_WORDS = late_pattern(
    r"resol(?:ution|ve[ds]?|ving)|restor(?:ation|e[ds]?)|work-?\s?around|\bfix(?:ed|es)?\b|"
    r"repair|remed(?:y|iation|iate)|recovery time|"
    r"correction|corrective (?:times?|actions?)\b|solution|\bttr\b|mttr|mitigat|time to (?:solve|repair|resolve)|closure|rectif"
)
RESPONSE_WORDS = late_pattern(
    r"respon(?:se|d|ds)|reaction|acknowledg|first (?:reply|contact)|reply|initial contact|"
    r"\bgets? (?:back|in touch)\b|\banswered\b|\bhears? from\b|\bpick(?:s|ed)?[- ]?up\b|"
    r"\blook(?:s|ed)? (?:at|into)\b|call[- ]?back|triage|\bttfr\b|intake|"
    r"(?:begin|start|commenc)\w* (?:of )?(?:the )?"
    r"(?:work(?: (?:on|to|towards) (?:the )?(?:resol|restor|fix|repair|correct)\w*)?|processing|"
    r"(?:remedy|remediation|repairs?|resolution|restoration|correction|rectification)\b|"
    r"diagnos|investigat|handling)|"
    r"(?:processing|work|investigation|handling|mitigation) (?:on \w+ \w+ )?"
    r"(?:begins|starts?\b|commences)"
)
_TIMES_NAMED = tuple(
    (
        kind,
        late_pattern(
            rf"(?:{pattern.pattern})\w*(?: (?:times?|targets?|objectives?|sla|goals?|periods?|levels?)\b|"
            r"[^.;:]{0,90}\b(?:within|in) the following )"
        ),
    )
    for kind, pattern in ((RESPONSE, RESPONSE_WORDS), (RESOLUTION, RESOLUTION_WORDS))
)
OTHER = late_pattern(
    r"updat|frequen|status|communicat|report|escalat|interval|every|definition|example|"
    r"hours of (?:operation|coverage|service)|coverage|"
    r"maintenance|root cause|\brca\b|post[- ]?mortem|uptime|downtime|availability|credit|"
    r"notice|training|fee|price|retention|rpo|rto"
)
_AFTER_DISASTER = late_pattern(r"\brto\b|\brpo\b|recovery (?:time|point) objective|disaster")
_ASIDE = late_pattern(r"\bupdat\w+|\bstatus\b|communicat\w+|escalat\w+|\bevery\b|root cause|\brca\b|post-?mortem")
_SENTENCE = late_pattern(r"\b(?:shall|will|must|may|is|are|has|have|can|we|if)\b")
_SENTENCE_END = late_pattern(r"[.;]\s")
_LONG_HEAD = 160


def kind_of(label: str) -> str | None:
    """Response or resolution, by the label; a column of updates or hours is neither."""
    response, resolution = RESPONSE_WORDS.search(label), RESOLUTION_WORDS.search(label)
    if _AFTER_DISASTER.search(label):
        return None
    if response and resolution:
        # "Initial response / resolution time": whichever comes first, unless the cell itself says more.
        return RESPONSE if response.start() <= resolution.start() else RESOLUTION
    if OTHER.search(label) and not response and not resolution:
        return None
    if response:
        return RESPONSE
    return RESOLUTION if resolution else None


def parts_by_kind(text: str, default: str | None) -> list[tuple[str, str]]:
    """The parts of a passage, each with the kind of time that it speaks of.

    "Response: 1 hour, fix: 4 hours" has two; "1 hour (updates every 2 hours)" under a head of
    responses has one, the other being neither.
    """
    responses = [m.span() for m in RESPONSE_WORDS.finditer(text)]  # "begins work on resolving it" is one, and only that
    resolutions = [m.start() for m in RESOLUTION_WORDS.finditer(text)]
    marks = sorted(
        [(start, RESPONSE) for start, _ in responses]
        + [(at, RESOLUTION) for at in resolutions if not any(start <= at < end for start, end in responses)]
        + [(m.start(), "") for m in _ASIDE.finditer(text)]
    )
    if not marks or (default and {kind for _, kind in marks} == {default}):
        return [(default, text)] if default else []
    first = text[: marks[0][0]]
    if not default and read_time(first):  # "1 hour to respond, 4 hours to resolve"
        starts = [0, *(at for at, _ in marks)]
        return [(kind, text[a:at]) for a, (at, kind) in zip(starts, marks, strict=False) if kind]
    parts = [(default, first)] if default else []
    ends = [*(at for at, _ in marks[1:]), len(text)]
    parts += [(kind, _SENTENCE_END.split(text[at:end])[0]) for (at, kind), end in zip(marks, ends, strict=True)]
    return [(kind, words) for kind, words in parts if kind and words.strip()]


def times_named(text: str) -> tuple[str, ...]:
    """The kinds that a text names together with the word time, target, or the like."""
    return tuple(kind for kind, pattern in _TIMES_NAMED if any(find(pattern, text)))


def kinds_introduced(text: str) -> tuple[str, ...]:
    """Which kinds of time an introduction announces: "response times" before a mere "resolve"."""
    named = times_named(text)
    return named if len(named) == 1 else kinds_in_order(text)


def kinds_in_order(text: str) -> tuple[str, ...]:
    """Which kinds a text names, in order and each once."""
    marks = [(m.start(), RESPONSE) for m in RESPONSE_WORDS.finditer(text)] + [
        (m.start(), RESOLUTION) for m in RESOLUTION_WORDS.finditer(text)
    ]
    return tuple(dict.fromkeys(kind for _, kind in sorted(marks)))


def columns_named(words: str) -> tuple[str, ...]:
    """Which kinds the head of a table names, in order ("" for others); nothing where it is a sentence.

    >>> columns_named("severity first response status updates resolution target")
    ('response', '', 'resolution')
    """
    if len(words) > _LONG_HEAD or words.rstrip().endswith((".", ",", ";")):
        return ()
    marks = sorted(
        (m.start(), kind)
        for pattern, kind in ((RESPONSE_WORDS, RESPONSE), (RESOLUTION_WORDS, RESOLUTION), (OTHER, ""))
        for m in find(pattern, words)
    )
    kinds = [kind for i, (_, kind) in enumerate(marks) if i == 0 or marks[i - 1][1] != kind]
    return tuple(kinds) if any(kinds) and not _SENTENCE.search(words) else ()
