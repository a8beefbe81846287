"""The trained reader: a BERT encoder with a head for roles and a head for pointers, in one graph.

Every word gets a tag (outside, or source / cue / content with its place in the span: BIOES) and, for each role, a score
for every word to which it may point: the anchor of its attribution (first word of the cue, or of the content where there
is no cue). That is the predicate-argument scheme of biaffine semantic role labelling (Dozat & Manning 2017).
"""
import torch
import torch.nn.functional as F
from torch import nn

ROLES = 3
TAGS = 13
CHANNELS = 4  # source, cue, content: one anchor each; and source shared by several anchors
REACH = 160  # words farther apart share one distance
NAMES = 21  # outside, and five kinds of name with the place in the name
FAR = 320  # as REACH, between a pronoun and whom it takes up


class Layer(nn.Module):
    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        batch, length, width = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        if torch.onnx.is_in_onnx_export():
            scores = q @ k.transpose(-1, -2) * (width // self.heads) ** -0.5 + bias
            mixed = scores.softmax(-1) @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + F.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Reader(nn.Module):
    """`extra`: layers of their own for names and pronouns, on a learnt mixture of all states; none: they are read off the last state."""

    def __init__(self, vocabulary: int, layers: int, width: int = 384, heads: int = 12, inner: int = 1536,
                 reach: int = 96, dropout: float = 0.1, extra: int = 0):
        super().__init__()
        self.reach = reach
        self.dropout = dropout
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        # What the lower-cased vocabulary forgets; zero at first, so that learning begins at the base model.
        self.shapes, self.quotes, self.bounds = nn.Embedding(6, width), nn.Embedding(5, width), nn.Embedding(4, width)
        for table in (self.shapes, self.quotes, self.bounds):
            nn.init.zeros_(table.weight)
        self.layers = nn.ModuleList([Layer(width, heads, inner, dropout) for _ in range(layers)])
        self.tag_in, self.tag_out = nn.Linear(width, width), nn.Linear(width, TAGS)
        self.anchor = nn.Linear(width, 1)
        self.dependent = nn.Linear(width, CHANNELS * reach)
        self.head = nn.Linear(width, CHANNELS * reach)
        self.head_bias = nn.Linear(width, CHANNELS)
        self.distance = nn.Embedding(2 * REACH + 1, CHANNELS)
        nn.init.zeros_(self.distance.weight)
        self.extra = nn.ModuleList([Layer(width, heads, inner // 2, dropout) for _ in range(extra)])
        if extra:
            self.mixture = nn.Parameter(torch.zeros(layers + 1))
        self.tells_names = True
        self.name_in, self.name_out = nn.Linear(width, 192), nn.Linear(192, NAMES)
        self.refer, self.referent = nn.Linear(width, 128), nn.Linear(width, 128)
        self.referent_bias = nn.Linear(width, 1)
        self.apart = nn.Embedding(2 * FAR + 1, 1)
        nn.init.zeros_(self.apart.weight)

    def forward(self, ids, shapes, quotes, bounds, mask):
        length = ids.shape[1]
        place = torch.arange(length, device=ids.device)
        x = self.words(ids) + self.places(place) + self.kind
        x = self.norm(x + self.shapes(shapes) + self.quotes(quotes) + self.bounds(bounds))
        x = F.dropout(x, self.dropout, self.training)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        states = [x]
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        tags = self.tag_out(F.gelu(self.tag_in(x)))
        anchors = self.anchor(x).squeeze(-1)
        batch = ids.shape[0]
        dep = F.gelu(self.dependent(x)).view(batch, length, CHANNELS, self.reach).transpose(1, 2)
        head = F.gelu(self.head(x)).view(batch, length, CHANNELS, self.reach).transpose(1, 2)
        pairs = dep @ head.transpose(-1, -2) * self.reach ** -0.5
        pairs = pairs + self.head_bias(x).transpose(1, 2)[:, :, None, :]
        apart = (place[None, :] - place[:, None]).clamp(-REACH, REACH) + REACH
        pairs = pairs + self.distance(apart).permute(2, 0, 1)[None]
        if not self.tells_names:
            return (tags, anchors, pairs) if torch.onnx.is_in_onnx_export() else (tags, anchors, pairs, x)
        y = x
        if len(self.extra) > 0:
            y = sum(weight * state for weight, state in zip(self.mixture.softmax(0), states))
            for layer in self.extra:
                y = layer(y, bias)
        names = self.name_out(F.gelu(self.name_in(y)))
        # Whom a token takes up; the opening mark stands for nobody within reach.
        referents = F.gelu(self.refer(y)) @ F.gelu(self.referent(y)).transpose(-1, -2) * 128 ** -0.5
        far = (place[None, :] - place[:, None]).clamp(-FAR, FAR) + FAR
        referents = referents + self.referent_bias(y).transpose(1, 2) + self.apart(far).squeeze(-1)[None]
        out = (tags, anchors, pairs, names, referents)
        return out if torch.onnx.is_in_onnx_export() else (*out, x)


def load_base(reader: Reader, state: dict) -> None:
    """Fills the encoder from a BERT checkpoint in the names of the `transformers` library; layers evenly spaced if it has more."""
    state = {k.removeprefix("bert."): torch.as_tensor(v).float() for k, v in state.items()}
    with torch.no_grad():
        reader.words.weight.copy_(state["embeddings.word_embeddings.weight"])
        reader.places.weight.copy_(state["embeddings.position_embeddings.weight"])
        reader.kind.copy_(state["embeddings.token_type_embeddings.weight"][0])
        reader.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
        reader.norm.bias.copy_(state["embeddings.LayerNorm.bias"])
        there = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layer."))
        for i, layer in enumerate(reader.layers):
            at = f"encoder.layer.{i * there // len(reader.layers)}."
            for part in ("weight", "bias"):
                layer.qkv.get_parameter(part).copy_(
                    torch.cat([state[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")]))
                layer.out.get_parameter(part).copy_(state[f"{at}attention.output.dense.{part}"])
                layer.norm1.get_parameter(part).copy_(state[f"{at}attention.output.LayerNorm.{part}"])
                layer.up.get_parameter(part).copy_(state[f"{at}intermediate.dense.{part}"])
                layer.down.get_parameter(part).copy_(state[f"{at}output.dense.{part}"])
                layer.norm2.get_parameter(part).copy_(state[f"{at}output.LayerNorm.{part}"])


def start_from(reader: Reader, larger: Reader) -> None:
    """Fills a reader from a trained one with more layers: the first and the last, and others evenly between."""
    state = larger.state_dict()
    for name in reader.state_dict():
        if name.startswith("layers."):
            _, i, rest = name.split(".", 2)
            at = round(int(i) * (len(larger.layers) - 1) / max(1, len(reader.layers) - 1))
            with torch.no_grad():
                reader.state_dict()[name].copy_(state[f"layers.{at}.{rest}"])
        else:
            with torch.no_grad():
                reader.state_dict()[name].copy_(state[name])
