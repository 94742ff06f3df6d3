from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

import trustme

from turnwire import tls

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def made() -> ssl.SSLContext:
    found = tls.context(verify=True)
    assert isinstance(found, ssl.SSLContext)
    return found


def test_certificates_and_names_are_checked() -> None:
    assert made().verify_mode is ssl.CERT_REQUIRED
    assert made().check_hostname
    assert made().get_ca_certs()


def test_clients_share_it() -> None:
    assert made() is made()


def test_it_is_made_anew_for_other_certificates(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(variable, raising=False)
    usual = len(made().get_ca_certs())
    bundle = tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    assert len(made().get_ca_certs()) == 1
    monkeypatch.delenv("SSL_CERT_FILE")
    assert len(made().get_ca_certs()) == usual


def test_what_is_given_is_taken() -> None:
    own = ssl.create_default_context()
    assert tls.context(verify=own) is own
    assert tls.context(verify=False) is False
