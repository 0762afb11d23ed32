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

  'command-scorecard': 'ce que l’on sait des réseaux sociaux, à côté du modèle',
  'command-calibrate':
    'ce que les faits laissent plausible des paramètres qu’aucune source ne donne',
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
  'option-agents': 'habitants des mondes mesurés ; 10 000 par défaut',
  'option-networks': 'nombre de réseaux sur lesquels mesurer ; 3 par défaut',
  'option-facts': 'numéros de faits, comme 1,6,13 ; tous par défaut',
  'option-data-real': 'un dossier de cascades et de réseaux réels auxquels comparer',
  'option-samples': 'nombre de tirages a priori ; 500 par défaut',
  'option-days': 'nombre de jours simulés de chaque monde ; 30 par défaut',
  'option-keep': 'pourcentage des tirages à garder, les plus proches des faits ; 5 par défaut',
  'option-seed-draws': 'un texte quelconque : le hasard des tirages',
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
  'usage-fact': '--facts n’accepte pas « {word} ».',
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
  'summary-model': 'modèle',
  'summary-agents': 'agents',
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
  'check-good-model':
    '{file} : en ordre (modèle {model}, {agents, plural, one {# agent} other {# agents}}, au plus {ticks, plural, one {# pas de temps} other {# pas de temps}})',
  'check-count':
    '{errors, plural, =0 {Aucune erreur} one {# erreur} other {# erreurs}} dans {files, plural, one {# fichier} other {# fichiers}}.',

  'list-scenarios': 'Scénarios',
  'list-runs': 'Exécutions dans {folder}',
  'list-size': '{citizens, number} citoyens, {days, number} j',
  'list-model': 'modèle {model}',
  'list-broken': 'ne peut pas être lu : diplosim check {id}',

  'view-address': 'La page est à {address}',
  'view-stop': 'Ctrl-C l’arrête.',
  'view-stopped': 'Arrêté.',
  'view-no-runs':
    'Pas encore d’exécution dans {folder}. Faites-en une : diplosim run direct-address',
  'view-skipped': '{path} est laissé de côté : {file} est endommagé ou manque.',
  'view-damaged': '{path} : endommagés ou manquants, donc non montrés : {files}.',
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
  'describe-model': 'Modèle {name}',
  'describe-model-size':
    'Le modèle {model} à la place de la chaîne complète, au plus {ticks, plural, one {# pas de temps} other {# pas de temps}}.',
  'describe-columns': 'Colonnes du fichier des agents',
  'describe-network': 'Réseau',
  'describe-usual-network': 'si aucun n’est indiqué',
  'describe-from-files': 'lu dans des fichiers',
  'describe-equation': 'Équation',
  'describe-source': 'Source',
  'describe-parameters': 'Paramètres',
  'describe-default': 'par défaut',
  'describe-limits': 'de {low} à {high}',
  'describe-unvalidated': 'Aucun test ne le confronte à un fait extérieur.',
  'describe-no-parameters': 'Il n’a pas de paramètres.',
  'describe-unknown': 'Il n’y a ni scénario, ni mécanisme, ni modèle « {name} ».',
  'describe-mechanisms': 'Mécanismes : {names}. Modèles : {models}.',
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

  'progress-scorecard': 'Mesures',
  'interrupted-scorecard':
    'Arrêté : {done, number} mesures sur {total, number} étaient faites, et ne sont pas gardées.',
  'scorecard-title': 'Tableau de validation',
  'scorecard-head':
    '{people, number} habitants, {networks, plural, one {un réseau} other {# réseaux}} ; un fait est retrouvé quand la moyenne sur les réseaux est dans son intervalle.',
  'scorecard-at-effect': '{title} (effet de véracité {effect})',
  'scorecard-band': '[{low} à {high}]',
  'scorecard-pass': 'retrouvé',
  'scorecard-fail': 'ÉCHEC',
  'scorecard-role-input': 'donnée d’entrée',
  'scorecard-role-fitted': 'ajusté',
  'scorecard-role-held-out': 'réservé au contrôle',
  'scorecard-verdict': '{role} : {passed, number} faits retrouvés sur {of, number}.',
  'scorecard-distances':
    'Écarts aux cascades réelles et au graphe de vraies pages diplomatiques, effet de véracité 0. Rien n’a été ajusté sur elles. L’écart est le plus grand entre deux fonctions de répartition ou deux courbes.',
  'scorecard-distance': '{data}, {what} : réel {real}, modèle {model}, écart {distance}',
  'scorecard-column-number': 'n°',
  'scorecard-column-fact': 'fait',
  'scorecard-column-role': 'rôle',
  'scorecard-column-empirical': 'observé',
  'scorecard-column-figure': 'mesure',
  'scorecard-column-networks': 'réseaux',
  'scorecard-column-mean': 'moyenne',
  'scorecard-column-band': 'intervalle',
  'scorecard-column-verdict': 'verdict',
  'scorecard-column-data': 'données',
  'scorecard-column-real': 'réel',
  'scorecard-column-model': 'modèle',
  'scorecard-column-distance': 'écart',

  'command-compare':
    'les stratégies d’un scénario avec le même hasard, et sous d’autres hypothèses',
  'option-strategies':
    'stratégies à comparer, a,b : la première est la référence ; à défaut toutes',
  'option-compare-replicates': 'paires d’exécutions ; à défaut 100',
  'option-worlds': 'autres mondes où la réponse est éprouvée ; à défaut 12, 0 pour aucun',
  'option-question':
    'une fiche de question : ce qui est demandé, décidé avant la première exécution',
  'option-posterior':
    'un posterior.json de diplosim calibrate : des paramètres étalonnés pour les autres mondes',
  'option-compare-networks': 'réseaux sur lesquels les paires sont réparties ; à défaut 20',
  'usage-count-or-none': '{name} demande un nombre entier de 0 à {most, number}, pas « {value} ».',
  'usage-one-arm': 'Il faut deux stratégies pour une comparaison.',
  'usage-one-arm-hint': 'Le scénario en a : {known}.',
  'usage-question': '{option} dit {given}, alors que la fiche de question a fixé {carded}.',
  'question-no-effect': 'La règle d’arrêt « precision » demande un effet d’intérêt.',
  'question-no-effect-hint': 'Ajoutez effectOfInterest : la plus petite différence qui compterait.',
  'compare-no-outcomes': 'Le scénario n’a pas de résultats : il n’y a rien à comparer.',
  'compare-no-outcomes-hint': 'Énumérez sous outcomes ce qui doit être mesuré.',
  'attackers-gain-harm':
    'Aggraver « {outcome} » pour les gens est le gain d’un attaquant. Ce n’est pas accepté comme objectif.',
  'attackers-gain-attacker':
    '« {outcome} » est le gain de quelqu’un qui agit à couvert ou par contrainte. Ce n’est pas accepté comme objectif.',
  'attackers-gain-hint':
    'Demandez comment réduire le dommage : nommez un résultat qui profite au public.',
  'posterior-shape': '« {file} » ne contient pas de tirages de paramètres.',
  'posterior-shape-hint': 'Il s’agit du fichier posterior.json qu’écrit diplosim calibrate.',
  'compare-world-impossible': 'Le monde {number, number} est laissé de côté : {reason}',
  'command-sensitivity': 'de quoi dépendent les résultats, parmi ce qu’une expérience fait varier',
  'option-method': 'morris : criblage ; sobol : parts de la variance avec leurs intervalles',
  'option-trajectories': 'trajectoires du criblage ; 20 à défaut',
  'option-samples-sobol':
    'lignes de chaque échantillon de Sobol, de préférence une puissance de deux ; 256 à défaut',
  'sensitivity-nothing':
    'L’expérience ne fait rien varier : donnez-lui vary: avec intervalles ou valeurs.',
  'sensitivity-done':
    '{points, number} points ; pour les stratégies après la première, on lit la différence avec elle',
  'command-sweep':
    'une expérience : points, stratégies et réplications ; reprend là où elle s’est arrêtée',
  'option-out-results': 'où vont les résultats ; relancée avec le même dossier, elle reprend',
  'option-shard': 'i/n : seulement une exécution sur n, pour des machines qui partagent le dossier',
  'option-gather': 'ne rien exécuter : faire les tables de ce qui est terminé',
  'option-engine': 'local, ou slurm : écrire (et soumettre) un tableau de tâches',
  'option-tasks': 'nombre de tâches sur une grappe ; 10 à défaut',
  'usage-shard': '--shard attend i/n, avec i de 1 à n, et non « {value} ».',
  'experiment-scenario': 'Le scénario « {name} », nommé par l’expérience, n’existe pas.',
  'experiment-scenario-hint':
    'Il est cherché à côté de l’expérience, au-dessous et dans sa collection, ainsi que dans les dossiers donnés par --data.',
  'experiment-scenario-outside':
    'Une expérience peut nommer des fichiers de son dossier, au-dessous, et de sa collection ; --data DOSSIER en ajoute un.',
  'results-other-experiment': '{folder} contient les résultats d’une autre expérience.',
  'results-other-engine':
    '{folder} contient des résultats du moteur {engine} ; celui-ci est le moteur {own}.',
  'results-other-hint':
    'Prenez un autre dossier avec --out, ou --force pour les effacer et recommencer.',
  'progress-sweep': 'Exécutions',
  'interrupted-sweep':
    'Arrêt : {done, number} exécutions sur {total, number} sont terminées et gardées dans {folder}. La même commande reprend à partir de là.',
  'sweep-failed':
    'point {point}, {strategy}, graine {seed}, graine du réseau {networkSeed} : échec au pas {tick} : {message}',
  'sweep-missing':
    '{missing, number} exécutions sur {total, number} manquent encore : lancez la même commande sans --gather.',
  'sweep-shard':
    'Cette part est terminée ; {missing, number} exécutions sur {total, number} restent aux autres. Quand elles seront terminées : --gather.',
  'sweep-difference': 'différence',
  'sweep-done':
    '{points, plural, one {# point} other {# points}}, {replicates, plural, one {# réplication} other {# réplications}} chacun ; {done, number} exécutions maintenant, {before, number} auparavant',
  'sweep-more': '… et {left, number} lignes de plus dans summary.csv',
  'slurm-written':
    'Il n’y a pas de sbatch ici. Sur la grappe : sbatch {array} puis, quand ses tâches sont terminées, sbatch {gather}.',
  'slurm-submitted': 'Soumis : tâche {job}, puis {gather}, qui rassemble dans {folder}.',
  'slurm-refused': 'sbatch a refusé les tâches : {reason}',
  'slurm-refused-hint':
    'Les scripts sont gardés : adaptez-les à votre grappe et soumettez-les à la main.',
  'progress-compare': 'Exécutions',
  'progress-rate': '{rate, number} par minute',
  'interrupted-compare':
    'Arrêté après {done, number} exécutions sur {total, number}. Rien n’a été écrit ; la même commande les refait.',
  'interrupted-compare-kept':
    'Arrêté après {done, number} exécutions sur {total, number}. Elles sont gardées ; la même commande reprend là.',
  'compare-kept':
    '{count, plural, one {# exécution d’un essai antérieur est gardée et n’est pas refaite} other {# exécutions d’un essai antérieur sont gardées et ne sont pas refaites}} (--force recommence à zéro).',
  'income-high': 'Revenu élevé',
  'income-upper-middle': 'Revenu intermédiaire supérieur',
  'income-lower-middle': 'Revenu intermédiaire inférieur',
  'income-low': 'Revenu faible',

  'sentence-worlds':
    'Dans {agree, number} des {known, number} mondes plausibles examinés ({percent}), « {arm} » a donné une valeur de « {outcome} » plus {direction, select, up {élevée} other {basse}} que « {against} » ({figures}) ; {flip}.',
  'sentence-alone':
    '« {arm} » a donné une valeur de « {outcome} » plus {direction, select, up {élevée} other {basse}} que « {against} » ({figures}). La robustesse n’a pas été examinée.',
  'sentence-undecided':
    'Les exécutions ne départagent pas « {arm} » et « {against} » pour « {outcome} » ({figures}). La valeur était plus {direction, select, up {élevée} other {basse}} dans {agree, number} des {known, number} mondes plausibles examinés.',
  'sentence-undecided-alone':
    'Les exécutions ne départagent pas « {arm} » et « {against} » pour « {outcome} » ({figures}). La robustesse n’a pas été examinée.',
  'sentence-equal':
    '« {arm} » et « {against} » ne diffèrent dans aucune paire d’exécutions pour « {outcome} ».',
  'sentence-one-pair':
    'Une paire d’exécutions est un cours possible des choses : elle ne dit pas laquelle de « {arm} » et « {against} » fait plus pour « {outcome} ».',
  'sentence-none':
    'Aucune paire d’exécutions ne donne « {outcome} » à la fois pour « {arm} » et « {against} ».',
  'sentence-figures':
    'différence médiane {median}, intervalle{rough, select, yes { approximatif} other {}} à 95 % de {low} à {high}, {pairs, plural, one {# paire} other {# paires}}',
  'flip-none': 'le résultat ne s’inverse dans aucun d’eux',
  'flip-is': 'le résultat s’inverse quand « {meaning} » vaut « {value} »',
  'flip-above': 'le résultat s’inverse quand « {meaning} » dépasse {value}',
  'flip-below': 'le résultat s’inverse quand « {meaning} » est inférieur à {value}',
  'flip-some':
    'le résultat s’inverse dans {count, plural, one {# d’entre eux} other {# d’entre eux}}, sans qu’une hypothèse seule dise lesquels',

  'outcome-reached': '{outcome}, moyenne des personnes touchées',
  'compare-not-examined':
    'La robustesse n’a pas été examinée (--worlds 0) : sous d’autres hypothèses, la réponse peut être autre.',
  'compare-runs':
    '{pairs, plural, one {# paire d’exécutions} other {# paires d’exécutions}} par stratégie sur {networks, plural, one {# réseau} other {# réseaux}} ; différences par rapport à « {baseline} », avec le même hasard.',
  'compare-one-pair': 'Une seule paire d’exécutions ne désigne pas de gagnant.',
  'compare-strategy': 'Stratégie',
  'compare-difference': 'Différence',
  'compare-p': 'p (Holm)',
  'compare-per-unit': 'Pour 100 unités',
  'compare-per-reached': 'Par personne touchée',
  'compare-best': 'P(meilleure)',
  'compare-unranked-covert': '{strategy} (à couvert : hors classement)',
  'compare-unranked-coercive': '{strategy} (par contrainte : hors classement)',
  'compare-pairing':
    'Même hasard : corrélation des stratégies de {low} à {high} ; sans appariement, il faudrait {worth, number} fois plus d’exécutions pour la même précision, en médiane.',
  'compare-needed':
    '{arm} : pour une différence de {effect}, {replicates, number} réplications sur {networks, number} réseaux ; {done, number} ont été faites.',
  'compare-needed-none':
    '{arm} : aucun nombre de réplications ne suffit pour une différence de {effect}.',
  'compare-nothing': ' : aucune exécution n’a de valeur.',
  'compare-others': 'Autres résultats',
  'compare-public': 'Le public visé',
  'compare-equity': 'Par groupe de personnes',
  'compare-group': 'Groupe',
  'compare-share': 'Part',
  'compare-harm': 'Dommage des moyens couverts ou contraignants, et ce qui le réduit',
  'compare-harm-is':
    '{arm} : {label} {difference} (de {low} à {high}){harmful, select, yes { ; les gens s’en portent plus mal} no {} other {}}',
  'compare-harm-against': '  avec « {arm} » à sa place : {difference} (de {low} à {high})',
  'compare-expected': 'Attendu',
  'compare-expectation':
    '« {arm} » contre « {against} », {outcome} {direction, select, up {en hausse} down {en baisse} other {sans différence}} : {verdict}',
  'verdict-supported': 'confirmé',
  'verdict-contradicted': 'contredit',
  'verdict-undecided': 'indécis',
  'verdict-not-compared': 'non comparé',
  'compare-worlds':
    'Autres mondes : {count, plural, one {# monde} other {# mondes}} aux règles et paramètres différents, {pairs, plural, one {# paire} other {# paires}} chacun',
  'compare-world-answer':
    '« {arm} » {direction, select, up {plus haut} other {plus bas}} dans {agree, number} sur {known, number}{robust, select, yes {, robuste} other {}} ; selon les mondes, de {low} à {high}',
  'compare-sentence': 'À citer',
  'compare-failed':
    '{count, plural, one {# exécution a échoué} other {# exécutions ont échoué}}. C’est notre faute, pas la vôtre ; leurs paires sont laissées de côté.',
  'compare-next': 'Écrit dans {path}',

  'progress-calibrate': 'Étalonnage',
  'interrupted-calibrate':
    'Arrêté : {done, number} échantillons sur {total, number} sont faits et gardés. Redonnez la même commande pour continuer.',
  'calibrate-other': '{path} contient les échantillons d’un autre étalonnage.',
  'calibrate-other-hint': 'Donnez un autre --out, ou --force pour les jeter.',
  'calibrate-head':
    '{kept, plural, one {Un tirage gardé} other {# tirages gardés}} sur {samples, number}, les plus proches des faits.',
  'calibrate-line': '{path} : a priori {low} à {high}, gardé {median} ({from} à {to})',
  'calibrate-nearest':
    'Écart du plus proche : {distance} (1 : un demi-intervalle d’écart sur chaque fait).',

  'export-written': 'Écrit : {path}',
};
