"""What is told as garbled or foreign, and what is read: tables and lists in English hold hardly any small words."""

from pathlib import Path

import pytest
from printed_pages import SENTENCE, draw, write

from contract_check.documents.legibility import GARBLED, NOT_ENGLISH, find_illegible, is_doubtful_scan
from contract_check.model.document import ReadStatus

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
SUB_PROCESSORS = """Schedule 4 Approved Sub-processors
Name Activity Location
Ravensgate Hosting Ltd Cloud hosting London, United Kingdom
Morrow & Finch GmbH Backup storage Frankfurt am Main, Germany
Tallis Mail Inc. Transactional e-mail Portland, Oregon, USA
Quay Street Analytics SAS Product analytics Lyon, France
Ostrava Support s.r.o. Customer support Ostrava, Czech Republic
Kestrel Payments plc Payment processing Dublin, Ireland
Lindqvist Telefoni AB Voice and text messages Gothenburg, Sweden
Porto Alegre Dados Ltda Reporting Porto Alegre, Brazil"""
DEFINED_TERMS = """Table of Contents
1. Definitions 7
1.1 Affiliate 7
1.2 Applicable Law 7
1.3 Authorised User 7
1.4 Background IP 7
1.5 Business Day 8
1.6 Calendar Quarter 8
1.7 Change Control Procedure 8
1.8 Confidential Information 8
1.9 Customer Data 9
1.10 Data Protection Legislation 9
1.11 Disaster Recovery Plan 9
1.12 Documentation 10
1.13 Effective Date 10
1.14 Emergency Maintenance 10
1.15 Force Majeure Event 10
1.16 Intellectual Property Rights 11"""
PARTS = """EXHIBIT B SPARE PARTS
[***] DESCRIPTION [***]
[***] VALVE ASSY, RELIEF 2 PCS
[***] ACTUATOR, PITCH TRIM 1 PC
[***] SEAL-RING KNTL-0042 14 PCS
[***] BRACKET, FUEL PUMP 1 PC
[***] SWITCH, PRESSURE DIFFERENTIAL 3 PCS
[***] CONNECTOR, 24-PIN MALE 8 PCS
[***] GASKET, EXHAUST MANIFOLD 6 PCS
[***] TRANSFORMER, STEP-DOWN 1 PC
[***] FILTER ELEMENT, HYDRAULIC 12 PCS"""
ADDRESSES = """Notices
Harrow Systems Pte. Ltd.
15 Jalan Besar Road, Singapore 209948
Harrow Systems S.L., Calle de la Reina 12, 28004 Madrid, España
Harrow Systems SARL, 3 rue du Port, 44000 Nantes, France
Harrow Systems BV, Prins van Oranjelaan 8, 3011 Rotterdam, Netherlands
Harrow Systems Inc., 1028 Foundry Way, Kinston, NC 28504, USA
Harrow Systems GmbH, Zur Alten Mühle 4, 80331 München, Deutschland
Harrow Systems K.K., Minato-ku, Tokyo 105-0011, Japan
Telephone +65 6555 0142 Facsimile +65 6555 0143"""
KEYWORDS = "kestrel parcel tracking\nkestrel parcels discount\ncheap kestrel parcel rates\nkestrelparcel .com\n" * 6
READ = [SUPPORT_TABLES, OBJECTIVES_TABLE, SUB_PROCESSORS, DEFINED_TERMS, PARTS, ADDRESSES, KEYWORDS]

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
SWEDISH = """Leverantören ska säkerhetskopiera kundens uppgifter varje natt och förvara kopiorna i ett annat datacenter än det där
tjänsten drivs. Vid avtalets upphörande ska uppgifterna raderas inom trettio dagar, om inte kunden dessförinnan begär att få ut dem i
ett allmänt använt format. Leverantören får inte överföra uppgifter till land utanför EES utan kundens skriftliga godkännande."""
POLISH = """Dostawca zobowiązuje się do zachowania poufności danych klienta przez okres pięciu lat od rozwiązania umowy. Dane osobowe
nie będą przekazywane poza Europejski Obszar Gospodarczy bez uprzedniej zgody klienta, która może zostać cofnięta. Usługa jest dostępna
przez całą dobę, z wyjątkiem okien serwisowych, które zostaną zapowiedziane z co najmniej siedmiodniowym wyprzedzeniem."""
SWAHILI = """Mtoa huduma atahifadhi taarifa zote za mteja kwa usalama na hatazitoa kwa mtu mwingine yeyote bila idhini ya maandishi ya
mteja. Endapo mkataba utasitishwa, taarifa zitafutwa ndani ya siku thelathini, isipokuwa pale sheria inapotaka zihifadhiwe kwa muda
mrefu zaidi. Huduma itapatikana wakati wote isipokuwa wakati wa matengenezo yaliyotangazwa mapema kwa barua pepe."""
RUSSIAN = (
    "Исполнитель обязуется хранить данные заказчика и удалить их в течение тридцати дней после расторжения договора. "
    * 4
)
SHIFTED_LETTERS = "Uif Qspwjefs tibmm opujgz uif Dvtupnfs xjuijo uxfouz gpvs ipvst pg boz tfdvsjuz jodjefou " * 6
EXCHANGED_LETTERS = (
    "Gsv Kilervwi hszoo yzxp fk Xfhglnvi Wzgz vevib wzb zmw hgliv gsv xlkrvh rm z hvxlmw wzgz xvmgiv " * 5
)
SIGNS_FOR_LETTERS = "T#e Pro&ider s$all not%fy t#e Cus$omer wi&hin fo$ty-eig#t ho%rs " * 8


@pytest.mark.parametrize("text", READ)
def test_tables_and_lists_in_english_are_read(text: str) -> None:
    assert not find_illegible(text)


@pytest.mark.parametrize("text", [GERMAN_TABLE, FRENCH_TABLE, SWEDISH, POLISH, SWAHILI, RUSSIAN])
def test_another_language_is_told(text: str) -> None:
    assert find_illegible(text) == NOT_ENGLISH


@pytest.mark.parametrize("text", [SHIFTED_LETTERS, EXCHANGED_LETTERS, SIGNS_FOR_LETTERS])
def test_exchanged_letters_are_told(text: str) -> None:
    assert find_illegible(text) == GARBLED


INK = "Sarnte olin Resta hond ane Lirat seno Dalti meron Vasti holen Corat inde Pelos tarin Mendo lasti Renor adis " * 4


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [(SENTENCE * 3, False), (SUPPORT_TABLES, False), (OBJECTIVES_TABLE, False), (SUB_PROCESSORS, True), (INK, True)],
)
def test_a_scan_has_common_words_or_those_of_a_table(text: str, doubtful: bool) -> None:
    assert is_doubtful_scan(text) is doubtful


def test_pages_are_told_with_what_is_wrong_with_each(tmp_path: Path) -> None:
    texts = (SENTENCE, GERMAN_TABLE, SUB_PROCESSORS, SHIFTED_LETTERS.replace(" uif", "\nuif"), GERMAN_TABLE)
    document = draw(tmp_path, *(lambda canvas, text=text: write(canvas, text.split("\n")) for text in texts))
    assert document.status is ReadStatus.PARTLY_READ
    assert [page.number for page in document.pages if page.unread] == [2, 4, 5]
    assert document.problem == (
        "pages 2, 5: the text is not in English. Ask for the English contract. "
        "page 4: the text layer is garbled. Run OCR on the file and check the result."
    )
