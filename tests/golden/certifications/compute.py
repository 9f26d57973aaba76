"""Computes what three fictional certifications must say, from the rules and from nothing of Devenir's code.

Run by hand: python3 compute.py [--check]. It reads the classes (*.mNN.csv) beside it, and writes, for each
certification, NAME.expected.json and NAME.holders.csv; with --check it only says whether they would change.
Python 3.9 or later, its standard library alone. The rules are those of README.md.
"""

import csv
import json
import sys
import unicodedata
from fractions import Fraction
from math import sqrt
from pathlib import Path

HERE = Path(__file__).parent
NBSP, THIN = '\u00a0', '\u202f'
SMALL = 5

PROGRAMMES = json.loads((HERE / 'programmes.json').read_text(encoding='utf-8'))

# What the school office counts of a promotion, typed in by the officer.
OFFICE = {
    'usual': {2022: dict(enrolled=60, presented=55, certified=50, blocksOnly=3, droppedOut=4),
              2023: dict(enrolled=58, presented=54, certified=50, blocksOnly=2, droppedOut=3)},
    'small': {2023: dict(enrolled=20, presented=18, certified=16, blocksOnly=1, droppedOut=2)},
    'routes': {2022: dict(enrolled=171, presented=160, certified=130, blocksOnly=12, droppedOut=11),
               2023: dict(enrolled=240, presented=230, certified=140, blocksOnly=40, droppedOut=10)},
}

REASONS = ['study', 'work-study', 'unable', 'retired', 'abroad']


# --- People -------------------------------------------------------------------------------------------------

def read(name, months):
    with open(HERE / f'{name}.m{months:02d}.csv', encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file, delimiter=';'))


def situation(p):
    if p['Situation'] == '':
        return None
    if p['Contrat'] in ('APP', 'PRO') or p['Études'] == 'work-study':
        return 'study'
    return {'employed': 'employed', 'seeking': 'unemployed', 'studying': 'study', 'unable': 'unable',
            'retired': 'inactive', 'inactive': 'inactive'}[p['Situation']]


def neutralised(p):
    """N1 to N4, or None."""
    if p['Situation'] == 'studying':
        return 'study'
    if p['Contrat'] in ('APP', 'PRO') or p['Études'] == 'work-study':
        return 'work-study'
    if p['Situation'] in ('unable', 'retired'):
        return p['Situation']
    return 'abroad' if p['Pays'] == 'abroad' else None


def in_frame(p):
    return p['Liste'] == 'eligible'


def answered(p):
    """Complete, or partial with the activity known, in time, of somebody on the list."""
    usable = p['Réponse'] in ('complete', 'partial') and p['Situation'] != ''
    return in_frame(p) and usable and p['Hors délai'] == ''


def counted(p):
    return answered(p) and neutralised(p) is None


def works(p):
    return answered(p) and situation(p) == 'employed'


def counts_as_work(p):
    return counted(p) and situation(p) == 'employed'


def euros(p):
    return Fraction(p['Brut annuel'].replace(',', '.')) if p['Brut annuel'] else None


# --- Numbers as they are written ----------------------------------------------------------------------------

def half_up(x, d, decimals):
    scale = 10 ** decimals
    return (2 * scale * 100 * x + d) // (2 * d), scale


def share(x, d):
    """81 %: whole under 200 people, one decimal from there; never 100 or 0 where it is not."""
    if d == 0:
        return 'n. c.'
    decimals = 0 if d < 200 else 1
    units, scale = half_up(x, d, decimals)
    if units == 100 * scale and x < d:
        return f'>{NBSP}99{NBSP}%'
    if units == 0 and x > 0:
        return f'<{NBSP}1{NBSP}%'
    whole, part = divmod(units, scale)
    return f'{whole},{part}{NBSP}%' if part else f'{whole}{NBSP}%'


def whole_percent(x, d):
    return half_up(x, d, 0)[0] if d else None


