"""What is said in other words stands in a surface as its plain construction, and what only resembles it does not."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text
from contract_check.language.clauses import Paper


def surface_of(text: str) -> str:
    return Paper(document_from_text(text)).clauses_of(0)[0].surface


@pytest.mark.parametrize(
    ("text", "surface"),
    [
        ("Provider accepts the obligation to encrypt it.", "VENDOR shall encrypt it."),
        ("Provider is bound to encrypt it.", "VENDOR shall encrypt it."),
        ("The Customer has to encrypt it.", "CUSTOMER shall encrypt it."),
        ("Provider must ensure that it notifies the police.", "VENDOR shall notify the police."),
        ("Provider shall procure that it will encrypt it.", "VENDOR shall encrypt it."),
        ("It is the duty of Provider to encrypt it.", "VENDOR shall encrypt it."),
        ("The sub-processor agrees to encrypt it.", "the sub-processor shall encrypt it."),
        ("Provider is responsible for encrypting it.", "VENDOR shall encrypt it."),
        ("Provider shall refrain from selling or using it.", "VENDOR shall not sell or use it."),
        ("Provider is prohibited from using it.", "VENDOR shall not use it."),
        ("Provider is prohibited from disclosing it.", "VENDOR shall not disclose it."),
        ("Provider is responsible for vetting its staff.", "VENDOR shall vet its staff."),
        ("Provider may close it but is obliged to tell Customer.", "VENDOR may close it but shall tell CUSTOMER."),
        ("Customer is entitled to inspect it.", "CUSTOMER may inspect it."),
        ("Provider shall make Customer aware of it.", "VENDOR shall notify CUSTOMER of it."),
        ("Provider shall serve notice on Customer.", "VENDOR shall notify CUSTOMER."),
        ("Provider will let Customer know.", "VENDOR will notify CUSTOMER."),
        ("Customer may end this Agreement.", "CUSTOMER may terminate this agreement."),
        ("Customer may bring this Agreement to an end.", "CUSTOMER may terminate this agreement."),
        ("It is erased within a period of 30 days.", "it is erased within DURATION."),
        ("It is erased no later than 30 days after the end.", "it is erased within DURATION after the end."),
        ("It is erased before the expiry of 30 days from the end.", "it is erased within DURATION from the end."),
        ("It is erased in 30 days or less from the end.", "it is erased within DURATION from the end."),
        ("Customer may end where it fails.", "CUSTOMER may terminate where it fails."),
        ("You need to indemnify us.", "CUSTOMER shall indemnify VENDOR."),
        ("You are required to own it.", "CUSTOMER must own it."),
        ("The Solution is down.", "the service is down."),
        ("Provider shall see to it that it encrypts it.", "VENDOR shall encrypt it."),
        ("Provider takes it upon itself to encrypt it.", "VENDOR shall encrypt it."),
        ("Provider is charged with encrypting and testing it.", "VENDOR shall encrypt and test it."),
        ("Customer shall, and shall cause its staff to, encrypt it.", "CUSTOMER shall encrypt it."),
        ("Provider, on its part, shall encrypt it.", "VENDOR shall encrypt it."),
        ("Customer has the option to leave it.", "CUSTOMER may leave it."),
        ("Customer may put an end to this Agreement.", "CUSTOMER may terminate this agreement."),
        ("The parties agree that PII is erased.", "personal data is erased."),
        ("Provider hereby agrees to encrypt it.", "VENDOR shall encrypt it."),
        ("We agree and undertake to encrypt it.", "VENDOR shall encrypt it."),
        ("It is Provider's responsibility to encrypt it.", "VENDOR shall encrypt it."),
        ("Provider represents and warrants that it will encrypt it.", "VENDOR will encrypt it."),
        ("We confirm that we will encrypt it.", "VENDOR will encrypt it."),
        ("It is erased within a thirty (30) day period of the end.", "it is erased within DURATION of the end."),
        ("It is kept for a 30-day period after the end.", "it is kept for DURATION after the end."),
        ("Without prejudice to Section 4, Provider shall encrypt it.", "VENDOR shall encrypt it."),
        ("Without limiting the foregoing, Provider shall encrypt it.", "VENDOR shall encrypt it."),
    ],
)
def test_other_words_stand_as_plain_ones(text: str, surface: str) -> None:
    assert surface_of(text) == surface


@pytest.mark.parametrize(
    "text",
    [
        "Where Provider is required to disclose it, it may.",
        "Provider keeps it as long as it is obliged to keep it.",
        "Provider is not bound to encrypt it.",
        "Provider is responsible for the delay.",
        "Provider is to be blamed.",
        "Provider is entitled to engage sub-processors.",
        "Customer is entitled to all reports.",
        "Customer is entitled to 30 days' notice.",
        "Provider will tell Customer no later than 30 days before the change.",
        "It is erased not more than 30 days before the end.",
        "Provider may end the call.",
        "Provider serves notice to end the call.",
        "Customer knows the risk.",
        "You need to contact us.",
        "The System Administrator acts, and the system is old.",
        "The session may end when it is idle.",
        "The parties have not agreed that data is erased.",
        "Customer undertakes to remain a subscriber.",
        "Non-personally identifiable information is shared.",
    ],
)
def test_what_resembles_them_stands_as_it_is(text: str) -> None:
    surface = surface_of(text)
    for word in ("shall", "notify", "terminate", "within", "CUSTOMER may", "personal data", "service"):
        assert word not in surface
