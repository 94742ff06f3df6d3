"""Decide by a policy about runs that wait for an approval on a Tandem engine.

Only humans may: this program is one's control panel, and says so.
"""

from __future__ import annotations

from turnwire.decisions import Deny
from turnwire.tandem import SyncTandemClient

ROUTINES = {"Daily digest": "Say hello.", "Clean up": "delete old backups"}


def main() -> None:
    """Start two routines, and print what became of their runs."""
    with SyncTandemClient(request_source="control_panel") as client:
        for name, prompt in ROUTINES.items():
            made = client.routines.create({"name": name, "schedule": "0 8 * * *", "prompt": prompt})
            client.routines.run_now(made.routine_id)
        pending = client.routines.pending()
        for call in pending.approvals:
            print(f"{call.agent.label} wants to run {call.name!r}")
        decided = pending.allow_all(except_={"delete*": Deny("backups are kept")})
        for run in client.routines.answer(decided):
            print(f"{run.entrypoint}: {run.denial_reason or 'approved'}")
        print(f"still waiting: {len(client.routines.pending().approvals)}")


if __name__ == "__main__":
    main()
