"""The lists of words by which the names around them are understood, from ``messages/<language>/names.yaml``."""

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict


def _split(listed: object) -> object:
    return listed.split() if isinstance(listed, str) else listed


WordSet = Annotated[frozenset[str], BeforeValidator(_split)]
"""A set of single words; in the file they are separated by spaces."""


class NameWords(BaseModel):
    """Words that decide the meaning of an adjacent name. None of them is specific to a country."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lookalikes: WordSet = frozenset()
    """Everyday words that would be taken for another spelling of a name."""
    ordinary: WordSet = frozenset()
    """Everyday words that can also be a name or an acronym. An edition marks such names of its own in its files."""
    place_ranks: WordSet = frozenset()
    """Words for a kind of place, such as "town", which are often left out of a place's name."""
    place_nouns: WordSet = frozenset()
    """An adjacent name means a place."""
    governorate_nouns: WordSet = frozenset()
    """An adjacent name of a governorate's seat means the governorate."""
    area_nouns: WordSet = frozenset()
    """An adjacent name shared by a town and a zone means the zone; one shared by a holder and its ground the ground."""
    place_prepositions: WordSet = frozenset()
    """A following name shared by a city and a government means the city."""
    ground_words: WordSet = frozenset()
    """A following everyday word is a name as well, if the sentence contains another name."""
    party_prepositions: WordSet = frozenset()
    """A following name shared by a city and a government means the government."""
    party_links: WordSet = frozenset()
    """Before a preposition and a name shared by a city and a government they mean the latter: "a message to X"."""
    links: WordSet = frozenset()
    """Further prepositions after such words: "pressure on X"."""
    copulas: WordSet = frozenset()
    """Forms of "to be"."""
    contrasts: WordSet = frozenset()
    """Further words between two names after the same preposition: "to X but not to Y"."""
    modals: WordSet = frozenset()
    """After these, any verb but ``city_verbs`` is an action of a government: "X must choose"."""
    inverting: WordSet = frozenset()
    """Before a name these begin a question: "Did X wait?"."""
    city_verbs: WordSet = frozenset()
    """Verbs of which a city is the subject as well: "X must be seen"."""
    place_heads: WordSet = frozenset()
    """Words with a capital after a city's name that leave it what it is: "X International Airport"."""
    party_owned: WordSet = frozenset()
    """Things that only a government has: "X's demand"."""
    party_traits: WordSet = frozenset()
    """Qualities of governments alone: "X is willing"."""
    city_nouns: WordSet = frozenset()
    """A name before these, or before these and "of", means the city: "an X hotel", "the streets of X"."""
    bound: WordSet = frozenset()
    """Before such a preposition the name means the city: "the battle for X"."""
    city_adjectives: WordSet = frozenset()
    """Before a place's name these leave it what it is: "Greater X"."""
    nearness: WordSet = frozenset()
    """A following capital is the city, not the government: "near X"."""
    force_nouns: WordSet = frozenset()
    """After an everyday word for a party at a sentence's beginning: "Coalition jets"."""
    dwellings: WordSet = frozenset()
    """Words for homes, after which an everyday word with a preposition is a place: "my house in X"."""
    relatives: WordSet = frozenset()
    """Pronouns and prepositions that are spelled like an adjective with its article."""
    party_nouns: WordSet = frozenset()
    """A preceding name shared by a city and a government means the government."""
    party_verbs: WordSet = frozenset()
    """Verbs for actions of governments and parties, but not of cities."""
    party_object_verbs: WordSet = frozenset()
    """Verbs whose object is a party: a following name shared by a city and a government means the government."""
    auxiliaries: WordSet = frozenset()
    """Words that can be between a subject and its verb."""
    conjunctions: WordSet = frozenset()
    """Words between the members of a list."""
    party_heads: WordSet = frozenset()
    """Words in the names of groups, of which other countries have their own: "rebel forces"."""
    people_nouns: WordSet = frozenset()
    """After these, the name of a people that lacks its article is an adjective: "Russian officers" in Arabic."""
    faiths: WordSet = frozenset()
    """Words like adjectives of origin that name no country."""
    name_heads: WordSet = frozenset()
    """A preceding name is part of a longer one: "X Gate"."""
    leading_heads: WordSet = frozenset()
    """A following name is part of a longer one, in a language where the head comes first: "channel X"."""
    genitives: WordSet = frozenset()
    """Words between a word for a kind of place and its name: "province of X"."""
    possessive_endings: WordSet = frozenset()
    """Endings of a name that is followed by what belongs to it: "X's rebels"."""
    possessives: WordSet = frozenset()
    """After a name and a conjunction ("X and its allies"), the name means the government."""
    compass: WordSet = frozenset()
    """A name that consists only of these is a direction, unless the context shows that ground is meant."""
    direction_after: WordSet = frozenset()
    """A preceding compass word is a direction."""
    within: WordSet = frozenset()
    """A following compass word means a part of the country."""
    motion: WordSet = frozenset()
    """Verbs of motion: the capital that someone goes to is the city, not the government."""
    ground_cues: WordSet = frozenset()
    """A compass word in the same sentence means ground that is held."""
    common_parties: WordSet = frozenset()
    """Words for parties that every country has."""
    abstract_parties: WordSet = frozenset()
    """Those of them that are abstract nouns without an article: "Government is hard"."""
    indefinite: WordSet = frozenset()
    """A following word for a party does not mean a particular one."""
    location: WordSet = frozenset()
    """Words between a word for a party and a country other than the edition's: "the government in X"."""
    features: WordSet = frozenset()
    """An adjacent name of a person means something named after that person."""
    person_titles: WordSet = frozenset()
    """A following place or country is a person's name: "Mr X". A title with letters of two cases has a capital."""
    kin: WordSet = frozenset()
    """Words for relatives, after which a place or country is a person's name: "his son X"."""
    epithets: WordSet = frozenset()
    """A following place is a person's name, if an article and a noun come after it: "old X the barber"."""
    given_names: WordSet = frozenset()
    """Common first names: a following place is a person's surname."""
    person_after: WordSet = frozenset()
    """A place or country before these is someone's name: "the X family"; or that of a thing named after it."""
    products: WordSet = frozenset()
    """Goods that are called after a place: "X soap"."""
    dishes: WordSet = frozenset()
    """Dishes and customs that are called after a place or a people: "X coffee"."""
    language_cues: WordSet = frozenset()
    """Words beside the adjective of a people by which it means a language: "speaks X", "X lessons"."""
    translating: WordSet = frozenset()
    """Prepositions between such a word and the language, where nothing else can follow: "translated from X"."""
    reporters: WordSet = frozenset()
    """Who wrote a report, after the place and a comma: "X, from our correspondent"."""
    institutions: WordSet = frozenset()
    """Heads of institutions' names, up to three words from a people's adjective: "the X-ish Red Crescent"."""
    games: WordSet = frozenset()
    """Words of reports on games, in which ``clubs`` and towns may be teams."""
    clubs: WordSet = frozenset()
    """Parties of which a team has the name."""
    regions_abroad: WordSet = frozenset()
    """Regions of other countries after a town's name and a comma, written as one word: "X, Ohio"."""
    governorate_plurals: WordSet = frozenset()
    """Before or after a list of governorates' seats these mean the governorates."""
    area_adjectives: WordSet = frozenset()
    """Words that may come between a name and a word for an area: "the X security zone"."""
    naming_verbs: WordSet = frozenset()
    """A following name after an indefinite noun is what someone is called: "a driver called X"."""
    titles: WordSet = frozenset()
    """Titles before a person's name, which do not change its meaning."""
    articles: WordSet = frozenset()
    """Articles that are separate words. They are not part of a name, and are ignored before a compass word."""
