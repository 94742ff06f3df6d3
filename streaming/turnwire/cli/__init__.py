"""The command ``turnwire``: ``turnwire ENGINE COMMAND``.

It needs the extra ``cli``. Nothing else of turnwire imports it.
"""
