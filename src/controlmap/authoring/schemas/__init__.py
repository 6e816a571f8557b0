"""JSON Schemas of an edition's files, for completion and validation in an author's editor.

The ``.json`` files beside these modules are written by ``controlmap schema --out`` from the record types that reading
uses; a test fails if they are out of date.
"""
