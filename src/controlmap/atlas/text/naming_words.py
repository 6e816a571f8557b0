"""Word lists of English and Arabic that decide what a name means; none of them is specific to one country.

All are written as ``fold_text`` returns them: lower case, without accents, one spelling of interchangeable Arabic
letters.
"""

from typing import Final


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


ORDINARY_WORDS: Final = _words(
    """
    is us mat mare harem west east coalition agency باب الباب صور الصور
    نبل كسب نوي جاسم شجره الشجره راعي الراعي ثوره الثوره هول الهول ضمير الضمير شام الشام بصيره البصيره ناصريه
    الناصريه طبقه الطبقه غرب الغرب قطر عمان يوسف نصيب حرس الحرس حراك الحراك قصير القصير تسيل
    """
)
"""Names that are far more often ordinary words. In English a capital shows the difference, in Arabic the context."""

RANK_WORDS: Final = _words(
    """
    crossing base air naval facility garrison camp معبر قاعده الجويه مطار العسكري مخيم
    """
)
"""Words for the kind of a place that are often left out of its name."""

PLACE_NOUNS: Final = _words(
    """
    city town village camp crossing district suburb airport base مدينه بلده قريه مخيم معبر ناحيه حي قضاء منطقه
    مطار قاعده محيط ريف اطراف بلدتي مدينتي العاصمه
    """
)
"""Before a name (in English also after it): it is a place."""

GOVERNORATE_NOUNS: Final = _words(
    """
    province governorate provinces governorates countryside province's محافظه ولايه ريف محافظتي
    """
)
"""Next to the name of a governorate's seat: it is the governorate."""

AREA_NOUNS: Final = _words(
    """
    pocket enclave area areas territory region ground held front province countryside zone جيب مناطق منطقه ريف
    محافظه جبهه اراضي
    """
)
"""Next to a name of both a town and a zone, or of both a holder and its ground: it is the ground."""

PLACE_PREPOSITIONS: Final = _words(
    """
    in to from near around outside inside towards toward into of at beyond leave leaves left reach reached reaches
    between through via around entering downtown central في من الي قرب نحو داخل خارج حول وسط شرق غرب شمال جنوب
    شرقي غربي شمالي جنوبي باتجاه عبر ضواحي اسواق احياء شوارع
    """
)
"""Before a name of both a city and a government: it is the city."""

GROUND_PREPOSITIONS: Final = PLACE_PREPOSITIONS | _words(
    """
    طريق سد علي حصار معركه اتجاه مشارف تنتزع انتزعت تستعيد استعادت دخلت تدخل قصفت تقصف هاجمت تهاجم تحاصر حاصرت
    حررت
    """
)
"""Before an ordinary word that is also a name: it is the name, if the sentence has another name as well."""

PARTY_PREPOSITIONS: Final = _words("by with against for ضد مع لدي بين")
"""Before such a name: it is the government."""

PARTY_NOUNS: Final = _words(
    """
    government regime authorities allies ally army troops forces officials تحالف حلفاء حكومه نظام سلطات
    """
)
"""After such a name: it is the government."""

AUXILIARIES: Final = _words(
    """
    has have had is was will would may might could can should must does did do not never also still now again
    itself already later then since long only since yesterday today قد لم لن لا ما
    """
)
"""Words that may come between a subject and its verb."""

PARTY_VERBS: Final = _words(
    """
    said says say saying told tells announced announces declared declares claims claimed insists insisted denied
    denies deny accepted accepts accept rejected rejects reject refused refuses refuse wants wanted want demanded
    demands seeks sought hopes hoped plans planned vowed vows warned warns agreed agrees agree signed signs sign
    accused accuses blamed blames sent sends offered offers asked asks meant means thinks thought believes
    believed expects expected regards views sees saw backs backed opposes opposed supports supported welcomed
    welcomes condemned condemns calls called considers considered regained recaptured seized took lost controls
    ruled rules pressed presses keeps kept issued issues buys bought sells sold negotiates negotiated cooperates
    responded seize seizes take takes capture captures captured retake retakes regain recover recovers recovered
    attack attacks attacked strike strikes struck win wins won lose loses pay pays paid build builds built
    responded replied fears feared decided decides pledged promised رفض رفضت ترفض يرفض قال قالت تقول اعلن اعلنت
    تعلن اكد اكدت توكد نفي نفت تنفي طالب طالبت تطالب تريد ارادت تسعي سعت وافق وافقت توافق اتهم اتهمت تتهم حذر حذرت
    تحذر تري رات تصر اصرت دعت تدعو وصفت تصف تعتبر اعتبرت تعهدت هددت تهدد تامل تخشي تعتزم قبلت تقبل ردت ترد طلبت
    تطلب ارسلت ترسل وقعت توقع انكرت تنكر استعادت تستعيد تسيطر سيطرت تستولي استولت تتهيا تستعد تقصف قصفت تدفع دفعت
    """
)
"""Verbs whose subject is a government or a party, not a city."""

JOINTS: Final = _words("and or nor neither both & و")
"""Words that join the members of a list."""

COMPASS_WORDS: Final = _words(
    """
    north south east west northwest southwest northeast southeast northern southern eastern western central الشمال
    الجنوب الشرق الغرب الشمالي الجنوبي الشرقي الغربي شمال جنوب شرق غرب
    """
)
"""A name made of these alone is a direction, unless the context shows that ground is meant."""

DIRECTION_AFTER: Final = _words("of من")
"""After a compass word: it is a direction."""

WITHIN: Final = _words("in across throughout في")
"""Before a compass word: it is a part of the country."""

GROUND_CUES: Final = _words(
    """
    rebel rebels insurgent insurgents opposition held pocket enclave front frontline ceasefire truce escalation
    control controlled controls offensive stronghold corner فصائل المعارضه جيب جبهه هدنه سيطره تسيطر الهدنه مسلحو
    التصعيد معقل
    """
)
"""In one sentence with a compass word: it is held ground."""

COMMON_PARTIES: Final = _words(
    """
    government regime opposition rebel rebels insurgents loyalists kurds kurd army coalition caliphate kurdish
    الحكومه النظام المعارضه الاكراد الكرد
    """
)
"""Words for parties that every country has."""

INDEFINITE: Final = _words(
    """
    a an any every each no unity transitional interim caretaker local another new
    """
)
"""Before a word for a party: it is no particular party."""

FEATURES: Final = _words(
    """
    lake mount dam street avenue bridge square school river بحيره جبل سد شارع جسر ساحه مدرسه
    """
)
"""Next to a person's name: it is a thing named after that person."""

TITLES: Final = _words("president mr mrs general minister الرييس الوزير السيد")
"""Before a person's name: no effect."""
