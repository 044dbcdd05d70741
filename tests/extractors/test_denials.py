"""A duty that is denied, or left to the vendor's pleasure, is never read as one that the vendor owes."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import extract_text
from contract_check.model.values import Duration, Flag

DUTIES = {
    "security.encryption_at_rest": "encrypt Customer Data at rest",
    "security.encryption_in_transit": "encrypt Customer Data in transit using TLS",
    "security.audit_right": "permit Customer to audit its security controls",
    "security.continuity_plan": "maintain a business continuity and disaster recovery plan",
    "security.mfa": "require multi-factor authentication for its personnel's access to Customer Data",
    "security.background_checks": "perform background checks on its personnel",
    "security.training": "provide security awareness training to its employees",
    "security.backups": "back up Customer Data daily",
    "security.breach_notice": "notify Customer of a security incident within 48 hours",
    "security.penetration_testing": "conduct annual penetration tests",
    "sla.uptime": "maintain availability of 99.9%",
    "sla.response_time": "respond to critical incidents within 1 hour",
    "sla.maintenance_notice": "give 48 hours' notice of scheduled maintenance",
    "data.deletion": "delete Customer Data within 30 days of termination",
    "data.subprocessor_notice": "give Customer 30 days' notice of new sub-processors",
    "data.subject_requests": "assist Customer in responding to data subject requests",
    "data.dpa": "enter into a data processing agreement",
    "processing.instructions": "process personal data only on documented instructions from Customer",
    "processing.unlawful_instructions": "inform Customer if an instruction infringes data protection law",
    "processing.staff_confidentiality": "bind persons who process personal data to confidentiality",
    "processing.security_measures": "implement appropriate technical and organisational measures",
    "processing.subprocessor_duties": "impose the same data protection obligations on each Sub-processor",
    "processing.subprocessor_liability": "remain liable to Customer for the acts of its Sub-processors",
    "processing.impact_assessments": "assist Customer with data protection impact assessments",
    "processing.deletion_choice": "delete or return personal data at the choice of Customer",
    "processing.compliance_information": "make available to Customer all information that demonstrates compliance with the GDPR",
    "ai.act_information": "provide Customer with the documentation that the AI Act requires",
    "ai.model_change_notice": "notify Customer 30 days before it changes the underlying model",
    "resilience.authority_cooperation": "cooperate with Customer's regulators",
    "resilience.authority_audit": "permit Customer's regulators to audit its systems",
    "resilience.inspection_cooperation": "cooperate in audits of the Services",
    "resilience.awareness_training": "participate in Customer's security awareness training",
    "resilience.threat_led_testing": "participate in threat-led penetration tests of Customer",
    "resilience.insolvency_access": "return Customer's data in the event of its insolvency",
    "resilience.corrective_action": "take corrective action where a service level is not met",
    "resilience.material_developments": "notify Customer of events that materially affect its ability to perform",
    "resilience.continuity_tests": "test its business continuity plan annually",
    "resilience.location_change_notice": "notify Customer 30 days before a change of the location of data",
    "resilience.transition_period": "continue to provide the Services for a transition period of 90 days",
    "commercial.insurance": "carry commercial general liability insurance",
    "commercial.ip_indemnity": "indemnify Customer against claims that the Service infringes intellectual property",
    "commercial.transition_assistance": "provide transition assistance upon termination",
    "commercial.suspension_notice": "give 10 days' notice before suspending the Service",
}
DENIALS = (
    "Provider is not obliged to {}.",
    "Provider shall have no obligation to {}.",
    "Provider shall not be required to {}.",
    "Neither party is required to {}.",
    "Nothing in this Agreement requires Provider to {}.",
    "Provider may, in its sole discretion, {}.",
    "There is no obligation for Provider to {}.",
    "There shall be no duty on the part of Provider to {}.",
    "No obligation rests on Provider to {}.",
    "This Agreement places no obligation on Provider to {}.",
    "Nothing herein shall be construed as requiring Provider to {}.",
    "Provider need not {}.",
    "Provider does not have to {}.",
    "Provider declines to {}.",
    "Provider may at its option {}, without being bound to do so.",
    "Neither Provider nor any of its affiliates is bound to {}.",
    "Many vendors of such tools {}.",
    "Provider is free to decide whether to {}.",
    "Provider has ceased to {}.",
    "Provider does not yet {}.",
    "Provider does not promise that it will {}.",
    "Provider does not guarantee that it shall {}.",
    "Provider no longer undertakes to {}.",
    "Provider shall neither {} nor answer for it.",
    "Provider would, but for its costs, {}.",
    "Provider is no longer bound to {}.",
    "Provider shall not be obliged under this Agreement to {}.",
    "Provider gives no assurance that it will {}.",
    "Customer may not require Provider to {}.",
    "Customer has no claim that Provider {}.",
)
PROMISED_ALL_THE_SAME = (
    "Provider shall {}, but is not required to say how.",
    "Provider shall {}, and has no obligation to do more.",
    "There is no obligation for Customer to ask for it; Provider shall {}.",
    "Unlike many vendors, Provider shall {}.",
    "Customer need not ask: Provider shall {}.",
    "Provider has ceased to charge for it and shall {}.",
    "Where Provider no longer uses a sub-processor, it shall {}.",
    "Provider does not yet charge for it, but shall {}.",
    "Customer may not require more; Provider shall {}.",
)
RIGHTS = {
    "data.subprocessor_objection": "object to a new sub-processor",
    "security.audit_right": "audit Provider once a year",
    "commercial.termination_convenience": "terminate this Agreement for convenience on 30 days' notice",
}
REFUSALS = (
    "There is no right for Customer to {}.",
    "No right is granted to Customer to {}.",
    "This Agreement gives no right to Customer to {}.",
    "Nothing in this Agreement entitles Customer to {}.",
    "Under no circumstances is Customer entitled to {}.",
    "In no event may Customer {}.",
    "Customer waives any right to {}.",
    "Customer shall not have the right to {}.",
)


NO_PROMISES = (
    "Provider may {}.",
    "Provider will consider whether to {}.",
    "Provider refuses to {}.",
    "Provider shall not {}.",
    "Provider is free not to {}.",
)
MUST_BE_OWED = [
    term for term in DUTIES if term.startswith(("processing.", "resilience.")) and term != "processing.instructions"
]


def owes(text: str, term: str) -> bool:
    """Whether a text is read as a duty that the vendor owes."""
    read = [t.value for t in extract_text(text) if t.id == term and t.governing]
    return any(v is not None and v != Flag(False) and not (isinstance(v, Duration) and v.amount == 0) for v in read)


@pytest.mark.parametrize("denial", DENIALS)
@pytest.mark.parametrize("term", DUTIES)
def test_a_denied_duty_is_not_owed(term: str, denial: str) -> None:
    assert not owes(denial.format(DUTIES[term]), term)


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("term", RIGHTS)
def test_a_refused_right_is_not_given(term: str, refusal: str) -> None:
    assert owes(f"Customer may {RIGHTS[term]}.", term)
    assert not owes(refusal.format(RIGHTS[term]), term)


@pytest.mark.parametrize("wording", NO_PROMISES)
@pytest.mark.parametrize("term", MUST_BE_OWED)
def test_what_is_only_possible_or_refused_is_not_owed(term: str, wording: str) -> None:
    assert not owes(wording.format(DUTIES[term]), term)


@pytest.mark.parametrize("term", ["security.breach_notice", "security.backups", "data.subprocessor_notice"])
@pytest.mark.parametrize("promise", PROMISED_ALL_THE_SAME)
def test_a_promise_beside_a_denial_is_owed(term: str, promise: str) -> None:
    assert owes(promise.format(DUTIES[term]), term)
