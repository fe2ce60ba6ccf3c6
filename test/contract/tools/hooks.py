"""What about the contract a Python program has to be told."""

import schemathesis

READABLE = {
    # Expressions with alternatives are not understood together with a length: one entity tag stands for the list.
    '^(?:\\*|(?:W/)?"': '^"[0-9]{1,15}"$',
}


def readable(node):
    if isinstance(node, list):
        return [readable(item) for item in node]
    if not isinstance(node, dict):
        return node
    node = {name: readable(value) for name, value in node.items()}
    for written, read in READABLE.items():
        if isinstance(node.get("pattern"), str) and node["pattern"].startswith(written):
            node["pattern"] = read
    return node


@schemathesis.hook
def before_load_schema(context, raw_schema):
    raw_schema.update(readable(raw_schema))


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