def number_percent(x, d):
    units, scale = half_up(x, d, 0 if d < 200 else 1)
    return units / scale if units % scale else units // scale


def thousands(n):
    text = str(n)
    return text if len(text) <= 3 else f'{thousands(int(text[:-3]))}{THIN}{text[-3:]}'


def money(amount):
    return f'{thousands(int(amount + Fraction(1, 2)))}{NBSP}€'


def counts_text(x, d):
    return f'{thousands(x)} sur {thousands(d)}' if d else ''


def wilson(x, d):
    z2 = 1.959963984540054 ** 2
    p = x / d
    centre, half = p + z2 / (2 * d), sqrt(z2) * sqrt(p * (1 - p) / d + z2 / (4 * d * d))
    low, high = (centre - half) / (1 + z2 / d), (centre + half) / (1 + z2 / d)
    return (0.0 if x == 0 else low), (1.0 if x == d else high)


def between(low, high):
    return f'de {int(low * 100 + 0.5)}{NBSP}% à {int(high * 100 + 0.5)}{NBSP}%'


def quantile(sorted_values, p):
    """Hyndman and Fan, type 2."""
    position = p * len(sorted_values)
    if position.denominator == 1:
        return (sorted_values[int(position) - 1] + sorted_values[int(position)]) / 2
    return sorted_values[int(position)]


# --- A promotion at a wave ----------------------------------------------------------------------------------

def tally(people, test):
    found = {}
    for p in people:
        code = test(p)
        found[code] = found.get(code, 0) + 1
    return dict(sorted(found.items()))


def rate(people, among, having, of_frame=False, population=in_frame):
    """x of d, its interval, its bounds and whether it is fragile."""
    class_, answers = [p for p in people if in_frame(p) and population(p)], None
    answers = [p for p in class_ if answered(p)]
    base = [p for p in class_ if among(p)]
    x, d = sum(1 for p in base if having(p)), len(base)
    if d == 0:
        return dict(x=x, d=d, percent='n. c.', counts='', interval='', bounds='', fragile=False)
    low, high = wilson(x, d)
    m = len(class_) - len(answers)
    few = d < 30 or 2 * len(answers) < len(class_) or high - low > 0.3
    return dict(x=x, d=d, percent=share(x, d), counts=counts_text(x, d),
                interval='' if of_frame else between(low, high),
                bounds='' if of_frame else between(x / (d + m), (x + m) / (d + m)),
                fragile=False if of_frame else few)


def target(p):
    return p['Métier visé'] == 'yes'


def three_rates(people):
    return {'REP_TAUX': rate(people, in_frame, answered, of_frame=True),
            'INS_GLOB': rate(people, counted, counts_as_work),
            'INS_METIER': rate(people, counted, lambda p: counts_as_work(p) and target(p))}


def rates(people):
    return {
        **three_rates(people),
        'METIER_EMPLOI': rate(people, counts_as_work, target),
        'RETOUR_EMPLOI': rate(people, counted, counts_as_work, population=lambda p: p['Situation avant'] == 'DE'),
        'DEJA': rate(people, answered, lambda p: p['Situation avant'] in ('SAL', 'IND', 'ALT')),
        'STABLE': rate(people, lambda p: works(p) and p['Contrat'] != '',
                       lambda p: p['Contrat'] in ('CDI', 'FON', 'IND')),
        'TPS_PLEIN': rate(people, lambda p: works(p) and p['Temps'] != '', lambda p: p['Temps'] == 'full'),
        'CADRE': rate(people, lambda p: works(p) and p['Niveau'] != '', lambda p: p['Niveau'] == 'executive'),
    }


def pay(people):
    """A median of 10 pays or more, quartiles of 20 (statistics 3.5)."""
    full = [p for p in people if counts_as_work(p) and p['Temps'] == 'full']
    known = sorted(euros(p) for p in full if euros(p) is not None)
    if len(known) < 10:
        return None
    at = lambda p: quantile(known, p)
    quartile = lambda p: money(at(p)) if len(known) >= 20 else 'n. c.'
    return dict(known=len(known), missing=len(full) - len(known), q1=quartile(Fraction(1, 4)),
                median=money(at(Fraction(1, 2))), q3=quartile(Fraction(3, 4)))


