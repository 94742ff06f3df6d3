"""A client library for accessing TrueFoundry Gateway Agent API."""
