"""Prices and what happens to them: every name of a price, every word of changing it.

The narrow classes are for patterns that say how the words hang together, the broad ones (`ANY_…`) for sentences that
are read by their matters.
"""

from __future__ import annotations

from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

PRICE = (
    r"(?:fees?|prices?|pricing|tariffs?|rates|(?:per-[\w-]+|hourly|daily|monthly|subscription|billing|usage) rate|"
    r"rate card|charges|price list|subscription (?:cost|rate|price|fee)s?|payment terms|"
    r"cost of (?:the|CUSTOMER's)|what (?:[\w']+ ){1,3}costs?\b)"
)
CHANGE = (
    r"\b(?:chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ication|ications)|increas(?:e|es|ed|ing)|"
    r"adjust(?:s|ed|ing|ment|ments)?|rais(?:e|es|ed|ing)|rises?|revis(?:e|es|ed|ion|ions)|updat(?:e|es|ed|ing)|"
    r"amend\w*|introduc\w+|vary|variation|alter\w*|new)"
)
TOLD = (
    r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed)|announc\w+|"
    r"e-?mail(?:s|ed|ing)?|communicat\w+|tell|write to CUSTOMER|writes to CUSTOMER)"
)
# All that a price is called, and all that can happen to it, for sentences that are read by their matters.
ANY_PRICE = (
    r"(?:fees?|prices?|pricing|tariffs?|dues|charges?|rates?|remuneration|price list|subscription (?:cost|rate)s?|"
    r"list price|quotations?|what (?:CUSTOMER pays?|VENDOR charges?|(?:[\w']+ ){1,3}costs?\b))"
)
ANY_CHANGE = (
    r"(?:chang(?:e|es|ed|ing)|modif\w+|increas(?:e|es|ed|ing)|adjust\w*|rais(?:e|es|ed|ing)|rises?|"
    r"revis(?:e|es|ed|ion|ions|ing)|reprice\w*|index(?:es|ed|ing|ation)?|upward|uplifts?|alter\w*|"
    r"var(?:y|ies|ied|iation|iations)|put up|go(?:es)? up|adapt\w*|higher|different|amend\w*|"
    r"re-?set|new|updat(?:e|es|ed|ing))"
)
# What costs nothing begins to cost something: that "this free access" may change, or that the service becomes chargeable.
_FREE_NO_LONGER = (
    r"(?:\bfree (?:of charge|access|use|nature|offer)\b<80>"
    r"\b(?:subject to (?:\w+ ){0,2}changes?|(?:may|might|can) (?:change|end|cease))\b|"
    r"\b(?:becom\w+|be made) (?:\w+ )?(?:chargeable|fee-based|subject to (?:a )?(?:fee|charge)s?)\b|"
    r"\b(?:begin|start)(?:s|ning|ing)? (?:to charge|charging)\b(?! of))"
)
PRICE_CHANGES = (
    rf"(?:\b(?<!cancellation )(?<!termination )(?<!late )(?<!free of ){ANY_PRICE}\b(?! (?:paid|due|card))<60>"
    rf"\b{ANY_CHANGE}\b|"
    rf"\b{ANY_CHANGE}\b<50>\b(?<!cancellation )(?<!termination )(?<!late )(?<!free of ){ANY_PRICE}\b|"
    rf"\bany increase\b|{_FREE_NO_LONGER}|then-current <20>price<40>renewal)"
)
# The sentence before speaks of a change of prices, and this one takes it up.
SPOKEN_OF = compile_pattern(rf"\b(?:{PRICE}\b<60>\b{CHANGE}|{CHANGE}\b<60>\b{PRICE})\b")
TAKEN_UP = late_pattern(
    r"\b(?:do(?:es)? so|"
    r"(?:that|this|such(?: an?)?|which) (?:case|event)|"
    r"(?:the|any|such|this|that|these|an?|of) (?:price |fee )?"
    r"(?:adjustment|change|increase|modification|variation)s?|"
    r"(?:it|they) (?:takes?|becomes?|comes?|applies|apply)|"
    r"^\W*(?:(?:price|fee|any|all) )?(?:changes|adjustments|increases|modifications))\b"
)
# The heading says what a line is about: "Price changes" + "60 days' notice by e-mail".
HEADS_CHANGE = (
    r"(?:price|pricing|fee|rate|tariff|charge)s?\b.*\b(?:chang|adjust|increas|modif|revis)|"
    r"(?:chang|adjust|increas|modif|revis)\w* (?:to|of|in) .{0,20}(?:price|pricing|fee|rate|tariff|charge)"
)
