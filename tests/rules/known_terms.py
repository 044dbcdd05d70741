"""What the tests of rules share: the terms as a table, so that no extractor is needed, and case rows.

`test_policy` holds the table against the real catalogue.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import (
    Amounts,
    Choice,
    Duration,
    Fees,
    Flag,
    Money,
    Names,
    OpenDuration,
    Percent,
    Unit,
    Value,
)

_TABLE = """
sla.uptime                        percent   higher
sla.uptime_period                 choice    shorter  month, quarter, year
sla.credit_max                    percent   higher
sla.credit_claim_window           duration  longer
sla.chronic_failure_exit          flag      true
sla.response_time                 duration  shorter
sla.resolution_time               duration  shorter
sla.support_hours                 choice    n/a      24x7, extended, business_hours
sla.maintenance_notice            duration  longer
sla.rto                           duration  shorter
sla.rpo                           duration  shorter
sla.deprecation_notice            duration  longer
security.certifications           set       more     SOC 1, SOC 2, SOC 2 Type I, SOC 2 Type II, SOC 3, ISO 27001, ISO 27017, ISO 27018, ISO 27701, ISO 42001, ISO 9001, ISO 22301, PCI DSS, HIPAA, HITRUST, FedRAMP, CSA STAR, Cyber Essentials, C5, NIST 800-53, NIST CSF, TISAX
security.encryption_at_rest       flag      true
security.encryption_in_transit    flag      true
security.penetration_testing      duration  shorter
security.breach_notice            duration  shorter
security.audit_right              flag      true
security.audit_notice             duration  shorter
security.vulnerability_fix        duration  shorter
security.mfa                      flag      true
security.backups                  duration  shorter
security.continuity_plan          flag      true
security.background_checks        flag      true
security.training                 flag      true
data.ownership                    flag      true
data.training_use                 choice    n/a      prohibited, opt_in, opt_out, permitted
data.aggregate_use                choice    n/a      prohibited, permitted
data.deletion                     duration  shorter
data.retrieval_window             duration  longer
data.subprocessor_notice          duration  longer
data.subprocessor_objection       flag      true
data.residency                    set       n/a
data.transfer_mechanism           set       more     SCC, UK Addendum, IDTA, DPF, BCR, adequacy
data.dpa                          flag      true
data.subject_requests             flag      true
data.confidentiality_term         duration  longer
ai.output_ownership               flag      true
ai.output_indemnity               flag      true
ai.input_retention                duration  shorter
commercial.liability_cap          amounts   higher
commercial.liability_carveouts    set       more     confidentiality, data_breach, indemnification, gross_negligence, wilful_misconduct, ip_infringement, fraud, death_or_injury, payment, law
commercial.auto_renewal           flag      false
commercial.non_renewal_notice     duration  shorter
commercial.initial_term           duration  n/a
commercial.price_increase_cap     percent   lower
commercial.price_change_notice    duration  longer
commercial.terms_change_notice    duration  longer
commercial.termination_convenience  flag    true
commercial.cure_period            duration  n/a
commercial.suspension_notice      duration  longer
commercial.transition_assistance  flag      true
commercial.refund_on_exit         flag      true
commercial.ip_indemnity           flag      true
commercial.insurance              flag      true
commercial.as_is                  flag      false
commercial.pilot_terms            flag      false
commercial.governing_law          set       n/a
"""


# Terms that only a pack of law asks for.
_ON_REQUEST = """
processing.instructions               choice  n/a   documented, undocumented
processing.staff_confidentiality      flag    true
processing.security_measures          flag    true
processing.subprocessor_authorisation choice  n/a   specific, general, not_required
processing.subprocessor_duties        flag    true
processing.subprocessor_liability     flag    true
processing.impact_assessments         flag    true
processing.deletion_choice            flag    true
processing.compliance_information     flag    true
processing.unlawful_instructions      flag    true
ai.act_information                    flag    true
ai.human_review                       choice  n/a   prohibited, limited, permitted
ai.model_change_notice                duration longer
ai.provider_training                  flag    true
ai.training_ban_scope                 set     more  prompts, output, embeddings, usage_data, feedback
resilience.alternative_assurance      flag    true
resilience.authority_audit            flag    true
resilience.authority_cooperation      flag    true
resilience.awareness_training         flag    true
resilience.continuity_tests           duration shorter
resilience.corrective_action          flag    true
resilience.exit_on_monitoring         choice  n/a   circumstances, material_changes
resilience.exit_on_supervision        choice  n/a   impaired, on_demand
resilience.exit_on_weakness           flag    true
resilience.incident_assistance        choice  n/a   free, agreed_cost, unpriced
resilience.insolvency_access          flag    true
resilience.inspection_cooperation     flag    true
resilience.location_change_notice     duration longer
resilience.material_developments      flag    true
resilience.protection_goals           set     more  availability, authenticity, integrity, confidentiality
resilience.subcontracting             choice  n/a   prohibited, consent, conditions, permitted
resilience.threat_led_testing         flag    true
resilience.transition_period          duration longer
"""


def _definition(line: str, *, on_request: bool = False) -> TermDefinition:
    term, kind, better, *words = line.split(maxsplit=3)
    allowed = tuple(word.strip() for word in words[0].split(",")) if words else ()
    return TermDefinition(term, Kind(kind), Better(better), "", allowed, on_request)


STANDARD = {term.id: term for term in map(_definition, _TABLE.strip().splitlines())}
TERMS = STANDARD | {
    term.id: term for term in (_definition(line, on_request=True) for line in _ON_REQUEST.strip().splitlines())
}


def case_rows(table: str) -> list[Any]:
    """The rows of `cases/<table>.yaml`, each named by what it says."""
    rows = YAML(typ="safe").load(Path(__file__).parent / "cases" / f"{table}.yaml")
    return [pytest.param(row, id=row["says"]) for row in rows]


def value_of(term: TermDefinition, said: Any, words: str = "") -> Value:
    """A value from its spelling in the JSON output."""
    match term.kind:
        case Kind.FLAG:
            return Flag(said, words)
        case Kind.PERCENT:
            return Percent(Decimal(str(said)), words)
        case Kind.CHOICE:
            return Choice(said, words)
        case Kind.SET:
            return Names(tuple(said), words)
        case Kind.AMOUNTS:
            return Amounts(tuple(_amount(amount) for amount in said), words)
    if said in ("unspecified", "indefinite"):
        return OpenDuration(said, words)
    amount, unit = said.split()
    return Duration(Decimal(amount), Unit(unit), words)


def _amount(said: str) -> Money | Fees:
    if said == "total fees":
        return Fees(None)
    if said.endswith(" months fees"):
        return Fees(Decimal(said.split()[0]))
    currency, amount = said.split()
    return Money(currency, Decimal(amount))
