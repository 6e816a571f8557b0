"""Editions in a language that the interface lacks, machine-made from the invented one."""

import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from controlmap.authoring.canonical import canonicalise


def machine_words(words: str) -> str:
    """Return words of an invented language."""
    return f"⟦{words}⟧"


def _in_it_alone(value: Any, language: str) -> Any:
    if isinstance(value, dict):
        if isinstance(value.get("en"), str):
            return {language: machine_words(value["en"])}
        return {name: _in_it_alone(each, language) for name, each in value.items()}
    return [_in_it_alone(each, language) for each in value] if isinstance(value, list) else value


def write_foreign_edition(source: Path, folder: Path, language: str) -> Path:
    """Write a copy of an edition in which every text is in ``language`` alone."""
    shutil.copytree(source, folder)
    for file in folder.rglob("*.yaml"):
        content = _in_it_alone(yaml.safe_load(file.read_text(encoding="utf-8")), language)
        if file.name == "edition.yaml":
            content["languages"] = [language]
        file.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), encoding="utf-8")
    for file in folder.rglob("*.geojson"):
        content = _in_it_alone(json.loads(file.read_text(encoding="utf-8")), language)
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        canonicalise(file)
    return folder
