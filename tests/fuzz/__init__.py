"""Editions damaged at random, by the thousand: no exception other than ours, within limits of time and memory."""
