"""The language floor as spaCy components, for anyone who builds a spaCy pipeline of contracts.

`contract_sentences`, `contract_quantities` and `contract_parties` are registered factories over the
plain functions in `sentences`, `quantities` and `parties`. Nothing is downloaded; no model is used.
contract-check itself calls those functions directly: it needs no tokens, and making a `Doc` of every
paragraph took half of the time that a contract took.

A `Doc` that went through carries entities labelled DURATION, PERCENT, MONEY, BLANK, VENDOR,
CUSTOMER and BOTH, and in `doc._.quantities` the values behind the first four. Set `doc._.parties`
before the pipeline runs (the default knows the usual role words and pronouns).
"""

from __future__ import annotations

from functools import cache

from numpy import searchsorted
from spacy.attrs import IDX
from spacy.lang.en import English
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from contract_check.language.mentions import Parties
from contract_check.language.party_roles import CUSTOMER_ROLES, VENDOR_ROLES
from contract_check.language.quantities import find_quantities
from contract_check.language.sentences import split_sentences

DEFAULT_PARTIES = Parties((*VENDOR_ROLES, "provider", "supplier", "vendor"), (*CUSTOMER_ROLES, "customer", "client"))

for _name, _default in (("quantities", None), ("parties", None)):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=_default)


@cache
def contract_pipeline() -> Language:
    """The pipeline, made once for each process."""
    nlp = English()
    for name in ("contract_sentences", "contract_quantities", "contract_parties"):
        nlp.add_pipe(name)
    return nlp


def read_sentences(text: str, parties: Parties) -> Doc:
    """Run the pipeline over a paragraph of a contract between `parties`."""
    nlp = contract_pipeline()
    doc = nlp.make_doc(text)
    doc._.parties = parties
    return nlp(doc)


@Language.component("contract_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Begin a sentence at the tokens where `split_sentences` does."""
    offsets = doc.to_array(IDX)
    begun = set(searchsorted(offsets, [start for start, _ in split_sentences(doc.text)]).tolist())
    # One token that begins none tells spaCy that sentences were looked for.
    for index in {*begun, 1}:
        if index < len(doc):
            doc[index].is_sent_start = index in begun
    return doc


@Language.component("contract_quantities")
def mark_quantities(doc: Doc) -> Doc:
    """Mark durations, percentages, sums and blanks as entities and keep their values."""
    quantities = find_quantities(doc.text)
    doc._.quantities = quantities
    _add_entities(doc, [(q.start, q.end, q.kind.value) for q in quantities])
    return doc


@Language.component("contract_parties")
def mark_parties(doc: Doc) -> Doc:
    """Mark who is meant by every name and pronoun of the two sides."""
    parties = doc._.parties or DEFAULT_PARTIES
    _add_entities(doc, [(m.start, m.end, m.side) for m in parties.find(doc.text)])
    return doc


def _add_entities(doc: Doc, marks: list[tuple[int, int, str]]) -> None:
    spans: list[Span] = list(doc.ents)
    for start, end, label in marks:
        span = doc.char_span(start, end, label=label, alignment_mode="expand")
        if span is not None:
            spans.append(span)
    doc.ents = tuple(filter_spans(spans))
