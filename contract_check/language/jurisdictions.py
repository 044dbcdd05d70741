"""The places whose law governs contracts: states, provinces and countries, by every usual name.

A list of our own: we need names as lawyers write them ("England and Wales", "New South Wales",
"Irish law"), which the registers of ISO 3166 do not hold, and only places that have a law of
contract of their own. A place within a country stands for it: "Ontario, Canada" is Ontario.

>>> [p.name for p in find_jurisdictions("the laws of the state of new york, u.s.a.")]
['New York']
>>> [p.name for p in find_jurisdictions("irish law, or the laws of england")]
['Ireland', 'England and Wales']
"""

from __future__ import annotations

import re
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
North Macedonia: macedonia
Turkey: türkiye, turkiye, turkish*
United Arab Emirates: uae, u.a.e.
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
California: californian*
Australia: commonwealth of australia, australian*
Austria: austrian*
Belgium: belgian*
Bermuda: bermudian*
Brazil: brazilian*
Bulgaria: bulgarian*
Canada: canadian*
Croatia: croatian*
Cyprus: cypriot*
Denmark: danish*
Estonia: estonian*
Finland: finnish*
France: french*
Greece: greek*, hellenic*
Hungary: hungarian*
Iceland: icelandic*
India: indian*
Israel: israeli*
Italy: italian*
Japan: japanese*
Latvia: latvian*
Lithuania: lithuanian*
Luxembourg: luxembourgish*, luxemburg
Malaysia: malaysian*
Malta: maltese*
Mexico: mexican*
Norway: norwegian*
Poland: polish*
Portugal: portuguese*
Romania: romanian*
Serbia: serbian*
Singapore: singaporean*
Slovakia: slovak*
Slovenia: slovenian*, slovene*
South Africa: south african*
Spain: spanish*
Sweden: swedish*
Switzerland: swiss*, swiss confederation
Ukraine: ukrainian*"""


class Jurisdiction(NamedTuple):
    """A place named at `start:end` of a text, and the country that it lies in, if any."""

    name: str
    country: str
    start: int
    end: int


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
SPELLED_AS_LAW = tuple(sorted(spelling for spelling in _PLACE_OF if spelling.endswith(" law")))
_PLACE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(re.escape(s).replace(r"\ ", r"\s+") for s in sorted(_PLACE_OF, key=len, reverse=True))
    + r")(?![\w-]|\.\w)"
)


def find_jurisdictions(text: str) -> tuple[Jurisdiction, ...]:
    """The places named in a lower-case text, in order, each once; none twice as part and whole."""
    found: dict[str, Jurisdiction] = {}
    for match in _PLACE.finditer(text):
        name = _PLACE_OF[" ".join(match[0].split())]
        found.setdefault(name, Jurisdiction(name, _COUNTRY_OF[name], *match.span()))
    wholes = {place.country for place in found.values()}
    return tuple(place for place in found.values() if place.name not in wholes)
