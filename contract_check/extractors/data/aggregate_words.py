"""What data is called that was aggregated or anonymised, and what is done with it."""

from __future__ import annotations

MADE = (
    r"(?<!non-)(?<!un-)\b(?:aggregate[ds]?|anonymi[sz]ed?|anonymi[sz](?:ing|ation)|anonymous|aggregat(?:ing|ion)|"
    r"de-?identif(?:ied|y|ies|ication)|statistical(?:ly)?|"
    r"non-?(?:personally )?identif(?:iable|ying)|pseudonymi[sz]ed|depersonali[sz]ed)\b"
)
_WORD = (
    r"(?:,? (?:and|or|and/or|/|non-personal|usage|statistical|service|performance|user|system|operational|"
    f"technical|customer|CUSTOMER|resulting|{MADE})|"
    r"/\w+)"
)
KIND = (
    f"(?:{MADE}{_WORD}*,? (?:data|metadata|telemetry|information|form|basis|statistics|manner|insights?|results|"
    r"analytics|analys[ei]s|content|format|metrics|reports?|learnings?|trends|"
    r"customer data|usage|fashion)|"
    rf"{MADE}(?: \w+){{0,2}} (?:data|information|inputs|prompts|outputs|conversations|transcripts|queries|statistics|measures|rates?|figures|trends|"
    r"benchmarks?|insights|metrics|summar(?:y|ies))|"
    r"\b(?:data|information|content),? (?:(?:that|which|once|when|after) )(?:(?:it|they) )?"
    rf"(?:has been|have been|is|are|were|was|has|have|VENDOR has) (?:\w+ly |already |first )?{MADE}|"
    r"\b(?:data|information|content|statistics|it|them|such data) (?:only |solely )?"
    r"(?:in (?:the |an? )?)?aggregate\b(?! (?:amount|liab|to\b|exceed))|"
    r"\b(?:anonymous|anonymi[sz]ed|aggregate[ds]?) (?:benchmarks?|statistics|analytics|insights?))"
)
USE = (
    r"\b(?:us(?:e|es|ing|ed)|collect\w*|compil\w+|creat\w+|disclos\w+|shar(?:e|es|ing|ed)|publish\w*|analy[sz]\w+|"
    r"exploit\w*|commerciali[sz]\w+|process\w*|deriv\w+|generat\w+|distribut\w+|develop\w*|sell\w*|sale\b|"
    r"retain\w*|make available|report\w*|monitor\w*|own|owns|improve)\b"
)
USAGE = (
    r"\b(?:usage|service|services|system|analytics?|performance|resultant|telemetry|technical|operational|"
    r"platform|diagnostic|learned|statistical|derived|derivative|insights?) (?:data|information|statistics)\b"
)
