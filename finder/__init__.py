"""The finder: catalogue, shelf and paper, in plain Python. It knows no Qt and no network."""
