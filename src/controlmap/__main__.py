"""``python -m controlmap``: the command line, where the command ``controlmap`` is not on the path."""

from controlmap.cli.main import main

if __name__ == "__main__":
    main()