def groups(people):
    by = {}
    for field, column in (('route', 'Voie'), ('modality', 'Rythme'), ('centre', 'Centre')):
        codes = sorted({p[column] for p in people})
        if len(codes) > 1:
            by[field] = {code: three_rates([p for p in people if p[column] == code]) for code in codes}
    return by


def iso(day):
    return '-'.join(reversed(day.split('/')))


def wave(people, months):
    jury = [p for p in people if in_frame(p)]
    employed = [p for p in jury if works(p)]
    days = sorted(iso(p['Date demandée']) for p in people)
    N = {reason: sum(1 for p in jury if answered(p) and neutralised(p) == reason) for reason in REASONS}
    titles = {}
    for p in employed:
        family = titles.setdefault(p['Famille'], {})
        family[p['Poste']] = family.get(p['Poste'], 0) + 1
    R = sum(map(answered, jury))
    return dict(
        months=months, referenceDates=dict(first=days[0], last=days[-1]),
        P=len(jury), R=R, N=N, d=R - sum(N.values()), E=sum(map(counts_as_work, jury)),
        M=sum(1 for p in jury if counts_as_work(p) and target(p)),
        late=sum(1 for p in jury if p['Hors délai']),
        situation=tally([p for p in jury if answered(p)], situation),
        rates=rates(people), pay=pay(people),
        contracts=tally(employed, lambda p: p['Contrat']),
        structures=tally([p for p in employed if p['Structure']], lambda p: p['Structure']),
        families=tally(employed, lambda p: p['Famille']), titles=titles,
        groups=groups(people),
        employedBefore=sum(1 for p in jury if counts_as_work(p) and p['Situation avant'] in ('SAL', 'IND', 'ALT')))


def promotion(cohort, people_by_wave):
    first = next(iter(people_by_wave.values()))
    jury = [p for p in first if in_frame(p)]
    waves = [wave(people, months) for months, people in people_by_wave.items()]
    at = {w['months']: w for w in waves}
    percent = lambda months, count: whole_percent(at[months][count], at[months]['d']) if months in at else None
    return dict(cohort=cohort, certified=len(jury), certifiedByVae=sum(1 for p in jury if p['Voie'] == 'VAE'),
                published=dict(annee=cohort, nombre_certifies=len(jury),
                               nombre_certifies_vae=sum(1 for p in jury if p['Voie'] == 'VAE'),
                               taux_insertion_global_6mois=percent(6, 'E'),
                               taux_insertion_metier_6mois=percent(6, 'M'),
                               taux_insertion_metier_2ans=percent(24, 'M')),
                waves=waves)


# --- Files --------------------------------------------------------------------------------------------------

def register_xml(promotions):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<STATISTIQUES_PROMOTIONS>']
    for one in promotions:
        tags = [f'\t\t<{tag.upper()}>{value}</{tag.upper()}>' for tag, value in one['published'].items()
                if value is not None]
        lines += ['\t<STATISTIQUE_PROMOTION>', *tags, '\t</STATISTIQUE_PROMOTION>']
    return '\n'.join([*lines, '</STATISTIQUES_PROMOTIONS>', ''])


COLUMNS = ['repondant', 'date_et_mode', 'situation', 'neutralise', 'fonction', 'activites', 'employeur', 'secteur',
           'departement_pays', 'type_contrat', 'temps_travail_pct', 'statut_cadre', 'remuneration_brute_annuelle',
           'remuneration_estimee', 'primes_comprises', 'metier_vise', 'motif_classement', 'poste_identique_avant']
