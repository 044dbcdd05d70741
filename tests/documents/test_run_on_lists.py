"""Lists that were printed on and on in a paragraph: where they are parted, and what is no list."""

from __future__ import annotations

import pytest

from contract_check.documents.run_on_lists import split_run_on_list

# The parts are divided by " / ".
PARTED = [
    "Provider shall: / - Keep records of access / - Tell Customer of each breach within 48 hours",
    "(a) the following: / * The Service; / * Any “Beta” previews; / * Support.",
    "- Audits: once a year / - Penetration tests: every quarter / - Backups: daily",
    "• Backups daily; / • Restore tests yearly",
    "Hours: / - Standard: Monday - Friday, 9 AM - 6 PM / - Premium: 24/7",
    "Levels: / - Severity 1 - Critical: the service is down / - Severity 2 - High: it is slow",
    "Availability: / – 99.9% on the plan Pro / – 99.5% on the plan Basic",
    "Installation and deployment / - Assistance with the first installation and its settings / - Guidance on the architecture "
    "/ - Help with upgrades and migrations",
    "Vendor: / 1. Keeps records of access; / 2. Tells Customer of each breach; and / 3. Trains its staff",
    "7. Orders Fees follow from orders. / 8. Payment Fees are due in 30 days. / 9. Warranties The service conforms.",
    "Frequency: once in a year / Notice: 30 days in writing / Conduct: in business hours",
    "Customer Data: owned by Fernway / Usage Data: kept by the Vendor / Models: owned by Quillby",
    "Audits once a year / Frequency: yearly / Notice Period: 30 days / Scope and Cost: as agreed",
    "1. Uptime We promise 99%. Not counted: / - Planned work / - Outages elsewhere / 2. Support Replies come in a day. / 3. Credits We credit 5%.",
]
WHOLE = [
    "Support hours: Monday - Friday, 9 AM - 6 PM",
    "Support hours: Monday – Friday 8:00 – 18:00, Saturday – Sunday 9:00 – 12:00 (Central European Time).",
    "Uptime % = (Total Minutes - Downtime) / Total Minutes * 100, where Downtime - Maintenance counts - As said above.",
    "The vendor - Acme Ltd - and the customer - Globex GmbH - agree as follows on the matter of the services rendered.",
    "Schedule 2 - Technical Measures",
    "SOFTWARE AGREEMENT - Enterprise Edition - Version 2 - 2024",
    "Severity 1 - Critical: the service is down.",
    "Contact: Jane Roe - Head of Support",
    "- Uptime - The share of a month in which the service is available",
    "Provider may use Customer Data for what follows, in this order: Support: To help users. Development and Testing: To mend it. Safety: To keep it safe.",
    "Frequency: once in a year Notice: 30 days in writing",  # two fields are too few to be sure
    "Write to Acme: Support Desk: or call: either will do.",
    "As said in Section 1. The fees under Section 2. If unpaid, Section 3. No more.",
    "Version 1. This release. Version 2. That release. Version 3. Another.",
    "It applies to plans 4. Then, of 12. Further, in 2021. Thereafter the vendor decides on 13. Nothing else.",
    "1. Fees are due in 30 days. 2. They are paid in euros.",  # two numbers are too few to be sure
    "The notice is given in writing: - by hand - by post",  # no capitals: one sentence
]


@pytest.mark.parametrize("parted", PARTED)
def test_a_run_on_list_is_parted_at_its_items(parted: str) -> None:
    parts = parted.split(" / ")
    text = " ".join(parts)
    starts = split_run_on_list(text)
    assert [
        text[begin:end].strip() for begin, end in zip((0, *starts), (*starts, len(text)), strict=True) if end
    ] == parts


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_no_list_stays_whole(text: str) -> None:
    assert split_run_on_list(text) == ()
