"""A rehearsal of Community Cloud: the app in an environment without the package.

`python -m tests.rehearsal` makes a clean copy of the last commit and a new virtual environment of Python 3.12 with only
requirements.txt, starts `streamlit run app.py` from the copy's root, and opens every page.
"""
