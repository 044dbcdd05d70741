"""The words of training: that people are taught, what they are taught, and whose people they are.

"Training" alone is said of models and of users too; the topics of security and privacy and the vendor's own people
tell which training it is.
"""

from __future__ import annotations

TRAIN = (
    r"\b(?:train(?:ed|s|ing|ings)?|guidance|educat(?:e|es|ed|ion)|"
    r"awareness(?: program\w*| campaigns?| measures)?|"
    r"sensiti[sz](?:ed|es|e|ing|ation)|"
    r"instruct(?:ed|s|ions?) (?:in|on|about|regarding)|"
    r"instruct(?:s|ing)? (?:all |those |its |the |their |every |of |VENDOR's )+(?:\w+ ){0,2}"
    r"(?:employees|staff|personnel|people|team|persons|individuals|workers)|"
    r"introductions? to|"
    r"(?:learns? (?:how|to)|taught|teach(?:es)?|briefed|school(?:ed|ing)|coached|(?<!the )courses?(?! of)|"
    r"e-?learning|seminars?|workshops?|refreshers?|onboarding (?:of|for)|(?<=completes )modules|"
    r"(?<=complete )modules))\b"
)
TOPIC = (
    r"(?:(?<!social )\bsecurity|\bprivacy|\binfosec\b|\bdata[- ]protection|\bconfidential\w*|\bgdpr\b|"
    r"\bhipaa\b|\bphishing|\bsocial engineering|\bpersonal (?:data|information)|\bdata handling|"
    r"\b(?:handl|treat|protect|us|process)\w* (?:\w+ ){0,2}(?:CUSTOMER's |customer )?"
    r"(?:data|information)|\bhandling of (?:\w+ ){0,2}data|\bdata[- ](?:processing|secrecy)|"
    r"\bowasp\b|\bcyber\w*|\bhow to protect|"
    r"\b(?:protection|secrecy) of (?:\w+ )?(?:data|information)|\battempts at deception|"
    r"\b(?:scams?|fraud attempts?|deepfakes?)\b|"
    r"\bsecure (?:code|handling|coding|development|programming|software))"
)
SECURITY_TRAINING = (
    r"(?:\b(?:security |privacy |phishing |data protection )?awareness "
    r"(?:campaigns?|programme?s?|programs?|measures|initiatives|sessions|days?|weeks?)"
    r"\b(?! of (?:CUSTOMER|users|the brand))|"
    r"\b(?:security|infosec|privacy|data[- ]protection|confidentiality|cyber ?security|gdpr|hipaa|"
    r"phishing|secure (?:coding|development)|information[- ]handling|awareness)"
    r"(?:(?:,|/| and| &| or| as well as)? ?"
    r"(?:awareness|privacy|security|data[- ]protection|compliance|confidentiality|education|"
    r"data|coding|phishing)){0,4}[- ](?:awareness )?(?:(?:e-?learning|refresher|induction) )?"
    r"(?:trainings?|education|awareness|courses?|e-?learning|workshops?|seminars?|refreshers?|"
    r"curriculum|onboarding|inductions?|briefings?|schooling|boot ?camp)\b(?! of (?:CUSTOMER|users))|"
    r"\bphishing (?:simulations?|exercises?|drills|campaigns?|tests)\b|"
    r"\b(?:trainings?|inductions?|courses?|seminars?|workshops?|briefings?|sessions?|e-?learnings?)"
    r"\b (?:program\w* |courses? |sessions? )?"
    r"(?:on|in|about|regarding|concerning|covering|with (?:regard|respect) to)(?: \w+){0,6} ?"
    r"(?:security|privacy|data[- ]protection|personal (?:data|information)|confidential\w*))"
)
HAVE = (
    r"\b(?:receiv\w+|undergo(?:es)?|complet\w+|attend\w*|provid\w+|giv(?:es|en|e)|conduct\w*|deliver\w*|"
    r"participat\w+|requir\w+|perform\w*|maintain\w*|implement\w*|offer\w*|have|has|take|takes|ensure\w*|"
    r"runs?|hold|holds|organi[sz]es?|regular(?:ly)?|annual(?:ly)?|mandatory|periodic(?:ally)?|ongoing|must|"
    r"establish\w*|carr(?:y|ies|ied) out|is|are|subject to|includ\w+|enrol\w*|do|does|makes?|made|sit|"
    r"sits|impart\w*)\b"
)
OWN_PEOPLE = (
    r"\b(?:personnel|employees?|staff|workforce|team(?: members?)?|everybody|everyone|engineers?|developers?|"
    r"programmers?|contractors?|new hires?|joiners?|recruits?|all of VENDOR|interns?|colleagues?|"
    r"(?:persons|individuals|people|those|everybody|everyone) (?:who (?:\w+ )?)?"
    r"(?:work|act|employ|engag|entrust|authori[sz]|handl|process)\w*)\b"
)
