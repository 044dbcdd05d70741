"""A refusal in front of a list is said of every item of it, and a promise in front of one of every item too."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, extract_terms
from contract_check.extractors.framework import FALSE
from contract_check.language.clauses import Paper
from tests.extractors.test_denials import DUTIES
from tests.extractors.test_frames import MEASURES, PARTIES

REFUSED = (
    "The Supplier is not obliged to record calls; or to {do}.",
    "The Supplier is not obliged: to record calls; to {do}; or to visit the Client.",
    "The Supplier is not obliged to: record calls; {do}; or visit the Client.",
    "The Supplier shall not be required to (i) record calls, (ii) {do}, or (iii) visit the Client.",
    "The Supplier shall not be obliged under this Agreement: (a) to record calls; (b) to {do}.",
    "Nothing in this Agreement requires the Supplier to record calls; or to {do}.",
    "There is no obligation on the Supplier to record calls; to {do}; or to visit the Client.",
    "The Supplier does not warrant that calls are recorded; or that it will {do}.",
    "The Supplier does not warrant that calls are recorded, that it will {do}, or that it will visit the Client.",
    "The Supplier does not warrant that: (a) calls are recorded; (b) it will {do}; or (c) it will visit the Client.",
    "The Supplier does not guarantee that: calls are recorded; it will {do}; or it will visit the Client.",
    "The Supplier gives no assurance that calls are recorded; that it will {do}; or that it will visit the Client.",
    "The Supplier makes no commitment: (i) to record calls; (ii) to {do}.",
    "The Supplier need not record calls; {do}; or visit the Client.",
    "The Supplier will not record calls; nor will it {do}.",
    "The Client may not require the Supplier to record calls; or to {do}.",
)
LEFT_OUT = (
    "The Services do not include: recordings of calls; {measure}; or visits.",
    "The Services do not include (a) recordings of calls; (b) {measure}; or (c) visits.",
    "The Supplier does not guarantee: recordings of calls; {measure}; or visits.",
    "The Supplier does not carry out the following: recordings of calls; {measure}; visits.",
    "The following are not part of the Services: recordings of calls; {measure}; visits.",
    "Excluded from the Services are: recordings of calls; {measure}; and visits.",
    "Excluded Services: {measure}.",
    "Not included: recordings of calls; {measure}; visits.",
    "Out of scope: {measure}.",
    "The Supplier has no obligation with respect to: recordings of calls; {measure}; or visits.",
    "The Supplier offers none of the following: recordings of calls; {measure}; visits.",
    "For on-premises deployments only: recordings of calls; {measure}; visits.",
    "Optional services that the Client has not ordered: recordings of calls; {measure}; visits.",
    "The Client is responsible for the following: recordings of calls; {measure}; visits.",
    "The following applies to the Enterprise plan: recordings of calls; {measure}; visits.",
    "Unless the Client buys the Security Pack, the Supplier shall not: record calls; {do}; or visit the Client.",
)
PROMISED = (
    "The Supplier is not obliged to record calls; the Supplier shall {do}.",
    "The Supplier is not obliged to record calls; however, it shall {do}.",
    "The Supplier shall: not record calls; {do}; and visit the Client.",
    "The Supplier shall (a) not record calls; (b) {do}; and (c) visit the Client.",
    "The Supplier undertakes not to record calls; to {do}; and to visit the Client.",
    "The Supplier agrees that it will not record calls; that it will {do}; and that it will visit the Client.",
    "The Services do not include visits; the Supplier shall {do}.",
    "Not included are: visits. The Supplier shall {do}.",
    "The following applies to all plans: calls are recorded; the Supplier shall {do}; and visits are free.",
    "The Client is responsible for its devices: it shall lock them; the Supplier shall {do}.",
)
# Read only from a sentence of their own, or of personal data alone, by whatever name they stand in a list.
SHORT = ("security.encryption_at_rest", "security.backups", "security.breach_notice", "security.penetration_testing")


def met(text: str, term: str) -> bool:
    paper = Paper(document_from_text(PARTIES + text))
    return any(t.governing and t.value not in (None, FALSE) for t in extract_terms(paper, only=[term]))


@pytest.mark.parametrize("frame", REFUSED)
def test_a_refusal_reaches_every_item_of_its_list(frame: str) -> None:
    duties = {term: duty.replace("Customer", "the Client") for term, duty in DUTIES.items()}
    # Whose instructions count is said even where nobody need follow them.
    del duties["processing.instructions"], duties["security.continuity_plan"]
    assert [term for term, duty in duties.items() if met(frame.format(do=duty), term)] == []


@pytest.mark.parametrize("frame", LEFT_OUT)
def test_what_is_left_out_of_the_service_is_no_measure(frame: str) -> None:
    assert [term for term, said in MEASURES.items() if met(frame.format(**said), term)] == []


@pytest.mark.parametrize("frame", PROMISED)
@pytest.mark.parametrize("term", SHORT)
def test_a_promise_beside_a_refused_list_is_read(term: str, frame: str) -> None:
    assert met(frame.format(do=DUTIES[term].replace("Customer", "the Client")), term)
