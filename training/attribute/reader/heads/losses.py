"""What names and pronouns are taught by; windows as `windows.tensors` makes them."""
import os
import sys

import torch
import torch.nn.functional as F

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from attribution_losses import attributions, from_teacher  # noqa: E402, F401
from measure import attribution, evaluate  # noqa: E402, F401


def names(said, x):
    told = x["names"] >= 0
    if not told.any():
        return said.sum() * 0
    # Places that act are rare, and half of them are not seen by the rules that label them.
    weight = torch.ones(said.shape[-1], device=said.device)
    weight[13:17] = 2
    return F.cross_entropy(said[told], x["names"][told], weight=weight, label_smoothing=0.02)


def may_refer(x):
    """Columns to which a pronoun may point: words, and the opening mark for nobody."""
    able = x["first"].bool().clone()
    able[:, 0] = True
    return able


def referents(said, x):
    """Minus the log-probability that a pronoun points to any mention of its person; where only the wrong ones are known, to none of them."""
    rows = x["rows"]
    if len(rows) == 0:
        return said.sum() * 0
    at, token, weight = rows[:, 0].long(), rows[:, 1].long(), rows[:, 2]
    scores = said[at, token].masked_fill(~may_refer(x)[at], -1e4)
    scores = scores.scatter(1, token[:, None], -1e4)
    log = scores.log_softmax(-1)
    right = log.masked_fill(~x["gold"], -1e4).logsumexp(-1)
    avoided = torch.log1p(-log.masked_fill(~x["wrong"], -1e4).logsumexp(-1).exp().clamp(max=0.999))
    told = torch.where(x["gold"].any(-1), right, avoided)
    return -(told.clamp(min=-12) * weight).sum() / weight.sum()
