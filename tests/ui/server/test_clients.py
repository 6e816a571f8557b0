import pytest

from controlmap.ui.gateway.clients import address_of


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::9", "2001:db8:1:3::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("somebody", "somebody"),
        ("x" * 100_000, "x" * 64),
    ],
)
def test_a_client_is_identified_by_its_address_and_for_ipv6_by_its_network(host: str, address: str) -> None:
    assert address_of({"client": (host, 1234)}) == address


@pytest.mark.parametrize("scope", [{}, {"client": None}])
def test_clients_without_an_address_share_one_name(scope: dict[str, object]) -> None:
    assert address_of(scope) == "unknown"
