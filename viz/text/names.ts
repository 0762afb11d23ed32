/**
 * What the things of a scenario are called, in a language; an id stands in where there is no name.
 */
import type { Inject, Scenario } from '../../sim/index.ts';
import { capital, type Language } from './numbers.ts';
import { catalogue, said } from './text.ts';
import { deedWords, metricWords } from './words.ts';

export interface Names {
  country(id: string): string;
  actor(id: string): string;
  claim(id: string): string;
  issue(id: string): string;
  strategy(id: string): string;
  inject(id: string): string;
  /** Kind of action, or of inject. */
  action(name: string): string;
  language(code: string): string;
  /** A measure of the table, without whose it is: `Attitude to Aurelia`. */
  measure(metric: string): string;
  /** In a word, for a tab. */
  short(metric: string): string;
  isFalse(claim: string): boolean;
}

const sentenceCase = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `added` are injects that a person added to the run. */
export function namesOf(
  scenario: Scenario,
  language: Language,
  added: readonly Inject[] = [],
): Names {
  const text = catalogue(language);
  /** What the model itself says of an entry of its catalogues; its id where it says nothing. */
  const learned = (words: { en: string; fr: string } | null, id: string): string =>
    words === null ? sentenceCase(id) : capital(said(words, language));
  const find = (
    list: readonly { readonly id: string; readonly title: { en: string; fr: string } }[],
    id: string,
  ): string => {
    const found = list.find((each) => each.id === id);
    return (found === undefined ? '' : said(found.title, language)) || sentenceCase(id);
  };
  const country = (id: string): string =>
    id === 'all' ? text.everywhere : find(scenario.countries, id);
  const actor = (id: string): string => find(scenario.actors, id);
  const issue = (id: string): string => find(scenario.issues, id);
  const claim = (id: string): string => {
    const found = scenario.claims.find((each) => each.id === id);
    const words = (found === undefined ? '' : said(found.text, language)) || sentenceCase(id);
    return words.replace(/[.\s]+$/, '');
  };
  const isFalse = (id: string): boolean =>
    scenario.claims.find((each) => each.id === id)?.truth === false;
  const places = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const known = (id: string): boolean => scenario.countries.some((each) => each.id === id);

  const happening = [
    ...scenario.timeline,
    ...added,
    ...(scenario.teaching?.decisions ?? []).flatMap(({ options }) =>
      options.flatMap(({ injects }) => injects),
    ),
  ];
  const acting = new Set(
    scenario.strategies.flatMap(({ actions }) => actions.map(({ actor: who }) => who)),
  );
  /** Whose or about what is left out where a scenario has one alone. */
  const oneClaim = scenario.claims.length < 2;
  const oneActor = acting.size < 2;

  const measure = (metric: string): string => {
    const [base = '', of = ''] = metric.split(':');
    switch (base) {
      case 'attitude':
        return text.attitudeTo(country(of));
      case 'stance':
        return text.stanceOn(issue(of));
      case 'belief':
        return text.beliefIn(claim(of));
      case 'misperception':
        return of === '' || oneClaim ? text.misperception : text.misperceptionOf(claim(of));
      case 'reach':
      case 'reached':
        return of === '' || oneActor ? text.reachAny : text.reachOf(actor(of));
      default: {
        const name = text.measures[base] ?? learned(metricWords(base), base);
        const isClaim = scenario.claims.some(({ id }) => id === of);
        const alone = isClaim ? oneClaim : scenario.actors.some(({ id }) => id === of) && oneActor;
        if (of === '' || alone) return name;
        if (known(of)) return text.towardCountry(name, country(of));
        if (isClaim) return text.aboutClaim(name, claim(of));
        const whose = scenario.actors.some(({ id }) => id === of) ? actor(of) : of;
        return `${name} (${whose})`;
      }
    }
  };
  const short = (metric: string): string => {
    const base = metric.split(':')[0] as string;
    return text.shortMeasures[base] ?? text.measures[base] ?? learned(metricWords(base), base);
  };
  return {
    country,
    actor,
    claim,
    issue,
    isFalse,
    measure,
    short,
    strategy: (id) => find(scenario.strategies, id),
    inject: (id) => find(happening, id),
    action: (name) => text.actions[name] ?? learned(deedWords(name), name),
    language(code) {
      try {
        return places.of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
}
