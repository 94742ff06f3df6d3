"""Start a web server in an AgentTier sandbox, and print where it can be seen."""

from __future__ import annotations

from turnwire.agenttier import AgentTierClient


def main() -> None:
    """Print both addresses of the server."""
    with AgentTierClient() as client:
        sandbox = client.create_sandbox(template="general-coding", name="preview")
        sandbox.wait_until_running()
        sandbox.exec("nohup python3 -m http.server 8080 > /tmp/srv.log 2>&1 &", timeout=5)
        port = sandbox.forward_port(8080)
        print("Internal URL:", port.internal_url)
        print("Preview URL:", port.preview_url or "(the Router has no preview domain)")


if __name__ == "__main__":
    main()
