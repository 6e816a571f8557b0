"""Blocks of HTML that the dashboard and the static edition show."""
