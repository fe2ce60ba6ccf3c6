"""What about the contract a Python program has to be told."""

import schemathesis

# Expressions with alternatives are not understood together with a length: one entity tag stands for the list.
READABLE = {"EntityTags": '^"[0-9]{1,15}"$'}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Replaces the patterns of READABLE, and fails when the contract has none there."""
    schemas = raw_schema["components"]["schemas"]
    for name, pattern in READABLE.items():
        if "pattern" not in schemas.get(name, {}):
            raise LookupError(f"components.schemas.{name} has no pattern: READABLE is out of date")
        schemas[name]["pattern"] = pattern


@schemathesis.hook
def before_call(context, case, kwargs):
    """A header that reads as a JSON text loses its quotation marks on the way; an entity tag is none without them."""
    if case.meta is None or case.meta.generation.mode != schemathesis.GenerationMode.POSITIVE:
        return
    for name in ("If-Match", "If-None-Match"):
        value = (case.headers or {}).get(name, "")
        if value.isdigit():
            case.headers[name] = f'"{value}"'


@schemathesis.hook
def filter_path_parameters(context, path_parameters):
    """The gateway decodes a path twice and refuses a percent sign that is left: before any route, so no operation's."""
    return not any("%" in str(value) for value in (path_parameters or {}).values())
