"""What is trained, and on what; and that products get better: the words of the wordings on training."""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA

MODELS = (
    r"(?:models?|algorithms?|artificial[- ]intelligence|machine[- ]learning|\bai\b|\bml\b|\bllms?\b|neural|"
    r"foundation|generative)"
)
TRAIN = (
    r"(?:\b(?:re-?)?train(?:s|ed|ing)?\b"
    r"(?! (?:CUSTOMER|its personnel|personnel|employees|staff|users|materials|sessions|services))|"
    r"\bfine[- ]tun\w+|"
    r"\bmodel (?:training|improvement|development)|"
    r"\bmachine[- ]learning (?:purposes|training|development|research)|"
    r"\bfor (?:machine learning|artificial intelligence|ai (?:development|research|purposes))\b|"
    r"\b(?:develop\w*|improv\w+|enhanc\w+|creat\w+|build\w*|refin\w+|teach\w*|calibrat\w+|test\w*)"
    rf"\b[^.;|]{{0,60}}?\b{MODELS})"
)
IMPROVE = (
    r"\b(?:improv(?:e|es|ing|ement|ements)|"
    r"enhanc(?:e|es|ing|ement|ements)|"
    r"(?:further )?develop(?:s|ing|ment)?(?: of)?(?: and \w+)? "
    r"(?:new|our|its|VENDOR's|other|additional|future|the services?)\b|"
    r"develop(?:ing|ment)?,? (?:and|or) (?:improv|enhanc|optimi)\w+|"
    r"research and development|"
    r"(?:product|service) (?:development|improvement)|"
    r"development of (?:new )?(?:products?|features?|services?)|"
    r"innovat\w+|optimi[sz]\w+)\b"
)
WE_PRODUCT = (
    r"(?:services?|products?|offerings?|features?|technolog\w+|platform|software|site|website|systems?|app\b|"
    r"applications?|solutions?|business|experience|functionalit\w+|tools|reliability|performance(?! of))"
)
_SUCH = (
    r"\b(?:such|the|this|that|any|all|submitted|said) (?:personal )?"
    r"(?:data|content|information|materials|submissions|prompts?)\b"
)
CONTENT = (
    rf"(?:{DATA}|\boutputs?\b|\bcontributions?\b|\bsubmissions\b|{_SUCH}|\bprompts?\b|\bconversations?\b|\bcode\b|"
    r"\bcontents?\b)"
)
# What is also the customer's where models are trained on it; how the service is used is not, where it is only improved.
FED = (
    rf"(?:{CONTENT}|\binteractions with\b|\bdata\b|\bchats?\b|\brecordings?\b|"
    r"\bCUSTOMER's (?:\w+ ){0,2}"
    r"(?:interactions?|chats?|messages|queries|recordings|generations|creations|usage|activity|images|documents))"
)
# Looks ahead for the verb before the costly search begins.
AHEAD = r"(?=[^|]{0,700}?(?:train|improv|enhanc|develop|fine.tun|optimi|innovat|model|machine learning))"
