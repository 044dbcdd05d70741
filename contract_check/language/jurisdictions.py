"""The places whose law governs contracts: states, provinces and countries, by every usual name.

A list of our own: we need names as lawyers write them ("England and Wales", "New South Wales",
"Irish law"), which the registers of ISO 3166 do not hold, and only places that have a law of
contract of their own. A place within a country stands for it: "Ontario, Canada" is Ontario.

>>> [p.name for p in find_jurisdictions("the laws of the state of new york, u.s.a.")]
['New York']
>>> [p.name for p in find_jurisdictions("irish law, or the laws of england")]
['Ireland', 'England and Wales']
>>> [p.name for p in find_jurisdictions("swiss substantive law")]
['Switzerland']
>>> [p.name for p in find_jurisdictions("the law of the slovak republic")]
['Slovakia']
>>> spell_out_codes("the laws of [TX/USA]")
'the laws of [Texas/USA]'
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_US = """Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida,
Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire,
New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington,
West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Guam, US Virgin Islands"""
_CANADA = """Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador,
Nova Scotia, Ontario, Prince Edward Island, Quebec, Saskatchewan, Northwest Territories, Nunavut, Yukon"""
_AUSTRALIA = """New South Wales, Queensland, South Australia, Tasmania, Victoria, Western Australia,
Australian Capital Territory, Northern Territory"""
_UK = "England and Wales, Scotland, Northern Ireland"
_EMIRATES = "Dubai, Abu Dhabi"
_COUNTRIES = """Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia,
Aruba, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize,
Benin, Bermuda, Bhutan, Bolivia, Bosnia and Herzegovina, Botswana, Brazil, British Virgin Islands, Brunei,
Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Cayman Islands,
Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Curaçao,
Cyprus, Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, Ecuador, Egypt, El Salvador,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany,
Ghana, Gibraltar, Greece, Grenada, Guatemala, Guernsey, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras,
Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Isle of Man, Israel, Italy, Ivory Coast,
Jamaica, Japan, Jersey, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia,
Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Madagascar, Malawi, Malaysia,
Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco,
Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand,
Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman, Pakistan, Palau, Panama,
Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda,
Saint Kitts and Nevis, Saint Lucia, Saint Vincent and the Grenadines, Samoa, San Marino,
Sao Tome and Principe, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia,
Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan,
Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Timor-Leste, Togo, Tonga,
Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Turks and Caicos Islands, Tuvalu, Uganda, Ukraine,
United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam,
Yemen, Zambia, Zimbabwe"""
# Other names, and the adjectives before "law"; a trailing "*" marks an adjective.
_ALSO = """England and Wales: england & wales, england, wales, english*, welsh*, england or wales
Scotland: scots*, scottish*
United Kingdom: uk, u.k., great britain, united kingdom of great britain and northern ireland, british*
United States: united states of america, usa, u.s.a., u.s., u.s, federal law of the united states
Ireland: republic of ireland, irish*
Hong Kong: hong kong sar, hong kong special administrative region, hksar
China: people's republic of china, prc, p.r. china, p.r.c., pr china, mainland china, chinese*
Taiwan: republic of china, r.o.c., taiwanese*
South Korea: republic of korea, korea, korean*
Germany: federal republic of germany, german*
Netherlands: the netherlands, holland, dutch*
Czech Republic: czechia, czech*
North Macedonia: macedonia, macedonian*
Turkey: türkiye, turkiye, turkish*
United Arab Emirates: uae, u.a.e., emirati*
Dubai: difc, dubai international financial centre
Abu Dhabi: adgm, abu dhabi global market
Russia: russian federation, russian*
Ivory Coast: côte d'ivoire, cote d'ivoire
Myanmar: burma
Vietnam: viet nam, vietnamese*
Macau: macao
Philippines: philippine*
Quebec: québec
Newfoundland and Labrador: newfoundland & labrador, newfoundland
Yukon: yukon territory
District of Columbia: washington, d.c., washington d.c., washington, dc, washington dc
Delaware: deleware
Massachusetts: massachussets, massachussetts, massachusets
Pennsylvania: pennyslvania, pensylvania
New South Wales: nsw
Australian Capital Territory: a.c.t.
US Virgin Islands: u.s. virgin islands, united states virgin islands, virgin islands of the united states
Curaçao: curacao
Timor-Leste: east timor
Eswatini: swaziland
Cape Verde: cabo verde
Congo: democratic republic of the congo
Afghanistan: afghan*
Albania: albanian*
Algeria: algerian*
Andorra: andorran*
Angola: angolan*
Argentina: argentine*, argentinian*, argentine republic
Armenia: armenian*
Australia: commonwealth of australia, australian*
Austria: austrian*
Azerbaijan: azerbaijani*
Bahamas: commonwealth of the bahamas, bahamian*
Bahrain: bahraini*, kingdom of bahrain
Bangladesh: bangladeshi*
Barbados: barbadian*
Belarus: belarusian*
Belgium: belgian*
Bermuda: bermudian*
Bolivia: bolivian*
Bosnia and Herzegovina: bosnia, bosnian*
Brazil: brazilian*
British Virgin Islands: bvi, b.v.i.
Bulgaria: bulgarian*
California: californian*
Cambodia: cambodian*
Canada: canadian*
Cayman Islands: caymanian*
Chile: chilean*
Colombia: colombian*
Costa Rica: costa rican*
Croatia: croatian*
Cyprus: cypriot*
Denmark: danish*
Ecuador: ecuadorian*
Egypt: egyptian*
Estonia: estonian*
Finland: finnish*
France: french*
Georgia: georgian*
Ghana: ghanaian*
Greece: greek*, hellenic*
Guernsey: bailiwick of guernsey
Hawaii: hawaiian*
Hungary: hungarian*
Iceland: icelandic*
India: indian*
Indonesia: indonesian*
Isle of Man: manx*
Israel: israeli*
Italy: italian*
Jamaica: jamaican*
Japan: japanese*
Jersey: bailiwick of jersey
Jordan: jordanian*
Kazakhstan: kazakh*
Kenya: kenyan*
Kuwait: kuwaiti*
Latvia: latvian*
Lebanon: lebanese*
Liechtenstein: principality of liechtenstein
Lithuania: lithuanian*
Luxembourg: luxembourgish*, luxemburg
Malaysia: malaysian*
Malta: maltese*
Mauritius: mauritian*
Mexico: mexican*
Moldova: moldovan*
Monaco: principality of monaco, monegasque*
Mongolia: mongolian*
Montenegro: montenegrin*
Morocco: moroccan*
Nigeria: nigerian*
Northern Ireland: northern irish*
Norway: norwegian*
Oman: omani*
Pakistan: pakistani*
Panama: panamanian*
Paraguay: paraguayan*
Peru: peruvian*
Poland: polish*
Portugal: portuguese*
Qatar: qatari*
Romania: romanian*
Saudi Arabia: ksa, saudi*, saudi arabian*
Senegal: senegalese*
Serbia: serbian*
Singapore: singaporean*
Slovakia: slovak*
Slovenia: slovenian*, slovene*
South Africa: south african*
Spain: spanish*
Sri Lanka: sri lankan*
Sweden: swedish*
Switzerland: swiss*, swiss confederation
Tanzania: tanzanian*
Texas: texan*
Thailand: thai*
Tunisia: tunisian*
Uganda: ugandan*
Uruguay: uruguayan*
Uzbekistan: uzbek*
Venezuela: venezuelan*
Zambia: zambian*
Zimbabwe: zimbabwean*
Ukraine: ukrainian*"""


class Jurisdiction(NamedTuple):
    """A place named at `start:end` of a text, and the country that it lies in, if any."""

    name: str
    country: str
    start: int
    end: int


# How postal codes and old abbreviations write the states; "in", "or" and the like are words elsewhere.
_CODES = """AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut,
DE Delaware, FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas,
KY Kentucky, LA Louisiana, ME Maine, MD Maryland, MA Massachusetts, MI Michigan, MN Minnesota,
MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon,
PA Pennsylvania, RI Rhode Island, SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah,
VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin, WY Wyoming,
BC British Columbia, AB Alberta, ON Ontario, QC Quebec, NSW New South Wales"""


def _names(words: str) -> list[str]:
    return [" ".join(name.split()) for name in words.split(",")]


_COUNTRY_OF = {
    **dict.fromkeys(_names(_US), "United States"),
    **dict.fromkeys(_names(_CANADA), "Canada"),
    **dict.fromkeys(_names(_AUSTRALIA), "Australia"),
    **dict.fromkeys(_names(_UK), "United Kingdom"),
    **dict.fromkeys(_names(_EMIRATES), "United Arab Emirates"),
    **dict.fromkeys(_names(_COUNTRIES), ""),
    **dict.fromkeys(("Hong Kong", "Macau"), "China"),
}


def _spellings() -> dict[str, str]:
    """Every spelling in lower case, and the place that it means; adjectives end in " law"."""
    found = {name.lower(): name for name in _COUNTRY_OF}
    for line in _ALSO.splitlines():
        name, _, others = line.partition(": ")
        # "washington, d.c." holds a comma of its own, so the split asks for no "d.c." behind it.
        for other in re.split(r", (?!d\.?c)", others):
            found[f"{other[:-1]} law" if other.endswith("*") else other] = name
    return found


_PLACE_OF = _spellings()
# "swiss law", "texas law": how each place's law is spoken of.
SPELLED_AS_LAW = tuple(sorted({f"{spelling.removesuffix(' law')} law" for spelling in _PLACE_OF}))
_KIND_OF_LAW = r"(?:substantive|material|civil|contract|private|federal|state|domestic|internal|applicable|commercial|common|national|positive)"


def _worded(spelling: str) -> str:
    """The spelling as a pattern; an adjective also stands for "swiss substantive law", "danish legislation", "slovak republic"."""
    words = re.escape(spelling).replace(r"\ ", r"\s+")
    if not spelling.endswith(" law"):
        return words
    adjective = words.removesuffix(r"\s+law")
    return rf"{adjective}(?=\s+(?:{_KIND_OF_LAW}\s+){{0,2}}(?:laws?|legislation|(?:business|commercial|civil)\s+regulations)\b|\s+(?:republic|federation|confederation)\b)"


@cache
def _place() -> re.Pattern[str]:
    """Any spelling of any place. To compile it takes a tenth of what starting the program takes, and few runs need it."""
    spellings = "|".join(_worded(spelling) for spelling in sorted(_PLACE_OF, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?:{spellings})(?![\w-]|\.\w)")


_CODE_OF = dict(code.strip().split(" ", 1) for code in " ".join(_CODES.split()).split(","))
# A code counts only where it cannot be another word: behind "State of", in brackets, or before the country.
_CODE = re.compile(
    rf"(?:(?<=[Ss]tate of )|(?<=STATE OF )|(?<=[Ll]aws of )|(?<=[\[(])(?=\w+\s?[\])/,]))(?P<code>{'|'.join(_CODE_OF)})\b"
    rf"|\b(?P<before>{'|'.join(_CODE_OF)})(?=\s?[,/]\s?U\.?S\.?|\s?[,/]\s?Canada|\s+(?:law|LAW)\b)"
)
_STATE_OF = re.compile(r"^(?:the )?(?:(?:state|commonwealth|province|(?:people's |federal )?republic) of )?(?:the )?")
_DOTTED = re.compile(r"\b([A-Z])\.\s?([A-Z])\.(?=\W)")


def spell_out_codes(text: str) -> str:
    """A text in its own case with the codes of states ("State of NY", "[TX/USA]", "N.Y. law") spelled out."""
    text = _DOTTED.sub(lambda m: m[1] + m[2] if m[1] + m[2] in _CODE_OF else m[0], text)
    return _CODE.sub(lambda m: _CODE_OF[m["code"] or m["before"]], text)


def find_jurisdictions(text: str) -> tuple[Jurisdiction, ...]:
    """The places named in a lower-case text, in order, each once; none twice as part and whole."""
    found: dict[str, Jurisdiction] = {}
    for match in _place().finditer(text):
        spelling = " ".join(match[0].split())
        name = _PLACE_OF.get(spelling) or _PLACE_OF[f"{spelling} law"]
        found.setdefault(name, Jurisdiction(name, _COUNTRY_OF[name], *match.span()))
    wholes = {place.country for place in found.values()}
    return tuple(place for place in found.values() if place.name not in wholes)


def is_jurisdiction(name: str) -> bool:
    """Whether a name is a place and nothing else.

    >>> is_jurisdiction("People’s Republic of China"), is_jurisdiction("Georgia Harbour")
    (True, False)
    """
    bare = _STATE_OF.sub("", " ".join(name.lower().replace("’", "'").split()))
    return bare in _PLACE_OF
