"""The handbook: every rule with its levels in words, and no markup but ours."""

from __future__ import annotations

import re

from factories import make_rule, make_rules
from samples import EVIL

from contract_check.model.rule import Example
from contract_check.reports.handbook import render_handbook
from contract_check.rules.loading import default_rules_folder, load_rules


def test_every_rule_stands_in_it_with_every_level() -> None:
    policy = load_rules(default_rules_folder())
    page = render_handbook(policy, "1")
    for rule in policy.rules:
        assert f'href="#{rule.name}"' in page and page.count(f'id="{rule.name}"') == 1
    assert page.count("<article") == len(policy.rules)
    assert "within 48 hours" in page and policy.short_digest in page


def test_no_variable_and_no_word_of_ours_is_left_over() -> None:
    page = render_handbook(load_rules(default_rules_folder()), "1")
    text = re.sub(r"<[^>]+>", " ", page.split("<body>")[1])
    assert not re.search(r"\{\{|\}\}|opt_in|None|\bnot required\b", text)
    assert "[vendor] shall notify [customer]" in text


def test_a_tier_that_requires_nothing_has_no_severity() -> None:
    page = render_handbook(make_rules(make_rule(severity="critical")), "1")
    assert page.count("a gap is critical") == 1 and ">nothing<" in page


def test_silence_is_told_only_where_it_is_in_order() -> None:
    assert "<dt>Silence</dt>" in render_handbook(make_rules(make_rule(silence="met")), "1")
    assert "<dt>Silence</dt>" not in render_handbook(make_rules(make_rule()), "1")


def test_examples_that_are_known_to_fail_are_left_out() -> None:
    examples = (Example("load-bearing", "Told soon.", "below"), Example("load-bearing", "Kept quiet.", "met", "a gap"))
    page = render_handbook(make_rules(make_rule(examples=examples)), "1")
    assert "Told soon." in page and "Kept quiet." not in page


def test_hostile_text_is_only_read() -> None:
    rule = make_rule(title=EVIL, why=EVIL, ask=EVIL, source=EVIL, examples=(Example("load-bearing", EVIL, "below"),))
    page = render_handbook(make_rules(rule), "1")
    assert "<script" not in page and "<img" not in page and "\u202e" not in page
    assert "default-src 'none'" in page.replace("&#39;", "'")
