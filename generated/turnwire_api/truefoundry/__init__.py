"""A client library for accessing TrueFoundry Agent API."""
