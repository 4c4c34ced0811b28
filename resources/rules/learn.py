#!/usr/bin/env python3
"""Learns weights.json: how much words speak for each cause.

  learn.py GRADE_MESSAGES            writes weights.json beside this file
  learn.py GRADE_MESSAGES --without FILE.jsonl... --test FILE.jsonl...
                                     writes nothing; tells how right weights are that were learned without some files
  learn.py --check                   fails where weights.json was learned from other messages than those that are there

It learns from tests/data/events: its *.jsonl but for unlearned.jsonl, which tells how right the weights are; a line
{"text", "cause" (an id, or "none"), "alt": [causes that are right too], "weight"}, and the sentences of grammar.json.
GRADE_MESSAGES is the program of that name (benchmarks): the features of a text are those that the program itself
reads. Needs python3-sklearn, but for --check.

One multinomial logistic regression of the causes and "none", over which words, neighbours and sets of words a
text has; divided by the root of its number of words, so that long records weigh as much as short messages. Weights
that hardly say anything are left out: four of five, and the answers are the same.

What rules and weights together misread nevertheless is learned by heart: a clause of such a message, or what of it
stands behind a colon ("= token is not a user token"), speaks for the right cause and against the one that was read,
where no other message has the same clause and another cause, and where the clause alone speaks of tokens."""
import argparse
import collections
import glob
import hashlib
import json
import math
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, '..', '..', 'tests', 'data', 'events')
FEW_WORDS = 4  # As in word_weights.cpp.
UNLEARNED = 'unlearned.jsonl'  # Of which neither the rules' authors nor the weights know anything.
STRENGTH = 20.0  # Inverse of the penalty (L2).
LEAST_WEIGHT = 0.5  # Of those that are kept.
LEAST_MESSAGES = 2  # That have a feature; each message comes twice, in another dress.
MOST_ROUNDS = 150  # Of the regression; more change nothing on messages that it has not seen.
NONE_WEIGHT = 1.5  # A false event is worse than one that is not seen.
GRAMMAR_WEIGHT = 0.15  # Of a sentence that is made, not found.
STATEMENT = '= '  # Before the words of a whole clause.
STATEMENT_WEIGHT = 600  # In hundredths: enough to change every answer of the rules that words may doubt.
COMMON_WORD = 3  # Messages that have a word that is part of a statement; rarer ones are names and values.
FEWEST_WORDS = 4  # Of a statement, as in word_features.h.
FEWEST_MEANINGS = 3  # Of these, words that mean something by themselves; and no more numbers and names than words.
GRAMMAR_WORDS = set('a an and are at be been but by can could did do does for from had has have if in is it its no not of on or '
                    'should than that the then there this to was were when will with would you your'.split())
ENOUGH_WORDS = 5  # The shortest statement of so many is taken: it comes behind other names too.
COPY_WEIGHT = 0.6  # Of each of a message's two copies: behind a head of a line, and in a frame.
# How lines begin: words of the head of a line must say nothing.
HEADS = ['', '2026-03-02T10:00:00.000Z WARN  [api] ', 'ERROR ', 'level=warn msg=', '[auth] ']
# What stands around messages in logs and answers: it must say nothing either.
FRAMES = [
    ('2026-03-02 10:00:00,120 WARNING app.views [MainThread] ', ''),
    ('2026/03/02 10:00:00 server.go:87: ', ''),
    ('2026-03-02T10:00:00.120Z  WARN 1 --- [http-7] com.example.web.RequestFilter : ', ''),
    ('2026-03-02 10:00:00.120 ERROR [http-3] com.example.web.ErrorHandler - request failed: ', ''),
    ('Mar  2 10:00:00 api-1 orders[812]: ', ''),
    ('E0302 10:00:00.120391       1 server.go:63] ', ''),
    ('{"error": "', '"}'),
    ('{"success": false, "code": 40101, "message": "', '", "data": null, "requestId": "7c21f0aa"}'),
    ('{"event": "', '", "level": "warning", "logger": "app.views", "pid": 41, "request_id": "9f1c2b7e"}'),
    ('{"level": 40, "time": 1772439245120, "pid": 31, "hostname": "api-1", "msg": "', '"}'),
    ('{"@timestamp": "2026-03-02T10:00:00.000Z", "log.level": "WARN", "message": "', '", "service.name": "orders"}'),
    ('time=2026-03-02T10:00:00.120Z level=DEBUG msg="', '" request_id=9f1c2b7e'),
    ('<?xml version="1.0" encoding="UTF-8"?><error><message>', '</message></error>'),
    ('<soap:Fault><faultcode>soap:Client</faultcode><faultstring>', '</faultstring></soap:Fault>'),
]
# How much the rules' own answer counts, in hundredths. Fitted (maximum likelihood) on 2,000 messages that
# the authors of the rules had not read.
TRUST = {'belief': 100, 'none': 60, 'denied': 200, 'silent': 50, 'silenced': 125, 'vague': 140, 'stated': 160, 'sure': 240}


