/**
 * What can be wrong with a file of ties or agents, by code: words with names in braces, in the
 * shape of the scenario's catalogue of diagnostics. A code is a promise: it is not renamed.
 */
import type { Text } from '../../fields.ts';

interface Words {
  readonly severity: 'error';
  readonly message: Text;
  readonly hints: { readonly usual: Text };
}

const error = (message: Text, usual: Text): Words => ({
  severity: 'error',
  message,
  hints: { usual },
});

export const networkWords = {
  'network-too-large': error(
    {
      en: 'This file has more than {limit} {what}.',
      fr: 'Ce fichier a plus de {limit} {quoi}.',
    },
    {
      en: 'Take a sample of the network; ties as CSV may be larger than GraphML or GEXF.',
      fr: 'Prenez un échantillon du réseau ; des liens en CSV peuvent être plus nombreux qu’en GraphML ou GEXF.',
    },
  ),
  'network-compressed': error(
    {
      en: 'This file is damaged: it cannot be unpacked.',
      fr: 'Ce fichier est endommagé : il ne se décompresse pas.',
    },
    {
      en: 'Compress it again with gzip, or give it uncompressed.',
      fr: 'Compressez-le de nouveau avec gzip, ou donnez-le non compressé.',
    },
  ),
  'network-encoding': error(
    { en: 'This is not text in UTF-8.', fr: 'Ce n’est pas du texte en UTF-8.' },
    { en: 'Save the file again as UTF-8.', fr: 'Enregistrez le fichier de nouveau en UTF-8.' },
  ),
  'network-character': error(
    {
      en: 'The character {found} is not allowed here: it is a control or direction character.',
      fr: 'Le caractère {found} n’est pas admis ici : il commande l’affichage ou la direction.',
    },
    { en: 'Remove it.', fr: 'Supprimez-le.' },
  ),
  'network-empty': error(
    { en: 'There are no agents in this file.', fr: 'Il n’y a aucun agent dans ce fichier.' },
    { en: 'Give at least one.', fr: 'Donnez-en au moins un.' },
  ),
  'network-header': error(
    {
      en: 'The first line is “{found}” where “{expected}” is wanted.',
      fr: 'La première ligne est « {found} » au lieu de « {expected} ».',
    },
    {
      en: 'Messages travel from followed to follower; columns are separated by commas.',
      fr: 'Les messages vont du compte suivi à l’abonné ; les colonnes sont séparées par des virgules.',
    },
  ),
  'network-column-twice': error(
    { en: 'Two columns are called “{found}”.', fr: 'Deux colonnes s’appellent « {found} ».' },
    { en: 'Rename one of them.', fr: 'Renommez l’une des deux.' },
  ),
  'network-row': error(
    {
      en: 'This line has {found} cells, the first line has {expected}.',
      fr: 'Cette ligne a {found} cellules, la première en a {expected}.',
    },
    {
      en: 'Put cells that hold a comma between double quotes.',
      fr: 'Mettez entre guillemets droits les cellules qui contiennent une virgule.',
    },
  ),
  'network-quote': error(
    {
      en: 'A double quote is out of place here, or is never closed.',
      fr: 'Un guillemet droit n’est pas à sa place ici, ou n’est jamais fermé.',
    },
    {
      en: 'A quoted cell begins and ends with a quote; a quote inside it is written twice.',
      fr: 'Une cellule entre guillemets commence et finit par un guillemet ; à l’intérieur, il est doublé.',
    },
  ),
  'network-id': error(
    {
      en: '“{found}” cannot be the id of an agent.',
      fr: '« {found} » ne peut pas être l’identifiant d’un agent.',
    },
    {
      en: 'Give 1 to {limit} characters without blanks at the ends.',
      fr: 'Donnez de 1 à {limit} caractères, sans espace au début ni à la fin.',
    },
  ),
  'network-handle': error(
    {
      en: '“{found}” looks like the handle of an account; real persons do not belong here.',
      fr: '« {found} » ressemble au pseudonyme d’un compte ; les personnes réelles n’ont pas leur place ici.',
    },
    {
      en: 'Replace names by numbers, or ask for it with anonymise: true.',
      fr: 'Remplacez les noms par des numéros, ou demandez-le par anonymise: true.',
    },
  ),
  'network-agent-twice': error(
    {
      en: 'Agent “{found}” comes twice; it is already there in line {line}.',
      fr: 'L’agent « {found} » figure deux fois ; il est déjà à la ligne {line}.',
    },
    { en: 'Remove one of them.', fr: 'Supprimez l’un des deux.' },
  ),
  'network-agent-unknown': error(
    {
      en: '“{found}” is named here, an agent that does not exist.',
      fr: '« {found} » est nommé ici, un agent qui n’existe pas.',
    },
    {
      en: 'Every agent of a tie stands in the table of agents or among the nodes; those of a generated network are called 0, 1, 2 and so on.',
      fr: 'Tout agent d’un lien figure dans le tableau des agents ou parmi les nœuds ; ceux d’un réseau engendré s’appellent 0, 1, 2 et ainsi de suite.',
    },
  ),
  'network-tie-twice': error(
    {
      en: 'The tie from “{follower}” to “{followed}” comes twice; it is already there in line {line}.',
      fr: 'Le lien de « {follower} » à « {followed} » figure deux fois ; il est déjà à la ligne {line}.',
    },
    {
      en: 'Remove one. An undirected tie stands for both directions.',
      fr: 'Supprimez-en un. Un lien non orienté vaut dans les deux sens.',
    },
  ),
  'network-weight': error(
    { en: '“{found}” is no weight.', fr: '« {found} » n’est pas un poids.' },
    {
      en: 'Give every tie a finite decimal number, for example 0.25, or none a weight.',
      fr: 'Donnez à chaque lien un nombre décimal fini, par exemple 0.25, ou à aucun.',
    },
  ),
  'network-xml': error(
    { en: 'This is not well-formed XML from here on.', fr: 'Ce n’est plus du XML bien formé ici.' },
    {
      en: 'Every tag is closed in its place and every attribute stands in quotes.',
      fr: 'Chaque balise se ferme à sa place et chaque attribut est entre guillemets.',
    },
  ),
  'network-xml-doctype': error(
    {
      en: 'Document types and entities are not read.',
      fr: 'Les types de document et les entités ne sont pas lus.',
    },
    { en: 'Remove the <!DOCTYPE ...>.', fr: 'Supprimez le <!DOCTYPE ...>.' },
  ),
  'network-xml-entity': error(
    {
      en: '“{found}” is no entity that is read.',
      fr: '« {found} » n’est pas une entité qui est lue.',
    },
    {
      en: 'Write &amp; for an ampersand, and other characters as they are.',
      fr: 'Écrivez &amp; pour une esperluette, et les autres caractères tels quels.',
    },
  ),
  'network-xml-deep': error(
    {
      en: 'Elements stand in one another more than {limit} deep.',
      fr: 'Des éléments sont imbriqués sur plus de {limit} niveaux.',
    },
    { en: 'Nodes and edges need six.', fr: 'Des nœuds et des liens en demandent six.' },
  ),
  'network-format': error(
    {
      en: '“{found}” stands where {expected} is wanted.',
      fr: '« {found} » se trouve là où il faut {expected}.',
    },
    {
      en: 'One graph a file, with its nodes and edges in it.',
      fr: 'Un graphe par fichier, avec ses nœuds et ses liens.',
    },
  ),
  'network-missing': error(
    {
      en: 'The attribute “{found}” is missing here.',
      fr: 'L’attribut « {found} » manque ici.',
    },
    { en: 'Add it.', fr: 'Ajoutez-le.' },
  ),
  'network-direction': error(
    {
      en: '{name} is “{found}”: it must say which way ties go.',
      fr: '{name} vaut « {found} » : il doit dire le sens des liens.',
    },
    {
      en: 'Write “directed” (the source follows the target) or “undirected” (each follows the other).',
      fr: 'Écrivez « directed » (la source suit la cible) ou « undirected » (chacun suit l’autre).',
    },
  ),
  'network-attribute': error(
    {
      en: '“{found}” refers to an attribute that is not declared, or is given twice.',
      fr: '« {found} » renvoie à un attribut qui n’est pas déclaré, ou qui est donné deux fois.',
    },
    {
      en: 'Each attribute is declared once, before the graph, and given once for a node.',
      fr: 'Chaque attribut est déclaré une fois, avant le graphe, et donné une fois par nœud.',
    },
  ),
  'network-count': error(
    {
      en: 'This file announces {announced} {what} and holds {found}.',
      fr: 'Ce fichier annonce {announced} {quoi} et en contient {found}.',
    },
    {
      en: 'It may have been cut off: export it again.',
      fr: 'Il a peut-être été tronqué : exportez-le de nouveau.',
    },
  ),
  'network-nested': error(
    {
      en: '“{found}” is not read: agents are not parts of each other.',
      fr: '« {found} » n’est pas lu : les agents ne sont pas parties les uns des autres.',
    },
    {
      en: 'Export a flat graph without hierarchy, ports and hyperedges.',
      fr: 'Exportez un graphe plat, sans hiérarchie, ports ni hyperliens.',
    },
  ),
  'network-dynamic': error(
    {
      en: 'This graph changes over time; only one that stays is read.',
      fr: 'Ce graphe change au cours du temps ; seul un graphe fixe est lu.',
    },
    { en: 'Export a static graph.', fr: 'Exportez un graphe statique.' },
  ),
  'network-more-faults': error(
    {
      en: 'There are {found} more faults in this file.',
      fr: 'Il y a {found} autres fautes dans ce fichier.',
    },
    { en: 'Mend the first ones and read it again.', fr: 'Corrigez les premières et relisez-le.' },
  ),
} as const satisfies Readonly<Record<string, Words>>;

export type NetworkCode = keyof typeof networkWords;
