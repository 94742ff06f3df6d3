"""Run an embedded engine from the command line: ``python -m turnwire.testing truefoundry``."""

import argparse
import signal
import sys
import threading
from typing import NoReturn

from turnwire.testing.addresses import is_loopback
from turnwire.testing.registry import NAMES, EnginePackage, OptionError, load

_USAGE_ERROR = 2


class _Parser(argparse.ArgumentParser):
    """A parser that reports a mistake in one line."""

    def error(self, message: str) -> NoReturn:
        _give_up(message)


def main(arguments: list[str]) -> int:
    """Serve an engine until the process is told to stop.

    Args:
        arguments: The command line without the program's name.

    Returns:
        The exit code: 0 after SIGINT or SIGTERM. A wrong command line exits with 2.
    """
    parser = _Parser(prog="python -m turnwire.testing", allow_abbrev=False)
    parser.add_argument("engine", help=f"one of: {', '.join(NAMES)}")
    engine, rest = parser.parse_known_args(arguments[:1])[0].engine, arguments[1:]
    try:
        package = load(engine)
        return _run(engine, package, _engine_parser(engine, package).parse_args(rest))
    except (OptionError, ModuleNotFoundError) as error:
        _give_up(str(error))


def _engine_parser(engine: str, package: EnginePackage) -> argparse.ArgumentParser:
    parser = _Parser(prog=f"python -m turnwire.testing {engine}", allow_abbrev=False)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=int, default=0, help="port to listen on (default: a free one)")
    add("--allow-remote", action="store_true", help="listen on an address others can reach")
    add("--list", action="store_true", help="print the built-in scenarios and exit")
    package.add_arguments(parser)
    return parser


def _run(engine: str, package: EnginePackage, arguments: argparse.Namespace) -> int:
    if arguments.list:
        _say(package.listing())
        return 0
    if not arguments.allow_remote and not is_loopback(arguments.host):
        _give_up(f"{arguments.host} is not a loopback address; --allow-remote permits it")
    options = package.options(arguments)
    # The server stack is an extra; everything above works without it.
    from turnwire.testing.server import serve  # noqa: PLC0415 - needs the extra.

    stop = threading.Event()

    def on_signal(_number: int, _frame: object) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    try:
        server = serve(engine, host=arguments.host, port=arguments.port, **options)
    except (OSError, OverflowError) as error:
        _give_up(f"cannot listen on {arguments.host}, port {arguments.port}: {error}")
    with server:
        _say(f"listening on {server.url}")
        stop.wait()
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _give_up(message: str) -> NoReturn:
    sys.stderr.write(f"error: {message}\n")
    sys.exit(_USAGE_ERROR)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
