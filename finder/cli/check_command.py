"""`signpost check`: whether everything that the program needs is here, and the policy in force."""

import argparse
import json
from collections.abc import Iterator, Sequence

from finder.cli.output import write_json, write_lines
from finder.cli.parser import Subparsers
from finder.cli.self_check import Finding, findings
from finder.places import policy_files
from finder.policy import Policy, read_policy
from finder.problems import PolicyRefused


def add(subparsers: Subparsers) -> None:
    """Declare the command."""
    parser = subparsers.add_parser("check", help="check the program, its catalogue and its policy")
    parser.add_argument("--json", action="store_true", help="JSON with stable names")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print what was found and the policy in force; 1 if anything is not as it should be."""
    policy, first = _policy()
    found = [*findings(arguments, policy), first]
    if arguments.json:
        write_json({"findings": [_as_json(each) for each in found], "policy": _in_force(policy)})
    else:
        write_lines(_as_lines(found, policy))
    return 0 if all(each.good for each in found) else 1


def _policy() -> tuple[Policy | None, Finding]:
    try:
        policy = read_policy()
    except PolicyRefused as refused:
        return None, Finding("policy", good=False, says=str(refused))
    files = sorted({str(path) for path in policy.origins.values()})
    looked = " nor ".join(map(str, policy_files()))
    says = f"from {' and '.join(files)}" if files else f"defaults; there is neither {looked}"
    return policy, Finding("policy", good=True, says=says)


def _as_json(finding: Finding) -> dict[str, object]:
    return {"name": finding.name, "good": finding.good, "says": finding.says}


def _in_force(policy: Policy | None) -> dict[str, object]:
    if policy is None:
        return {}
    return {
        key: {"value": _public(key, value), "origin": str(origin or "default")}
        for key, value, origin in policy.in_force()
    }


def _as_lines(found: Sequence[Finding], policy: Policy | None) -> Iterator[str]:
    for each in found:
        first, *more = each.says.split("\n")
        yield f"{'good' if each.good else 'WRONG':<6}{each.name}: {first}"
        yield from (f"      {line}" for line in more)
    if policy:
        yield ""
        yield "Policy in force:"
        for key, value, origin in policy.in_force():
            shown = json.dumps(_public(key, value), ensure_ascii=False)
            yield f"  {key} = {shown}   ({origin or 'default'})"


def _public(key: str, value: object) -> object:
    """Return a value without what is nobody's business."""
    if key == "kiosk.pin_hash":
        return "set" if value else ""
    return value
