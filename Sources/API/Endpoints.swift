// The table of endpoints.
