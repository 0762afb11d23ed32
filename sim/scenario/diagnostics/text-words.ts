/** Words for what is wrong with a text before it means anything: size, characters, YAML. */
import { error } from './entry.ts';

export const textWords = {
  'text-empty': error(
    { en: 'There is nothing in this file.', fr: 'Ce fichier est vide.' },
    {
      en: 'A scenario needs at least format, id, title, summary, time, countries and population.',
      fr: 'Un scénario contient au moins format, id, title, summary, time, countries et population.',
    },
  ),
  'text-too-long': error(
    {
      en: 'The file has {found} characters; at most {limit} are read.',
      fr: 'Le fichier compte {found} caractères ; {limit} au plus sont lus.',
    },
    {
      en: 'Move what several scenarios share to a file of its own and name it with extends.',
      fr: 'Placez ce que plusieurs scénarios partagent dans un fichier à part, nommé par extends.',
    },
  ),
  'line-too-long': error(
    {
      en: 'This line has {found} characters; at most {limit} are read.',
      fr: 'Cette ligne compte {found} caractères ; {limit} au plus sont lus.',
    },
    {
      en: 'Write a long text on several lines, after a bar: “text: |”.',
      fr: 'Écrivez un long texte sur plusieurs lignes, après une barre : « text: | ».',
    },
  ),
  'text-too-many-parts': error(
    {
      en: 'The file has more than {limit} words, marks and blanks of YAML.',
      fr: 'Le fichier contient plus de {limit} mots, signes et blancs de YAML.',
    },
    { en: 'Remove what is not needed.', fr: 'Supprimez ce qui est superflu.' },
  ),
  'control-character': error(
    {
      en: 'The character {found} is a control character; a scenario is plain text.',
      fr: 'Le caractère {found} est un caractère de contrôle ; un scénario est du texte simple.',
    },
    {
      en: 'Remove it. Lines may end in LF or CR LF.',
      fr: 'Supprimez-le. Une ligne finit par LF ou CR LF.',
    },
  ),
  'bidi-character': error(
    {
      en: 'The character {found} turns the direction of writing and would hide what the file says.',
      fr: 'Le caractère {found} renverse le sens de l’écriture et cacherait ce que dit le fichier.',
    },
    {
      en: 'Remove it. Arabic, Hebrew and Persian words need no such character.',
      fr: 'Supprimez-le. Les mots arabes, hébreux ou persans n’en ont pas besoin.',
    },
  ),
  'too-deep': error(
    {
      en: 'Maps and lists stand here more than {limit} deep in one another.',
      fr: 'Les tables et les listes sont ici imbriquées à plus de {limit} niveaux.',
    },
    {
      en: 'No scenario needs so many; look for a bracket that is not closed.',
      fr: 'Aucun scénario n’en demande autant ; cherchez un crochet qui n’est pas fermé.',
    },
  ),
  'too-many-keys': error(
    { en: 'The file has more than {limit} keys.', fr: 'Le fichier contient plus de {limit} clés.' },
    { en: 'Divide it into several scenarios.', fr: 'Répartissez-le en plusieurs scénarios.' },
  ),
  'too-many-aliases': error(
    {
      en: 'The file has more than {limit} anchors and aliases (& and *).',
      fr: 'Le fichier contient plus de {limit} ancres et alias (& et *).',
    },
    { en: 'Write the values out.', fr: 'Écrivez les valeurs en toutes lettres.' },
  ),
  'alias-unknown': error(
    {
      en: 'No anchor “&{name}” stands before this alias.',
      fr: 'Aucune ancre « &{name} » ne précède cet alias.',
    },
    {
      en: 'Name a value with & before it is used with *; text that begins with * goes in quotes.',
      fr: 'Nommez une valeur par & avant de l’employer par * ; un texte qui commence par * va entre guillemets.',
    },
  ),
  'alias-expansion': error(
    {
      en: 'With its aliases written out the file would have more than {limit} values.',
      fr: 'Ses alias développés, le fichier aurait plus de {limit} valeurs.',
    },
    { en: 'Use fewer aliases.', fr: 'Employez moins d’alias.' },
  ),
  'tag-refused': error(
    { en: 'The tag “{found}” is not read.', fr: 'L’étiquette « {found} » n’est pas lue.' },
    {
      en: 'Text that begins with ! goes in quotes; other tags are not needed.',
      fr: 'Un texte qui commence par ! va entre guillemets ; les autres étiquettes sont inutiles.',
    },
  ),
  'directive-refused': error(
    { en: 'YAML directives (%) are not read.', fr: 'Les directives YAML (%) ne sont pas lues.' },
    {
      en: 'Remove the line: scenarios are YAML 1.2.',
      fr: 'Supprimez la ligne : les scénarios sont en YAML 1.2.',
    },
  ),
  'documents-several': error(
    { en: 'A second document begins here (---).', fr: 'Un second document commence ici (---).' },
    { en: 'One file holds one scenario.', fr: 'Un fichier contient un seul scénario.' },
  ),
  'syntax-tab': error(
    {
      en: 'The line is indented with a tab.',
      fr: 'La ligne est mise en retrait par une tabulation.',
    },
    { en: 'Indent with spaces.', fr: 'Mettez en retrait avec des espaces.' },
  ),
  'syntax-indent': error(
    {
      en: 'The indentation fits no line above.',
      fr: 'Le retrait ne correspond à aucune ligne précédente.',
    },
    {
      en: 'Keys of one map begin in one column; what belongs to a key stands further right.',
      fr: 'Les clés d’une table commencent à la même colonne ; ce qui dépend d’une clé est plus à droite.',
    },
  ),
  'syntax-unclosed': error(
    {
      en: 'This is not closed, or a comma or colon is missing in it.',
      fr: 'Ceci n’est pas refermé, ou il y manque une virgule ou un deux-points.',
    },
    {
      en: 'Every [ and {{ needs its partner; between them a comma stands between two entries.',
      fr: 'Chaque [ et chaque {{ doit être refermé ; entre eux, une virgule sépare deux éléments.',
    },
  ),
  'syntax-quote': error(
    { en: 'This quotation mark is not closed.', fr: 'Ce guillemet n’est pas refermé.' },
    {
      en: "A text in quotes ends with the same mark; an apostrophe between '…' is written twice.",
      fr: "Un texte entre guillemets finit par le même signe ; une apostrophe entre '…' s’écrit deux fois.",
    },
  ),
  'syntax-key': error(
    {
      en: 'A colon stands where no key can be.',
      fr: 'Un deux-points est placé là où il ne peut y avoir de clé.',
    },
    {
      en: 'A key ends in a colon and a blank and stands in the column of the keys beside it; text that contains “: ” goes in quotes.',
      fr: 'Une clé finit par un deux-points et un blanc et se place dans la colonne de ses voisines ; un texte qui contient « : » va entre guillemets.',
    },
  ),
  'syntax-escape': error(
    {
      en: 'This backslash sequence does not exist.',
      fr: 'Cette séquence avec barre oblique inverse n’existe pas.',
    },
    {
      en: 'Between single quotes a backslash is just a backslash.',
      fr: 'Entre apostrophes, une barre oblique inverse n’a pas de sens particulier.',
    },
  ),
  syntax: error(
    { en: 'This is not YAML 1.2 here.', fr: 'Ceci n’est pas du YAML 1.2.' },
    {
      en: 'Text with marks such as : # [ {{ , & * ! | > @ ` goes in quotes.',
      fr: 'Un texte avec des signes comme : # [ {{ , & * ! | > @ ` va entre guillemets.',
    },
  ),
  'not-a-map': error(
    {
      en: 'A scenario is a map of keys and values.',
      fr: 'Un scénario est une table de clés et de valeurs.',
    },
    { en: 'Begin with “format: 1”.', fr: 'Commencez par « format: 1 ».' },
  ),
  'key-repeated': error(
    {
      en: 'The key “{key}” stands here a second time (first in line {line}).',
      fr: 'La clé « {key} » apparaît ici une seconde fois (d’abord ligne {line}).',
    },
    { en: 'Keep one of the two.', fr: 'Gardez l’une des deux.' },
  ),
  'key-not-text': error(
    { en: 'A key must be a word.', fr: 'Une clé doit être un mot.' },
    {
      en: 'Lists, maps and nothing cannot be keys.',
      fr: 'Ni une liste, ni une table, ni le vide ne peuvent être une clé.',
    },
  ),
  'key-reserved': error(
    { en: '“{key}” cannot be a name.', fr: '« {key} » ne peut pas être un nom.' },
    { en: 'Choose another word.', fr: 'Choisissez un autre mot.' },
  ),
  'value-empty': error(
    { en: '“{key}” has no value.', fr: '« {key} » n’a pas de valeur.' },
    {
      en: 'Give it one, or remove the line ({{}} is the empty map; null removes what extends brings in).',
      fr: 'Donnez-en une, ou supprimez la ligne ({{}} est la table vide ; null retire ce qu’extends apporte).',
    },
    {
      comma: {
        en: 'Between braces a comma begins the next key: a text with a comma goes in quotes.',
        fr: 'Entre accolades, une virgule commence la clé suivante : un texte à virgule va entre guillemets.',
      },
    },
  ),
  'number-inexact': error(
    {
      en: '{found} is too large a whole number to be kept exactly.',
      fr: '{found} est un nombre entier trop grand pour être conservé exactement.',
    },
    {
      en: 'Whole numbers go to 9007199254740991; a seed or a code goes in quotes.',
      fr: 'Les entiers vont jusqu’à 9007199254740991 ; une graine ou un code va entre guillemets.',
    },
  ),
  'number-not-finite': error(
    {
      en: '{found} is no number that a model can use.',
      fr: '{found} n’est pas un nombre utilisable.',
    },
    { en: 'Write a finite number.', fr: 'Écrivez un nombre fini.' },
  ),
} as const;
