"""HTML blocks of the dashboard and the static edition."""
