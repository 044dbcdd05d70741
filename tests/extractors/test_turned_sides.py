"""What a processor owes its customer is not read where the customer owes it to the processor.

The sentences differ in nothing but the names: a term that is read by its parts has to say whose they are.
"""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text

DUTIES = {
    "processing.instructions": (
        "{owes} shall process personal data only on documented instructions from {owed}.",
        "No personal data will be processed by {owes} save as set out in {owed}'s documented instructions.",
        "{owes}'s authority to process personal data extends no further than {owed}'s written instructions.",
    ),
    "processing.staff_confidentiality": (
        "{owes} obliges its employees to observe data secrecy before they process data of {owed}.",
        "{owes}'s workforce members must sign confidentiality agreements before they see personal data.",
    ),
    "processing.security_measures": (
        "{owes} shall implement appropriate technical and organisational measures to protect personal data.",
        "Technical and organisational measures are implemented by {owes} to secure all personal data.",
        "{owes} warrants that its safeguards for personal data, both technical and organisational, are in effect.",
    ),
    "processing.subprocessor_authorisation": (
        "{owes} shall not engage a sub-processor for personal data without {owed}'s consent.",
        "Sub-processors of personal data are engaged by {owes} exclusively upon prior approval of {owed}.",
        "{owed} grants {owes} a general authorisation to engage sub-processors for personal data.",
    ),
    "processing.subprocessor_duties": (
        "{owes} requires its sub-processors by contract to protect personal data to at least the same standard.",
        "{owes} passes the obligations of this DPA on to its sub-processors.",
    ),
    "processing.subprocessor_liability": (
        "{owes} remains liable to {owed} for the acts of its sub-processors that process personal data.",
        "The use of sub-processors shall in no way diminish {owes}'s responsibility to {owed} for personal data.",
    ),
    "processing.impact_assessments": (
        "{owes} shall assist {owed} with data protection impact assessments.",
        "Where a DPIA is required, the necessary information is supplied to {owed} by {owes}.",
        "Should {owed} have to carry out a data protection impact assessment, it can count on {owes}'s cooperation.",
    ),
    "processing.deletion_choice": (
        "{owes} shall, at {owed}'s option, delete or return all personal data.",
        "{owes} shall return the personal data or, should {owed} so prefer, delete it.",
    ),
    "processing.compliance_information": (
        "{owes} shall make available to {owed} all information necessary to demonstrate compliance with the GDPR.",
        "{owed} shall be provided with the information necessary to demonstrate {owes}'s compliance with the GDPR.",
    ),
    "processing.unlawful_instructions": (
        "{owes} shall inform {owed} if an instruction infringes data protection law.",
        "An instruction on personal data that {owes} finds unlawful will be brought to {owed}'s attention.",
        "{owes}'s doubts as to the legality of an instruction must be reported to {owed} at once.",
    ),
}
SENTENCES = [(term, sentence) for term, sentences in DUTIES.items() for sentence in sentences]


def reads(term: str, text: str) -> bool:
    """Whether a governing value other than a refusal is read."""
    found = [t for t in extract_text(text) if t.id == term and t.governing and t.value]
    return bool(found) and found[0].value is not None and found[0].value.canonical is not False


@pytest.mark.parametrize(("term", "sentence"), SENTENCES)
def test_the_vendors_duty_is_read(term: str, sentence: str) -> None:
    assert reads(term, sentence.format(owes="Provider", owed="Customer"))


@pytest.mark.parametrize(("term", "sentence"), SENTENCES)
def test_the_customers_duty_is_not(term: str, sentence: str) -> None:
    assert not reads(term, sentence.format(owes="Customer", owed="Provider"))
