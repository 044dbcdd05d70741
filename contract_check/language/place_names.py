"""States, provinces and countries by name: those with a law of contract of their own, as contracts write them.

A list of our own: lawyers write "England and Wales", "New South Wales" and "Irish law", which the registers of ISO 3166
do not hold. A name is added to its line in `OTHER_NAMES`; a place that is missing, to the list of its country.
"""

from __future__ import annotations

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
OTHER_NAMES = """England and Wales: england & wales, england, wales, english*, welsh*, england or wales
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
Iraq: iraqi*
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


COUNTRY_OF = {
    **dict.fromkeys(_names(_US), "United States"),
    **dict.fromkeys(_names(_CANADA), "Canada"),
    **dict.fromkeys(_names(_AUSTRALIA), "Australia"),
    **dict.fromkeys(_names(_UK), "United Kingdom"),
    **dict.fromkeys(_names(_EMIRATES), "United Arab Emirates"),
    **dict.fromkeys(_names(_COUNTRIES), ""),
    **dict.fromkeys(("Hong Kong", "Macau"), "China"),
}
NAME_BY_CODE = dict(code.strip().split(" ", 1) for code in " ".join(_CODES.split()).split(","))
