"""Who is asking."""

from collections.abc import Sequence

from attrs import field, frozen

ADMIN_GROUP = "agenttier-admins"


def _names(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(values)


@frozen(kw_only=True)
class User:
    """Somebody who may use the Router.

    Attributes:
        sub: The subject of the tokens; sandboxes belong to it.
        email: Mail address.
        name: Name to show.
        groups: Groups; with ``agenttier-admins`` the user is an administrator.
        token: A bearer token of this user; it stands for a JWT and is not parsed.
        api_key: An API key of this user; it never makes an administrator.
    """

    sub: str
    email: str = ""
    name: str = ""
    groups: tuple[str, ...] = field(default=(), converter=_names)
    token: str | None = field(default=None, repr=False)
    api_key: str | None = field(default=None, repr=False)

    def claims(self) -> "Claims":
        """Return what the user's token says."""
        return Claims(
            sub=self.sub,
            email=self.email,
            name=self.name,
            groups=self.groups,
            is_admin=ADMIN_GROUP in self.groups,
        )


@frozen(kw_only=True)
class Claims:
    """What is known of the caller of one request.

    Attributes:
        sub: The subject.
        email: Mail address.
        name: Name to show; of an API key, the key's name.
        groups: Groups; None for API keys, which carry none.
        is_admin: Whether the caller is an administrator.
        sandbox_id: The one sandbox that a scoped API key is for; empty if it is not scoped.
        action_groups: What a scoped API key may do.
    """

    sub: str
    email: str = ""
    name: str = ""
    groups: tuple[str, ...] | None = None
    is_admin: bool = False
    sandbox_id: str = ""
    action_groups: tuple[str, ...] = ()


NOBODY = Claims(sub="")
"""Who has not said who it is."""

DEVELOPER = User(
    sub="dev-user", email="dev@agenttier.local", name="Dev User", groups=(ADMIN_GROUP,)
).claims()
"""Everybody, in development mode."""
