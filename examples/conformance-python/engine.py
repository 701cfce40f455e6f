"""An engine of somebody else, in another language: it places a person and refers where a risk of suicide has been found.

    npx forlop conformance --command 'python3 examples/conformance-python/engine.py' \
        --facts alder,alvorlighet,varighet,selvmordsrisiko \
        --actions henvis-spesialist-selvmordsrisiko,kontakt-spesialist-selvmordsrisiko

One kartlegging a line comes in, one answer a line goes out. It says only what it knows: the rest is told as not covered.
"""

import json
import sys

FACTS = ["selvmordsrisiko", "alvorlighet", "varighet", "alder"]
LEVELS = {
    ("mild", "kortvarig"): [1, 2],
    ("moderat", "kortvarig"): [1, 2],
    # 3 as well: conditions that this engine knows nothing of can be what makes it so
    ("alvorlig", "kortvarig"): [2, 3],
    ("mild", "langvarig"): [2],
    ("moderat", "langvarig"): [2],
    ("alvorlig", "langvarig"): [3],
}


def known(answers, fact):
    """An answer, or None where there is none: a fact that is left out, or that has only a reason, is unknown."""
    answer = answers.get(fact)
    return None if isinstance(answer, dict) else answer


def possible(severity, duration):
    """Every level that some way of filling in what is unknown would give."""
    fits = [
        levels
        for (one, other), levels in LEVELS.items()
        if severity in (None, one) and duration in (None, other)
    ]
    return sorted({level for levels in fits for level in levels})


def decide(answers):
    age = known(answers, "alder")
    if age is not None and age < 18:
        return {"scope": "children-guide", "hovedforlop": {"possible": []}, "actions": []}
    levels = possible(known(answers, "alvorlighet"), known(answers, "varighet"))
    actions = []
    if known(answers, "selvmordsrisiko") in ("avdekket", "akutt-fare"):
        if 1 in levels:
            actions.append({"id": "kontakt-spesialist-selvmordsrisiko", "strength": "should"})
        if 2 in levels or 3 in levels:
            actions.append({"id": "henvis-spesialist-selvmordsrisiko", "strength": "shall"})
    missing = [{"fact": fact} for fact in FACTS if known(answers, fact) is None]
    return {"hovedforlop": {"possible": levels}, "actions": actions, "missing": missing}


for line in sys.stdin:
    print(json.dumps(decide(json.loads(line))), flush=True)
