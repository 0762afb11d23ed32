/** Words for what is wrong with the files that a scenario names, and with overrides. */
import { error, nearOrKnown } from './entry.ts';

export const fileWords = {
  'file-missing': error(
    { en: 'The file “{path}” does not exist.', fr: 'Le fichier « {path} » n’existe pas.' },
    {
      en: 'Paths are taken from the folder of the file that names them.',
      fr: 'Les chemins partent du dossier du fichier qui les nomme.',
    },
  ),
  'file-outside': error(
    {
      en: '“{path}” lies outside this scenario’s collection and is not opened.',
      fr: '« {path} » se trouve hors de la collection de ce scénario et n’est pas ouvert.',
    },
    {
      en: 'A file may name files beside it, below it, or in its collection (the nearest folder above that holds scenario.schema.json); --data DIR adds a folder.',
      fr: 'Un fichier peut nommer des fichiers à côté de lui, au-dessous, ou dans sa collection (le plus proche dossier au-dessus qui contient scenario.schema.json) ; --data DOSSIER en ajoute un.',
    },
  ),
  'file-unreadable': error(
    { en: 'The file “{path}” cannot be read.', fr: 'Le fichier « {path} » ne peut pas être lu.' },
    {
      en: 'It must be a file that you may read; scenarios are text in UTF-8.',
      fr: 'Ce doit être un fichier que vous avez le droit de lire ; un scénario est un texte en UTF-8.',
    },
  ),
  'file-kind': error(
    {
      en: '“{path}” is no kind of network file that is read.',
      fr: '« {path} » n’est pas un type de fichier de réseau qui est lu.',
    },
    {
      en: 'Ties come as .csv, .csv.gz, .graphml or .gexf, people as .csv or .csv.gz.',
      fr: 'Les liens viennent en .csv, .csv.gz, .graphml ou .gexf, les personnes en .csv ou .csv.gz.',
    },
  ),
  'extends-cycle': error(
    {
      en: '“{path}” extends itself, by way of: {chain}.',
      fr: '« {path} » se prolonge lui-même, en passant par : {chain}.',
    },
    { en: 'Remove one of these extends.', fr: 'Supprimez l’un de ces extends.' },
  ),
  'extends-too-long': error(
    {
      en: 'More than {limit} files extend one another.',
      fr: 'Plus de {limit} fichiers se prolongent l’un l’autre.',
    },
    { en: 'Merge some of them.', fr: 'Fusionnez-en quelques-uns.' },
  ),
  'override-malformed': error(
    { en: '“{found}” is no override.', fr: '« {found} » n’est pas un réglage.' },
    {
      en: 'Write path=value, for example population.citizens=2000 or countries.borealia.access=0.4.',
      fr: 'Écrivez chemin=valeur, par exemple population.citizens=2000 ou countries.borealia.access=0.4.',
    },
  ),
  'override-path': error(
    {
      en: 'There is no “{step}” at this place in the scenario.',
      fr: 'Il n’y a pas de « {step} » à cet endroit du scénario.',
    },
    {
      en: 'Items of a list are named by their id or, without one, counted from 0.',
      fr: 'Les éléments d’une liste se nomment par leur id ou, sans id, se comptent à partir de 0.',
    },
    nearOrKnown,
  ),
} as const;
