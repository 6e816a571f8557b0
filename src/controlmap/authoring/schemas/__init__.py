"""JSON Schemas of an edition's files, for editors that complete and check while an author writes.

The ``.json`` files beside these modules are written by ``controlmap schema --out`` from the very records that reading
fills: change a record, and a test asks for them to be written again.
"""
