"""A client library for accessing Tandem engine API."""
