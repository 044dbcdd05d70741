"""What a number belongs to: lines of a paper, set in as they are printed, and how the section at each is cited."""

from __future__ import annotations

import pytest

from contract_check.documents.indents import Indent
from contract_check.documents.sections import find_sections
from contract_check.model.document import Document, ReadStatus, Span

LETTER = 6.0  # points by which a space sets a line in
TEXT = "The Provider keeps the records of the Service for as long as the law requires."

PAPERS = {
    "numbers_that_begin_anew_in_each_section": f"""
        7. Term                                => 7 Term
        {TEXT}                                 => 7 Term
        8. Liability                           => 8 Liability
           1. Cap. {TEXT}                      => 8.1 Cap
           2. Exceptions. {TEXT}               => 8.2 Exceptions
        9. Indemnities                         => 9 Indemnities
           1. By Provider. {TEXT}              => 9.1 By Provider
        """,
    "a_list_that_is_as_far_as_the_sections_is_told_by_where_it_stands": f"""
        2. Remedies                            => 2 Remedies
           1. Credits. {TEXT}                  => 2.1 Credits
           2. Claims. {TEXT}                   => 2.2 Claims
           3. Limits. {TEXT}                   => 2.3 Limits
        3. Definitions                         => 3 Definitions
           1. {TEXT}                           => 3.1 Definitions
        """,
    "items_after_a_colon": f"""
        4.2 Security                           => 4.2 Security
        Provider shall:                        => 4.2 Security
        1. encrypt Customer Data;              => 4.2(1) Security
        2. Keep logs for a year                => 4.2(2) Security
        4.3 Support                            => 4.3 Support
        {TEXT}                                 => 4.3 Support
        """,
    "items_under_a_heading_without_a_number": f"""
        Service Credits                        => Service Credits
        To claim a credit, Customer must:      => Service Credits
        1. Submit a request within 30 days     => Service Credits (1)
        2. State the day of the failure        => Service Credits (2)
        Support                                => Support
        {TEXT}                                 => Support
        """,
    "sections_after_a_colon_are_no_items": f"""
        The parties agree as follows:          =>
        1. Definitions                         => 1 Definitions
        {TEXT}                                 => 1 Definitions
        2. Term                                => 2 Term
        {TEXT}                                 => 2 Term
        """,
    "numbers_that_begin_anew_below_headings": f"""
        Scope                                  => Scope
        1. {TEXT}                              => Scope (1)
        2. {TEXT}                              => Scope (2)
        Payment                                => Payment
        1. {TEXT}                              => Payment (1)
        """,
    "a_second_paper_in_the_file": f"""
        13. Notices                            => 13 Notices
        {TEXT}                                 => 13 Notices
        DATA PROCESSING ADDENDUM               => DATA PROCESSING ADDENDUM
        1. Definitions                         => 1 Definitions
        {TEXT}                                 => 1 Definitions
        """,
    "letters_above_numbers": f"""
        D. Content                             => D Content
        1. Ownership                           => D.1 Ownership
        {TEXT}                                 => D.1 Ownership
        2. Licence                             => D.2 Licence
        {TEXT}                                 => D.2 Licence
        E. Payment                             => E Payment
        1. Fees                                => E.1 Fees
        {TEXT}                                 => E.1 Fees
        """,
    "letters_below_numbers": f"""
        5. PAYMENTS                            => 5 PAYMENTS
        A. {TEXT}                              => 5(A) PAYMENTS
        B. {TEXT}                              => 5(B) PAYMENTS
        6. TERM                                => 6 TERM
        A. {TEXT}                              => 6(A) TERM
        """,
    "letters_below_the_last_number": f"""
        1. Fees                                => 1 Fees
        {TEXT}                                 => 1 Fees
        2. Revenue                             => 2 Revenue
        A. {TEXT}                              => 2(A) Revenue
        B. {TEXT}                              => 2(B) Revenue
        """,
    "recitals_are_above_the_first_number": f"""
        A. {TEXT}                              => A
        B. {TEXT}                              => B
        1. Definitions                         => 1 Definitions
        {TEXT}                                 => 1 Definitions
        """,
    "an_article_of_law_and_its_paragraphs": f"""
        § 2 Conclusion of the Contract         => § 2 Conclusion of the Contract
        1. {TEXT}                              => § 2(1) Conclusion of the Contract
        2. {TEXT}                              => § 2(2) Conclusion of the Contract
        § 3 Duties                             => § 3 Duties
        1. {TEXT}                              => § 3(1) Duties
        """,
    "parts_of_parts": f"""
        4. Data                                => 4 Data
        4.2 Deletion                           => 4.2 Deletion
        4.2.1 {TEXT}                           => 4.2.1 Deletion
        (a) {TEXT}                             => 4.2.1(a) Deletion
        (i) {TEXT}                             => 4.2.1(a)(i) Deletion
        (ii) {TEXT}                            => 4.2.1(a)(ii) Deletion
        (b) {TEXT}                             => 4.2.1(b) Deletion
        4.3 Return                             => 4.3 Return
        """,
    "items_with_a_dot_or_half_a_bracket": f"""
        1. Duties                              => 1 Duties
        a. {TEXT}                              => 1(a) Duties
        b. {TEXT}                              => 1(b) Duties
        2. Rights                              => 2 Rights
        a) {TEXT}                              => 2(a) Rights
        ii) {TEXT}                             => 2(a)(ii) Rights
        """,
    "items_of_a_heading_without_a_number": f"""
        Cancellation                           => Cancellation
        (a) {TEXT}                             => Cancellation (a)
        (i) {TEXT}                             => Cancellation (a)(i)
        """,
    "a_heading_inside_a_section": f"""
        8. Liability                           => 8 Liability
        Caps on Damages                        => 8 Liability: Caps on Damages
        {TEXT}                                 => 8 Liability: Caps on Damages
        9. Indemnities                         => 9 Indemnities
        {TEXT}                                 => 9 Indemnities
        """,
    "a_heading_over_the_next_sections": f"""
        8. Liability                           => 8 Liability
        {TEXT}                                 => 8 Liability
        General Terms                          => General Terms
        9. Notices                             => 9 Notices
        {TEXT}                                 => 9 Notices
        """,
    "a_head_that_is_printed_on_each_page": f"""
        SPECIAL TERMS                          => SPECIAL TERMS
        6 Publicity                            => SPECIAL TERMS
        1 Publicity                            => 1 Publicity
        (A) {TEXT}                             => 1(A) Publicity
        SPECIAL TERMS                          => 1(A) Publicity
        (B) {TEXT}                             => 1(B) Publicity
        2 Delivery                             => 2 Delivery
        """,
    "figures_that_number_nothing": """
        19. Export                             => 19 Export
        15 C.F.R. Parts 730-774 and others     => 19 Export
        42 West Street                         => 19 Export
        3                                      => 19 Export
        30 days after the end                  => 19 Export
        Section 8.1 (Caps) does not apply      => 19 Export
        20. Contact                            => 20 Contact
        """,
    "an_address_after_a_colon": """
        2. Notices                             => 2 Notices
        Notices are sent to:                   => 2 Notices
        1 High Street                          => 2 Notices
        3. Term                                => 3 Term
        """,
    "a_sentence_after_the_list_is_of_the_section": f"""
        4.2 Security                           => 4.2 Security
        Provider shall:                        => 4.2 Security
           (a) encrypt Customer Data;          => 4.2(a) Security
               {TEXT}                          => 4.2(a) Security
           (b) keep logs.                      => 4.2(b) Security
        {TEXT}                                 => 4.2 Security
           (c) tell Customer.                  => 4.2(c) Security
        """,
    "a_table_of_contents": f"""
        TABLE OF CONTENTS                      => TABLE OF CONTENTS
        1. Definitions ........ 3              => TABLE OF CONTENTS
        2. Term 12                             => TABLE OF CONTENTS
        SERVICES AGREEMENT                     => SERVICES AGREEMENT
        1. Definitions                         => 1 Definitions
        {TEXT}                                 => 1 Definitions
        """,
    "the_head_of_a_section": f"""
        1.0 Scope                              => 1.0 Scope
        1.1 Term. {TEXT}                       => 1.1 Term
        2.0 Fees                               => 2.0 Fees
        Rates                                  => 2.0 Fees: Rates
        {TEXT}                                 => 2.0 Fees: Rates
        3.0 Notices                            => 3.0 Notices
        """,
    "items_of_an_exhibit": f"""
        Exhibit B: Service Levels              => Exhibit B Service Levels
        (a) {TEXT}                             => Exhibit B(a) Service Levels
        1. Uptime                              => 1 Uptime
        (a) {TEXT}                             => 1(a) Uptime
        """,
    "a_number_of_the_paper_and_of_its_exhibit": f"""
        1. Scope                               => 1 Scope
        1.1 {TEXT}                             => 1.1 Scope
        Exhibit B: Service Levels              => Exhibit B Service Levels
        1. Uptime                              => 1 Uptime, Exhibit B
        1.1 {TEXT}                             => 1.1 Uptime, Exhibit B
        2. Credits                             => 2 Credits
        """,
    "a_section_without_a_heading_inside_one_without": f"""
        1. {TEXT}                              => 1
        1.1 {TEXT}                             => 1.1
        """,
    "a_table_of_contents_without_pages": f"""
        Table of Contents                      => Table of Contents
        1. Scope                               => Table of Contents
        2. Security                            => Table of Contents
        3. Liability                           => Table of Contents
        4. Term                                => Table of Contents
        1. Scope                               => 1 Scope
        {TEXT}                                 => 1 Scope
        2. Security                            => 2 Security
        {TEXT}                                 => 2 Security
        3. Liability                           => 3 Liability
        {TEXT}                                 => 3 Liability
        4. Term                                => 4 Term
        {TEXT}                                 => 4 Term
        """,
    "sections_below_the_title_alone": f"""
        Services Agreement                     => Services Agreement
        These terms hold for the Service:      => Services Agreement
        1. Deposit: {TEXT}                     => 1 Deposit
        2. Term: {TEXT}                        => 2 Term
        3. {TEXT}                              => 3
        """,
    "a_letter_and_a_number_as_one": f"""
        B1. Additional terms                   => B1. Additional terms
        B1.1 Definitions. In this clause B1:   => B1.1 Definitions
        (a) {TEXT}                             => B1.1(a) Definitions
        B1.2 Transfers. {TEXT}                 => B1.2 Transfers
        """,
    "a_paragraph_behind_the_sentence_of_a_list": f"""
        3. Instructions                        => 3 Instructions
        Provider shall use Customer Data only: => 3 Instructions
        (a) to provide the Service; and        => 3(a) Instructions
        (b) as the law requires.               => 3(b) Instructions
        {TEXT}                                 => 3 Instructions
        """,
    "a_second_paragraph_of_an_item_that_is_a_sentence": f"""
        3. Instructions                        => 3 Instructions
        (a) {TEXT}                             => 3(a) Instructions
        {TEXT}                                 => 3(a) Instructions
        """,
}  # fmt: skip


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS)
def test_how_a_section_is_cited(paper: str) -> None:
    rows = [line.rsplit("=>", 1) for line in paper.removeprefix("\n").splitlines() if line.strip()]
    margin = min(len(row[0]) - len(row[0].lstrip()) for row in rows)
    text, blocks, indents = "", [], {}
    for printed, _ in rows:
        start = len(text)
        indents[start] = Indent(LETTER * (len(printed) - len(printed.lstrip()) - margin))
        text += f"{printed.strip()}\n"
        blocks.append(Span(start, len(text) - 1))
    sections = find_sections(text, blocks, indents=indents)
    document = Document("paper.txt", "0" * 64, ReadStatus.READ, text=text, blocks=tuple(blocks), sections=sections)
    found = [document.label_at(block.start) for block in blocks]
    assert found == [expected.strip() for _, expected in rows]
