import { describe, expect, it } from 'vitest';
import {
  DIAGNOSTICS,
  readScenario,
  renderDiagnostic,
  scenarioJsonSchema,
} from '../../sim/scenario/index.ts';
import { CASES, HEAD, strayFiles } from './cases.ts';
import { EXPERIMENT_CASES } from './experiment-cases.ts';

/** Notes that belong to what a case is about. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'languages-too-many': ['language-unspoken'],
};

describe('every diagnostic', () => {
  for (const { name, source, code, file = source.name, line, column } of CASES) {
    it(`${name} is found where it stands, and nothing else is`, () => {
      const { diagnostics } = readScenario(source, 'en');
      const own = diagnostics.filter((found) => !COMPANIONS[code]?.includes(found.code));
      expect(own.map((found) => [found.code, found.file, found.line, found.column])).toEqual([
        [code, file, line, column],
      ]);
    });
  }

  it('has a case, and every bad file is a case', () => {
    // What an experiment names and its scenario lacks is tested where experiments are read.
    const tested = new Set([
      'vary-refused',
      ...[...CASES, ...EXPERIMENT_CASES].map(({ code }) => code),
    ]);
    // Said only when there are more faults than are listed: tested below.
    const untested = Object.keys(DIAGNOSTICS).filter(
      (code) => !tested.has(code) && code !== 'more-faults',
    );
    expect(untested).toEqual([]);
    expect(strayFiles).toEqual([]);
    expect(Object.keys(DIAGNOSTICS).length).toBeGreaterThanOrEqual(30);
  });

  it('keeps a scenario from running, unless it is a note', () => {
    for (const { source, code } of CASES) {
      const words = DIAGNOSTICS[code as keyof typeof DIAGNOSTICS];
      const { scenario } = readScenario(source, 'en');
      expect(scenario === null, code).toBe(words === undefined || words.severity === 'error');
    }
  });

  it('says the same in both languages: the same names to fill in, French as it is set', () => {
    const names = (text: string): string[] =>
      [...text.matchAll(/(?<!\{)\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    for (const [code, { message, hints }] of Object.entries(DIAGNOSTICS)) {
      for (const { en, fr } of [message, ...Object.values(hints)]) {
        expect(names(fr), code).toEqual(names(en));
        expect(fr, code).not.toMatch(/\w'\w/);
        expect(fr, code).not.toMatch(/[^ ][;!?»]/);
        expect(fr, code).not.toMatch(/«[^ ]/);
      }
    }
  });

  it('fills in every name of its message and hint', () => {
    for (const { source, code } of CASES) {
      for (const language of ['en', 'fr'] as const) {
        for (const { message, hint } of readScenario(source, language).diagnostics) {
          expect(message, code).not.toMatch(/\{\w+\}/);
          expect(hint, code).not.toMatch(/\{(known|near|limit|low|high|found|key|from|to)\}/);
        }
      }
    }
  });
});

describe('several faults', () => {
  it('are all found in one pass, in the order of the lines', () => {
    const text = HEAD.replace('share: 0.4', 'shares: 0.4')
      .replace('citizens: 100', 'citizens: many')
      .concat('outcomes:\n  - { metric: atitude, of: boralia }\nclaims: nothing\n');
    const { diagnostics } = readScenario({ name: 'bad.yaml', text }, 'en');
    expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '7 key-unknown',
      '9 type-wrong',
      '11 metric-unknown',
      '12 type-wrong',
    ]);
  });

  it('beyond a hundred are counted and not listed', () => {
    const keys = Array.from({ length: 150 }, (_, index) => `key${index}: 1\n`).join('');
    const { diagnostics } = readScenario({ name: 'bad.yaml', text: HEAD + keys }, 'en');
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toBe('There are 50 more faults, not listed.');
  });
});

describe('a rendered diagnostic', () => {
  const source = {
    name: 'scenarios/bad.yaml',
    text: HEAD.replace('share: 0.6', 'share: 60 %'),
  };

  it('shows the user’s lines with a mark under the place, and what would be right', () => {
    const { diagnostics, sources } = readScenario(source, 'en');
    const [first] = diagnostics;
    expect(first && renderDiagnostic(first, sources.get(first.file) ?? '', 'en')).toBe(
      [
        'error[type-wrong] Here stands the text “60 %”, and it should be a number.',
        '  --> scenarios/bad.yaml:8:28',
        ' 6 | countries:',
        ' 7 |   - { id: aurelia, share: 0.4, languages: { en: 1 } }',
        ' 8 |   - { id: borealia, share: 60 %, languages: { fa: 1 } }',
        '   |                            ^^^^',
        '   = hint: Write a number with a point, without quotes, unit or percent sign: 0.25.',
      ].join('\n'),
    );
  });

  it('speaks French with its spaces', () => {
    const { diagnostics, sources } = readScenario(source, 'fr');
    const [first] = diagnostics;
    const drawn = first && renderDiagnostic(first, sources.get(first.file) ?? '', 'fr');
    expect(drawn).toContain(
      'erreur[type-wrong] Il y a ici le texte «\u202f60 %\u202f», et ce devrait être un nombre.',
    );
    expect(drawn).toContain('conseil\u00a0: ');
  });

  it('cannot move the cursor by what the file holds', () => {
    const text = HEAD.replace('title: Case', '"ti\\e[31mtle": Case');
    const { diagnostics, sources } = readScenario({ name: 'bad.yaml', text }, 'en');
    for (const diagnostic of diagnostics) {
      const drawn = renderDiagnostic(diagnostic, sources.get(diagnostic.file) ?? '', 'en');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
      expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    }
  });

  it('cuts a long line to the surroundings of the mark', () => {
    const text = `${HEAD}issues: [{ id: a, title: ${'long '.repeat(60)}}, { ids: two }]\n`;
    const { diagnostics, sources } = readScenario({ name: 'bad.yaml', text }, 'en');
    const found = diagnostics.find(({ code }) => code === 'key-unknown');
    const drawn = (found && renderDiagnostic(found, sources.get(found.file) ?? '', 'en')) ?? '';
    const lines = drawn.split('\n');
    expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThan(110);
    const mark = lines.findIndex((line) => line.includes('^'));
    expect(lines[mark - 1]?.slice(lines[mark]?.indexOf('^')).startsWith('ids')).toBe(true);
  });
});

describe('the JSON Schema', () => {
  it('is of draft 7 and refuses unknown keys', () => {
    const schema = scenarioJsonSchema() as { $schema: string; anyOf: unknown[] };
    expect(schema.$schema).toContain('draft-07');
    expect(JSON.stringify(schema.anyOf)).toContain('"additionalProperties":false');
  });
});
