"""One day, or a range of days, of the map: who holds what, fronts, areas as ranges, shares and change."""
