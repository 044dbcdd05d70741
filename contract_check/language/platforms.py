"""The companies on whose platforms, payment services and models vendors build: named in a vendor's paper, they are third parties.

A surface calls the parties of a paper VENDOR and CUSTOMER, so that such a name stands for a third party there, whoever
wrote the paper. No reading is ever given because of a name; these only say whose deed, certificate or outage is told of.

>>> import re
>>> re.findall(THIRD_PARTY_PLATFORM, "we host on aws, use google cloud platform and bill by paypal")
['aws', 'google cloud platform', 'paypal']
"""

from __future__ import annotations

_HOSTING = (
    r"aws|amazon(?: web services)?|google(?: cloud)?(?: platform)?|gcp|microsoft|azure|oracle|hetzner|ovh|"
    r"digital ?ocean|heroku|vercel|cloudflare"
)
_PAYMENTS = r"stripe|paypal|adyen|braintree|plaid"
_MODELS = r"openai|chatgpt|gpt|anthropic|claude|gemini|mistral|meta"

PAYMENT_COMPANY = rf"\b(?:{_PAYMENTS})\b"
THIRD_PARTY_PLATFORM = rf"\b(?:{_HOSTING}|apple|{_PAYMENTS})\b"
THIRD_PARTY_MODEL = rf"\b(?:{_MODELS})\b"
