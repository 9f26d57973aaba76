import type { Message } from '../../message.ts';

export const publication = {
	'publication.title': 'Publier les chiffres d’un programme',
	'publication.title.published': 'Promotions {years} publiées',
	'publication.title.none': 'Rien n’est publié',
	'publication.document': 'Diffusion {programme}',
	'publication.lede':
		'Seul ce qui ne désigne personne est publié : rien de 1 à 4 personnes, ni ce qui le laisserait deviner, pages précédentes comprises.',
	'publication.choose': 'Choisissez un programme',
	'publication.done.proposed': 'Proposition enregistrée. Relisez l’aperçu avant de publier.',
	'publication.done.approved': 'La page publique donne maintenant ces chiffres.',
	'publication.done.ended': 'C’est retiré ; l’historique le garde.',
	'publication.done.record': 'La fiche du répertoire est enregistrée ; les écarts sont dans le tableau.',
	'publication.state': 'Ce que lit le public',
	'publication.state.published': 'Publié le {day} par {by}.',
	'publication.state.none': 'La page publique présente le programme et dit qu’aucun chiffre n’est publié.',
	'publication.state.proposed': 'Proposé le {day} par {by}, pas encore publié.',
	'publication.command-line': 'la ligne de commande du serveur',
	'publication.state.link': 'Voir la page publique',
	'publication.preview': 'Aperçu, tel que le public le lira',
	'publication.preview.text':
		'Aperçu : la page telle que le public la lit avec cette publication. Les fichiers liés donnent ce qui est publié aujourd’hui.',
	'publication.preview.back': 'Revenir à la diffusion',
	'publication.approve': 'Publier cette proposition',
	'publication.approve.who': 'Un chargé d’études ou un administrateur la publie.',
	'publication.propose': 'Proposer la publication',
	'publication.propose.text': 'À partir des chiffres figés le {day}.',
	'publication.propose.lock': 'Rien n’est figé pour ce programme : il n’y a donc rien à publier.',
	'publication.propose.dossier': 'Aller au dossier, pour figer les chiffres',
	'publication.refuse': 'Écarter la proposition',
	'publication.withdraw': 'Retirer la publication',
	'publication.reason': 'Motif',
	'publication.reason.hint': 'Gardé dans l’historique, jamais montré au public.',
	'publication.history': 'Historique',
	'publication.history.empty': 'Aucune publication n’a été proposée.',
	'publication.history.cohorts': 'Promotions',
	'publication.history.proposal': 'Proposée',
	'publication.history.approval': 'Publiée',
	'publication.history.state': 'État',
	'publication.history.proposed': 'En attente',
	'publication.history.published': 'En vigueur',
	'publication.history.withdrawn': 'Retirée',
	'publication.history.replaced': 'Remplacée',
	'publication.history.refused': 'Écartée',
	'publication.register': 'Le bloc public du répertoire',
	'publication.register.none': 'Les six colonnes viennent des chiffres figés : rien ne l’est.',
	'publication.register.caption': 'Statistiques des promotions, pour la fiche du répertoire',
	'publication.register.note':
		'Chiffres exacts, pour France compétences. La page publique les protège davantage.',
	'publication.register.annee': 'Promotion',
	'publication.register.nombre_certifies': 'Certifiés',
	'publication.register.nombre_certifies_vae': 'dont VAE',
	'publication.register.taux_insertion_global_6mois': 'Global à 6 mois, %',
	'publication.register.taux_insertion_metier_6mois': 'Métier à 6 mois, %',
	'publication.register.taux_insertion_metier_2ans': 'Métier à 2 ans, %',
	'publication.register.gap': 'en ligne : {recorded}',
	'publication.register.files': 'Télécharger :',
	'publication.record': 'Fiche importée : {file}, le {day}.',
	'publication.record.gaps': {
		one: '{count} écart avec ce qui est calculé.',
		other: '{count} écarts avec ce qui est calculé.'
	},
	'publication.record.label': 'Fiche du répertoire (XML de l’open data)',
	'publication.record.hint':
		'Le fichier de France compétences, ou l’extrait de la fiche {number}. 20 Mo au plus.',
	'publication.record.submit': 'Comparer à cette fiche',
	'publication.snippets': 'Montrer ces chiffres sur un autre site',
	'publication.snippet.badge': 'Vignette, sans script',
	'publication.snippet.frame': 'Cadre, avec sa hauteur',
	'publication.snippet.alt': 'Insertion six mois après le titre, {programme}',
	'publication.qualiopi': 'Fiche qualité (Qualiopi) de ce programme',
	'problem.public.unknown': 'Aucun programme n’a le code « {found} ».',
	'problem.public.ambiguous':
		'Plusieurs établissements ont ce programme ({known}). Ajoutez « ?institution= » et le code de l’un d’eux.',
	'problem.publication.no-lock': 'Rien n’est figé pour ce programme. Figez d’abord ses chiffres.',
	'problem.publication.same': 'Ces mêmes chiffres sont déjà proposés ou publiés.',
	'problem.publication.unknown': 'Aucune publication ne porte ce numéro ({found}), ou elle n’est pas à vous.',
	'problem.publication.closed': 'Cette publication n’attend plus de décision. Rechargez la page.',
	'problem.publication.moved':
		'Les chiffres figés, ou ce qui est déjà publié, ont changé depuis la proposition. Proposez à nouveau, et relisez l’aperçu.',
	'problem.register.missing': 'Choisissez le fichier XML de la fiche.',
	'problem.register.large':
		'Ce fichier dépasse {most} Mo. Gardez-en la seule fiche du programme, de <FICHE> à </FICHE>.',
	'problem.register.no-number':
		'Ce programme n’a pas de numéro au répertoire : aucune fiche ne peut être reconnue comme la sienne.',
	'problem.register.xml':
		'Ligne {row} : ce n’est pas un fichier XML bien formé. Téléchargez-le à nouveau, sans l’ouvrir dans un tableur.',
	'problem.register.version':
		'Ligne {row} : ce fichier est de la version {found} du flux ; la version 4 est attendue. Téléchargez l’export V4 sur data.gouv.fr.',
	'problem.register.no-record': 'Aucune <FICHE> n’est dans ce fichier. Prenez l’export des fiches RNCP.',
	'problem.register.other': 'Ce fichier décrit {found} ; la fiche {expected} est attendue.',
	'problem.register.no-promotions': 'La fiche est là, sans statistiques de promotions : rien à comparer.',
	'problem.register.year':
		'Ligne {row} : une promotion n’a pas d’année lisible. Écrivez-la en quatre chiffres, ou prenez l’original.',
	'problem.register.twice':
		'Ligne {row} : la promotion {found} est là deux fois. Gardez-en une, ou prenez l’original.',
	'problem.register.value':
		'Ligne {row} : « {found} » n’est pas un nombre entier. Corrigez le fichier, ou prenez l’original.'
} as const satisfies Record<string, Message>;
