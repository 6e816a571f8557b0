"""The minimum for any Streamlit app: one button and one line of text."""

import streamlit as st

clicks = st.session_state.setdefault("clicks", 0)
if st.button("Click"):
    clicks = st.session_state["clicks"] = clicks + 1
st.write(f"answer {clicks}")
