"""Citations: by the id of a source, or with the passage of it."""

from pydantic import TypeAdapter

from controlmap.model.citation import Citation, Cited

CITED: TypeAdapter[Citation] = TypeAdapter(Cited)


def test_a_source_is_cited_by_its_id_alone() -> None:
    assert CITED.validate_python("atlas") == Citation.model_validate({"id": "atlas", "passage": None})


def test_a_source_is_cited_with_the_passage_that_supports_a_record() -> None:
    cited = CITED.validate_python({"id": "atlas", "passage": " p. 3 "})
    assert (cited.id, cited.passage) == ("atlas", "p. 3")


def test_a_citation_stays_as_it_is() -> None:
    cited = CITED.validate_python({"id": "atlas", "passage": "p. 3"})
    assert CITED.validate_python(cited) is cited
