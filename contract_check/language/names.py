"""What looks like the proper name of a party, and what is only a capitalised word of contracts."""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

# "acme.io": a name that is the address of its website.
DOMAIN_ENDING = r"\.(?:com|io|ai|dev|app|co|cloud|net|org)"
LEGAL_FORM = late_pattern(
    r"(?:\(?(?:P(?:te|ty|vt|rivate|roprietary|TE|TY|VT|RIVATE|ROPRIETARY)|Co|CO)\.?\)?,? "
    r"(?:Ltd|LTD|Limited|LIMITED)|(?:GmbH|AG) (?:&|and) Co\.? ?KG(?:aA)?|S\. ?de R\. ?L\. de C\. ?V|"
    r"spol\. s ?r\.o|Inc|INC|LLC|L\.L\.C|Ltd|LTD|Limited|LIMITED|GmbH|GMBH|Incorporated|"
    r"INCORPORATED|Corp|CORP|Corporation|CORPORATION|B\.?V|N\.?V|S\.?A\.?S|S\.?A\.?R\.?L|S\.?r\.?l|"
    r"S\.?p\.?A|S\.?A|AG|SE|KG|UG|PBC|Pty|PLC|plc|LLP|L\.P|LP|Co|Oy|Oyj|OÜ|ApS|A/S|ASA|(?<!BUSINESS )(?<!KNOWN )(?<!TRADING )(?<!OPERATING )AS|AB|ehf|ohf|"
    r"d\.o\.o|s\.r\.o|z\.ú|Kft|Zrt|UAB|SIA|Ltda|Lda|Sdn\.? Bhd|SRL|GbR|OHG|mbH|S\.?L\.?U|S\.?L|"
    r"Sp\. z o\.o|K\.K|KK|Pte|Company)"
)
NO_NAME = frozenset(
    (
        "inc llc ltd recipient discloser sow engineers suggestions contribution contributions marks "
        "partner the this these those each any either neither no all such if it they he she we you our "
        "your party parties agreement service services data customer client user users content section "
        "company provider supplier vendor licensor licensee subscriber processor controller software "
        "product products platform order fees fee personal information confidential confidentiality "
        "subprocessor sub-processor sub-processors subprocessors nothing there what who when notice "
        "credit credits payment support and or in on for as by to that which who termination term "
        "disclosing receiving indemnifying indemnified member members account materials third affiliates "
        "website site terms policy dpa sla addendum intellectual clause clauses schedule exhibit annex article "
        "arbitrator arbitration court law laws states state commission gdpr california input output "
        "inputs outputs feedback participant licensed documentation failure access use downtime unused "
        "uptime purchaser buyer contractor consultant eu uk sccs scc instructions affiliate group owner "
        "subscription subscriptions cancellation cancellations renewal renewals invoice invoices accounts "
        "licences licenses licence license orders prices price refund refunds plan plans maintenance "
        "backup backups employee employees personnel developers incidents requests training encryption "
        "executive committee agent sponsor investor borrower shipper transporter eula api app supervisory "
        "authority authorities authorized standard contractual usd eur gbp chf nda ndas soc iso hipaa "
        "saas mfa vpn rto rpo webhooks exports backups visitors inspectors audits credits claims between "
        "among gtc gtcs tos aup msa agb name thank thanks welcome please here effective date"
    ).split()
)

# No name by itself, and a part of many: "Perplexa AI".
_NO_NAME_ALONE = frozenset("ai enterprise pro premium business standard beta bot plus team".split())

# What a party is, beside its role: "Operator (Processor): Fernway LLC".
WHAT_THEY_ARE = frozenset(
    (
        "operator organisation organization principal merchant publisher developer agency institution reseller distributor "
        "franchisee franchisor repairer associates talent artist celebrity endorser"
    ).split()
)

# "Private Limited" is no name, and "London EC2A" an address.
_FORM_WORD = late_pattern(rf"(?:{LEGAL_FORM.pattern}|Private|Public|PRIVATE|Trading|Registered)\.?")
_POSTAL_CODE = late_pattern(r"\b[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?\Z")
_MIXED_FORMS = {"GMBH": "GmbH"}
_CAMEL = late_pattern(r"[a-z]{1,4}[A-Z]")  # "regX", "iFernway"
_A_PAPER = late_pattern(r"(?i:\b(?:agreement|contract|addendum|amendment)\Z)")
_FORM_AT_END = late_pattern(rf",?\s+{LEGAL_FORM.pattern}\.?\Z")


def without_form(name: str) -> str:
    """The name without the legal form at its end: "Fernway, Inc." is "Fernway"."""
    return _FORM_AT_END.sub("", name)


def is_name(words: str) -> bool:
    """Whether every word could be part of a name: capitalised at the start, none a word of all contracts."""
    parts = words.lower().split()
    if words.lower() in _NO_NAME_ALONE:
        return False
    begins = words[:1].isupper() or _CAMEL.match(words) is not None
    return bool(parts) and begins and not any(p.rstrip("s.") in NO_NAME or p in NO_NAME for p in parts)


def is_proper(name: str) -> bool:
    """Whether this looks like a party's name, and not like a fragment or a legal form alone."""
    bare = name.strip(" ,.")
    only_forms = all(_FORM_WORD.fullmatch(word) for word in bare.replace(",", " ").split())
    no_name = any(name.lower() in words for words in (NO_NAME, _NO_NAME_ALONE, WHAT_THEY_ARE))
    return len(name) > 3 and not (only_forms or no_name or _POSTAL_CODE.search(name) or _A_PAPER.search(name))


def in_title_case(name: str) -> str:
    """ "HARBOUR SOFTWARE LIMITED" as "Harbour Software Limited"; legal forms, "HARBOUR24" and the like stay."""
    if not name.isupper():
        return name
    return " ".join(
        word if len(word) <= 3 or any(map(str.isdigit, word)) else _MIXED_FORMS.get(word, word.title())
        for word in name.split()
    )
