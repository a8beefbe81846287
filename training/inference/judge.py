"""The judge of pairs: a BERT encoder over premise and hypothesis together, and three answers read off it.

What a pair is told as depends on how it came about: `written` (somebody wrote the second text to follow from the first, contradict it, or neither),
`found` (two sentences found near one another, judged afterwards) and `headline` (a headline beside sentences of a body: agrees, disagrees, only
reports). One encoder learns all three; each has a row of three numbers: supports, contradicts, neither."""
import os
import sys

import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "attribute", "reader"))
from model import Layer  # noqa: E402

HEADS = ("written", "found", "headline")
LABELS = ("e", "c", "n")


class Judge(nn.Module):
    def __init__(self, vocabulary: int, layers: int = 6, width: int = 384, heads: int = 12, inner: int = 1536, dropout: float = 0.1):
        super().__init__()
        self.dropout = dropout
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.kinds = nn.Embedding(2, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList([Layer(width, heads, inner, dropout) for _ in range(layers)])
        self.into = nn.Linear(3 * width, width)
        self.out = nn.Linear(width, 3 * len(HEADS))

    def forward(self, ids, kinds, mask):
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.places(place) + self.kinds(kinds))
        x = F.dropout(x, self.dropout, self.training)
        weight = mask.to(x.dtype)
        bias = (1.0 - weight[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        # The first token, and the mean of each text: the base was taught to put a sentence's meaning into its mean.
        second = weight * kinds.to(x.dtype)
        first = weight - second
        mean = lambda part: (x * part[:, :, None]).sum(1) / part.sum(1, keepdim=True).clamp(min=1.0)
        a, b = mean(first), mean(second)
        y = torch.cat([x[:, 0] + a, a - b, a * b], -1)
        y = F.dropout(F.gelu(self.into(y)), self.dropout, self.training)
        return self.out(y)


def load_base(judge: Judge, state: dict) -> None:
    """Fills the encoder from a BERT checkpoint in the names of the `transformers` library."""
    with torch.no_grad():
        judge.words.weight.copy_(state["embeddings.word_embeddings.weight"])
        judge.places.weight.copy_(state["embeddings.position_embeddings.weight"])
        judge.kinds.weight.copy_(state["embeddings.token_type_embeddings.weight"])
        judge.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
        judge.norm.bias.copy_(state["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(judge.layers):
            at = f"encoder.layer.{i}."
            for part in ("weight", "bias"):
                layer.qkv.get_parameter(part).copy_(torch.cat([state[f"{at}attention.self.{n}.{part}"] for n in ("query", "key", "value")]))
                layer.out.get_parameter(part).copy_(state[f"{at}attention.output.dense.{part}"])
                layer.norm1.get_parameter(part).copy_(state[f"{at}attention.output.LayerNorm.{part}"])
                layer.up.get_parameter(part).copy_(state[f"{at}intermediate.dense.{part}"])
                layer.down.get_parameter(part).copy_(state[f"{at}output.dense.{part}"])
                layer.norm2.get_parameter(part).copy_(state[f"{at}output.LayerNorm.{part}"])
