"""The namespaces of which calls differ from the generated ones, because the README's do."""