def files():
    """Those that are learned from."""
    return [path for path in sorted(glob.glob(os.path.join(DATA, '*.jsonl'))) if os.path.basename(path) != UNLEARNED]


def digest():
    """Of all that is learned from."""
    result = hashlib.sha256()
    for path in files() + [os.path.join(DATA, 'grammar.json')]:
        with open(path, 'rb') as file:
            result.update(file.read())
    return result.hexdigest()[:16]


def check():
    with open(os.path.join(HERE, 'weights.json'), encoding='utf-8') as file:
        comment = json.load(file)['comment']
    if digest() not in comment:
        sys.exit('weights.json was learned from other messages than those of tests/data/events: run learn.py again')


def rows(paths):
    result = []
    for path in paths:
        with open(path, encoding='utf-8') as file:
            result += [json.loads(line) for line in file if line.strip()]
    return result


def sentences():
    """Those of grammar.json, dressed in turn as a line, an answer, JSON and a code."""
    with open(os.path.join(DATA, 'grammar.json'), encoding='utf-8') as file:
        groups = json.load(file)['groups']
    dresses = [lambda text: 'auth: ' + text, lambda text: '401 Unauthorized: ' + text,
               lambda text: json.dumps({'level': 'warn', 'msg': 'request denied', 'error': text.replace('"', "'")}),
               lambda text: 'auth/' + re.sub('[^a-z0-9]+', '-', text.lower())]
    result = []
    for group in groups:
        causes = group['causes'] if isinstance(group['causes'], list) else [group['causes']]
        for subject in group['subjects']:
            for form in group['forms']:
                text = dresses[len(result) % len(dresses)](form.replace('%', subject))
                result.append({'text': text, 'cause': causes[0], 'alt': causes[1:], 'weight': GRAMMAR_WEIGHT})
    return result


def behind_head(text, index):
    """A message behind the head of its turn."""
    return HEADS[index % len(HEADS)] + text


def in_log(text, _index):
    """A message as most logs have it."""
    return HEADS[1] + text


def alone(text, _index):
    return text


def in_frame(text, index):
    """A message in the frame of its turn; a record of its own behind that head alone."""
    before, after = FRAMES[index % len(FRAMES)]
    if not after:
        return before + text
    if text[:1] in ('{', '[', '<') or '=' in text:
        return text
    quoted = before.count('"') % 2
    return before + (json.dumps(text, ensure_ascii=False)[1:-1] if quoted else text) + after


def read_features(program, messages, dress, rules=None):
    """What `program` reads of each message as `dress` makes it look, with the rules of a folder or with those
    that are built in."""
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl') as file:
        for index, message in enumerate(messages):
            text = dress(message['text'].replace('\r', ' '), index)
            file.write(json.dumps({'text': text}) + '\n')
        file.flush()
        options = ['--rules', rules] if rules else []
        output = subprocess.run([program, *options, '--features', file.name], capture_output=True, check=True).stdout
    read = [json.loads(line) for line in output.decode('utf-8', 'replace').splitlines()]
    if len(read) != len(messages):
        sys.exit(f'{program} read {len(read)} of {len(messages)} messages')
    return read


class Weights:
    def __init__(self, messages, read):
        from sklearn.feature_extraction.text import CountVectorizer
        from sklearn.linear_model import LogisticRegression
        self.words = CountVectorizer(analyzer=lambda one: one, min_df=2 * LEAST_MESSAGES, binary=True)
        counts = self.words.fit_transform([self.parts(one) for one in read]).astype(float)
        causes = [message['cause'] for message in messages]
        share = [COPY_WEIGHT * message.get('weight', 1) * (NONE_WEIGHT if message['cause'] == 'none' else 1)
                 for message in messages]
        self.model = LogisticRegression(C=STRENGTH, multi_class='multinomial', max_iter=MOST_ROUNDS, tol=1e-3)
        self.model.fit(self.scale(read) @ counts, causes, sample_weight=share)
        self.model.coef_[abs(self.model.coef_) < LEAST_WEIGHT] = 0
        self.causes = list(self.model.classes_)

    @staticmethod
    def parts(one):
        """Its features but for whole clauses."""
        return [feature for feature in one['features'] if not feature.startswith(STATEMENT)]

    @staticmethod
    def scale(read):
        import scipy.sparse as sparse
        return sparse.diags([1 / math.sqrt(max(FEW_WORDS, one['words'])) for one in read])

    def beliefs(self, read):
        counts = self.words.transform([self.parts(one) for one in read]).astype(float)
        return self.model.predict_proba(self.scale(read) @ counts)

    def write(self, path, statements=None):
        """@param statements  By cause: weights of whole clauses."""
        names = self.words.get_feature_names_out()
        weights = {}
        for cause, bias, row in zip(self.causes, self.model.intercept_, self.model.coef_):
            rounded = {name: int(round(100 * value)) for name, value in zip(names, row)}
            weights[cause] = {'': int(round(100 * bias)),
                              **{name: value for name, value in sorted(rounded.items()) if value},
                              **dict(sorted((statements or {}).get(cause, {}).items()))}
        parts = []
        for cause, features in weights.items():
            lines, line = [], ''
            for name, value in features.items():
                item = f'{json.dumps(name, ensure_ascii=False)}: {value}, '
                if len(line) + len(item) > 118:
                    lines.append(line.rstrip())
                    line = ''
                line += item
            lines.append(line.rstrip().rstrip(','))
            parts.append(f'  {json.dumps(cause)}: {{\n   ' + '\n   '.join(lines) + '}')
        with open(path, 'w', encoding='utf-8') as file:
            file.write('{\n "comment": "How much words speak for each cause, in hundredths. Made by learn.py; '
                       'not to be edited by hand. Learned from messages ' + digest() + '.",\n "trust": ' + json.dumps(TRUST) +
                       ',\n "weights": {\n' + ',\n'.join(parts) + '\n }\n}\n')
        return sum(len(features) for features in weights.values())


