"""Places where data is kept: countries and unions, with the cities and cloud regions that stand for them."""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

PLACES: dict[str, str] = {
    "EU": r"(?:the )?(?:european union|eu)(?: member states?)?|"
    r"(?:an? )?member states? of the (?:european union|eu)(?: \(eu\))?|"
    r"eu-(?:central|west|north|south)-\d(?! ?\()|"
    r"europe",
    "EEA": r"(?:(?:an)?other (?:contracting |signatory )?stat(?:e|es)(?: party| parties)? (?:to|of) )?"
    r"(?:the )?agreement on (?:the )?european economic area|"
    r"(?:(?:an? )?member states? of )?(?:the )?(?:european economic area|eea)",
    "UK": r"(?:the )?(?:united kingdom|uk|u\.k\.|great britain)|england|scotland|wales|london|manchester|"
    r"slough|edinburgh|cardiff",
    "US": r"(?:the )?(?:continental |contiguous )?(?:united states(?: of america)?|usa|u\.s\.a\.|u\.s\.|us)|"
    r"(?:us-(?:east|west|gov|central)(?:[\w-]*\d)?(?! ?\()|chicago|virginia|oregon|ohio|texas|"
    r"california|iowa|north carolina|utah|new jersey|illinois|arizona|nevada|colorado|kansas|"
    r"nebraska|massachusetts|pennsylvania|minnesota|dallas|seattle|ashburn|phoenix|atlanta|denver|"
    r"las vegas|san jose)",
    "Canada": r"canada|ontario|qu[eé]bec|toronto|montr[eé]al|vancouver|calgary|british columbia|alberta|beauharnois",
    "Australia": r"australia|sydney|melbourne|brisbane|perth|canberra",
    "New Zealand": r"new zealand|auckland",
    "Germany": r"(?:the federal republic of )?germany|frankfurt(?: am main)?|nuremberg|n[üu]rnberg|falkenstein|"
    r"berlin|munich|hamburg|d[üu]sseldorf|cologne|leipzig|hanover|karlsruhe|stuttgart",
    "Switzerland": r"switzerland|z[üu]rich|geneva|lausanne",
    "France": r"france|paris|roubaix|gravelines|strasbourg|marseille|lyon",
    "Ireland": r"(?:the republic of )?ireland|dublin",
    "Netherlands": r"(?:the )?netherlands|amsterdam|rotterdam|eemshaven",
    "Austria": r"austria|vienna",
    "Belgium": r"belgium|brussels",
    "Sweden": r"sweden|stockholm|gothenburg|lule[åa]",
    "Norway": r"norway|oslo",
    "Denmark": r"denmark|copenhagen",
    "Finland": r"finland|helsinki",
    "Italy": r"italy|milan|rome|arezzo",
    "Spain": r"spain|madrid|barcelona",
    "Poland": r"poland|warsaw",
    "Japan": r"japan|tokyo|osaka",
    "India": r"india|mumbai|chennai|hyderabad|bangalore|bengaluru|pune",
    "Singapore": r"singapore",
    "UAE": r"(?:the )?united arab emirates(?: \(uae\))?|(?:the )?uae|dubai|abu dhabi",
    "Portugal": r"portugal|lisbon",
    "Czech Republic": r"(?:the )?czech republic|czechia|prague",
    "Luxembourg": r"luxembourg",
    "Iceland": r"iceland|reykjav[ií]k",
    "South Africa": r"south africa|johannesburg|cape town",
    "Mexico": r"mexico",
    "Hong Kong": r"hong kong",
    "Israel": r"israel|tel aviv",
    "Brazil": r"brazil|s[ãa]o paulo",
    "South Korea": r"(?:south|republic of) korea|seoul",
    "Slovakia": r"slovakia|(?:the )?slovak republic|bratislava",
    "Slovenia": r"slovenia",
    "Hungary": r"hungary|budapest",
    "Romania": r"romania|bucharest",
    "Bulgaria": r"bulgaria",
    "Croatia": r"croatia",
    "Greece": r"greece|athens",
    "Estonia": r"estonia|tallinn",
    "Latvia": r"latvia",
    "Lithuania": r"lithuania",
    "Malta": r"malta",
    "Cyprus": r"cyprus",
    "Liechtenstein": r"liechtenstein",
    "Ukraine": r"ukraine",
    "Turkey": r"turkey|t[üu]rkiye|istanbul",
    "China": r"(?:mainland )?china|beijing|shanghai",
    "Taiwan": r"taiwan",
    "Indonesia": r"indonesia|jakarta",
    "Malaysia": r"malaysia",
    "Thailand": r"thailand",
    "Vietnam": r"viet ?nam",
    "Philippines": r"(?:the )?philippines",
    "Saudi Arabia": r"(?:the kingdom of )?saudi arabia",
    "Qatar": r"qatar",
    "Nigeria": r"nigeria",
    "Kenya": r"kenya|nairobi",
    "Argentina": r"argentina",
    "Chile": r"chile",
    "Colombia": r"colombia",
}
# "Swiss soil", "in German data centres": the adjective names the place where something is kept, and not its origin.
_ADJECTIVES = {
    "UK": "british",
    "US": "american",
    "Canada": "canadian",
    "Australia": "australian",
    "Germany": "german",
    "Switzerland": "swiss",
    "France": "french",
    "Ireland": "irish",
    "Netherlands": "dutch",
    "Austria": "austrian",
    "Sweden": "swedish",
    "Norway": "norwegian",
    "Denmark": "danish",
    "Finland": "finnish",
    "Italy": "italian",
    "Spain": "spanish",
    "Japan": "japanese",
}
_OF_A_PLACE = (
    r"(?= (?:soil|territory|servers?|data ?cent(?:er|re)s?|facilit(?:y|ies)|hosting facilit|infrastructure)\b)"
)
PLACES |= {name: f"{PLACES[name]}|{adjective}{_OF_A_PLACE}" for name, adjective in _ADJECTIVES.items()}
PLACE = "|".join(PLACES.values())
_FIND_PLACE = {
    name: late_pattern(rf"\b(?:{pattern.replace(_OF_A_PLACE, '')})(?!\w|-(?!regions?\b|based\b|hosted\b|only\b))")
    for name, pattern in PLACES.items()
}
_SEP = r"(?:,? (?:and|or|and/or)(?:/or)? |, | ?/ ?|; | \(|\) | and (?:in )?|, (?:in )?)"
# "US-region" names the place, "us-east-1a" and "non-EU" do not end there.
ENDS_PLACE = r"(?!\w|-(?!regions?\b|based\b|hosted\b|only\b))"
_ASIDE = r"(?: \([^()|;]{1,60}\))"  # "Germany (Frankfurt), Ireland (region eu-west-1) and …"
_TOWN = r"(?:\w+, )"  # "Germany and Hillsboro, Oregon": of a town that is not known, what follows it says where it lies
PLACE_LIST = (
    rf"(?:\b(?:{PLACE}){ENDS_PLACE}(?:'s)?{_ASIDE}?"
    rf"(?:{_SEP}(?:(?:in|within) )?(?:\w+ ){{0,2}}{_TOWN}?(?:{PLACE}){ENDS_PLACE}{_ASIDE}?)*)"
)
# The name that a cloud gives to its region says no more than the country before it; "(excluding Ireland)" names what is not meant.
_NO_PLACES = late_pattern(
    r"(?<=\w) \([^()]*\b(?:(?:eu|us|uk|ca|ap|sa|me|af)-[a-z]+-?\d|"
    r"(?:not|non|exclud\w*|except\w*|other|without|outside|unless|if|optional\w*)\b)[^()]*\)"
)
# Up to here a place has been named, and what follows in brackets only says more of it.
NAMED_BEFORE = late_pattern(rf"\b(?:{PLACE})(?:'s)? \((?:the )?\Z")


def places_in(words: str) -> tuple[str, ...]:
    """The places of a list, in the order of the text.

    >>> places_in("germany (frankfurt), ireland (eu-west-1) and the uk")
    ('Germany', 'Ireland', 'UK')
    """
    words = _NO_PLACES.sub("", words)
    found = sorted((m.start(), name) for name, place in _FIND_PLACE.items() if (m := place.search(words)))
    return tuple(name for _, name in found)
