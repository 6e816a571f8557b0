"""The undocumented behaviour of other packages that the dashboard depends on: one test for each."""