def is_right(message, cause):
    return cause == message['cause'] or cause in message.get('alt', [])


def statements_of(read):
    """The statements of each message as the program knows them, the best first: rare words and numbers are 0."""
    count = collections.Counter(feature for one in read for feature in one['features'] if ' ' not in feature)

    def general(clause):
        words = []
        for word in clause[len(STATEMENT):].split(' '):
            word = word if count[word] >= COMMON_WORD else '0'
            if words[-1:] != ['0'] or word != '0':
                words.append(word)
        return words

    result = []
    for one in read:
        known = {}
        for feature in one['features']:
            if feature.startswith(STATEMENT):
                words = general(feature)
                telling = sum(word != '0' for word in words)
                meaning = len(set(words) - GRAMMAR_WORDS - {'0'})
                if telling >= FEWEST_WORDS and meaning >= FEWEST_MEANINGS and 2 * telling >= len(words):
                    known[STATEMENT + ' '.join(words)] = telling if telling >= ENOUGH_WORDS else 1000 - telling
        result.append(sorted(known, key=lambda name: (known[name], name)))
    return result


def telling(program, names):
    """Those of the statements that speak of tokens by themselves: in which a scan would find its rare words."""
    names = sorted(names)
    read = read_features(program, [{'text': name[len(STATEMENT):]} for name in names], alone)
    return {name for name, one in zip(names, read) if one['passed']}


def learn_by_heart(program, messages, read):
    """Weights of statements, by cause, for the messages that were misread."""
    statements = statements_of(read)
    having = collections.defaultdict(list)
    for message, names in zip(messages, statements):
        for name in names:
            having[name].append(message)
    misread = [index for index, message in enumerate(messages)
               if message['cause'] != 'unspecified' and not is_right(message, read[index]['cause'])]
    of_tokens = telling(program, {name for index in misread for name in statements[index]})
    weights = collections.defaultdict(dict)
    for index in misread:
        cause = messages[index]['cause']
        agreed = [name for name in statements[index] if (cause == 'none' or name in of_tokens) and
                  all(is_right(other, cause) for other in having[name])]
        if agreed:
            weights[cause][agreed[0]] = STATEMENT_WEIGHT
            weights[read[index]['cause']][agreed[0]] = -STATEMENT_WEIGHT
    return weights


def grade(weights, messages, read):
    """Share of right causes, and of false events, of the words alone."""
    right = failures = wrong = tempting = 0
    for message, belief in zip(messages, weights.beliefs(read)):
        cause = weights.causes[belief.argmax()]
        good = is_right(message, cause)
        if message['cause'] == 'none':
            tempting += 1
            wrong += not good
        else:
            failures += 1
            right += good
    return f'causes {100 * right / max(1, failures):.1f} %, false events {100 * wrong / max(1, tempting):.1f} %'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program', nargs='?')
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--without', nargs='+', default=[])
    parser.add_argument('--test', nargs='+')
    options = parser.parse_args()
    if options.check:
        check()
        return
    if not options.program:
        parser.error('which grade_messages is to read the features?')
    left_out = {os.path.abspath(path) for path in options.without}
    messages = rows([path for path in files() if os.path.abspath(path) not in left_out]) + sentences()
    weights = Weights(messages + messages, read_features(options.program, messages, behind_head) +
                      read_features(options.program, messages, in_frame))
    if options.test:
        for path in options.test:
            test = rows([path])
            print(f'{path}: {grade(weights, test, read_features(options.program, test, in_log))}')
        return
    path = os.path.join(HERE, 'weights.json')
    weights.write(path)
    found = rows(files())
    by_heart = learn_by_heart(options.program, found, read_features(options.program, found, in_log, HERE))
    count = weights.write(path, by_heart)
    statements = len({name for names in by_heart.values() for name in names})
    print(f'{path}: {len(messages)} messages, {count} weights, {statements} clauses by heart')


if __name__ == '__main__':
    main()
