"""A client library for accessing Orchagent API."""
