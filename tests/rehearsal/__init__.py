"""A rehearsal of Community Cloud: the app as it runs where the package is not installed.

`python -m tests.rehearsal` takes a clean copy of the last commit, a fresh virtual environment of Python 3.12 with
requirements.txt and nothing else, starts `streamlit run app.py` from the copy's root, and opens every page.
"""
