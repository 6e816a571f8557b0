"""The days within which the article was published."""

from datetime import date, timedelta

import streamlit as st

from controlmap.authoring.steps.article import published_within
from controlmap.ui.studio.session import Work, reported, step


def article_days(work: Work) -> None:
    """Ask for the first and the last of the days on which the article may have been published."""
    messages, week = work.messages, work.edition.manifest.article.week
    until = week.start if week.end is None else week.end - timedelta(days=1)
    with st.expander(messages.say("studio.when_published")):
        form = f"studio-week-{week.start}-{week.end}"
        first = st.date_input(messages.say("studio.published_from"), week.start, key=f"{form}-first")
        last = st.date_input(messages.say("studio.published_until"), until, key=f"{form}-last")
        asked = st.button(messages.say("studio.save_days"), key="studio-save-days")
        if asked and isinstance(first, date) and isinstance(last, date):
            with reported():
                if step(work, messages.say("studio.when_published"), published_within(first, last)):
                    st.rerun()
