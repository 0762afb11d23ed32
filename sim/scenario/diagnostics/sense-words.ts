/** Words for what is well formed and makes no sense together. */
import { error, note } from './entry.ts';

export const senseWords = {
  'shares-sum': error(
    { en: 'The countries’ shares sum to {sum}.', fr: 'La somme des parts des pays est {sum}.' },
    {
      en: 'They must sum to 1. Without any share, countries with a profile are taken by population.',
      fr: 'Elle doit être 1. Sans aucune part, les pays dotés d’un profil sont pris selon leur population.',
    },
  ),
  'shares-some': error(
    {
      en: '“{found}” has no share, though other countries have one.',
      fr: '« {found} » n’a pas de part, alors que d’autres pays en ont une.',
    },
    {
      en: 'Give every country a share, or none (then each needs a profile).',
      fr: 'Donnez une part à chaque pays, ou à aucun (chacun doit alors avoir un profil).',
    },
  ),
  'languages-sum': error(
    {
      en: 'The shares of the languages sum to {sum}.',
      fr: 'La somme des parts des langues est {sum}.',
    },
    {
      en: 'Each person has one first language: they must sum to 1.',
      fr: 'Chaque personne a une première langue : la somme doit être 1.',
    },
  ),
  'languages-missing': error(
    {
      en: 'Nothing says which languages “{found}” speaks.',
      fr: 'Rien ne dit quelles langues parle « {found} ».',
    },
    {
      en: 'Write languages: {{ en: 1 }}, or give it a profile.',
      fr: 'Écrivez languages: {{ en: 1 }}, ou donnez-lui un profil.',
    },
  ),
  'languages-too-many': error(
    {
      en: 'The scenario names {found} languages; at most {limit} can be told apart.',
      fr: 'Le scénario nomme {found} langues ; {limit} au plus peuvent être distinguées.',
    },
    { en: 'Remove some of them.', fr: 'Retirez-en quelques-unes.' },
  ),
  'network-size': error(
    {
      en: 'The network has {found} people and the population {citizens}.',
      fr: 'Le réseau compte {found} personnes et la population {citizens}.',
    },
    {
      en: 'Make the two equal: institutions and bots are added by themselves.',
      fr: 'Rendez-les égaux : institutions et robots s’ajoutent d’eux-mêmes.',
    },
  ),
  'network-refused': error(
    {
      en: 'This network cannot be built: {reason}.',
      fr: 'Ce réseau ne peut pas être construit : {reason}.',
    },
    {
      en: 'Change this number or those beside it.',
      fr: 'Changez ce nombre ou ceux qui l’entourent.',
    },
  ),
  'model-refused': error(
    {
      en: 'The model cannot run like this: {reason}.',
      fr: 'Le modèle ne peut pas tourner ainsi : {reason}.',
    },
    {
      en: 'Change what stands here, or what it goes with.',
      fr: 'Changez ce qui est écrit ici, ou ce qui va avec.',
    },
  ),
  'diaspora-sum': error(
    {
      en: 'The diasporas in “{found}” make up {sum}% of its people.',
      fr: 'Les diasporas représentent {sum} % de la population de « {found} ».',
    },
    {
      en: 'diaspora gives, by host country, the share of the host’s people that comes from here; together less than 1.',
      fr: 'diaspora donne, par pays d’accueil, la part de la population d’accueil qui vient d’ici ; au total moins de 1.',
    },
  ),
  'diaspora-self': error(
    {
      en: '“{found}” has a diaspora in itself.',
      fr: '« {found} » a une diaspora dans son propre pays.',
    },
    { en: 'Name the country where it lives.', fr: 'Nommez le pays où elle vit.' },
  ),
  'culture-length': error(
    {
      en: 'A place on the cultural axes is two numbers.',
      fr: 'Une place sur les axes culturels est faite de deux nombres.',
    },
    { en: 'For example [0.3, -0.1].', fr: 'Par exemple [0.3, -0.1].' },
  ),
  'embassy-at-home': error(
    {
      en: '“{found}” has an embassy at home.',
      fr: '« {found} » a une ambassade dans son propre pays.',
    },
    { en: 'Name a country abroad.', fr: 'Nommez un pays étranger.' },
  ),
  'dyad-self': error(
    {
      en: '“{found}” is paired with itself.',
      fr: '« {found} » forme une paire avec lui-même.',
    },
    { en: 'Name two countries.', fr: 'Nommez deux pays.' },
  ),
  'treaty-length': error(
    {
      en: 'The wish has {found} numbers, and the articles of the treaty are {limit}.',
      fr: 'Le vœu compte {found} nombres, et le traité {limit} articles.',
    },
    {
      en: 'Give one number for each article, in their order.',
      fr: 'Donnez un nombre par article, dans leur ordre.',
    },
  ),
  'embassies-too-many': error(
    {
      en: 'The scenario has fewer other countries than embassies (abroad: {limit}).',
      fr: 'Le scénario compte moins d’autres pays que d’ambassades (à l’étranger : {limit}).',
    },
    {
      en: 'A number puts one embassy in each of that many countries; a list names the hosts.',
      fr: 'Un nombre place une ambassade dans autant de pays ; une liste nomme les pays hôtes.',
    },
  ),
  'interval-empty': error(
    { en: 'It begins at {from} and ends at {to}.', fr: 'Cela commence à {from} et finit à {to}.' },
    { en: '“from” must come before “to”.', fr: '« from » doit précéder « to ».' },
  ),
  'interval-too-short': error(
    {
      en: '{found} is shorter than a tick ({tick}).',
      fr: '{found} est plus court qu’un pas ({tick}).',
    },
    {
      en: 'Nothing can happen more often than every tick.',
      fr: 'Rien ne peut arriver plus souvent qu’à chaque pas.',
    },
  ),
  'at-or-when': error(
    {
      en: '“{found}” needs either a time (at) or a condition (when).',
      fr: '« {found} » demande soit un moment (at), soit une condition (when).',
    },
    { en: 'Give one of the two, not both.', fr: 'Donnez l’un des deux, pas les deux.' },
  ),
  'above-or-below': error(
    {
      en: 'A condition says either above or below.',
      fr: 'Une condition dit soit above (au-dessus), soit below (au-dessous).',
    },
    { en: 'Give one of the two.', fr: 'Donnez l’un des deux.' },
  ),
  'once-or-every': error(
    {
      en: 'An action has either a moment (at) or a course (from, to, every).',
      fr: 'Une action a soit un moment (at), soit une durée (from, to, every).',
    },
    { en: 'Remove at, or the others.', fr: 'Supprimez at, ou les autres.' },
  ),
  'duration-or-ticks': error(
    {
      en: 'The time needs either a duration or a number of ticks.',
      fr: 'Le temps demande soit une durée (duration), soit un nombre de pas (ticks).',
    },
    { en: 'Write duration: 30d, or ticks: 200.', fr: 'Écrivez duration: 30d, ou ticks: 200.' },
  ),
  'tick-not-dividing': error(
    {
      en: 'A tick of {found} does not divide the hour.',
      fr: 'Un pas de {found} ne divise pas l’heure.',
    },
    {
      en: 'Possible are 5m, 6m, 10m, 12m, 15m, 20m, 30m and 1h.',
      fr: 'Sont possibles 5m, 6m, 10m, 12m, 15m, 20m, 30m et 1h.',
    },
  ),
  'duration-not-whole': error(
    {
      en: '{found} is not a whole number of ticks of {tick}.',
      fr: '{found} n’est pas un nombre entier de pas de {tick}.',
    },
    { en: 'Change the duration or the tick.', fr: 'Modifiez la durée ou le pas.' },
  ),
  'duration-too-long': error(
    { en: '{found} is more than {limit} ticks.', fr: '{found} dépasse {limit} pas.' },
    {
      en: 'Take a longer tick or a shorter run.',
      fr: 'Prenez un pas plus long ou une exécution plus courte.',
    },
  ),
  'outcome-needs': error(
    { en: 'The metric “{metric}” needs “{key}”.', fr: 'La mesure « {metric} » demande « {key} ».' },
    { en: 'Say {meaning}.', fr: 'Précisez {meaning}.' },
  ),
  'outcome-needless': error(
    {
      en: 'The metric “{metric}” takes no “{key}”.',
      fr: 'La mesure « {metric} » ne prend pas « {key} ».',
    },
    { en: 'Remove it.', fr: 'Supprimez-la.' },
  ),
  'outcome-repeated': error(
    {
      en: 'The outcome “{found}” is already listed (line {line}).',
      fr: 'Le résultat « {found} » figure déjà (ligne {line}).',
    },
    {
      en: 'Remove it, or measure it of another country or actor.',
      fr: 'Supprimez-le, ou mesurez-le pour un autre pays ou acteur.',
    },
  ),
  'means-understated': error(
    {
      en: 'The strategy is called {found}, and the means of “{actor}” are {means}.',
      fr: 'La stratégie est dite {found}, et les moyens de « {actor} » sont {means}.',
    },
    {
      en: 'Write “means: {means}”: such arms are shown for the harm they do and are not ranked.',
      fr: 'Écrivez « means: {means} » : de telles stratégies sont montrées pour le tort qu’elles causent et ne sont pas classées.',
    },
  ),
  'actor-cannot': error(
    {
      en: '“{actor}” is of the kind {kind}, which cannot do “{action}”.',
      fr: '« {actor} » est du type {kind}, qui ne peut pas faire « {action} ».',
    },
    {
      en: 'Bots act by injects: do: claim, actor: {actor}.',
      fr: 'Les robots agissent par des stimuli : do: claim, actor: {actor}.',
    },
  ),
  'budget-missing': note(
    {
      en: '“{actor}” acts in “{strategy}” and has no budget: what costs something will not happen.',
      fr: '« {actor} » agit dans « {strategy} » et n’a pas de budget : ce qui coûte n’aura pas lieu.',
    },
    { en: 'Give the actor a budget.', fr: 'Donnez un budget à cet acteur.' },
  ),
  'beyond-end': note(
    {
      en: '“{found}” comes at {at}, after the end of the run ({end}): it does not happen.',
      fr: '« {found} » vient à {at}, après la fin de l’exécution ({end}) : cela n’a pas lieu.',
    },
    { en: 'Move it, or lengthen the run.', fr: 'Déplacez-le, ou allongez l’exécution.' },
  ),
  'language-unspoken': note(
    {
      en: 'Nobody in this scenario speaks “{found}”.',
      fr: 'Personne dans ce scénario ne parle « {found} ».',
    },
    { en: 'Spoken are: {known}.', fr: 'Sont parlées : {known}.' },
  ),
  'baseline-acts': note(
    {
      en: 'The first strategy is the baseline, and “{found}” acts, while “{silent}” is silence.',
      fr: 'La première stratégie est la référence, et « {found} » agit, alors que « {silent} » est le silence.',
    },
    {
      en: 'Put the baseline first if silence is meant.',
      fr: 'Placez la référence en premier si c’est le silence.',
    },
  ),
  'languages-equal': note(
    {
      en: 'The languages of {profile} are taken in equal parts: {known}.',
      fr: 'Les langues de {profile} sont prises à parts égales : {known}.',
    },
    {
      en: 'Write languages with their shares to change that.',
      fr: 'Écrivez languages avec leurs parts pour changer cela.',
    },
  ),
  'more-faults': note(
    {
      en: 'There are {found} more faults, not listed.',
      fr: 'Il y a {found} autres fautes, non listées.',
    },
    { en: 'Correct these first.', fr: 'Corrigez d’abord celles-ci.' },
  ),
} as const;
