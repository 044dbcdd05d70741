"""commercial.terms_change_notice — how long before the vendor changes the terms by itself.

Accepted: "may modify these Terms upon 30 days' notice", "material changes take effect 30 days after
posting", "will notify you at least 14 days before", "30 days' notice" under "Changes to these Terms"; "will notify you of changes" (unspecified);
"changes are effective when posted", "your continued use is acceptance", "without notice", or a bare
right to change the terms (0 days).
Rejected: amendments in writing signed by both or that both attempt to negotiate, changes of the service, of prices, of a website's
content, of the law, of instructions, of the list of sub-processors.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.changed_by_both import not_by_both_alone
from contract_check.extractors.commercial.changed_terms import ANY_TERMS, CHANGE, HEADS_CHANGE, TERMS
from contract_check.extractors.commercial.changes_alone import CHANGES_ALONE, without_other_changes
from contract_check.extractors.commercial.matters import AT_ONCE, NO_DUTY_TO_NOTIFY
from contract_check.extractors.commercial.terms_changed_at_once import RIGHTS_TO_CHANGE_TERMS, TERMS_CHANGED_AT_ONCE
from contract_check.extractors.commercial.told_of_changed_terms import TOLD_OF_CHANGED_TERMS
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Pattern, Reading
from contract_check.extractors.subject import CHANGES, NOTICE, VENDOR_MAY, Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import PERIOD, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, Strength, TermDefinition

_AFTER_NOTICE = late_pattern(r"after [^.]{0,40}(?:notice|notif|inform)")
_POSTED = late_pattern(r"\b(?:post|publi|upload|made available|without)")
_IN_ADVANCE = late_pattern(r"\b(?:advance|prior|before|beforehand)\b")
_MATERIAL = late_pattern(
    r"(?:material|significant|substantial|major)\w*\b[^|]{0,200}\b(?:advance|prior|before|beforehand)\b|"
    r"\b(?:advance|prior)\b[^|]{0,120}\b(?:material|significant|substantial|major)"
)
_BY_USING = frozenset(("using on is accepting", "using on accepts changes", "using on after posting"))


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is said of notice governs over a bare right; a figure over both."""
    kept = without_other_changes(not_by_both_alone(readings, paper))
    if any(r.weight > 0 and r.value == UNSPECIFIED for r in kept):
        # Using the service after a *notice* accepts the change; only posting alone would need none.
        kept = [r for r in kept if not (r.clause and r.weight == 2 and _AFTER_NOTICE.search(r.clause.surface))]
    if any(r.value == UNSPECIFIED and r.clause and _IN_ADVANCE.search(r.clause.surface) for r in kept):
        # So does using it after a change that notice in advance has brought into effect.
        kept = [r for r in kept if not (r.pattern in _BY_USING and r.clause and "post" not in r.clause.surface)]
    if any(r.weight > 0 and r.value == UNSPECIFIED for r in kept):
        # And so does using it after a change of which the customer was told; only posting alone would need nothing.
        kept = [r for r in kept if not (r.pattern in _BY_USING and r.clause and not _POSTED.search(r.clause.surface))]
    if any(r.value == UNSPECIFIED and r.clause and _MATERIAL.search(r.clause.surface) for r in kept):
        # Material changes govern: posting is for the others.
        kept = [r for r in kept if not (r.value == AT_ONCE and r.weight <= 2)]
    # A right that is reserved binds the customer in any words.
    kept = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in kept]
    told = [r for r in kept if r.weight > 0]
    return told or [replace(r, note=NO_DUTY_TO_NOTIFY) for r in kept]


