"""Sentences that name a place and do not say where the vendor keeps data.

Regions on offer or chosen by the customer, places that stand beside "any other country", bans that fall away where
safeguards stand, goods, events and offices, courts and seats, what may happen to data, and people in a place.
"""

from __future__ import annotations

from contract_check.extractors.data.places import ENDS_PLACE, PLACE
from contract_check.extractors.framework import Pattern

NO_RESIDENCY = (
    Pattern(
        "the customer chooses",
        r"CUSTOMER(?:'s)?(?! (?:data|content|information)\b)<60>(?:select|choos|choice|elect|option|prefer|designat)|(?:selected|chosen|designated|requested|configured) (?:by CUSTOMER|region|location)",
    ),
    Pattern(
        "what is only on offer",
        r"\b(?:residency|regions?|locations?)\b<60>\b(?:options?|available (?:on|for|with|at|upon)|add-on|not (?:yet )?(?:supported|available)|planned|roadmap)\b",
    ),
    Pattern(
        "anywhere else too",
        rf"(?:or|and) (?:in )?(?:any |in any |certain )?(?:other|elsewhere)(?: \w+)? ?(?:countr|locations?|jurisdict|places?|regions?|parts)|as well as<80>(?:usa|united states|third countr|partly)|partly in|anywhere(?! (?:other than|but|except|outside|beyond))|any country(?! (?:other than|but|except|outside|beyond))|any jurisdiction|worldwide|around the world|\b(?:such as|including(?: but not limited to|,? without limitation,?)?) (?:(?:in|the) )*(?:{PLACE}){ENDS_PLACE}|wherever|jurisdictions? (?:in|where|that)",
    ),
    Pattern(
        "bans that fall where safeguards stand",
        r"(?:outside|beyond)<200>(?:(?:unless|except|save)\b(?!(?: (?:with|upon|on|at|by|if|as|where|otherwise|expressly|authori[sz]ed|agreed|approved|permitted|instructed|in writing|the|prior|written|explicit|express))* (?:CUSTOMER|required by))|provided that|only if|without (?:ensuring|adequate|appropriate|first|taking|complying|having)|to the extent|standard contractual|adequate|safeguard|in (?:accordance|compliance) with)",
    ),
    Pattern(
        "data that leaves where safeguards stand",
        rf"\bleaves? (?:{PLACE}){ENDS_PLACE}<120>(?:unless|except|save|only if|without|provided that|safeguard|standard contractual|adequa)",
    ),
    Pattern(
        "goods, owners and third parties",
        r"(?:working|business) hours|\bbooks\b|\binspect|\b(?:conference|webinar|workshop|event|meeting)s?\b|\bowner|\bparts\b|warranty|third part(?:y|ies)|\bproducts?\b<60>(?:located|deliver|manufactur|return)|manufactur|\bdeliver(?:y|ies|ed)\b|shipment|shipped|warehouse|field trial|select region",
    ),
    Pattern(
        "where somebody else has data centres",
        r"\b(?:(?:hosting|cloud) (?:provider|supplier|partner|vendor)s?|aws|amazon web services|azure|google cloud)\b,? (?:(?:which|who|that) )?(?:\w+ )?(?:operates?|has|have|offers?|maintains?|runs?|owns?)\b<30>\b(?:data ?cent(?:er|re)s|regions|facilities|servers)\b",
    ),
    Pattern(
        "who may not use it",
        r"\b(?:embargo\w*|sanctions?|sanctioned|export (?:control|law)s?|restricted part(?:y|ies))\b",
    ),
    Pattern(
        "courts, seats and laws",
        r"court|\blaws? (?:of|in)\b|\bretained in (?:\w+ )?law\b|\b(?:web)?site\b[^|;]{0,40}\b(?:operated|controlled|offered)\b|interpreted|governed by (?:and construed|the laws?|\w+ law\b)|governing (?:law|language)|jurisdiction of|venue|registered|incorporated|principal (?:place|office)|organi[sz]ed under|resident of|citizen",
    ),
    Pattern(
        "what a law asks or leaves free",
        r"\b(?:laws?|acts?|regulations?|legislation)\b (?:\w+ ){0,3}?(?:requires?|obliges?|mandates?|permits?|allows?|prohibits?|restricts?)\b",
    ),
    Pattern(
        "what may happen to data",
        r"(?:may|might|could) (?:also )?be<30>(?:stored|transferred|processed|hosted|located)|CUSTOMER (?:hereby |expressly |also |further )*(?:consents?|agrees?|acknowledges?|understands?)\b(?! otherwise)(?!<400>\b(?:not|never)\b<60>outside)",
    ),
    Pattern(
        "what holds if it is processed there",
        r"^\W*(?:\d[\d.]* )?(?:where|if|when|insofar as|to the extent(?: that)?) (?:the |any |such )?(?:\w+ ){0,2}?(?:processing|storage|hosting)\b[^,;|]{0,80},",
    ),
    Pattern(
        "data of people in a place",
        r"collected from|\bmeans\b|\bha(?:ve|s) the (?:same )?meaning|(?:data subjects|individuals|residents|users|customers|persons|people|consumers|employees|those) (?:(?:when they |who |that )?are )?(?:located |residing |resident )?(?:in|within|of) |\b(?:who|that) (?:reside|live) |originat",
    ),
)
