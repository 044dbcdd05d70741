"""What is told as garbled or foreign, and what is read: tables in English hold hardly any small words."""

import pytest

from contract_check.documents.legibility import is_garbled

SUPPORT_TABLES = """Service Level Agreement
Standard Tier
Severity Initial Response Resolution Target
Critical 48 hours 5 business days
High 72 hours 10 business days
Normal 5 business days 20 business days
Premium Tier
Severity Initial Response Resolution Target
Critical 8 hours 2 business days
High 24 hours 5 business days
Normal 48 hours 10 business days
Enterprise Tier
Severity Initial Response Resolution Target
Critical 1 hour 24 hours
High 4 hours 2 business days"""
OBJECTIVES_TABLE = """Service Metric Objective Measurement Method Reporting Interval
Service Availability 99.90% Uptime monitoring tool Monthly
Priority 1 (Critical) Respond within 1 hour Timestamped ticket system 24/7
Priority 2 (High) Respond within 4 hours Timestamped ticket system 24/7
Priority 3 (Medium) Respond within 8 hours Timestamped ticket system Business hours
Problem Resolution Times
Priority 1 (Critical) Resolve within 4 hours Timestamped ticket system 24/7
Scheduled Maintenance Notification 7 days Email notification"""
GERMAN_TABLE = """Service Level Agreement
Priorität Reaktionszeit Lösungszeit
Kritisch 1 Stunde 4 Stunden
Hoch 4 Stunden 1 Arbeitstag
Mittel 8 Stunden 3 Arbeitstage
Niedrig 24 Stunden 10 Arbeitstage
Support per Hotline, E-Mail und Ticketsystem, Montag bis Freitag
Uptime der Cloud Services im Monat 99,9 %, gemessen durch Monitoring
Geplante Wartung wird sieben Tage zuvor im Statusportal angekündigt
Security Incident Response nach dem Notfallkonzept, Meldung binnen 24 Stunden"""
FRENCH_TABLE = """Contrat de niveau de service
Priorité Délai de réponse Délai de résolution
Critique 30 minutes 4 heures
Élevée 2 heures 1 jour ouvré
Moyenne 8 heures 3 jours ouvrés
Description du service, maintenance et support par courriel et par ticket
Disponibilité mensuelle 99,9 %, mesurée par la supervision du fournisseur
Maintenance planifiée annoncée sept jours à l'avance sur la page de statut
Notification de violation de données dans les 24 heures"""
SHIFTED_LETTERS = "Uif Qspwjefs tibmm opujgz uif Dvtupnfs xjuijo uxfouz gpvs ipvst pg boz tfdvsjuz jodjefou " * 6


@pytest.mark.parametrize("text", [SUPPORT_TABLES, OBJECTIVES_TABLE])
def test_tables_in_english_are_read(text: str) -> None:
    assert not is_garbled(text)


@pytest.mark.parametrize("text", [GERMAN_TABLE, FRENCH_TABLE, SHIFTED_LETTERS])
def test_other_languages_and_scrambled_letters_are_told(text: str) -> None:
    assert is_garbled(text)