SITUATIONS = {'employed': 'EMP', 'seeking': 'REC', 'studying': 'ETU', 'unable': 'EMPE', 'retired': 'RET',
              'inactive': 'INA'}
ASIDE = {None: 'N', 'study': 'O N1', 'work-study': 'O N2', 'unable': 'O N3', 'retired': 'O N3 RET',
         'abroad': 'O N4'}
LEVELS = {'executive': 'C', 'intermediate': 'A', 'employee': 'N', '': ''}


def wave_cells(p, structures):
    """Regulation 11.1, columns 14 to 31, of somebody who was asked."""
    if p['Réponse'] not in ('complete', 'partial') or p['Situation'] == '':
        return ['N'] + [''] * 17
    job, amount = p['Situation'] == 'employed', euros(p)
    yes = {'yes': 'O', 'no': 'N'}
    return ['O' if answered(p) else 'N', 'IMPORT', SITUATIONS[p['Situation']],
            ASIDE[neutralised(p)] if answered(p) else '', p['Poste'], '', p['Employeur'],
            structures.get(p['Structure'], ['', ''])[0],
            'ETR' if p['Pays'] == 'abroad' else p['Département'], p['Contrat'],
            '100' if job and p['Temps'] == 'full' else '', LEVELS[p['Niveau']],
            '' if amount is None else str(int(amount + Fraction(1, 2))), '' if amount is None else 'N', '',
            yes.get(p['Métier visé'], ''), '', '']


def cell(text):
    """Safe against formulas; quoted where it must be."""
    text = f"'{text}" if text[:1] in tuple('=+-@\t\r') and text else text
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in '";\r\n') else text


def holders_csv(classes, structures):
    head = ['annee_promotion', 'n_titulaire', 'nom, prenom', 'sexe', 'date_obtention', 'voie_acces', 'centre, SIRET',
            'niveau_avant', 'situation_avant', 'fonction_avant', 'employeur_avant', 'contrat_avant',
            'remuneration_brute_annuelle_avant']
    for prefix in ('m06', 'm12', 'm24'):
        head += [f'{prefix}_{c}' + (' + motif' if c == 'neutralise' else '') for c in COLUMNS]
    out = [head + ['source_documentaire', 'commentaire_certificateur']]
    for cohort, waves in classes.items():
        order = sorted(range(len(waves[6])), key=lambda i: (iso(waves[6][i]['Obtenu le']), waves[6][i]['Numéro']))
        for number, i in enumerate(order, 1):
            p = waves[6][i]
            if not in_frame(p):
                continue
            row = [str(cohort), str(number), '', '' if p['Sexe'] == 'unknown' else p['Sexe'], p['Obtenu le'],
                   p['Voie'], p['Centre'], '', p['Situation avant'], '', '', '', '']
            for months in (6, 12, 24):
                row += wave_cells(waves[months][i], structures) if months in waves else [''] * 18
            late = ['à 6 mois : réponse reçue hors période, non comptée'] if p['Hors délai'] else ['']
            out.append(row + [''] + late)
    return '\ufeff' + ''.join(';'.join(map(cell, row)) + '\r\n' for row in out)


def quality_rows(name, programme, promotions):
    """Indicator, measure, value, numerator, denominator: newest promotion first, at most three."""
    rows = []
    for one in sorted(promotions, key=lambda o: -o['cohort'])[:3]:
        office = OFFICE[name].get(one['cohort'], {})
        for indicator, measure, x, d in (('3', 'pass', 'certified', 'presented'),
                                         ('3', 'blocks-only', 'blocksOnly', 'presented'),
                                         ('2', 'drop-out', 'droppedOut', 'enrolled')):
            x, d = office.get(x), office.get(d)
            rows.append([programme, one['cohort'], indicator, measure,
                         number_percent(x, d) if d else None, x, d])
        for w in one['waves']:
            for measure, x, d in (('REP_TAUX', w['R'], w['P']), ('INS_GLOB', w['E'], w['d']),
                                  ('INS_METIER', w['M'], w['d'])):
                rows.append([programme, one['cohort'], '2', f"{measure}-{w['months']}", number_percent(x, d), x, d])
    return rows


