"""The two forms of the API: a server's, and a gateway's."""

from collections.abc import Callable

from turnwire.testing.trueforge import gateway_routes, routes
from turnwire.testing.trueforge.faults import StreamFault
from turnwire.testing.trueforge.house import House
from turnwire.testing.trueforge.identity import Identity
from turnwire.testing.trueforge.routing import Router
from turnwire.testing.trueforge.turn_handlers import TurnHandlers


def router_of(house: House, next_fault: Callable[[], StreamFault]) -> Router:
    """Return what answers the requests of the form that the options ask for.

    Args:
        house: What is behind the routes.
        next_fault: Returns how the next connection to an event stream is damaged.
    """
    options = house.core.options
    turns = TurnHandlers(house, next_fault)
    if options.gateway:
        return Router(
            prefix=options.base_path + gateway_routes.PREFIX,
            routes=gateway_routes.GatewayRoutes(house, turns).table(),
            identity=Identity(options, needs_token=True),
            max_body=options.max_body,
        )
    return Router(
        prefix=routes.PREFIX,
        routes=routes.ServerRoutes(house, turns).table(),
        identity=Identity(options),
        max_body=options.max_body,
    )
