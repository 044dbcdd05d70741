"""The compiled forms of patterns, kept from one run to the next: compiling them took half of the time of one contract.

They are of the program alone and say nothing of any contract, so they are kept also where no contract is. Each process
adds what it had to compile; of two that add at once, one may lose what it adds, and the next run adds it again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from contract_check.execution.cache import Cache, Key
from contract_check.model import compiled_forms
from contract_check.model.compiled_forms import Form

_KEY = Key("", "compiled patterns", compiled_forms.maker())
_MOST = 20_000  # forms; of more, most are of patterns that the program has no longer
_FEW = 0.05  # of all that is known; for so few, not all are written again


def recall_forms(cache: Cache) -> None:
    """Have this process know all that is kept."""
    compiled_forms.remember(_unpack(cache.get(_KEY)))


def keep_forms(cache: Cache) -> None:
    """Keep what this process has compiled, once it is worth writing."""
    if compiled_forms.share_new() > _FEW:
        kept, new = _unpack(cache.get(_KEY)), compiled_forms.take_new()
        cache.put(_KEY, _pack({**kept, **new} if len(kept) + len(new) <= _MOST else new), compressed=True)


def _pack(forms: Mapping[str, Form]) -> bytes:
    """A line of JSON that says of each form all but its code, and how long that is; then the codes, one after another."""
    head = {name: [form.flags, form.groups, form.names, len(form.code)] for name, form in forms.items()}
    return json.dumps(head).encode() + b"\n" + b"".join(form.code for form in forms.values())


def _unpack(packed: bytes | None) -> dict[str, Form]:
    head, _, codes = (packed or b"{}").partition(b"\n")
    forms = {}
    start = 0
    for name, (flags, groups, names, length) in json.loads(head).items():
        forms[name] = Form(flags, groups, names, codes[start : start + length])
        start += length
    return forms
