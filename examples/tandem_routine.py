"""Make a routine on a Tandem engine, start it once by hand, and let the run go ahead.

Only humans may: this program is one's control panel, and says so.
"""

from __future__ import annotations

from turnwire.tandem import SyncTandemClient


def main() -> None:
    """Print the routine and its run."""
    with SyncTandemClient(request_source="control_panel") as client:
        routine = client.routines.create(
            {
                "name": "Daily digest",
                "schedule": "0 8 * * *",
                "prompt": "Say hello.",
                "allowed_tools": ["read"],
            }
        )
        print(f"{routine.name}: {routine.status}")
        started = client.routines.run_now(routine.routine_id)
        print(f"started: {started.status}")
        client.routines.approve_run(started["runID"])
        run = client.routines.get_run(started["runID"])
        print(f"approved: {run.status != 'pending_approval'}")
        client.routines.delete(routine.routine_id)


if __name__ == "__main__":
    main()
