"""What speaks of insurance and is no duty of the vendor's: somebody else's duty or cover, benefits, goods, insurance as a business.

Rejected: "Customer shall carry …", "Licensee represents that it will maintain …", resellers and subcontractors alone, unemployment
or health insurance, deposit and title insurance, goods in transit, insurance products, disclaimed warranties.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern

CARRY = (
    r"(?:maintain|carry|procure|obtain|keep|purchase|take out|secure|hold|have|effect|arrange|provide|furnish|acquire|"
    r"subscribe|insure|buy|possess|put in place|cover)"
)
COVER = (
    r"(?:insurance|insured|"
    r"liability (?:coverage|polic(?:y|ies)|cover)|"
    r"policy of insurance|"
    r"(?:cyber|indemnity|umbrella) polic(?:y|ies)|"
    r"cyber (?:risk|security) cover(?:age)?\b|"
    r"cover for (?:its|their) (?:\w+ ){0,2}(?:liability|indemnity)|"
    r"(?:general liability|professional (?:liability|indemnity)|errors (?:and|&) omissions|"
    r"technology e&o)[^|;.]{0,60}? (?:coverages?|cover|polic(?:y|ies))\b|"
    r"(?:errors[- ](?:and|&)[- ]omissions|e&o) cover(?:age)?\b|"
    r"(?:general|product|public|cyber|professional|automobile|employers'?|workers'?) "
    r"(?:liability|indemnity|compensation) (?:coverage|cover))"
)

NOT_THE_VENDORS_COVER = (
    Pattern(
        "another party's duty",
        rf"^(?!.*(?:VENDOR|BOTH) (?:shall|will|must)<100>{COVER})\W*(?:the |each |every )?"
        r"(?:reseller|sub-?contractor|dealer|agent|partner|tenant|lessee|carrier|user|member|guest|driver|"
        rf"participant|travell?er|student)s? (?:shall|will|must)<100>\b{CARRY}\b<160>{COVER}",
    ),
    Pattern(
        "the customer's own duty",
        r"(?<!VENDOR and )(?<!VENDOR or )CUSTOMER "
        r"(?:<shall>(?! (?:each|both)\b)|should|"
        r"(?:is|are|remains?) (?:solely |also |fully )?"
        r"(?:responsible|obliged|advised|encouraged|recommended|free)|has|have)"
        rf"(?!<80>\bVENDOR (?:<shall> |to )?{CARRY})<100>\b(?:{CARRY})\w*\b<160>{COVER}|"
        f"CUSTOMER's (?:sole |own )?responsibility<60>{COVER}|"
        rf"recommend\w*<60>CUSTOMER<60>{COVER}|"
        # What it declares or agrees to of itself: "represents and warrants it will maintain", "agrees, at its own cost, to hold".
        r"CUSTOMER,? (?:(?:at|on) (?:its|their) [^|,]{0,30}, )?(?:(?:hereby|also|further|each|both) )*"
        r"(?:represents?|warrants?|covenants?|undertakes?|confirms?|agrees?|declares?|certif(?:y|ies)|promises?|assures?|states?)\b"
        rf"(?:(?!VENDOR|BOTH)[^|;.]){{0,160}}?\b{CARRY}\w*\b(?:(?!VENDOR|BOTH)[^|;.]){{0,160}}?{COVER}",
    ),
    Pattern(
        "employees' benefits",
        r"^(?!.*(?:liability|indemnity|compensation) (?:insurance|coverage)).*"
        r"(?:(?:unemployment|social|health|medical|dental|disability|life|old[- ]age|pension|group) "
        r"(?:\w+ )?insurance|"
        r"(?:tax(?:es)?|withholding|benefits?|wages|payroll|vacation|pension)\b<80>insurance|"
        r"insurance<40>(?:benefits|withholding|payroll))",
    ),
    Pattern(
        "insurance of something else",
        r"(?:deposit|title|mortgage|crop|freight|shipping) insurance|\bfdic\b|"
        r"insured (?:deposit|mail|by (?:the )?f)|\bno (?:extra |additional )?insurance\b",
    ),
    Pattern(
        "a right to change the cover or end it",
        rf"\b(?:right|discretion|entitled)\b<60>\bto (?:alter|change|cease|withdraw|discontinue|end)\b<120>{COVER}|"
        r"\bin order to continue such insurance\b",
    ),
    Pattern("what is bought of the customer", r"\bpurchase from CUSTOMER\b"),
    Pattern("what no warranty is given for", r"\bdisclaims?\b<60>\bwarrant(?:y|ies)\b"),
    Pattern(
        "goods on their way",
        r"\binsure (?:the |all |any |such )?(?:\w+ )?"
        r"(?:equipment|goods|products?|shipments?|consignments?|parcels?)\b<60>"
        r"\b(?:in transit|shipment|delivery)",
    ),
    Pattern(
        "insurance as a business",
        r"insurance (?:compan(?:y|ies)' |products?|business|agent|broker|services|industry|laws|"
        r"commission(?:er)?|agenc|contracts|center|website|quotes?)|"
        r"reinsur|(?:insurance portability)",
    ),
)
