"""ai.act_information — the vendor gives what its customer needs under the AI Act.

Accepted: "shall provide the information and documentation that Customer needs to comply with Regulation (EU)
2024/1689", "will cooperate with Customer as a deployer under the AI Act", "makes instructions for use available as
the AI Act requires of a provider".
Rejected: the customer's own duties as a deployer, a statement that a system is not high-risk, definitions.
Source: Regulation (EU) 2024/1689, Art. 25(4), 26 and 53(1)(b).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_ACT = r"(?:\b(?:eu )?(?:ai|artificial intelligence) act\b|\b2024/1689\b)"
_GIVE = r"\b(?:provid\w+|mak(?:e|es|ing) available|suppl(?:y|ies)|furnish\w*|deliver\w*|giv(?:e|es)|assist\w*|support\w*|co-?operat\w+|share[sd]?)\b"
_THINGS = r"\b(?:information|documentation|documents|instructions (?:for|of) use|assistance|support|evidence|technical documentation|CUSTOMER)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.act_information",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor give the information that its customer needs under the AI Act?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("ai act", "artificial intelligence act", "2024/1689"),
        accept=(
            Pattern("gives information under the act", rf"VENDOR <shall>,?<80>{_GIVE}<120>{_THINGS}<240>{_ACT}", weight=1),
            Pattern("gives information, in the present", rf"VENDOR (?:\w+ )?(?:provides|makes available|supplies|assists|supports|cooperates)\b<120>{_THINGS}<240>{_ACT}"),
            Pattern("under the act, it gives information", rf"{_ACT}<200>VENDOR <shall>,?<60>{_GIVE}<100>{_THINGS}", weight=1),
            Pattern("no duty to give it", rf"<no_duty><40>{_GIVE}<120>{_ACT}", FALSE, weight=2),
        ),
        reject=(
            Pattern("the customer's duty", r"^(?!.*VENDOR (?:shall|will|must|provides|makes|supplies|assists|supports|cooperates)).*CUSTOMER (?:shall|will|must|is)"),
            Pattern("a definition", r"\bact\"? means\b|\"(?:deployer|provider|ai system)\" means"),
        ),
    ),
)  # fmt: skip
