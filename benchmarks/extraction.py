"""Time `extract` on generated news against ripgrep with the prefilter's pattern, and against a spaCy rule pipeline.

    python benchmarks/extraction.py [MEGABYTES] [--spacy PYTHON] [--model NAME]

Prints a table: megabytes a second by the clock and by the time on the processor (fairer on a busy machine), the latter
as a share of ripgrep's, and the largest resident memory of any one process. The news is that of `news.py`, 200 MB if
not said, written anew. ripgrep counts the lines with a word of those that the prefilter looks for; it leaves a line at
its first match, so that a second row has it count every match. PYTHON is one with spaCy: a blank English pipeline with
the sentencizer, an EntityRuler with the unit words, the types of regions and figures, and a Matcher for a verb within
eight words of a unit, on 2 MB of such news. NAME is a trained English pipeline installed there, with rules on the
relations that it finds between words: a verb with a counted unit as its object, which is what the grammar looks for.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from news import reports

from pipeline.parse.lexicon import lexicon
from pipeline.parse.words.prefilter import sought

ROOT = Path(__file__).resolve().parent.parent
EXTRACT = [sys.executable, "-m", "pipeline", "extract", "--json"]
SAMPLE = 2  # megabytes for spaCy
SPACY = """
import json, sys, spacy
from spacy.matcher import Matcher
nlp = spacy.blank("en")
nlp.add_pipe("sentencizer")
words = json.loads(sys.argv[2])
ruler = nlp.add_pipe("entity_ruler")
ruler.add_patterns([{"label": label, "pattern": [{"LOWER": {"IN": some}}]} for label, some in words.items()])
ruler.add_patterns([{"label": "FIGURE", "pattern": [{"LIKE_NUM": True}]}])
matcher = Matcher(nlp.vocab)
verb = {"LOWER": {"REGEX": json.loads(sys.argv[3])}}
unit, between = {"ENT_TYPE": "UNIT"}, [{"OP": "?"}] * 8
matcher.add("change", [[verb, *between, unit], [unit, *between, verb]])
texts = (json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8"))
print(sum(len(matcher(sentence.as_doc())) > 0 for doc in nlp.pipe(texts) for sentence in doc.sents))
"""

MODEL = """
import json, sys, spacy
from spacy.matcher import DependencyMatcher
nlp = spacy.load(sys.argv[4])
words, verb = json.loads(sys.argv[2]), json.loads(sys.argv[3])
matcher = DependencyMatcher(nlp.vocab)
acts = {"RIGHT_ID": "verb", "RIGHT_ATTRS": {"LOWER": {"REGEX": verb}}}
taken = {"LEFT_ID": "verb", "REL_OP": ">", "RIGHT_ID": "unit"}
taken["RIGHT_ATTRS"] = {"LOWER": {"IN": words["UNIT"]}, "DEP": {"IN": ["dobj", "obj", "nsubjpass"]}}
figure = {"LEFT_ID": "unit", "REL_OP": ">", "RIGHT_ID": "figure", "RIGHT_ATTRS": {"DEP": "nummod"}}
matcher.add("change", [[acts, taken, figure]])
texts = (json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8"))
print(sum(len(matcher(doc)) for doc in nlp.pipe(texts)))
"""


def run(command: list[str]) -> tuple[float, float, float]:
    """Return the seconds that a command took, those on the processor and its memory in MB; print nothing of it."""
    start = time.perf_counter()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def commands(news: Path, words: Path) -> dict[str, list[str]]:
    """Return what is timed on the whole of the news, by its name in the table; ripgrep first."""
    return {
        "rg -j1 -c, the prefilter's words": ["rg", "-j1", "-c", "-i", "-F", "-f", str(words), str(news)],
        "rg -j1 --count-matches, the same": ["rg", "-j1", "--count-matches", "-i", "-F", "-f", str(words), str(news)],
        "extract": [*EXTRACT, str(news)],
        "extract --jobs 2": [*EXTRACT, "--jobs", "2", str(news)],
    }


def spacy_command(python: str, sample: Path, model: str | None = None) -> list[str]:
    """Return the command of a spaCy pipeline with the words of the English lexicon: blank, or a trained one."""
    english = lexicon("en")
    labels = {"UNIT": [*english.units], "TYPE": [*english.types]}
    verbs = "^(?:" + "|".join(re.escape(one) for one in sorted(sought(english)) if " " not in one) + ")"
    script = MODEL if model else SPACY
    return [python, "-c", script, str(sample), json.dumps(labels), json.dumps(verbs), *([model] if model else [])]


def write(path: Path, megabytes: float) -> None:
    """Write news of a size."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(report, ensure_ascii=False) + "\n" for report in reports(int(megabytes * 1e6)))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("megabytes", nargs="?", type=float, default=200)
    parser.add_argument("--spacy", metavar="PYTHON")
    parser.add_argument("--model", metavar="NAME", help="a trained English pipeline that PYTHON has")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        news, sample, words = (Path(folder) / name for name in ("news.jsonl", "sample.jsonl", "words"))
        write(news, arguments.megabytes)
        words.write_text("\n".join(sorted(sought(lexicon("en")))), encoding="utf-8")
        timed = [(name, news, command) for name, command in commands(news, words).items()]
        if arguments.spacy:
            write(sample, SAMPLE)
            timed.append(("spaCy: words and distances", sample, spacy_command(arguments.spacy, sample)))
        if arguments.spacy and arguments.model:
            trained = spacy_command(arguments.spacy, sample, arguments.model)
            timed.append((f"spaCy: {arguments.model}, relations", sample, trained))
        print("| | MB/s | MB a processor second | of rg | MB resident |\n|---|---|---|---|---|")
        first = None
        for name, path, command in timed:
            seconds, busy, memory = run(command)
            size = path.stat().st_size / 1e6
            first = first or size / busy
            print(f"| {name} | {size / seconds:.3g} | {size / busy:.3g} | {size / busy / first:.1g} | {memory:.0f} |")


if __name__ == "__main__":
    main()
