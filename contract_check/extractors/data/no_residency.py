"""Sentences that name a place and do not say where the vendor keeps data.

Regions on offer or chosen by the customer, places that stand beside "any other country", bans that fall away where
safeguards stand, goods, events and offices, courts and seats, what may happen to data or the vendor may do with it, and people in a place.
"""

from __future__ import annotations

from contract_check.extractors.data.places import ENDS_PLACE, PLACE
from contract_check.extractors.framework import Pattern
from contract_check.language.platforms import THIRD_PARTY_PLATFORM

# "Unless CUSTOMER's consent has been obtained and safeguards stand": it hangs on the customer's leave whatever else it hangs on.
_LEAVE = r"(?:consent|approval|authori[sz]ation|permission|agreement)"
_NOT_WITHOUT_LEAVE = (
    rf"(?!<120>\b(?:unless|without)\b<60>(?:\b{_LEAVE} (?:of|from) CUSTOMER|CUSTOMER's (?:\w+ ){{0,3}}{_LEAVE})\b"
    r"(?:(?!\bor\b)[^;|]){0,40}\band\b)"
)
NO_RESIDENCY = (
    Pattern(
        "whose law holds for what is hosted there",
        rf"\b(?:in|within) (?:the )?(?:{PLACE}){ENDS_PLACE}\.? (?:(?:is|are|shall be|will be) )?"
        r"(?:regulated by|governed by|subject to)\b[^;|]{0,40}\b(?:laws?|regulations?|legislation|rules)\b",
    ),
    Pattern(
        "the customer chooses",
        r"CUSTOMER(?:'s)?(?! (?:data|content|information)\b)<60>"
        r"(?:select|choos|choice|elect|option|prefer|designat)|"
        r"(?:selected|chosen|designated|requested|configured) (?:by CUSTOMER|region|location)",
    ),
    Pattern(
        "what is only on offer",
        r"\b(?:residency|regions?|locations?)\b<60>\b"
        r"(?:options?|available (?:on|for|with|at|upon)|add-on|not (?:yet )?(?:supported|available)|"
        r"planned|roadmap)\b",
    ),
    Pattern(
        "anywhere else too",
        r"(?:or|and) (?:(?:moved |transferred |relocated )?(?:in|to) )?(?:any |in any |certain |an)?"
        r"(?:other|elsewhere)(?: \w+)? ?(?:countr|locations?|jurisdict|places?|regions?|parts)|"
        r"as well as<80>(?:usa|united states|third countr|partly)|"
        r"partly in|"
        r"anywhere(?! (?:other than|but|except|outside|beyond))|"
        r"any country(?! (?:other than|but|except|outside|beyond))|"
        r"any jurisdiction|worldwide|around the world|"
        r"\b(?:such as|including(?: but not limited to|,? without limitation,?)?) (?:(?:in|the) )*"
        f"(?:{PLACE}){ENDS_PLACE}|wherever|jurisdictions? (?:in|where|that)",
    ),
    Pattern(
        "bans that fall where safeguards stand",
        rf"(?:outside|beyond){_NOT_WITHOUT_LEAVE}<200>(?:(?:unless|except|save)\b(?!(?: (?:with|upon|on|at|by|if|as|where|"
        r"otherwise|expressly|authori[sz]ed|agreed|approved|permitted|instructed|in writing|the|prior|"
        r"written|explicit|express|documented|(?:consent|approval|permission|agreement|authori[sz]ation|instructions?) (?:of|from|by)))* "
        r"(?:CUSTOMER|required by))|provided that|only if|without "
        r"(?:ensuring|adequate|appropriate|first|taking|complying|having)|"
        r"to the extent|standard contractual|adequate|safeguard|in (?:accordance|compliance) with)",
    ),
    Pattern(
        "data that leaves where safeguards stand",
        rf"\bleaves? (?:{PLACE}){ENDS_PLACE}<120>"
        r"(?:unless|except|save|only if|without|provided that|safeguard|standard contractual|adequa)",
    ),
    Pattern(
        "goods, owners and third parties",
        r"(?:working|business) hours|\bbooks\b|\binspect|"
        r"\b(?:conference|webinar|workshop|event|meeting)s?\b|\bowner|\bparts\b|warranty|"
        r"third part(?:y|ies)|\bproducts?\b<60>(?:located|deliver|manufactur|return)|manufactur|"
        r"\bdeliver(?:y|ies|ed)\b|shipment|shipped|warehouse|field trial|select region",
    ),
    Pattern(
        "where somebody else has data centres",
        rf"(?:\b(?:hosting|cloud) (?:provider|supplier|partner|vendor)s?\b|{THIRD_PARTY_PLATFORM}),? "
        r"(?:(?:which|who|that) )?(?:\w+ )?"
        r"(?:operates?|has|have|offers?|maintains?|runs?|owns?)\b<30>"
        r"\b(?:data ?cent(?:er|re)s|regions|facilities|servers)\b",
    ),
    Pattern(
        "who may not use it",
        r"\b(?:embargo\w*|sanctions?|sanctioned|export (?:control|law)s?|restricted part(?:y|ies))\b",
    ),
    Pattern(
        "courts, seats and laws",
        rf"\b(?:operated|run|managed|administered|controlled) from (?:the )?(?:{PLACE}){ENDS_PLACE}|"
        r"court|\blaws? (?:of|in)\b|\bretained in (?:\w+ )?law\b|"
        r"\b(?:web)?site\b[^|;]{0,40}\b(?:operated|controlled|offered)\b|interpreted|"
        r"governed by (?:and construed|the laws?|\w+ law\b)|governing (?:law|language)|jurisdiction of|"
        r"venue|registered|incorporated|principal (?:place|office)|organi[sz]ed under|resident of|citizen",
    ),
    Pattern(
        "what a law asks or leaves free",
        r"\b(?:laws?|acts?|regulations?|legislation)\b (?:\w+ ){0,3}?"
        r"(?:requires?|obliges?|mandates?|permits?|allows?|prohibits?|restricts?)\b",
    ),
    Pattern(
        "what may happen to data",
        r"\bVENDOR(?:'s \w+)? (?:may|can|might|could|reserves the right to) "
        r"(?!only|solely|exclusively|not|never)(?:\w+ )?"
        r"(?:relocate|move|shift|migrate|transfer|distribute|replicate)"
        r"\b(?!<160>\b(?:only|solely|exclusively)\b)|"
        r"(?:may|might|could) (?:also )?be<30>(?:stored|transferred|processed|hosted|located)|"
        r"(?<!where )(?<!if )(?<!unless )(?<!until )CUSTOMER (?:hereby |expressly |also |further )*(?:consents?|agrees?|acknowledges?|understands?)"
        r"\b(?! otherwise)(?!<400>\b(?:not|never)\b<60>outside)",
    ),
    Pattern(
        "data of people in a place",
        rf"\b(?:{PLACE}) (?:(?:customer|user)s?'? )?data (?:always )?(?:stays?|remains?|(?:is|are) (?:\w+ )?(?:stored|kept|hosted|held))\b|"
        r"collected from|\bmeans\b|"
        r"\bha(?:ve|s) the (?:same )?meaning|"
        r"(?:data subjects|individuals|residents|users|customers|persons|people|consumers|employees|those)"
        r" (?:(?:when they |who |that )?are )?(?:located |residing |resident )?(?:in|within|of) |"
        r"\b(?:who|that) (?:reside|live) |originat",
    ),
)
