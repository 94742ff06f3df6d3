"""Placeholders in scenario strings.

``{{name}}`` stands for a variable of the request, or for one of these:

- ``user``, ``previous_user``: the last user message, and the one before it.
- ``result``, ``results``: the last tool result without surrounding blanks; all results of
  the last message.
- ``input``: the task of the subagent.
- ``instruction``, ``files``: the system prompt; the names of the files of the last message.

An unknown name stays as it is.
"""

from turnwire.testing.placeholders import fill

__all__ = ["fill"]
