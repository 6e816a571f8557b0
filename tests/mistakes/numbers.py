"""Days and numbers."""

from __future__ import annotations

from tests.mistakes.mistake import Mistake, change, costly, mistake

SHARES = "published_shares:\n  - {{source: {{en: A, ar: أ}}, as_of: {{en: B, ar: ب}}, shares: {{crown: {}}}}}\n"


NUMBERS: tuple[Mistake, ...] = (
    mistake(
        "a day that no month has",
        change("events.yaml", "day: 2019-09-01", "day: 2019-02-30"),
        "m/events.yaml:3: R101 day '2019-02-30' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a thirteenth month",
        change("events.yaml", "day: 2019-09-01", "day: 2019-13-01"),
        "m/events.yaml:3: R101 day '2019-13-01' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "the year nought",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 0000-00-00"),
        "m/edition.yaml:4: R101 as_of '0000-00-00' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "the year 9999999",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 9999999-01-01"),
        "m/edition.yaml:4: R101 as_of '9999999-01-01' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "the year 9999",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 9999-12-31"),
        "m/edition.yaml:5: M102 first_day 2019-01-01 lies 7980 years before as_of, more than 200. "
        "Fix: correct the year that is wrong.",
    ),
    mistake(
        "the year 1",
        change("edition.yaml", "first_day: 2019-01-01", "first_day: 0001-01-01"),
        "m/edition.yaml:5: M102 first_day 0001-01-01 lies 2019 years before as_of, more than 200. "
        "Fix: correct the year that is wrong.",
        "m/zones/north.geojson:9: E105 6378 km2 at (10.65, 12.7), more than 3 km deep, pass from no hold "
        "('crown') to 'north-with-the-ford' of 'league' on 2018-01-01, and no event within 3 days names a "
        "hold there. "
        "Fix: add an event that names what it ended and began, or widen margin_km if the line was that uncertain.",
    ),
    mistake(
        "seconds since 1970 for a day",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 1592179200"),
        "m/edition.yaml:4: R101 as_of '1592179200' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a number for a day",
        change("zones/kernel.geojson", '"from": "2018-01-01"', '"from": 0'),
        "m/zones/kernel.geojson:9: R101 from '0' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a time of the day for a day",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 2020-06-15T00:00:00"),
        "m/edition.yaml:4: R101 as_of '2020-06-15T00:00:00' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "month before day and year",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: 06/15/2020"),
        "m/edition.yaml:4: R101 as_of '06/15/2020' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a day in Arabic digits",
        change("edition.yaml", "as_of: 2020-06-15", "as_of: ٢٠٢٠-٠٦-١٥"),
        "m/edition.yaml:4: R101 as_of '٢٠٢٠-٠٦-١٥' is not a date. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a day left blank",
        change("edition.yaml", "as_of: 2020-06-15", "as_of:"),
        "m/edition.yaml:4: R101 as_of is empty. Fix: write it as YYYY-MM-DD.",
    ),
    mistake(
        "a span that runs backwards",
        change("zones/kernel.geojson", '"from": "2018-01-01"', '"from": "2018-01-01", "until": "2017-01-01"'),
        "m/zones/kernel.geojson:9: R101 'until' 2017-01-01 is not after 'from' 2018-01-01. "
        "Fix: correct one of the two.",
    ),
    mistake(
        "a span of no day",
        change("zones/kernel.geojson", '"from": "2018-01-01"', '"from": "2018-01-01", "until": "2018-01-01"'),
        "m/zones/kernel.geojson:9: R101 'until' 2018-01-01 is not after 'from' 2018-01-01. "
        "Fix: correct one of the two.",
    ),
    mistake(
        "a time in no known form",
        change("annotations.yaml", "when: 2020-06", "when: soonish"),
        "m/annotations.yaml:8: A104 when 'soonish' is not a valid Extended Date/Time Format value. "
        "Fix: write e.g. '2017-12', '2018~' or '2015-09/2017-12'.",
    ),
    mistake(
        "a time with a year of seven digits",
        change("annotations.yaml", "when: 2020-06", "when: y9999999"),
        "m/annotations.yaml:8: A104 when 'y9999999' is not a valid Extended Date/Time Format value. "
        "Fix: write e.g. '2017-12', '2018~' or '2015-09/2017-12'.",
    ),
    mistake(
        "a number beyond all numbers",
        change("zones/kernel.geojson", '"margin_km": 0.8', '"margin_km": 1e999'),
        "m/zones/kernel.geojson:12: R101 margin_km 'inf' is above 100. Fix: write a value within the limits.",
    ),
    mistake(
        "a margin of minus nothing",
        change("zones/kernel.geojson", '"margin_km": 0.8', '"margin_km": -0.0'),
        "m/zones/kernel.geojson:12: R101 margin_km '-0.0' is not above 0. Fix: write a value within the limits.",
    ),
    mistake(
        "a margin wider than the country",
        change("zones/kernel.geojson", '"margin_km": 0.8', '"margin_km": 1e308'),
        "m/zones/kernel.geojson:12: R101 margin_km '1e+308' is above 100. Fix: write a value within the limits.",
    ),
    mistake(
        "a rank beyond the last",
        change("zones/kernel.geojson", '"rank": 2', '"rank": 10'),
        "m/zones/kernel.geojson:10: R101 rank '10' is above 9. Fix: write a value within the limits.",
    ),
    mistake(
        "a rank between two ranks",
        change("zones/kernel.geojson", '"rank": 2', '"rank": 2.5'),
        "m/zones/kernel.geojson:10: R101 rank '2.5' is not a whole number. Fix: write a whole number.",
    ),
    mistake(
        "a whole number in octal",
        change("edition.yaml", "lines: 4", "lines: 0o4"),
        "m/edition.yaml:11: R101 article.lines '0o4' is not a whole number. Fix: write a whole number.",
    ),
    mistake(
        "a whole number in base sixty",
        change("edition.yaml", "lines: 4", "lines: 4:00"),
        "m/edition.yaml:11: R101 article.lines '4:00' is not a whole number. Fix: write a whole number.",
    ),
    costly(
        "a whole number of ten thousand digits",
        change("annotations.yaml", "    line: 1\n", f"    line: {'9' * 10_000}\n"),
        "m/annotations.yaml:3: R101 line '999999999999999999999999999999999999999999999999999999999999…' "
        "is out of range. "
        "Fix: write a smaller number.",
    ),
    costly(
        "an article of a billion lines",
        change("edition.yaml", "lines: 4", "lines: 1000000000"),
        "m/edition.yaml:11: R101 article.lines '1000000000' is above 10000. Fix: write a value within the limits.",
    ),
    mistake(
        "an article of more lines than statements",
        change("edition.yaml", "lines: 4", "lines: 100"),
        "m/annotations.yaml:1: A102 no statement covers line 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, "
        "16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, "
        "40, 41, 42, 43, 44 and 56 more of the article. "
        "Fix: add a statement for each; one on no zone has an empty 'about'.",
    ),
    mistake(
        "a share that is not a number",
        change("edition.yaml", "movements:", f"{SHARES.format('.nan')}movements:"),
        "m/edition.yaml:24: R101 published_shares.0.shares.crown '.nan' is not a number. Fix: write a number.",
    ),
    mistake(
        "a share that is not finite",
        change("edition.yaml", "movements:", f"{SHARES.format('nan')}movements:"),
        "m/edition.yaml:24: R101 published_shares.0.shares.crown 'nan' is not finite. "
        "Fix: write the number that is meant.",
    ),
    mistake(
        "a share of more than all",
        change("edition.yaml", "movements:", f"{SHARES.format('101')}movements:"),
        "m/edition.yaml:24: R101 published_shares.0.shares.crown '101' is above 100. "
        "Fix: write a value within the limits.",
    ),
    mistake(
        "bounds off the globe",
        change("edition.yaml", "[10, 12, 11, 13]", "[10, 12, 11, 913]"),
        "m/edition.yaml:12: R101 bounds.3 '913' is above 90. Fix: write a value within the limits.",
    ),
    mistake(
        "bounds of three numbers",
        change("edition.yaml", "[10, 12, 11, 13]", "[10, 12, 11]"),
        "m/edition.yaml:12: R103 the key 'bounds.3' is missing. Fix: add it.",
    ),
    mistake(
        "neither yes nor no",
        change("zones.yaml", "spoken_of: true", "spoken_of: perhaps"),
        "m/zones.yaml:5: R101 spoken_of 'perhaps' is neither true nor false. Fix: write true or false.",
    ),
)
