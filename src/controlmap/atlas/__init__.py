"""The core of the program: opens an edition, paints any day, and joins statements to the ground they concern."""
