"""Typed requests, responses and events. Written by turnwire-compile; do not edit."""
