"""One day, or a run of days, of the map: who holds what, fronts, areas as ranges, shares and change."""
