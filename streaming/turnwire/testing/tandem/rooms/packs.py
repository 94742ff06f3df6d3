"""/packs: bundles of routines and skills. A refused install is a bare 400; an event says why."""

import hashlib
from collections.abc import Iterable

from turnwire.testing.tandem.answers import Json, Reply, bare, ok
from turnwire.testing.tandem.core import Core, Room
from turnwire.testing.tandem.requests import Body, Request
from turnwire.testing.tandem.routing import Route, get, post

_MARKER = "tandempack.yaml"
_SUFFIX = ".zip"


class Packs(Room):
    """The installed packs. Any path or URL that ends in ``.zip`` counts as a pack.

    Args:
        core: What it shares with the others.
    """

    def __init__(self, core: Core) -> None:
        super().__init__(core)
        self._by_id: dict[str, Json] = {}

    def routes(self) -> Iterable[Route]:
        """Return its routes."""
        yield get("/packs", self._list)
        yield get("/packs/{selector}", self._inspect)
        yield post("/packs/install", self._install)
        yield post("/packs/install_from_attachment", self._install_attachment)
        yield post("/packs/uninstall", self._uninstall)
        yield post("/packs/export", self._export)
        yield post("/packs/detect", self._detect)
        yield get("/packs/{selector}/updates", self._updates)
        yield post("/packs/{selector}/update", self._update)

    def _list(self, _: Request) -> Reply:
        return ok({"packs": list(self._by_id.values())})

    def _inspect(self, request: Request) -> Reply:
        pack = self._found(request["selector"])
        manifest = {"name": pack["name"], "version": pack["version"], "type": pack["pack_type"]}
        return ok(
            {
                "pack": {
                    "installed": pack,
                    "manifest": manifest,
                    "trust": {"verification_status": "unsigned"},
                    "risk": {"level": "low"},
                    "permission_sheet": {"required_capabilities": []},
                    "workflow_extensions": {"workflow_entrypoints": []},
                }
            }
        )

    def _install(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        where = body.text("path") or body.text("url") or ""
        return self._installed(where, body)

    def _install_attachment(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        body.required_text("attachment_id")
        return self._installed(body.required_text("path"), body)

    def _installed(self, where: str, body: Body) -> Reply:
        source = body.raw("source") or {"kind": "path"}
        about = {"source": source, "path": body.text("path"), "url": body.text("url")}
        self.core.publish("pack.install.started", **about)
        digest = hashlib.sha256(where.encode()).hexdigest()
        expected = body.text(body.named("expected_sha256", "sha256"))
        problem = None
        if not where.endswith(_SUFFIX):
            problem = ("not_a_pack", f"{where or 'nothing'} is not a pack")
        elif expected not in {None, digest}:
            problem = ("sha256_mismatch", "sha256 does not match")
        if problem is not None:
            code, error = problem
            self.core.publish("pack.install.failed", code=code, error=error, **about)
            raise bare(400)
        name = where.rstrip("/").rpartition("/")[2].removesuffix(_SUFFIX)
        pack: Json = {
            "pack_id": f"pack-{digest[:12]}",
            "name": name,
            "version": "1.0.0",
            "pack_type": "workflow",
            "install_path": f"{self.core.options.workspace}/.tandem/packs/{name}/1.0.0",
            "sha256": digest,
            "installed_at_ms": self.core.now_ms(),
            "source": source,
            "marker_detected": True,
            "routines_enabled": False,
        }
        self._by_id[pack["pack_id"]] = pack
        names = {key: pack[key] for key in ("pack_id", "name", "version")}
        self.core.publish("pack.install.succeeded", **names)
        self.core.publish("registry.updated", entity="packs")
        return ok({"installed": pack})

    def _uninstall(self, request: Request) -> Reply:
        self.core.require_local(request)
        pack = self._chosen(request.body())
        del self._by_id[pack["pack_id"]]
        self.core.publish("registry.updated", entity="packs")
        return ok({"removed": pack})

    def _export(self, request: Request) -> Reply:
        self.core.require_local(request)
        body = request.body()
        pack = self._chosen(body)
        path = body.text("output_path") or f"/tmp/{pack['name']}{_SUFFIX}"  # noqa: S108 - a name
        return ok({"exported": {"path": path, "sha256": pack["sha256"], "bytes": 1024}})

    def _detect(self, request: Request) -> Reply:
        body = request.body()
        path = body.required_text("path")
        is_pack = path.endswith(_SUFFIX)
        if is_pack:
            about = ("attachment_id", "connector", "channel_id", "sender_id")
            self.core.publish("pack.detected", path=path, **{key: body.text(key) for key in about})
        return ok({"is_pack": is_pack, "marker": _MARKER})

    def _updates(self, request: Request) -> Reply:
        pack = self._found(request["selector"])
        names = {"pack_id": pack["pack_id"], "name": pack["name"]}
        return ok({**names, "current_version": pack["version"], "updates": []})

    def _update(self, request: Request) -> Reply:
        target = request.body().text("target_version")
        pack = self._found(request["selector"])
        self.core.publish("pack.update.not_available", pack_id=pack["pack_id"])
        return ok(
            {
                "updated": False,
                "reason": "updates_not_implemented",
                "pack_id": pack["pack_id"],
                "current_version": pack["version"],
                "target_version": target,
            }
        )

    def _chosen(self, body: Body) -> Json:
        selector = body.text("pack_id") or body.text("name") or ""
        pack = next(
            (each for each in self._by_id.values() if selector in {each["pack_id"], each["name"]}),
            None,
        )
        if pack is None or body.text("version") not in {None, pack["version"]}:
            raise bare(400)
        return pack

    def _found(self, selector: str) -> Json:
        for pack in self._by_id.values():
            if selector in {pack["pack_id"], pack["name"]}:
                return pack
        raise bare(404)
