"""Documents and overlays in, typed Python out. Build time only (extra ``compiler``)."""
