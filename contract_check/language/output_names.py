"""What an AI system generates, under the name that a paper gives it: "Results", "Deliverables", "Creations".

Accepted: a name that a definition gives to what a model makes: `"Results" means the texts that the AI Service generates`,
`images that the model returns ("Creations")`.
Rejected: what people make, what is put in together with what comes out ("Inputs and Outputs ("Content")"), names that say
whose it is ("Customer Data"), and what the service itself is made of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.language.data_names import definitions, stands_alone
from contract_check.language.passages import find
from contract_check.language.sentences import Mark
from contract_check.model.late_pattern import late_pattern

_THINGS = (
    r"(?:outputs?|contents?|texts?|images?|pictures?|videos?|audio|media|results?|materials?|works?|"
    r"reports?|answers?|responses?|code|documents?|drafts?|designs?|summar(?:y|ies)|translations?|"
    r"insights?|recommendations?|suggestions?|completions?|data|information|assets|files)"
)
_MADE = r"(?:generat|produc|creat|return|compos|synthesi[sz]|deliver)\w*"
_IS_MADE = late_pattern(rf"\b{_THINGS}\b[^.;]{{0,80}}?\b{_MADE}|\b{_MADE}[^.;]{{0,60}}?\b{_THINGS}\b")
_BY_A_MODEL = late_pattern(
    r"\bai\b|\bai-|artificial intelligence|"
    r"\b(?:ai|language|foundation|generative|the|our|its) models?\b|\bprompts?\b|\binputs?\b|"
    r"\bgenerative\b|\boutputs?\b|machine[- ]learning|\bassistants?\b|\bagents?\b|\bchatbot"
)
# What goes in is named together with what comes out; or somebody puts it in, or lends a hand.
_NOT_OUTPUT = late_pattern(
    r"\b(?:inputs?|prompts?)[\"”')]*,? (?:and|or|&|together with)\b|"
    r"\b(?:and|or|with|including) (?:the |any |all )?(?:inputs?|prompts?)\b|"
    r"\b(?:submit|upload|entered|enters|suppl)\w*|"
    r"\bfeedback\b|"
    r"\bmeans? (?:the|any) (?:service|software|platform|model)|"
    r"\b(?:personnel|consultants?|employees|contractors?|statement of work|professional services)\b|"
    r"\bmodel weights\b|\busage data\b"
)
_SAYS_WHOSE = late_pattern(
    r"\b(?:Confidential|Proprietary|Personal|Users?|Customer|Client|Your|Our|Usage|Third|Party|"
    r"Services?|Software|Platform|Models?|Systems?|Features?|Tools?|Technology|IP|Property|"
    r"Feedback|Inputs?|Outputs?|Prompts?|Training|Website|Site|Account|Agreement|Documentation|"
    r"Licensed|Products?|Data|AI)\b"
)
_LONGEST = 300


def find_output_names(text: str) -> re.Pattern[str] | None:
    """A pattern for the names under which the paper speaks of what a model generates; None where it has none."""
    names = {
        name
        for name, body in definitions(text)
        if not _SAYS_WHOSE.search(name)
        and _is_output(body.lower()[-_LONGEST:] if len(body) > _LONGEST else body.lower())
    }
    if not names:
        return None
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names, key=len, reverse=True)))


def _is_output(body: str) -> bool:
    return bool(_IS_MADE.search(body) and _BY_A_MODEL.search(body)) and not _NOT_OUTPUT.search(body)


def find_named_output(text: str, names: re.Pattern[str] | None, others: Sequence[Mark]) -> Iterator[Mark]:
    """Where a text uses such a name by itself, as marks that read "output"."""
    for match in find(names, text) if names else ():
        if stands_alone(match, text, others):
            yield Mark("output", match.start(), match.end())
