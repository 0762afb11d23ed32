/**
 * Everything the command says, in French (ICU message format). Plain spaces before ; ! ? % and :
 * and inside « » are made narrow or firm when a message is read.
 */
import type { Key } from './en.ts';

export const fr: Readonly<Record<Key, string>> = {
  'help-usage': 'diplosim : simulation à base d’agents de la diplomatie sur les réseaux sociaux',
  'help-epilogue':
    'Un scénario est un fichier, ou l’identifiant d’un scénario fourni (diplosim list). Codes de sortie : 0 fait, 1 entrée fautive, 2 mauvais usage, 3 un fichier ou une autre ressource a échoué, 70 notre faute, 130 interrompu.',

  'command-start': 'exécuter le premier scénario et servir la page pour le revoir',
  'command-run': 'une exécution, ou plusieurs avec --replicates',
  'command-check': 'lire des scénarios et dire ce qui ne va pas',
  'command-list': 'les scénarios fournis et les exécutions présentes',
  'command-describe': 'un scénario ou un mécanisme en toutes lettres',
  'command-view': 'servir la page pour revoir les exécutions, sur cette machine seulement',
  'command-verify': 'l’exécution est-elle intacte, et sa recette la redonne-t-elle ?',
  'command-export': 'une table ou le réseau d’une exécution en d’autres formats',

  'option-help': 'afficher ceci',
  'option-version': 'afficher la version',
  'option-lang': 'langue des messages : en ou fr',
  'option-json': 'un seul document JSON sur stdout, rien d’autre',
  'option-quiet': 'ni progression ni remarques',
  'option-set': 'chemin=valeur : modifier le scénario, comme population.citizens=2000',
  'option-data': 'un dossier dont les scénarios peuvent aussi nommer des fichiers',
  'option-strategy': 'la stratégie que suivent ses acteurs ; à défaut la première',
  'option-seed': 'un texte quelconque : le hasard de l’exécution',
  'option-network-seed':
    'un texte quelconque : le hasard du réseau ; à défaut la graine de l’exécution',
  'option-workers': 'exécutions simultanées ; à défaut une par processeur',
  'option-force': 'remplacer ce qui existe, refaire ce qui est fait',
  'option-out': 'où l’écrire',
  'option-record': 'ce qui est gardé d’une exécution : none, metrics ou full',
  'option-replicates': 'exécuter N fois, chacune avec son hasard',
  'option-format-describe': 'text ou html',
  'option-format-export': 'csv, json, parquet, gexf ou graphml',
  'option-port': 'à partir d’où chercher un port libre',

  'usage-no-command': 'Dites quoi faire : diplosim COMMANDE, ou diplosim --help.',
  'usage-unknown-command': 'Il n’y a pas de commande « {name} ».',
  'usage-unknown-option': 'Il n’y a pas d’option {name} ici.',
  'usage-known': 'Sont possibles : {known}.',
  'usage-nearest': 'Vouliez-vous dire {near} ?',
  'usage-too-few': 'Il manque quelque chose : {usage}',
  'usage-too-many': '« {extra} » est de trop : {usage}',
  'usage-twice': '{name} est donné plus d’une fois.',
  'usage-choice': '{name} n’accepte pas « {value} ».',
  'usage-count': '{name} demande un nombre entier de 1 à {most, number}, pas « {value} ».',
  'usage-empty': '{name} demande un texte.',
  'usage-record-replicates':
    'Avec --replicates, seul --record none est possible : pour enregistrer une réplication, exécutez-la avec ses graines.',
  'usage-out-nothing': '--out demande quelque chose à écrire : --record metrics ou full.',
  'usage-format-table': '{format} contient le réseau : exportez-le avec la table « ties ».',
  'usage-data-folder': '--data {path} : ce dossier n’existe pas.',

  error: 'erreur',
  note: 'remarque :',
  hint: 'conseil :',

  'not-found': 'Il n’y a ni scénario, ni recette, ni exécution « {name} ».',
  'not-found-hint': 'Donnez un fichier, un dossier d’exécution ou un identifiant : {known}.',
  'not-found-near': 'Vouliez-vous dire « {near} » ?',
  'unknown-strategy': 'Le scénario n’a pas de stratégie « {name} ».',
  'unknown-strategy-hint': 'Sont possibles : {known}.',
  'unknown-strategy-near': 'Vouliez-vous dire « {near} » ? Sont possibles : {known}.',
  'recipe-json': '« {file} » n’est pas du JSON.',
  'recipe-format': '« {file} » est d’un format que cette version ne lit pas.',
  'recipe-shape': '« {file} » n’est pas la recette d’une exécution.',
  'recipe-hint':
    'Une recette est le recipe.json d’un dossier d’exécution, ou ce que la page enregistre.',
  'not-text': '« {file} » n’est pas un texte en UTF-8.',
  'not-text-hint': 'Enregistrez-le en UTF-8 dans votre éditeur.',
  'recipe-decision': 'La décision {number} de « {file} » ne convient pas à son scénario.',
  'recipe-decision-hint':
    'Les décisions nomment des points de décision, des options et des stimuli du scénario.',
  'run-no-folder': 'Il n’y a pas de dossier d’exécution « {path} ».',
  'run-no-folder-hint':
    'Un dossier d’exécution contient un manifest.json ; diplosim list montre ceux qui existent.',
  'run-missing': '{file} manque : l’exécution est endommagée et n’est pas lue.',
  'run-damaged':
    '{file} n’est pas tel qu’il a été écrit : l’exécution est endommagée et n’est pas lue.',
  'run-format': '{file} est d’un format que cette version ne lit pas, ou endommagé.',
  'run-damaged-hint': 'Refaites-la avec --force, ou reprenez le dossier d’une copie.',
  'run-no-table': 'L’exécution n’a pas de table « {name} ».',
  'run-engine':
    'L’exécution vient du moteur {made} ; celui-ci est {here}, qui peut donner une autre exécution.',
  'run-engine-hint': 'Ses fichiers sont intacts. Pour la refaire, utilisez diplosim {made}.',

  resource: '{path} : {what}.',
  'resource-hint-none': 'Ce qui était fait est gardé.',
  'resource-ENOSPC': 'le disque est plein',
  'resource-EACCES': 'cet utilisateur n’en a pas le droit',
  'resource-EPERM': 'cet utilisateur n’en a pas le droit',
  'resource-EROFS': 'on ne peut pas écrire dans ce dossier',
  'resource-EMFILE': 'trop de fichiers sont ouverts',
  'resource-ENFILE': 'trop de fichiers sont ouverts',
  'resource-EEXIST': 'existe déjà ; --force le remplace',
  'resource-EFOREIGN': 'n’est pas un dossier d’exécution et n’est pas remplacé',
  'resource-EBUILD': 'n’a pas pu être construit',
  'resource-ENOTEMPTY': 'existe déjà ; --force le remplace',
  'resource-ENOENT': 'n’existe pas',
  'resource-EISDIR': 'est un dossier',
  'resource-ENOTDIR': 'un fichier se trouve là où il faut un dossier',
  'resource-ENAMETOOLONG': 'le nom est trop long',
  'resource-EIO': 'le disque signale une erreur',
  'resource-other': 'a échoué ({code})',

  bug: 'diplosim a échoué. C’est notre faute, pas la vôtre.',
  'bug-run':
    'Cela se revoit avec : diplosim run {scenario} --seed {seed} --network-seed {networkSeed} (pas de temps {tick, number}).',
  'bug-report': 'Merci de le signaler avec les lignes ci-dessus.',

  'progress-run': 'Exécution',
  'progress-replicates': 'Réplications',
  'progress-verify': 'Nouvelle exécution',
  'progress-left': 'reste :',
  'progress-line': '{label} : {percent, number} %',

  'interrupted-run': 'Arrêté. Rien n’a été écrit ; la même commande recommence.',
  'interrupted-replicates':
    'Arrêté après {done, number} réplications sur {total, number}. Rien n’a été écrit ; la même commande les refait.',
  'interrupted-verify': 'Arrêté. L’exécution est inchangée ; la même commande la vérifie.',

  'run-reused': 'Cette exécution existe déjà : {path} (--force la refait).',
  'run-workers': '--workers est sans effet sur une seule exécution.',
  'run-notes':
    '{message} (et {more, plural, one {# autre} other {# autres}} : {lines, plural, one {ligne} other {lignes}} {numbers})',
  illustration: 'Nomme des pays réels : une illustration, non une prévision.',

  'summary-strategy': 'stratégie',
  'summary-seed': 'graine',
  'summary-network-seed': 'graine du réseau',
  'summary-time': 'durée',
  'summary-days':
    '{days, plural, one {# jour} other {# jours}} en {ticks, plural, one {# pas de temps} other {# pas de temps}}',
  'summary-hours':
    '{hours, plural, one {# heure} other {# heures}} en {ticks, plural, one {# pas de temps} other {# pas de temps}}',
  'summary-ticks': '{ticks, plural, one {# pas de temps} other {# pas de temps}}',
  'summary-public': 'comptes',
  'summary-public-value': '{agents, number}, avec {ties, number} liens',
  'summary-traffic': 'échanges',
  'summary-traffic-value':
    '{posts, number} messages, {shares, number} partages, {impressions, number} vues',
  'summary-digest': 'empreinte',
  'summary-folder': 'écrit dans',
  'summary-outcome': 'Résultat',
  'summary-value': 'Valeur',
  'summary-reached': 'Par personne touchée',
  'summary-mean': 'Moyenne',
  'summary-sd': 'Écart type',
  'summary-interval': 'IC à 95 %',
  'summary-runs': 'Exécutions',
  'summary-headline': 'En gras : ce que le scénario demande d’abord.',
  'summary-one-run':
    'Une exécution est un cours possible des choses. Elle ne désigne pas de gagnant.',
  'summary-replicates':
    '{n, number} réplications sur {networks, plural, one {# réseau} other {# réseaux}}',
  'summary-next': 'Pour la revoir : diplosim view {path}',

  'check-good': '{file} : en ordre ({agents, number} citoyens, {ticks, number} pas de temps)',
  'check-count':
    '{errors, plural, =0 {Aucune erreur} one {# erreur} other {# erreurs}} dans {files, plural, one {# fichier} other {# fichiers}}.',

  'list-scenarios': 'Scénarios',
  'list-runs': 'Exécutions dans {folder}',
  'list-size': '{citizens, number} citoyens, {days, number} j',
  'list-broken': 'ne peut pas être lu : diplosim check {id}',

  'view-address': 'La page est à {address}',
  'view-stop': 'Ctrl-C l’arrête.',
  'view-stopped': 'Arrêté.',
  'view-no-runs':
    'Pas encore d’exécution dans {folder}. Faites-en une : diplosim run direct-address',
  'view-skipped': '{path} est laissé de côté : {file} est endommagé ou manque.',
  'view-building': 'Construction de la page (une fois, et après des changements).',
  'view-no-page-hint': 'Depuis les sources : npm run build.',
  'view-build-failed': 'La page n’a pas pu être construite.',

  'verify-files': '{files, number} fichiers sont tels qu’ils ont été écrits.',
  'verify-agrees': 'Refaite, elle est la même : {ticks, number} pas de temps, empreinte {digest}.',
  'verify-tick': 'Refaite, elle diffère : d’abord au pas de temps {tick, number}, dans {what}.',
  'verify-mechanism': 'Le premier mécanisme de la liste qui écrit {what} est {mechanism}.',
  'verify-unsteady':
    'Deux exécutions de ce jour diffèrent entre elles après {mechanism} (pas de temps {tick, number}) : il n’est pas déterministe.',
  'verify-table': 'La table {name} n’est pas celle que donne sa recette.',
  'verify-differs-hint':
    'Soit le dossier a été modifié et ses sommes refaites, soit ce moteur n’est pas celui qui l’a produit.',

  'describe-mechanism': 'Mécanisme {name}',
  'describe-equation': 'Équation',
  'describe-source': 'Source',
  'describe-parameters': 'Paramètres',
  'describe-default': 'par défaut',
  'describe-limits': 'de {low} à {high}',
  'describe-unvalidated': 'Aucun test ne le confronte à un fait extérieur.',
  'describe-no-parameters': 'Il n’a pas de paramètres.',
  'describe-unknown': 'Il n’y a ni scénario ni mécanisme « {name} ».',
  'describe-mechanisms': 'Mécanismes : {names}.',
  'describe-size':
    '{agents, number} citoyens, {days, number} jours en {ticks, number} pas de temps.',
  'describe-countries': 'Pays',
  'describe-actors': 'Acteurs',
  'describe-strategies': 'Stratégies',
  'describe-claims': 'Affirmations',
  'describe-timeline': 'Chronogramme',
  'describe-outcomes': 'Résultats',
  'describe-expect': 'Attendu',
  'describe-up': 'hausse',
  'describe-down': 'baisse',
  'describe-none': 'pas de différence',
  'describe-true': 'vrai',
  'describe-false': 'faux',
  'describe-share': '{share} des citoyens',
  'describe-budget': 'effectif {staff, number}, budget {budget, number} unités',
  'describe-at': 'heure {hour}',
  'describe-when': 'quand {metric} le dit',
  'describe-silence': 'rien n’est fait',
  'certainty-checked': 'vérifié',
  'certainty-memory': 'de mémoire',
  'certainty-design': 'choix de conception',
  'certainty-prototype': 'trouvé dans un prototype',

  'export-written': 'Écrit : {path}',
};
