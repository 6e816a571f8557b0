"""What leaves the program as files: zones, front lines and statements, in the forms that others read."""
