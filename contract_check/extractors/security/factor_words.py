"""The words for several factors of authentication: what they are called, and a password with something beside it."""

from __future__ import annotations

MFA = (
    r"(?:\b(?:multi|two|2|2nd|dual|second)[- ]?(?:factor|step)"
    r"\b(?:[- ](?:authenti\w+|verification|auth\b|login))?|"
    r"\bmfa\b|\b2fa\b|"
    r"\bstrong (?:user |employee )?authentication|"
    r"\b(?:at least |no less than )?(?:two|2|several|multiple|more than one)"
    r"(?: independent| different| separate)? factors\b|"
    r"\bsecond (?:\w+ )?factor\b|\badditional factor\b|"
    r"\bone-time (?:passwords?|(?:pass)?codes?)\b|"
    r"\botps?\b|"
    r"\b(?:code|prompt|push)s? (?:from|in|by|via|of) (?:an?|the|their) authenticator\b|"
    r"\bin two steps\b|"
    r"\b(?:second|additional|further) (?:authentication|verification) step\b|"
    r"\bsmart ?cards?\b|"
    r"\b(?:yubikeys?|webauthn|fido2?|passkeys?|totp)\b|"
    r"\b(?:hardware (?:security |authentication )?|security )(?:keys?|tokens?)\b(?! management)|"
    r"\bphishing-resistant authentication)"
)
NAMED = r"(?:\b(?:multi|two|2|2nd|dual|second)[- ]?(?:factor|step)[- ](?:authenti\w+|verification)|\bmfa\b|\b2fa\b)"
# More than a password, in whatever words.
FACTORS = (
    rf"(?:{MFA}|\byubikeys?\b|\bfido2?\b|\bsecond factors?\b|"
    r"\b(?:besides|as well as|in addition to|on top of|together with|combined with|and|plus) "
    r"(?:a |an |the |their |his |her |its )?(?:\w+ )?(?:passwords?|passphrases?|pins?)"
    r"\b(?=.*\b(?:token|biometric|key|smart ?card|code|push|fingerprint))|"
    r"\bpasswords?,? (?:and|plus|as well as|together with|in addition to|combined with|along with) "
    r"(?:a |an |their |one )?(?:[\w-]+ ){0,2}"
    r"(?:tokens?|t?otps?|one-time|biometrics?|push|codes?|smart ?cards?|keys?|fingerprints?|"
    r"(?:authenticator )?apps?)\b|"
    r"\b(?:certificates?|tokens?|smart ?cards?|(?:hardware |security )?keys?|badges?)"
    r"\b[^.;|]{0,20}\b(?:and|plus|together with|with|in addition to) (?:a |an |the |their )?"
    r"(?:pins?|passphrases?|passwords?)\b|"
    r"\b(?:besides|in addition to|on top of) (?:a |the |their )?password\b|"
    r"\bpassword\b(?=[^.;|]{0,40}\b(?:token|biometric|fingerprint|yubikey)))"
)
NOT_ENOUGH = (
    r"\bpasswords?\b[^.;|]{0,30}\b(?:not|never|n't) (?:\w+ )?(?:suffice|enough|sufficient|accepted|permitted|allowed)\b"
)
