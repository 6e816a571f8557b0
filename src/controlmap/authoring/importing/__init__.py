"""Taking what others drew or listed into an edition: layers and tables in, holds and control points out."""