# --- What anybody may read ----------------------------------------------------------------------------------

class Chain:
    """What is told of target <= working <= counted <= answered <= class: an interval each, made tight."""

    NAMES = ['M', 'E', 'd', 'R', 'P']

    def __init__(self, told):
        self.low = [told.get(n, (0, 10 ** 6))[0] for n in self.NAMES]
        self.high = [told.get(n, (0, 10 ** 6))[1] for n in self.NAMES]
        for i in range(1, 5):
            self.low[i] = max(self.low[i], self.low[i - 1])
        for i in range(3, -1, -1):
            self.high[i] = min(self.high[i], self.high[i + 1])

    def spread(self, upper, lower=None):
        """Possible sizes of a difference of two of them: how many there are between the ends."""
        u = self.NAMES.index(upper)
        if lower is None:
            return self.high[u] - self.low[u]
        l = self.NAMES.index(lower)
        return (self.high[u] - self.low[l]) - max(0, self.low[u] - self.high[l])


def exposes(w, told):
    """Somebody learns a count of one to four within fewer than five, or than the people it is part of."""
    chain, aside = Chain(told), w['R'] - w['d']
    silent = w['P'] - w['R']
    secrets = [(w['M'], w['d'], chain.spread('M')), (w['E'] - w['M'], w['d'], chain.spread('E', 'M')),
               (w['E'], w['d'], chain.spread('E')), (aside, aside + silent, chain.spread('R', 'd'))]
    return any(0 < x < SMALL and spread < min(SMALL, among) for x, among, spread in secrets)


