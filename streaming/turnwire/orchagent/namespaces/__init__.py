"""The namespaces with calls that the document cannot say alone."""
