"""Every string of the interface, one catalogue per language. An edition's own texts are not in here."""