def public_wave(w, class_is_told):
    """The three rates, the most needed first: exact, else the fifth it lies in, else nothing."""
    told = {'P': (w['P'], w['P'])} if class_is_told else {}
    shown = {}
    for code, x, d in (('INS_GLOB', 'E', 'd'), ('INS_METIER', 'M', 'd'), ('REP_TAUX', 'R', 'P')):
        shown[code] = dict(display='hidden')
        too_few = w[d] < 20 or (code != 'REP_TAUX' and 100 * w['R'] < 30 * w['P'])
        if too_few or (code == 'REP_TAUX' and not class_is_told):
            continue
        fifth = min(4, 5 * w[x] // w[d])
        low = -(-fifth * w[d] // 5)
        high = w[d] if fifth == 4 else -(-(fifth + 1) * w[d] // 5) - 1
        for display, ends in (('exact', (w[x], w[x])), ('band', (low, high))):
            more = {**told, d: (w[d], w[d]), x: ends}
            if not exposes(w, more):
                told, shown[code] = more, (
                    dict(display=display, x=w[x], d=w[d], percent=share(w[x], w[d]), counts=counts_text(w[x], w[d]))
                    if display == 'exact' else dict(display=display, d=w[d], lower=20 * fifth, upper=20 * fifth + 20))
                break
    return shown


def public(promotions, pooled, classes):
    few = lambda people: 0 < people < SMALL
    told = []
    for one in promotions[-3:]:
        by, others = one['certifiedByVae'], one['certified'] - one['certifiedByVae']
        told.append(dict(
            cohort=one['cohort'], certified=None if few(one['certified']) else one['certified'],
            certifiedByVae=None if few(by) or few(others) or few(one['certified']) else by,
            waves={str(w['months']): public_wave(w, not few(one['certified'])) for w in one['waves']
                   if w['months'] in (6, 24)}))
    readable = [one for one in told if one['waves']['6']['INS_GLOB']['display'] == 'exact']
    focus = [readable[-1]['cohort']] if readable else [one['cohort'] for one in told]
    everyone_told = all(one['certified'] is not None for one in told)
    together = None if readable else public_wave(pooled[0], everyone_told)
    people = [p for cohort in focus for p in classes[cohort][6]]
    return dict(promotions=told, focus=focus, pooled=together, pay=public_pay(people), lists=public_lists(people),
                titles=public_titles(classes))


def public_pay(people):
    """Of 20 pays or more, its quartiles of 40 or more, to 10 euros."""
    known = sorted(euros(p) for p in people if counts_as_work(p) and p['Temps'] == 'full' and euros(p) is not None)
    if len(known) < 20:
        return None
    at = lambda p: 10 * int((quantile(known, p) + 5) / 10)
    ends = [at(Fraction(1, 4)), at(Fraction(3, 4))] if len(known) >= 40 else None
    return dict(median=at(Fraction(1, 2)), quartiles=ends)


def merged(codes):
    """Groups of fewer than five are read together, with the smallest of the others while they are still few."""
    found = tally(codes, lambda code: code)
    alone = sorted(((x, code) for code, x in found.items() if x >= SMALL and code), key=lambda c: (-c[0], c[1]))
    others = sum(found.values()) - sum(x for x, _ in alone)
    while 0 < others < SMALL:
        if not alone:
            return None
        others += alone.pop()[0]
    cells = [[code, x] for x, code in alone] + ([['OTHERS', others]] if others else [])
    return cells if len(cells) > 1 else None


def public_lists(people):
    holders = [p for p in people if in_frame(p)]
    working = [p for p in holders if counts_as_work(p)]
    lists = {'entry': merged([p['Situation avant'] for p in holders])}
    for name, column in (('families', 'Famille'), ('structures', 'Structure'), ('contracts', 'Contrat')):
        lists[name] = merged([p[column] for p in working])
    return {name: cells for name, cells in lists.items() if cells}


def public_titles(classes):
    """Titles that five holders or more hold or held; somebody asked twice is one, of the first title."""
    held = {}
    for waves in classes.values():
        for months in sorted(waves):
            for p in waves[months]:
                if in_frame(p) and counts_as_work(p):
                    held.setdefault(p['Numéro'], p['Poste'])
    fold = lambda text: ''.join(c for c in unicodedata.normalize('NFD', text.lower()) if not unicodedata.combining(c))
    return sorted((t for t, x in tally(list(held.values()), lambda t: t).items() if x >= SMALL), key=fold)


def pool(classes, waves):
    together = []
    for months in waves:
        asked = [p for by_wave in classes.values() for p in by_wave.get(months, [])]
        together.append(wave(asked, months))
    return together


def compute(name):
    facts = PROGRAMMES[name]
    files = {months: read(name, months) for months in facts['waves']}
    classes = {}
    cohorts = sorted({int(p['Promotion']) for p in files[6]})
    for cohort in cohorts:
        own = {m: [p for p in people if p['Promotion'] == str(cohort)] for m, people in files.items()}
        classes[cohort] = {m: people for m, people in own.items() if people}
    promotions = [promotion(cohort, by_wave) for cohort, by_wave in classes.items()]
    pooled = pool(classes, facts['waves'])
    expected = dict(programme=facts['code'], cohorts=cohorts, promotions=promotions, pooled=pooled,
                    registerXml=register_xml(promotions), office=OFFICE[name],
                    quality=quality_rows(name, facts['code'], promotions), public=public(promotions, pooled, classes))
    return json.dumps(expected, ensure_ascii=False, indent='\t') + '\n', holders_csv(classes, facts['structures'])


def main():
    changed = []
    for name in PROGRAMMES:
        for path, text in zip((HERE / f'{name}.expected.json', HERE / f'{name}.holders.csv'), compute(name)):
            data = text.encode()
            if path.exists() and path.read_bytes() == data:
                continue
            changed.append(path.name)
            if '--check' not in sys.argv:
                path.write_bytes(data)
    print('changed:', ', '.join(changed) or 'nothing')
    return 1 if changed and '--check' in sys.argv else 0


if __name__ == '__main__':
    sys.exit(main())
