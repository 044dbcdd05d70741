"""The shapes of the sentences that `recognising.py` knows: a new one of a floor that reads gets its line here, and a test asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIELD = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Shape:
    """A template (`many` is that of its plural), and what its English words look like."""

    template: str
    many: str
    pattern: re.Pattern[str]


def shape(template: str, many: str = "") -> Shape:
    """The shape of a sentence; `{number}` stands for a figure, any other name for words."""
    ways = "|".join(_pattern(words, index) for index, words in enumerate((template, many)) if words)
    return Shape(template, many, re.compile(ways, re.DOTALL))


def _pattern(template: str, index: int) -> str:
    """The template as a regular expression; a group is named by its field and the index of the template."""
    words = _FIELD.split(template)  # words of its own and names of fields by turns
    for at in range(1, len(words), 2):
        figure = r"[\d.,]*\d" if words[at] == "number" else ".+?"
        words[at] = f"(?P<{words[at]}_{index}>{figure})"
    words[::2] = map(re.escape, words[::2])
    return "".join(words)


# Those with more words of their own come first.
SHAPES = sorted(
    (
        # Files and pages that were not read, or not in full (floor `documents`).
        shape("{reason} on any page. {remedy}"),
        shape("page {pages}: {reason}. {remedy}"),
        shape("pages {pages}: {reason}. {remedy}"),
        shape("no text layer (a scan?)"),
        shape("the text layer is garbled"),
        shape("the text is not in English"),
        shape("the page is damaged"),
        shape("{reason}, and it is too large for OCR"),
        shape("{reason}, and OCR took too long"),
        shape("{reason}, and OCR recognised mostly no words"),
        shape("{reason}, and the {number} seconds for OCR of one file were used up"),
        shape("{reason}, and OCR reads at most {number} pages of a file"),
        shape("{reason}, and OCR recognised no English on the pages before"),
        shape("Run OCR on the file and check the result."),
        shape("Run OCR on the file and check the result. {more}"),
        shape("To have scans read, run {command} and install the program Tesseract ({systems})."),
        shape("Read these pages yourself, or ask for a better copy."),
        shape("Read these pages yourself, or ask for a better copy. {more}"),
        shape("the file has no pages. Ask for it again."),
        shape("the file is empty. Ask for it again."),
        shape(
            "it is a report of this program, and no contract: what it asks for is not what a contract says. Take it out of the folder."
        ),
        shape("the file is damaged and cannot be opened. Ask for it again."),
        shape("the Word file is damaged and cannot be opened. Ask for it again, or save it as PDF."),
        shape("the Word file needs a password. Save a copy without one and check that."),
        shape("it is an archive or a file of another program. Unpack it, or save the contract as DOCX or PDF."),
        shape("the file is damaged and cannot be opened. Ask for it again, or print it to a new PDF."),
        shape(
            "the file needs a password. Give the right one with --password-file, or save a copy without and check that."
        ),
        shape(
            "no password that was given for the file opens it. Give the right one with --password-file, or save a copy without and check that."
        ),
        shape("the file holds almost no text (pictures only?). Export the contract to PDF, run OCR and check that."),
        shape("the text is garbled or not in English. Ask for the English contract as DOCX or PDF."),
        shape("Ask for the English contract."),
        shape("Ask for the English contract. {more}"),
        shape("the file is larger than {number} MB. Ask for the contract alone."),
        shape("the file is larger than {number} MB, which no contract is. Ask for the contract alone."),
        shape("the page is larger than {number} MB. Save the contract alone as PDF."),
        shape(
            "the page holds hardly a sentence: its text is written by a program when a browser opens it, or is another page that it shows. "
            "Open it, print it to PDF and check that."
        ),
        shape(
            "below {titles} stands a picture alone, which was not read. Save the file as PDF and check that with OCR."
        ),
        shape("the page is nested deeper than any contract is. Print it to PDF and check that."),
        shape("what is packed in the file is larger than any contract. Print the contract to PDF and check that."),
        shape(
            "a passage of more than 20,000 characters has no end of a sentence and was cut in mid-sentence. "
            "Read it yourself, or ask for a better copy."
        ),
        shape("what was typed into a form there could not be placed on the page"),
        shape(
            "it is a form (XFA) whose text only its own program shows. Open it there, print it to a new PDF and check that."
        ),
        shape("it is {kind}. Save it as DOCX or PDF and check that."),
        shape("an old Office file"),
        shape("an old Word file"),
        shape("a Word file with macros"),
        shape("a Word template"),
        shape("a web archive"),
        shape("a {kind} file"),
        shape("an {kind} file"),
        shape("{fields} and {number} more"),
        shape("it is of no kind that is read (PDF, DOCX, HTML, Markdown, plain text). Save the contract as one."),
        shape("the file is named like a {kind} and is none. Export the contract to PDF or DOCX."),
        shape("the file is named like {kind}, and holds no text. Ask for it again."),
        shape(
            "a part of it is another file that Word takes over when it opens this one. Open and save it in Word, and check that."
        ),
        shape("the file cannot be opened ({error}). Look whether it is still there and you may read it."),
        shape("{cause} Ask for the file again, or print it to a new PDF and check that."),
        shape("Reading needed more memory than allowed."),
        shape("The program failed on this file ({error})."),
        shape("The reading process gave a result that is none."),
        shape("{cause} It tells plans apart, and was read for the one that an order names."),
        shape("The workers of the cluster that had this file in hand were lost one after another."),
        shape("The file has changed since it was read."),
        shape("The file cannot be copied ({error})."),
        shape("Reading took longer than {number} seconds and was stopped."),
        # What a reader should know of a file.
        shape("page {pages} was read by OCR: compare the quotes with the page"),
        shape("pages {pages} were read by OCR: compare the quotes with the page"),
        shape("holds 1 attached file, which was not read: {files}. Save contracts among them beside it"),
        shape("holds {number} attached files, which were not read: {files}. Save contracts among them beside it"),
        shape(
            "seems to hold {number} agreements, which are read as one paper: {titles}. Part them if they are not one"
        ),
        shape(
            "holds tracked changes that nobody has accepted: insertions ({inserted}) were read as text, deletions ({deleted}) "
            "were not. Check the version that was signed"
        ),
        shape(
            "the file does not say in which encoding it is written, and was read as Windows-1252: signs may be wrong"
        ),
        shape("holds 1 word that is struck out, which was not read. Check the version that was signed"),
        shape("holds {number} words that are struck out, which were not read. Check the version that was signed"),
        shape("calls itself “{name}”: look whether it is the version that was agreed"),
        shape(
            "holds 1 text that was typed onto a page as an annotation, which was read where it stands. Check that it was agreed"
        ),
        shape(
            "holds {number} texts that were typed onto its pages as annotations, which were read where they stand. "
            "Check that they were agreed"
        ),
        shape(
            "holds 1 word that an annotation strikes out, which was read as printed: what stands there is undecided. "
            "Check the version that was signed"
        ),
        shape(
            "holds {number} words that annotations strike out, which were read as printed: what stands there is undecided. "
            "Check the version that was signed"
        ),
        shape("holds 1 comment, which was not read"),
        shape("holds {number} comments, which were not read"),
        shape("holds 1 hidden word, which was not read"),
        shape("holds {number} hidden words, which were not read"),
        shape("holds 1 large picture, which was not read"),
        shape("holds {number} large pictures, which were not read"),
        shape("shows another page, which was not read: {names}. Save what belongs to the contract beside it"),
        shape("shows {number} other pages, which were not read: {names}. Save what belongs to the contract beside it"),
        shape("says in its running head or foot, which was not read: “{clause}”"),
        shape("marks {number} changes; what is marked as inserted was read, what is marked as deleted was not"),
        # Why a reading is unclear, or to be looked at (floors `language` and `extractors`).
        shape("the number in words and the number in digits disagree"),
        shape("the figure is left blank or redacted"),
        shape("the amount of the cap is left blank or redacted"),
        shape("the period is left blank"),
        shape("the interval is left blank"),
        shape("a period is named that cannot be read"),
        shape("the exceptions to the ban stand in another section"),
        shape("section {label} limits it: {clause}"),
        shape("section {label} overrides it: {clause}"),
        shape("another sentence limits it: {clause}"),
        shape("another sentence overrides it: {clause}"),
        shape("its row says that it is not wholly done: {clause}"),
        shape("its row says that it is sold apart: {clause}"),
        shape("it says one thing for a plan and another for the rest"),
        shape("another plan gives none, and which the customer has is not said: {clause}"),
        shape("the law is left blank or as a choice in brackets"),
        shape("none of the boxes for the law is ticked"),
        shape("the heading of its section limits it: {clause}"),
        shape("the heading of its section keeps it for some: {clause}"),
        shape("it stands under the name of another company, whose practice it tells"),
        shape("how long others keep them is said, and not how long the vendor does"),
        shape("only backups are said to be deleted by then"),
        shape("it does not say who is told"),
        shape("only others are barred from training; of the vendor itself nothing is said"),
        shape("not to train is an aim here, and no promise"),
        shape("the ban is said to hold for now, and may change"),
        shape("only the training of some kinds of models is barred"),
        shape("only a part of the customer's data is kept from training"),
        shape("training is barred in one manner or form alone"),
        shape("the ban holds for a trial or free use alone"),
        shape("what the vendor flags or is told of is left out of the ban"),
        shape("what models were trained on is told, and not what is barred"),
        shape("the indemnity holds only with a setting that the paper does not tell"),
        shape("its stages are counted in different units"),
        shape("the cap is the lesser of amounts of which one is the greater of others, or the other way round"),
        shape("the right holds only at the beginning of the contract"),
        shape("the right leaves what was ordered in force"),
        shape("no duty to notify stands beside the right"),
        shape("the right to cancel at any time"),
        shape("the right is one of monthly subscriptions, and there are others"),
        shape("{date} may be {one} or {other}"),
        shape("{date} names no day"),
        shape("{number} January"),
        shape("{number} February"),
        shape("{number} March"),
        shape("{number} April"),
        shape("{number} May"),
        shape("{number} June"),
        shape("{number} July"),
        shape("{number} August"),
        shape("{number} September"),
        shape("{number} October"),
        shape("{number} November"),
        shape("{number} December"),
        shape("the law is that of wherever a party or the work is"),
        shape("another value stands in the same document"),
        shape("another value stands in the same document; {more}"),
        shape("{number} other values stand in the same document"),
        shape("{number} other values stand in the same document; {more}"),
        shape("the figure stands in the definition of “{name}”"),
        shape("the figure stands in Section {section}"),
        shape("one value, in words that state it"),
        shape("how often this matter is read rightly has not been measured"),
        shape("this wording has been met in few contracts so far"),
        shape("it stands under a heading where this is seldom said"),
        shape("the only value stated"),
        shape("the wording that binds most directly ({pattern})"),
        shape("the only firm one of several values"),
        shape("the least favourable to the customer of several values"),
        shape("read by OCR from a scan"),
        shape("{reason}; read by OCR from a scan"),
        shape("words of it were typed onto the page as an annotation"),
        shape("{reason}; words of it were typed onto the page as an annotation"),
        shape("an annotation strikes out words of it, and nothing says whether that was agreed"),
        shape("the paper calls itself “{name}”"),
        shape("{reason}; the paper calls itself “{name}”"),
        shape("through the warranty that nothing infringes"),
        # Levels, values, places and gaps of a saved run.
        shape("at least {bound}"),
        shape("at most {bound}"),
        shape("within {bound}"),
        shape("any of {bound}"),
        shape("all of {bound}"),
        shape("one of {bound}"),
        shape("required"),
        shape("not allowed"),
        shape("not required"),
        shape("prohibited"),
        shape("permitted"),
        shape("opt in"),
        shape("opt out"),
        shape("total fees"),
        shape("{number}%"),
        shape("{number} months fees"),
        shape("{number} minute", "{number} minutes"),
        shape("{number} hour", "{number} hours"),
        shape("{number} business hour", "{number} business hours"),
        shape("{number} day", "{number} days"),
        shape("{number} business day", "{number} business days"),
        shape("{number} week", "{number} weeks"),
        shape("{number} month", "{number} months"),
        shape("{number} year", "{number} years"),
        shape("{number} page", "{number} pages"),
        shape("{number} file without pages", "{number} files without pages"),
        shape("that the contract provides for it"),
        shape("that the contract does not provide for it"),
        shape("Nothing in what was read ({extent}) provides for this; required is {required}."),
        shape(
            "Nothing in what was read ({extent}) provides for this, but other pages could not be read; required is {required}."
        ),
        shape(
            "Nothing in what was read ({extent}) provides for this, but the agreement is not among the papers; required is {required}."
        ),
        shape("None of the papers could be read; required is {required}."),
        shape("The contract leaves this to a document that is not among the papers; required is {required}."),
    ),
    key=lambda known: -len(_FIELD.sub("", known.template)),
)
