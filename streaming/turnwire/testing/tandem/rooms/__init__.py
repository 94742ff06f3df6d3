"""The routes, one module per family: its state and its answers."""
