"""What the reader of attributions is taught by: the gold, and what a larger (or an earlier) reader makes of a window."""
import torch
import torch.nn.functional as F


def attributions(out, x):
    """How far a reader is from the gold: tags, anchors, pointers, shared sources."""
    tags, anchors, pairs = (o.float() for o in out[:3])
    first = x["first"].bool()
    tag_loss = F.cross_entropy(tags[first], x["tags"][first])
    row, token, role, anchor = x["links"].unbind(1)
    is_anchor = torch.zeros_like(anchors)
    is_anchor[row, anchor] = 1
    anchor_loss = F.binary_cross_entropy_with_logits(anchors[first], is_anchor[first])
    pairs = pairs.masked_fill(~first[:, None, None, :], -1e4)
    point_loss = 0.0
    for r in range(3):
        pick = role == r
        if pick.any():
            log = pairs[:, r].log_softmax(-1)
            point_loss = point_loss - log[row[pick], token[pick], anchor[pick]].mean() * (0.25, 0.25, 0.5)[r]
    # Which anchors share a source: every pair of a source word and an anchor within reach.
    source = role == 0
    shared_loss = 0.0
    if source.any():
        gold = torch.zeros_like(pairs[:, 3])
        gold[row[source], token[source], anchor[source]] = 1
        is_source = torch.zeros_like(anchors, dtype=torch.bool)
        is_source[row[source], token[source]] = True
        place = torch.arange(anchors.shape[1], device=anchors.device)
        near = (place[None, :] - place[:, None]).abs() < 150
        at = is_source[:, :, None] & (is_anchor > 0)[:, None, :] & near[None]
        shared_loss = F.binary_cross_entropy_with_logits(pairs[:, 3][at], gold[at])
    return tag_loss, anchor_loss * 4, point_loss, shared_loss * 0.5


def from_teacher(out, said, x):
    """How far a reader is from its teacher: what it says of each word, and its last states."""
    tags, anchors, pairs, states = (out[i].float() for i in (0, 1, 2, -1))
    t_tags, t_anchors, t_pairs, t_states = (said[i].float() for i in (0, 1, 2, -1))
    first = x["first"].bool()
    heat = 1.5
    tag_loss = heat ** 2 * F.kl_div((tags[first] / heat).log_softmax(-1), (t_tags[first] / heat).softmax(-1), reduction="batchmean")
    likely = t_anchors.sigmoid() * first
    anchor_loss = F.binary_cross_entropy_with_logits(anchors[first], likely[first])
    nowhere = ~first[:, None, None, :]
    roles = torch.stack([t_tags.softmax(-1)[..., 1 + 4 * r:5 + 4 * r].sum(-1) for r in range(3)], 1) * first[:, None]
    log = pairs[:, :3].masked_fill(nowhere, -1e4).log_softmax(-1)
    t_log = t_pairs[:, :3].masked_fill(nowhere, -1e4).log_softmax(-1)
    apart = (t_log.exp() * (t_log - log)).sum(-1)
    point_loss = (roles * apart).sum() / roles.sum().clamp(min=1)
    weight = roles[:, 0, :, None] * likely[:, None, :]
    place = torch.arange(weight.shape[1], device=weight.device)
    weight = weight * ((place[None, :] - place[:, None]).abs() < 150)
    shared_loss = (weight * F.binary_cross_entropy_with_logits(pairs[:, 3], t_pairs[:, 3].sigmoid(), reduction="none")).sum() / weight.sum().clamp(min=1)
    inside = x["mask"].bool()
    state_loss = F.mse_loss(states[inside], t_states[inside])
    return tag_loss, anchor_loss * 4, point_loss, shared_loss * 0.5, state_loss
