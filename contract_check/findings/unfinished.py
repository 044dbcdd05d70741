"""Papers that are not finished: not signed, with fields left blank, with terms that no paper defines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.model.citation import Citation
from contract_check.model.family import BlankField, Signature
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.sentence import join, quoted, reword, say, word
from contract_check.model.tool import ReadContract
from contract_check.register.binding import find_unbinding, is_unsigned

_SAID = {
    Signature.UNSIGNED: say("the places for signatures are empty"),
    Signature.ONE_SIDE: say("only one side has signed"),
    Signature.PAGE_MISSING: say("it announces signatures, and no page has them"),
    Signature.NOT_READABLE: say("the page with the signatures could not be read"),
    Signature.NONE: say("it is a draft, and has no place for signatures"),
}
_COUNTED = say("What it gives is counted below as if it were signed.")
_COUNTED_NOT = say("What only it gives closes no gap.")
# Defined terms on which the value of a promise hangs.
_DEFINED = re.compile(
    r"\b(?:(?:Annual |Subscription |Recurring |Monthly )?Fees|Charges|"
    r"Service Levels?(?! Agreement| Exhibit| Schedule| Addendum)|Uptime Commitment|"
    r"Uptime Percentage|Downtime|Excluded (?:Minutes|Events)|Scheduled Maintenance|"
    r"Emergency Maintenance|Business (?:Days?|Hours)|Working Days?|"
    r"Security (?:Incident|Breach|Measures)|Personal Data Breach|Customer (?:Data|Content)|"
    r"Confidential Information|Service Credits?|Subscription Term|Initial Term|Renewal Term|"
    r"Excluded Claims|Super Cap|Liability Cap|Response Time|Notice Period|Support Hours)\b"
)
# What stands before the first word of a sentence, which has its capital from there: "2. Fees at renewal rise by …".
_BEGINS_SENTENCE = re.compile(r"(?:\A|[.:;|•]\s)[\W\d]*\Z")
_BLACKED_OUT = re.compile(r"\[\*+\]\W*\Z")
_MOST = 6


def find_unsigned(papers: Sequence[ReadContract]) -> Iterator[PaperFinding]:
    """Papers that a person has to sign and that show no signature, or only one."""
    unbinding = {paper.document.path for paper in find_unbinding(papers)}
    for paper in papers:
        if is_unsigned(paper) or paper.document.path in unbinding:
            place = dict(paper.facts.evidence).get("signature")
            says = say(
                "{file}: {state}, as far as the text shows (a signature that is a picture is not seen). {counts} Add the "
                "signed copy, or set the signature in the register once you have looked.",
                file=paper.document.path,
                state=_SAID[paper.facts.signature],
                counts=_COUNTED_NOT if paper.document.path in unbinding else _COUNTED,
            )
            severity = Severity.MINOR if paper.facts.signature is Signature.NOT_READABLE else Severity.MAJOR
            kind, signature = paper.facts.role.value, word(paper.facts.signature)
            capital = kind if kind.isupper() else kind.capitalize()
            title = reword(
                f"{capital}: {signature}", "{kind}: {signature}", kind=word(paper.facts.role), signature=signature
            )
            yield PaperFinding(PaperMatter.UNSIGNED, severity, title, says, (place,) if place else ())


def find_blanks(papers: Sequence[ReadContract]) -> Iterator[PaperFinding]:
    """Fields that were left blank or are yet to be agreed, and those that were blacked out: a finding each for a paper."""
    for paper in papers:
        file = paper.document.path
        redacted = [field for field in paper.blanks if _BLACKED_OUT.search(field.citation.quote)]
        blank = [field for field in paper.blanks if field not in redacted]
        if blank:
            says = say(
                "{file}: {fields}. What is blank binds nobody: have it filled in.",
                file=file,
                fields=_name_fields(blank),
            )
            yield _about_fields(say("Fields left blank"), says, blank)
        if redacted:
            says = say(
                "{file}: {fields}. What stands there was not read: ask for a copy in which it can be seen.",
                file=file,
                fields=_name_fields(redacted),
            )
            yield _about_fields(say("Fields blacked out"), says, redacted)


def _about_fields(title: str, says: str, fields: Sequence[BlankField]) -> PaperFinding:
    citations = tuple(field.citation for field in fields[:_MOST])
    return PaperFinding(PaperMatter.BLANK, Severity.MINOR, title, says, citations)


def _name_fields(fields: Sequence[BlankField]) -> str:
    names = list(dict.fromkeys(field.label for field in fields))
    named = join(map(quoted, names[:_MOST]), ", ")
    return say("{fields} and {number} more", fields=named, number=len(names) - _MOST) if len(names) > _MOST else named


def find_undefined(papers: Sequence[ReadContract]) -> Iterator[PaperFinding]:
    """Capitalised terms on which a promise hangs and that no paper defines."""
    used: dict[str, Citation] = {}
    for paper in papers:
        for term in paper.terms:
            if term.governing:
                for match in _DEFINED.finditer(term.citation.quote):
                    if " " in match[0] or not _BEGINS_SENTENCE.search(term.citation.quote[: match.start()]):
                        used.setdefault(match[0], term.citation)
    readable = [paper for paper in papers if paper.document.status.readable]
    found = {name: where for name, where in used.items() if not any(_defines(p.text, name) for p in readable)}
    if found:
        names = join(map(quoted, list(found)[:_MOST]), ", ")
        says = say(
            "No paper that was read defines {names}, and the promises below hang on it. Have the definition "
            "written in.",
            names=names,
        )
        citations = tuple(dict.fromkeys(list(found.values())[:_MOST]))
        yield PaperFinding(
            PaperMatter.UNDEFINED, Severity.MINOR, say("Capitalised terms without a definition"), says, citations
        )


def _defines(text: str, name: str) -> bool:
    """Whether a text defines a name: in quotation marks, by "means", as a heading or as a field of a form."""
    base = re.escape(name.rstrip("s"))
    return bool(
        re.search(rf"[\"“‘']\s*(?:[Tt]he )?(?:[A-Z][\w-]* ){{0,2}}{base}s?\s*[,.]?[\"”’']", text)
        or re.search(rf"\b{base}s?\b[^.;\n]{{0,30}}\b(?:means?|(?:has|have) the meaning|(?:is|are) defined)\b", text)
        or re.search(rf"(?:^|\n|\| ?)(?:\W|\d)*{base}s?\s*(?:[.:|]|\n)", text)
    )