# "Amendments need both signatures, except that Vendor may update these terms on notice": the exception is what is asked
# for, unless it only points at another clause.
_AND_NOT_BY_THE_VENDOR_ALONE = (
    r"(?!<100>\b(?:except|save|unless|but|however|although|provided)\b<40>\bVENDOR <may> "
    rf"(?:\w+ ){{0,3}}{CHANGE}\b"
    r"(?!<80>\b(?:as (?:set|provided|described|stated|permitted)|in accordance|pursuant|under|"
    r"signed|agree\w*|consent)\b)|"
    r"<100>\bor (?:(?:by|through) )?(?:an? |the )?(?:updated|revised|amended|new) (?:version|terms|edition)\b<40>\b(?:posted|published)\b)"
)
_LINES = (
    Pattern(
        "a line under its heading",
        r"^\W*(?:[\w ]{0,20}[:,] )?(?:(?:with|on|upon|at least|a|minimum of|requires?|subject to) )*"
        rf"{PERIOD}'?s?'?(?: of)?(?: prior| written| advance)* (?:notice|notification)\b",
        weight=3,
        heading=HEADS_CHANGE.pattern,
    ),
    Pattern(
        "a field for changes of terms",
        r"^\W*notice of (?:amendment|change|variation|modification)s?"
        rf"(?: (?:of|to) (?:the |these )?(?:terms|agreement|contract))?\s*[:|]\s*{PERIOD}",
        weight=3,
    ),
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.terms_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor changes the terms by itself is the customer told?",
            act=Act.VENDORS_DUTY,
        ),
        core=rf"\bVENDOR\b<60>\b(?:may|can|will|reserves? the right|has the right)\b<60>\b{CHANGE}\b<60>"
        rf"{ANY_TERMS}\b|"
        r"\bmaterial(?:ly)?\b<100>\b(?:notif\w+|notice)\b",
        triggers=words(
            "substitut|modif|amend|revise|revision|update|change|continued use|vary|variation|varied|alter |"
            "altered|alteration|edit the|adapt |adaptation|new version|version on |version posted|"
            "version published|version of|latest version|current version|additional terms|rewrite|reword|"
            "new terms|new conditions"
        ),
        speaks_of=Subject(
            (
                "terms|agreement|conditions|polic(y|ies)|contract|addendum|dpa|sla|document|tos|exhibit|rules|gtc|guidelines|"
                "t&cs|eula|wording|licen[cs]e terms"
            ),
            f"{CHANGES}|alter*|replac*|varied|variation*|new (version|terms)|rewrite*|edit|adapt(s|ed)?|adaptations?|substitute|latest version|modified",
            (
                f"{NOTICE}|advance|prior|at any time|reserve|post*|publish*|publication|time to time|effective|discretion|"
                "unilateral*|periodic*|communicat*|accept*|in force|into force|take effect|offered|DURATION|told|ahead|entitled to|"
                f"sees fit|{VENDOR_MAY}|website"
            ),
            within=140,
            unless=(
                r"sub-?processors?|agreement (may|can) (only|not) be|unless in writing|signed|assign|decision 20\d\d|"
                "merger|proposals?|as amended|supervisory authorit*|security measures|supersedes?|change (of control|management)|"
                "indemnif*|copyright notice|last updated|reviewed|fees?|(updat|chang|adjust)(e|es|ing) (the )?pric(e|es|ing)|"
                "passwords?|instructions?|change (orders?|requests?)|mutual*|"
                "BOTH (may|agree)|upgrade polic*|the status|software to|engineers|written agreement|"
                # A paper "as it may be amended from time to time" is named, and nobody's right to amend it.
                r"as ((the|same|it|they|such|each|may|is|are|be|from|time|to|has|been|hereafter|otherwise|so|further) ){0,9}"
                r"(amended|supplemented|varied|modified|restated|altered|novated|re-?enacted)(?! (from time to time )?by VENDOR)|"
                # What changes by law or with both, or is changed under a licence; who owns a party, writes to it or works for it.
                "(shall|will) mean|illegal|invalid|unenforceable|waivers?|waived?|made in writing|in writing and|executed|"
                r"consent of|without the consent|this (\w+ )?amendment|derivative works?|licen[cs]e to|sublicen[cs]e|"
                "change in (the )?(ownership|control)|personnel|notice address|stockholders|shareholders|board|invoices?|"
                "hardware|look and feel|drugs?|prior written consent"
            ),
        ),
        accept=(*TOLD_OF_CHANGED_TERMS, *TERMS_CHANGED_AT_ONCE, *_LINES, *RIGHTS_TO_CHANGE_TERMS, *CHANGES_ALONE),
        reject=(
            Pattern(
                "a change of something else",
                r"\b(?<!when the )(?<!if the )(?<!where the )(?<!because the )(?<!as the )"
                r"(?:platform|control|law|name|address|ownership|personnel|legal)s? change|"
                r"change (?:of|in) (?:control|ownership|law)\b|"
                r"may not assign",
            ),
            Pattern(
                "when notices in general take effect",
                r"\bnotices? (?:(?!before\b|prior\b)\w+ ){0,2}(?:deemed|takes? effect)",
            ),
            Pattern(
                "only a reference",
                r"(?:change|modify|amend|update)\b<60>\bin accordance with (?:the |our |its )?"
                r"(?:tos|msa|terms of service|master|framework)\b",
            ),
            Pattern(
                "changes of prices",
                rf"^(?!.*{CHANGE}\b <20>{TERMS})(?!.*{TERMS} (?:\w+ ){{0,3}}{CHANGE}).*"
                r"\b(?:chang|modif|adjust|increas|rais)\w* (?:to |in |of )?(?:\w+ ){0,3}"
                r"(?:fees?|prices?|pricing|charges|rates)\b",
            ),
            Pattern(
                "a recital, an example, or what once was",
                r"^\W*(?:whereas|imagine|suppose|for example|before \d{4})\b|accustomed to|our practice was",
            ),
            Pattern(
                "by agreement of both",
                r"(?:(?:signed|executed|agreed|in writing) (?:in writing )?(?:and signed )?by "
                r"(?:BOTH|(?:an? )?(?:duly )?authori[sz]ed|the party|VENDOR and CUSTOMER|an officer)|"
                r"(?:written|signed) (?:amendment|instrument|agreement|document|paper|writing)|"
                r"mutual(?:ly)? (?:written )?(?:agree|consent)\w*(?!<60>\bprovided\b)|"
                r"no (?:amendment|modification|change)s?<60>(?:valid|binding|effective|unless))"
                + _AND_NOT_BY_THE_VENDOR_ALONE,
            ),
            Pattern(
                "what both amend in this paper",
                r"\b(?:BOTH|(?:VENDOR|CUSTOMER) and (?:VENDOR|CUSTOMER)|parties) (?:hereby |hereto |\w+ly )*"
                r"(?:(?:agrees?|wish(?:es)?|desires?|intends?) (?:hereby )?(?:to|that) (?:\w+ ){0,3}?|"
                r"(?:shall|will|must|agree to) (?:\w+ ){0,3}?(?:attempt|negotiat\w+|discuss|(?:use|make) (?:[\w-]+ ){1,3}efforts?)\b<60>\b)"
                r"(?:amend|modif|replac|revis)",
            ),
            Pattern(
                "the customer's own notice",
                r"CUSTOMER (?:may|shall|will|can|must|has to|is to|should)(?: \w+)? "
                r"(?:give|provide|send|notify|inform|object|reject)\b<120>DURATION|"
                r"^(?!.*\bVENDOR (?:<may>|will|shall)\b).*\b(?:it|CUSTOMER) (?:shall|must|will|should) (?:\w+ )?"
                r"(?:notify|inform|tell) VENDOR\b|"
                r"(?:informed|notified|told) by CUSTOMER|"
                r"^\W*CUSTOMER (?:gives|notifies|informs|tells|sends|provides)\b|"
                r"CUSTOMER (?:changes|modifies|amends)",
            ),
            Pattern("what sub-processors are used", r"sub-?\s?processor|sub-?contractor"),
            Pattern(
                "one model's terms, or a third party's",
                r"\b(?:model|third[ -]party|their|its own)(?:'s)? (?:terms|polic)",
            ),
            Pattern(
                "what a word means",
                r"^\W*(?:[\d.()]+ )?\"?[\w ]{2,40}\" (?:means?|refers? to|shall mean)\b<160>\bas "
                r"(?:they are |it is |may be |they may be )?(?:amended|updated|modified|changed|revised)\b",
            ),
            Pattern(
                "a website's content",
                r"(?:content|information|materials)(?: \w+){0,4} (?:on|of) (?:the|this|our|VENDOR's) (?:web ?)?site",
            ),
            Pattern(
                "ending the contract",
                r"(?:BOTH|CUSTOMER|VENDOR) <may> (?:\w+ )?(?:terminate|end|cancel) (?:the|this)|"
                r"^(?!.*\bVENDOR (?:<may>|will|shall)\b).*"
                r"CUSTOMER <may> (?:\w+ )?(?:terminate|end|cancel|leave)\b<40>\bwithin (?:DURATION|BLANK)\b",
            ),
            Pattern("an insurance policy", r"\binsur|policyholder|such policy"),
            Pattern("how disputes are settled", r"arbitrat"),
            Pattern("change orders", r"change order|change request|statement of work"),
        ),
        review=_weigh,
    ),
)
