"""What the dashboard leans on in other people's packages beyond what they promise: one test for each."""
