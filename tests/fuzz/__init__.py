"""Editions damaged at random, by the thousand: no exception but our own, in bounded time and memory."""
