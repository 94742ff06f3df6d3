"""The families of the Router's routes."""
