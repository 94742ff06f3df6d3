"""A client library for accessing TrueForge Agent Server API."""
