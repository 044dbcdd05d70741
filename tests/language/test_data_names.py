"""The names under which papers speak of the customer's data."""

from __future__ import annotations

import pytest
from factories import last_surface

_DEFINES = {
    "what_is_uploaded": '"Materials" means all drawings that Customer uploads to the Service.',
    "in_brackets_behind_it": 'Provider stores the files submitted by Customer or its users (collectively, the "Materials").',
    "without_quotes": "1.4 Materials means any information that is provided to Provider by or on behalf of Customer.",
    "in_a_list_with_a_colon": '"Materials": drawings and notes taken from what Customer uploads.',
    "with_exclusions": '"Materials" means what Customer enters, excluding reports that are derived from it.',
}
_DEFINES_SOMETHING_ELSE = {
    "what_the_vendor_provides": '"Materials" means the guides that Provider makes available to Customer.',
    "what_the_vendor_provides_with_a_colon": '"Materials": guides that Provider makes available to Customer.',
    "feedback": '"Materials" means suggestions and feedback that Customer provides.',
    "figures_on_its_use": '"Materials" means statistics derived from what Customer uploads.',
    "nothing": "Materials are described on the website of Provider.",
    "both": '"Materials" means files that Customer uploads. "Materials" means guides that Provider publishes.',
}
_USE = "\nProvider shall protect all Materials."


@pytest.mark.parametrize("definition", _DEFINES.values(), ids=_DEFINES)
def test_a_defined_name_is_the_customers_data(definition: str) -> None:
    assert last_surface(definition + _USE) == "VENDOR shall protect all CUSTOMER data."


@pytest.mark.parametrize("definition", _DEFINES_SOMETHING_ELSE.values(), ids=_DEFINES_SOMETHING_ELSE)
def test_other_names_stay_as_they_are(definition: str) -> None:
    assert last_surface(definition + _USE) == "VENDOR shall protect all materials."


@pytest.mark.parametrize(
    ("printed", "surface"),
    [
        (
            "Provider shall report a breach of unsecured PHI.",
            "VENDOR shall report a breach of unsecured CUSTOMER data.",
        ),
        ("Provider shall return Customer's PHI.", "VENDOR shall return CUSTOMER's data."),
        ("Provider encrypts Protected Health Information.", "VENDOR encrypts CUSTOMER data."),
        ("Provider sells health information leaflets.", "VENDOR sells health information leaflets."),
    ],
)
def test_protected_health_information_is_the_customers_data(printed: str, surface: str) -> None:
    assert last_surface(printed) == surface


def test_a_name_inside_a_longer_one_is_another() -> None:
    text = f"{_DEFINES['what_is_uploaded']}\nProvider keeps to the Materials Handling Policy."
    assert last_surface(text) == "VENDOR keeps to the materials handling policy."
