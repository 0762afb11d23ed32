/** Words for names that nothing answers to. */
import type { Text } from '../../fields.ts';
import { error, nearOrKnown, type Words } from './entry.ts';

const unknown = (en: string, fr: string, usual: Text): Words =>
  error({ en: `${en} “{found}”.`, fr: `${fr} « {found} ».` }, usual, nearOrKnown);

const declareIt: Text = {
  en: 'None is declared: declare it, or remove the name.',
  fr: 'Aucun n’est déclaré : déclarez-le, ou retirez ce nom.',
};

export const nameWords = {
  'country-unknown': unknown('There is no country', 'Il n’y a pas de pays', declareIt),
  'claim-unknown': unknown('There is no claim', 'Il n’y a pas d’affirmation', {
    en: 'None is declared: add it under claims.',
    fr: 'Aucune n’est déclarée : ajoutez-la sous claims.',
  }),
  'issue-unknown': unknown('There is no issue', 'Il n’y a pas de sujet', {
    en: 'None is declared: add it under issues.',
    fr: 'Aucun n’est déclaré : ajoutez-le sous issues.',
  }),
  'actor-unknown': unknown('There is no actor', 'Il n’y a pas d’acteur', declareIt),
  'strategy-unknown': unknown('There is no strategy', 'Il n’y a pas de stratégie', {
    en: 'None is declared: add it under strategies.',
    fr: 'Aucune n’est déclarée : ajoutez-la sous strategies.',
  }),
  'metric-unknown': unknown('There is no metric', 'Il n’y a pas de mesure', declareIt),
  'outcome-unknown': unknown(
    'No outcome of this scenario is called',
    'Aucun résultat de ce scénario ne s’appelle',
    {
      en: 'List it under outcomes.',
      fr: 'Ajoutez-le sous outcomes.',
    },
  ),
  'option-missing': unknown('This decision has no option', 'Cette décision n’a pas d’option', {
    en: 'The default is the id of one of the options.',
    fr: 'La valeur par défaut est l’id de l’une des options.',
  }),
  'profile-unknown': unknown('There are no figures for', 'Il n’y a pas de chiffres pour', {
    en: 'A profile is the three-letter ISO code of a country: CAN, IRN, KEN.',
    fr: 'Un profil est le code ISO à trois lettres d’un pays : CAN, IRN, KEN.',
  }),
  'action-unknown': unknown('No actor can do', 'Aucun acteur ne sait faire', declareIt),
  'inject-unknown': unknown('There is no inject', 'Il n’y a pas de stimulus', declareIt),
  'generator-unknown': unknown(
    'There is no network generator',
    'Il n’y a pas de générateur de réseau',
    declareIt,
  ),
  'model-unknown': unknown('There is no canonical model', 'Il n’y a pas de modèle canonique', {
    en: 'Remove the key to use the whole pipeline.',
    fr: 'Supprimez cette clé pour employer le modèle complet.',
  }),
  'id-repeated': error(
    {
      en: 'The id “{found}” is already taken (line {line}).',
      fr: 'L’id « {found} » est déjà pris (ligne {line}).',
    },
    { en: 'Give each its own.', fr: 'Donnez à chacun le sien.' },
  ),
  'real-name': error(
    {
      en: '“{found}” is the name of a real country, and the scenario does not say that it is an illustration.',
      fr: '« {found} » est le nom d’un pays réel, et le scénario ne dit pas qu’il s’agit d’une illustration.',
    },
    {
      en: 'Write “illustration: true”, so that every output says it, or choose a fictional name.',
      fr: 'Écrivez « illustration: true », pour que chaque sortie le dise, ou choisissez un nom fictif.',
    },
  ),
} as const;
