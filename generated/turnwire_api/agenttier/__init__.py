"""A client library for accessing AgentTier Router API."""
