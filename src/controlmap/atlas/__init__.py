"""What the program is for: open an edition, paint any day, join what is said to the ground it is said of."""
