"""What says nothing of who owns the output, though it speaks of owning and of output.

What the customer warrants or answers for, feedback, plants and factories, restrictions on the use of output, what people put in or
create themselves, marks that stand in it.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern

# What the vendor says of its own rights beside a warranty of the customer's.
_VENDOR_YIELDS = (
    r"\bas between\b|"
    r"VENDOR (?:hereby |shall |will )?(?:assigns?|transfers?|conveys?|claims? no|makes? no|do(?:es)? not claim)"
)

BESIDE_THE_POINT = (
    Pattern(
        "output is left out in brackets",
        r"\((?:excluding|other than|except(?: for)?|not including)\b[^()|]{0,80}?\b(?:outputs?|generated (?:\w+ )?content|results)\b",
    ),
    Pattern(
        "what the customer warrants",
        r"^(?:(?!\bowns?\b|\bbelongs?\b|\bassigns?\b|\bownership\b|\btitle\b)[^|])*CUSTOMER<60>"
        rf"(?:represents?|warrants?|covenants?)\b(?:(?!{_VENDOR_YIELDS})[^|])*\Z",
    ),
    Pattern(
        "what the customer answers for",
        r"^(?!.*\b(?:CUSTOMER (?:\w+ )?owns?|belongs? to CUSTOMER|owned by CUSTOMER|assigns?)\b).*CUSTOMER"
        r"<60>(?:is|are) (?:solely )?responsible(?!<200>owns?)",
    ),
    Pattern(
        "between the customer and its own people",
        r"\bas between CUSTOMER and (?:its|their|CUSTOMER's) (?:\w+ )?(?:users|affiliates|employees|personnel|customers|clients)\b",
    ),
    Pattern(
        "marks that stand in it",
        r"\b(?:trade ?marks?|logos?|brands?) (?:that |which )?[^.;|]{0,30}?\b(?:appear|contained|shown|included)",
    ),
    Pattern(
        "the output of plants",
        r"\b(?:power|electric\w*|energy|steam|turbines?|(?<!as )wells?|mines?|factory|"
        r"(?:solar|power|processing) plants?)\b",
    ),
    Pattern(
        "feedback",
        r"^(?!.*\b(?:CUSTOMER (?:\w+ )?owns?|belongs? to CUSTOMER|owned by CUSTOMER)\b.*\boutputs?\b).*"
        r"feedback|"
        r"suggestions?,? (?:or|and|comments?|ideas|enhancement|improvement|recommendation)|"
        r"(?:comments?|ideas|improvements?),? (?:or |and )?suggestions?",
    ),
    Pattern(
        "similar output for others",
        r"other (?:users|customers|CUSTOMER)<80>(?:own|similar|same)(?!<200>CUSTOMER owns?)|"
        r"restrictions? on (?:the )?(?:use|output)|"
        r"may not (?:represent|claim)|"
        r"CUSTOMER (?:(?:must|shall|will|should) not|cannot|agrees not to) (?:falsely )?(?:represent|claim)\b",
    ),
    Pattern(
        "changes to the software itself",
        r"\b(?:modifications|customi[sz]ations|derivative works|configurations)\b[^.;|]{0,60}"
        r"\b(?:created|made|developed) by CUSTOMER",
    ),
    Pattern(
        "data on the use of the service",
        r"\b(?:service|system|platform|usage|software|machine)[- ]generated (?:data|information)\b",
    ),
    Pattern("user-generated content", r"(?:user|customer|CUSTOMER|member|self)[- ]generated"),
)
