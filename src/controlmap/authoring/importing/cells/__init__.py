"""The cells of tables as desks write them: days, numbers and encodings."""
