"""The walk with what openapi-python-client writes."""

from os import environ
from uuid import uuid4

from order_api_client import AuthenticatedClient
from order_api_client.api.lifecycle import cancel_order
from order_api_client.api.orders import create_order, get_order, list_orders, update_order
from order_api_client.models import (
    CancelReason,
    GatewayMessage,
    Metadata,
    Order,
    OrderCancel,
    OrderCreate,
    OrderItemCreate,
    OrderPage,
    OrderPatch,
    OrderStatus,
    Problem,
    ProblemCode,
)

NOTE = "Bitte klingeln, 東京 🍵"
client = AuthenticatedClient(base_url=environ["BASE_URL"], token=environ["TOKEN"])


def tea(quantity: int) -> OrderCreate:
    item = OrderItemCreate(sku="TEA-001", name="Assam, 250 g", quantity=quantity, unit_price=890)
    return OrderCreate(currency="EUR", items=[item], metadata=Metadata.from_dict({"channel": "walk"}), note=NOTE)


def key() -> str:
    return str(uuid4())


first = key()
placed = create_order.sync(client=client, body=tea(2), idempotency_key=first)
assert isinstance(placed, Order), placed
assert (placed.status, placed.total_amount, placed.note) == (OrderStatus.PENDING, 1780, NOTE)
print("create")

replayed = create_order.sync_detailed(client=client, body=tea(2), idempotency_key=first)
assert replayed.parsed == placed
assert replayed.headers["Idempotency-Replayed"] == "true"
print("replay")

read = get_order.sync_detailed(placed.order_id, client=client)
assert read.parsed == placed
print("read")

second = create_order.sync(client=client, body=tea(1), idempotency_key=key())
page = list_orders.sync(client=client, limit=1)
assert isinstance(page, OrderPage) and page.data == [second], page
last = list_orders.sync(client=client, limit=1, cursor=str(page.next_cursor))
assert isinstance(last, OrderPage) and last.data == [placed], last
print("list")

tag = read.headers["ETag"]
edited = update_order.sync(placed.order_id, client=client, body=OrderPatch(note="Ring twice."), if_match=tag)
assert isinstance(edited, Order), edited
assert (edited.version, edited.note) == (2, "Ring twice.")
print("edit")

stale = update_order.sync_detailed(placed.order_id, client=client, body=OrderPatch(note="Once."), if_match=tag)
assert stale.status_code == 412
assert isinstance(stale.parsed, Problem) and stale.parsed.code == ProblemCode.PRECONDITION_FAILED, stale
print("stale")

canceled = cancel_order.sync(placed.order_id, client=client, body=OrderCancel(reason=CancelReason.CUSTOMER))
assert isinstance(canceled, Order) and canceled.status == OrderStatus.CANCELED, canceled
print("cancel")

faulty = create_order.sync_detailed(client=client, body=tea(0), idempotency_key=key())
assert faulty.status_code == 400
assert isinstance(faulty.parsed, Problem) and faulty.parsed.errors, faulty
assert [fault.pointer for fault in faulty.parsed.errors] == ["/items/0/quantity"]
print("faults")

nobody = AuthenticatedClient(base_url=environ["BASE_URL"], token="none")
refused = get_order.sync_detailed(placed.order_id, client=nobody)
assert refused.status_code == 401
assert isinstance(refused.parsed, GatewayMessage) and refused.parsed.message == "Unauthorized", refused
print("unauthorized")
