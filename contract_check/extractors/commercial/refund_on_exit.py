"""commercial.refund_on_exit — prepaid fees come back pro rata when the customer ends for the vendor's breach.

Accepted: "Provider shall refund any prepaid fees covering the remainder of the term", "terminate and
receive a refund of the unused portion", "you will receive a pro rata refund".
Rejected: refunds after an objection to a sub-processor, after an infringement claim alone, of taxes
or of overpayments; a general "fees are non-refundable".
Refused: "no refund on termination for any reason".
"""

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PREPAID = r"(?:pre-?paid|unused|unearned|advance|remaining|remainder|pro-?\s?rat\w*|prorated|unexpired|balance|credits|fees|amounts|portion)"
_REFUND = r"(?:refund\w*|reimburs\w+|repay\w*|repaid)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.refund_on_exit",
            Kind.FLAG,
            Better.TRUE,
            "Are prepaid fees refunded pro rata when the customer terminates for the vendor's breach?",
        ),
        triggers=("refund", "reimburs", "repay", "repaid"),
        accept=(
            Pattern(
                "refund after termination for breach",
                rf"(?:terminat\w+|cancel\w*)[^|]{{0,260}}?(?:breach|default|cause|fail\w*|material|section|warrant|unavailab|service level|credit|VENDOR|CUSTOMER may|CUSTOMER terminat)[^|]{{0,260}}?{_REFUND}[^|]{{0,160}}?{_PREPAID}",
                TRUE,
                weight=2,
            ),
            Pattern(
                "refund on termination",
                rf"(?:VENDOR|CUSTOMER)[^|]{{0,80}}?(?:<shall>|entitled to|receive|eligible|promptly|may)[^|]{{0,60}}?{_REFUND}[^|]{{0,200}}?{_PREPAID}[^|]{{0,200}}?(?:terminat|expir|remainder|remaining|unused|after the (?:date|effective)|cancel)",
                TRUE,
                weight=2,
            ),
            Pattern(
                "pro rata refund",
                rf"(?:pro-?\s?rat\w*|prorated|proportion\w*) (?:\w+ ){{0,3}}{_REFUND}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "refund for a defect",
                rf"(?:warrant|defect|non-?conform|cannot (?:correct|resolve|fix))[^|]{{0,300}}?terminat[^|]{{0,200}}?{_REFUND}",
                TRUE,
                weight=2,
            ),
            Pattern(
                "no refund on any termination",
                rf"(?:terminat\w+|cancel\w*|expir\w+)[^|]{{0,160}}?(?:not|no|never)[^|]{{0,60}}?{_REFUND}|no {_REFUND}[^|]{{0,120}}?(?:terminat|cancel|any reason)|(?:not|never)[^|]{{0,60}}?(?:entitled to|receive|obtain|issue|provide)[^|]{{0,60}}?{_REFUND}[^|]{{0,120}}?(?:terminat|cancel|any (?:reason|time))|cancel[^|]{{0,60}}(?:receive|or) a? ?{_REFUND}",
                FALSE,
            ),
        ),
        reject=(
            Pattern("after an objection to a sub-processor", r"sub-?processor|subcontractor"),
            Pattern(
                "the infringement remedy alone",
                r"infring[^|]{0,400}(?:procure|modify|replace|non-infringing)|non-infringing",
            ),
            Pattern(
                "taxes and overpayments",
                r"\b(?:tax(?:es)?|overpa\w+|travel|deposit|duplicate)\b[^|]{0,60}refund|refund[^|]{0,40}\b(?:tax|overpa)",
            ),
            Pattern(
                "withdrawal of a consumer",
                r"\b(?:right of withdrawal|withdraw(?:al)? (?:from|period)|cooling[- ]off|money[- ]back)\b",
            ),
        ),
    ),
)
