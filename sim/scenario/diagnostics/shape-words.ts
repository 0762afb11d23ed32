/** Words for keys and values that are not as the schema has them. */
import { error, nearOrKnown } from './entry.ts';

export const shapeWords = {
  'format-unknown': error(
    {
      en: 'The format is {found}; this version reads format 1.',
      fr: 'Le format est {found} ; cette version lit le format 1.',
    },
    {
      en: 'Write “format: 1”, or take a newer diplosim for a newer file.',
      fr: 'Écrivez « format: 1 », ou prenez un diplosim plus récent pour un fichier plus récent.',
    },
  ),
  'key-unknown': error(
    { en: 'There is no key “{key}” here.', fr: 'Il n’y a pas de clé « {key} » ici.' },
    { en: 'Remove it.', fr: 'Supprimez-la.' },
    nearOrKnown,
  ),
  'key-missing': error(
    { en: '“{key}” is missing here.', fr: 'Il manque ici « {key} ».' },
    {
      en: 'Add it: it has no default.',
      fr: 'Ajoutez cette clé : elle n’a pas de valeur par défaut.',
    },
    { known: { en: 'Add it: it is one of {known}.', fr: 'Ajoutez cette clé : {known}.' } },
  ),
  'type-wrong': error(
    {
      en: 'Here stands {found}, and it should be {expected}.',
      fr: 'Il y a ici {found}, et ce devrait être {expected}.',
    },
    { en: 'Write {expected}.', fr: 'Écrivez {expected}.' },
    {
      duration: {
        en: 'Write a length of time: 30m, 6h, 3d or 2w.',
        fr: 'Écrivez une durée : 30m, 6h, 3d ou 2w.',
      },
      text: {
        en: 'Text that YAML takes for something else goes in quotes.',
        fr: 'Un texte que YAML prend pour autre chose va entre guillemets.',
      },
      languages: {
        en: 'Write one text for both languages, or {{ en: ..., fr: ... }}.',
        fr: 'Écrivez un seul texte pour les deux langues, ou {{ en: ..., fr: ... }}.',
      },
      number: {
        en: 'Write a number with a point, without quotes, unit or percent sign: 0.25.',
        fr: 'Écrivez un nombre avec un point, sans guillemets, unité ni signe pour cent : 0.25.',
      },
      whole: {
        en: 'Write a whole number without quotes, unit or blank: 8000.',
        fr: 'Écrivez un nombre entier sans guillemets, unité ni blanc : 8000.',
      },
      flag: { en: 'Write true or false.', fr: 'Écrivez true ou false.' },
    },
  ),
  'number-out-of-range': error(
    { en: '{found} is out of range.', fr: '{found} est hors limites.' },
    { en: 'It goes from {low} to {high}.', fr: 'La valeur va de {low} à {high}.' },
    {
      low: { en: 'It is at least {low}.', fr: 'La valeur est d’au moins {low}.' },
      high: { en: 'It is at most {high}.', fr: 'La valeur est d’au plus {high}.' },
      published: {
        en: 'It goes from {low} to {high} ({unit}); worth exploring: {from} to {to}, default {default} ({source}; {certainty}).',
        fr: 'La valeur va de {low} à {high} ({unit}) ; à explorer : de {from} à {to}, par défaut {default} ({source} ; {certainty}).',
      },
      required: {
        en: 'It goes from {low} to {high} ({unit}); worth exploring: {from} to {to} ({source}; {certainty}).',
        fr: 'La valeur va de {low} à {high} ({unit}) ; à explorer : de {from} à {to} ({source} ; {certainty}).',
      },
    },
  ),
  'number-not-whole': error(
    { en: '{found} is not a whole number.', fr: '{found} n’est pas un nombre entier.' },
    { en: 'Write it without a fraction.', fr: 'Écrivez-le sans décimales.' },
  ),
  'option-unknown': error(
    {
      en: '“{found}” is none of the possible values.',
      fr: '« {found} » ne fait pas partie des valeurs possibles.',
    },
    { en: 'Choose one of those that exist.', fr: 'Choisissez une valeur qui existe.' },
    nearOrKnown,
  ),
  'id-malformed': error(
    { en: '“{found}” cannot be an id.', fr: '« {found} » ne peut pas être un id.' },
    {
      en: 'An id is at most 40 small letters a to z, digits and hyphens, and begins with a letter.',
      fr: 'Un id compte au plus 40 minuscules de a à z, chiffres et tirets, et commence par une lettre.',
    },
    {
      near: {
        en: 'An id is at most 40 small letters a to z, digits and hyphens, and begins with a letter: “{near}”.',
        fr: 'Un id compte au plus 40 minuscules de a à z, chiffres et tirets, et commence par une lettre : « {near} ».',
      },
    },
  ),
  'language-malformed': error(
    { en: '“{found}” is no language code.', fr: '« {found} » n’est pas un code de langue.' },
    {
      en: 'Two or three small letters, as in ISO 639: en, fr, fa, prs.',
      fr: 'Deux ou trois minuscules, comme dans ISO 639 : en, fr, fa, prs.',
    },
  ),
  'duration-malformed': error(
    { en: '“{found}” is no length of time.', fr: '« {found} » n’est pas une durée.' },
    {
      en: 'Write a number and its unit without a blank: 30m, 6h, 3d or 2w.',
      fr: 'Écrivez un nombre et son unité sans blanc : 30m, 6h, 3d ou 2w.',
    },
  ),
  'words-missing': error(
    { en: 'This text is empty.', fr: 'Ce texte est vide.' },
    {
      en: 'Write something, or remove the line.',
      fr: 'Écrivez quelque chose, ou supprimez la ligne.',
    },
  ),
  'words-too-long': error(
    {
      en: 'This text is longer than {limit} characters.',
      fr: 'Ce texte dépasse {limit} caractères.',
    },
    { en: 'Shorten it.', fr: 'Raccourcissez-le.' },
  ),
  'list-too-short': error(
    {
      en: 'This list needs at least {limit}.',
      fr: 'Cette liste doit en compter au moins {limit}.',
    },
    { en: 'Add what is missing.', fr: 'Ajoutez ce qui manque.' },
  ),
  'list-too-long': error(
    {
      en: 'This list may hold at most {limit}.',
      fr: 'Cette liste peut en compter au plus {limit}.',
    },
    { en: 'Remove what is not needed.', fr: 'Supprimez ce qui est superflu.' },
  ),
} as const;
