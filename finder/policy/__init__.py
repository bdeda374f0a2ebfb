"""What an organisation's IT decides in signpost.toml."""

from finder.policy.reading import read_policy
from finder.policy.records import (
    CentrePolicy,
    DataPolicy,
    FeaturePolicy,
    KioskPolicy,
    Links,
    Policy,
    UpdatePolicy,
)

__all__ = [
    "CentrePolicy",
    "DataPolicy",
    "FeaturePolicy",
    "KioskPolicy",
    "Links",
    "Policy",
    "UpdatePolicy",
    "read_policy",
]
