"""Which words get a vector, and in which spelling they are shown to the encoder: `python words.py OUT.json [TEXTS.LANGUAGE.txt ...]`.

Words of wordfreq (CC BY-SA 4.0) in English, Russian and Ukrainian, commonest first over the three together. Names are shown with a capital: texts
named on the command line (one a line; here bulk-allsides and bulk-telegram-ru) tell which words are written so in the midst of sentences, and
add words that wordfreq lacks. Nothing of the texts but single words is kept.
"""

import collections
import json
import re
import sys

import wordfreq

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
LETTERS = {"en": r"[a-z']+", "ru": r"[а-яё]+", "uk": r"[а-яіїєґ']+"}
MOST = {"en": 60_000, "ru": 100_000, "uk": 100_000}
# A written share of this much with a capital makes a name; a word that wordfreq lacks must be seen this often.
CAPITAL, SEEN = 0.6, 8


def main(out, *paths):
    texts = collections.defaultdict(list)
    for path in paths:
        texts[path.split(".")[-2]].append(path)
    found, ranks = {}, {}
    for language, most in MOST.items():
        counts, forms = count(texts[language])
        shares = wordfreq.get_frequency_dict(language, wordlist="large")
        total = sum(counts.values()) or 1
        common = [word for word in wordfreq.top_n_list(language, most * 2) if re.fullmatch(LETTERS[language], word) and len(word) > 1]
        seen = [word for word, count in counts.most_common() if count >= SEEN and word not in shares and re.fullmatch(LETTERS[language], word)]
        rows = [(word, max(shares.get(word, 0), 0.3 * counts[word] / total)) for word in common[:most] + seen]
        for rank, (word, share) in enumerate(sorted(rows, key=lambda row: -row[1])):
            form, times = forms[word].most_common(1)[0] if counts[word] >= 3 else (word, 0)
            named = form != word and sum(n for one, n in forms[word].items() if one != word) / counts[word] > CAPITAL
            known = found.setdefault(word, [word, word, {}])
            known[2][language] = share
            if named:
                known[1] = form
            # English forms of a word are fewer: its list is gone through more slowly.
            ranks[word] = min(ranks.get(word, 1e9), rank * (1.35 if language == "en" else 1))
    json.dump(sorted(found.values(), key=lambda item: ranks[item[0]]), open(out, "w"), ensure_ascii=False)


def count(paths):
    counts, forms = collections.Counter(), collections.defaultdict(collections.Counter)
    for path in paths:
        for line in open(path):
            for match in WORD.finditer(line):
                start = match.start()
                if start > 1 and line[start - 1] == " " and line[start - 2] not in '.!?:;"”»':
                    counts[match.group().lower()] += 1
                    forms[match.group().lower()][match.group()] += 1
    return counts, forms


if __name__ == "__main__":
    main(*sys.argv[1:])
