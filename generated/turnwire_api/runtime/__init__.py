"""What every generated package stands on. Written by turnwire-compile; do not edit."""
