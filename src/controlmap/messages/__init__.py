"""Every string of the interface, from one catalogue a language. The edition's own words are not in here."""
