"""A processor that its paper calls the Subcontractor or the Subprocessor, as translations of "sous-traitant" do.

Accepted: a paper with the sections "Obligations of the Controller" and "Obligations of the Subcontractor" and none on the
obligations of a processor or provider, where "the Subcontractor" has duties.
Rejected: a paper on a processor and its sub-processors, a section on what subcontractors are bound to beside it.
"""

from __future__ import annotations

from contract_check.language.brands import PASSAGE
from contract_check.model.late_pattern import late_pattern

_DUTIES = r"(?:[Oo]bligations|OBLIGATIONS|[Dd]uties|DUTIES|[Cc]ommitments|[Uu]ndertakings)"
_SUB = r"(?:[Ss]ub-?(?:contract|process)or|SUB-?(?:CONTRACT|PROCESS)OR)"
_HEAD = r"(?m:^)[^\w\n]*(?:(?:[Aa]rticle|ARTICLE|[Ss]ection|[Cc]lause)\s)?[\dIVX.:() –-]*"


def _headed(role: str) -> str:
    """A heading on the obligations of a role."""
    return (
        rf"{_HEAD}(?:{_DUTIES} (?:of|OF)(?: (?:the|THE))? {role}\b(?! (?:and|or)\b)|"
        rf"(?:[Tt]he |THE )?{role}['’][sS] {_DUTIES}\b)[^.;\n]{{0,60}}(?m:$)"
    )


_SUBCONTRACTORS = late_pattern(_headed(_SUB))
_CONTROLLERS = late_pattern(
    _headed(r"(?:[Dd]ata |DATA )?(?:[Cc]ontroller|CONTROLLER|[Cc]ustomer|CUSTOMER|[Cc]lient|CLIENT)")
)
_ANOTHERS = late_pattern(
    _headed(
        r"(?:[Dd]ata |DATA |[Ss]ervice |SERVICE )?(?:[Pp]rocessor|PROCESSOR|[Pp]rovider|PROVIDER|[Ss]upplier|SUPPLIER|"
        r"[Vv]endor|VENDOR|"
        r"[Cc]ontractor|CONTRACTOR)"
    )
)
_BOUND = late_pattern(
    r"\b[Tt]he (Sub-?(?:contract|process)or) (?:shall|must|will|agrees|commits|(?:specifically )?undertakes|"
    r"provides|maintains)\b"
)


def find_called_subcontractor(text: str) -> list[str]:
    """What such a processor is called, with the article; nothing where the paper has another vendor.

    >>> paper = "Obligations of the Controller\\n…\\nObligations of the Subcontractor\\nThe Subcontractor shall act."
    >>> find_called_subcontractor(paper)
    ['the Subcontractor', 'The Subcontractor']
    >>> find_called_subcontractor(paper + "\\nObligations of the Processor\\n…")
    []
    """
    if not _SUBCONTRACTORS.search(text) or not _CONTROLLERS.search(text) or _ANOTHERS.search(text):
        return []
    bound = [match[1] for match in _BOUND.finditer(text)]
    needed = 1 if len(text) < PASSAGE else 2
    names = [name for name in dict.fromkeys(bound) if bound.count(name) >= needed]
    return [form for name in names for form in (f"the {name}", f"The {name}")]
