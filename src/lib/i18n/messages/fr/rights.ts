import type { Message } from '../../message.ts';

/** The pages of a graduate’s rights: read, correct, erase, stop, wrong person, addresses. */
export const rights = {
	'answering.addresses.next': 'Pour la prochaine enquête',
	'answering.addresses.title': 'Mettre à jour mes coordonnées',
	'answering.addresses.text':
		'Donnez une adresse que vous garderez. Elle sert seulement à vous envoyer les prochaines enquêtes.',
	'answering.addresses.blank':
		'Un champ vide garde ce que nous avons déjà. Pour votre sécurité, nous ne l’affichons pas ici.',
	'answering.addresses.nobody':
		'Votre établissement ne garde ni nom ni adresse avec ce titre. Il n’y a rien à mettre à jour.',
	'answering.addresses.email': 'Courriel personnel',
	'answering.addresses.email.hint': 'Exemple : prenom.nom@exemple.fr',
	'answering.addresses.phone': 'Téléphone personnel',
	'answering.addresses.phone.hint': 'Exemple : 06 12 34 56 78',
	'answering.addresses.preferred': 'Comment préférez-vous être contacté ?',
	'answering.addresses.preferred.same': 'Comme avant',
	'answering.addresses.preferred.email': 'Par courriel',
	'answering.addresses.preferred.phone': 'Par téléphone',
	'answering.addresses.keep': 'Enregistrer mes coordonnées',
	'answering.addresses.kept': 'Vos coordonnées sont enregistrées. Merci.',
	'answering.data.read.title': 'Recevoir mes données',
	'answering.data.read.text':
		'Un fichier avec tout ce que {institution} garde sur vous. Il est au format JSON, lisible par d’autres outils.',
	'answering.data.read.do': 'Télécharger mes données',
	'answering.data.correct.title': 'Corriger',
	'answering.data.correct.text': 'Vous pouvez changer vos réponses jusqu’au {closes}.',
	'answering.data.correct.closed':
		'Les réponses ne se changent plus ici. Pour en corriger une, écrivez à {contact} avec la référence ci-dessus.',
	'answering.data.correct.closed-no-contact':
		'Les réponses ne se changent plus ici. Pour en corriger une, répondez au message qui vous a apporté ce lien.',
	'answering.data.correct.do': 'Relire et corriger mes réponses',
	'answering.data.stop.title': 'Arrêter ou effacer',
	'answering.data.erase': 'Effacer mes données',
	'answering.data.back': 'Vos données et vos droits',
	'answering.proof.birth-year': 'Votre année de naissance',
	'answering.proof.birth-year.hint': 'Pour vérifier que c’est bien vous. Exemple : 1986',
	'answering.proof.family-name': 'Votre nom de famille',
	'answering.proof.family-name.hint': 'Pour vérifier que c’est bien vous, comme sur votre titre',
	'answering.erase.title': 'Effacer vos données ?',
	'answering.erase.goes': 'Ce qui est effacé',
	'answering.erase.goes.answers': 'Vos réponses à toutes nos enquêtes, et ce que nous en avons tiré sur vous',
	'answering.erase.goes.texts':
		'Tous les textes écrits par vous ou reçus sur vous, et votre année de naissance',
	'answering.erase.goes.contacts': 'Vos adresses et numéros de téléphone',
	'answering.erase.stays': 'Ce qui reste',
	'answering.erase.stays.award': 'Votre nom sur la liste du jury, avec le titre obtenu et sa date',
	'answering.erase.stays.counted': 'Une personne qui n’a pas répondu, dans le nombre de diplômés',
	'answering.erase.stays.figures': 'Les chiffres déjà publiés, où personne n’est reconnaissable',
	'answering.erase.after': 'Nous ne vous contacterons plus. L’effacement est immédiat et définitif.',
	'answering.erase.confirm': 'Effacer définitivement',
	'answering.erase.cancel': 'Ne rien effacer',
	'answering.erased.title': 'Vos données sont effacées.',
	'answering.erased.text':
		'Vos réponses et vos coordonnées n’existent plus ici. Nous ne vous contacterons plus. Vous pouvez fermer cette page.',
	'answering.other.title': 'Ce lien n’est pas pour moi',
	'answering.other.text':
		'Ce lien devait arriver à quelqu’un d’autre ? Nous le fermons, et nous n’écrirons plus à l’adresse utilisée.',
	'answering.other.nothing': 'Nous ne vous montrons rien sur cette personne.',
	'answering.other.confirm': 'Fermer ce lien',
	'answering.other.cancel': 'Ce lien est pour moi',
	'answering.other.done': 'Ce lien est fermé.',
	'answering.other.thanks': 'Merci. Nous n’écrirons plus à cette adresse. Vous pouvez fermer cette page.',

	'problem.addresses.channel': '« {found} » n’est pas un moyen de contact proposé. Choisissez dans la liste.',
	'problem.addresses.missing':
		'Nous n’avons pas d’adresse de ce type pour vous. Indiquez-la, ou choisissez un autre moyen de contact.',
	'problem.addresses.nobody': 'Il n’y a pas de coordonnées à mettre à jour pour ce titre.',
	'problem.addresses.none': 'Indiquez au moins un courriel, un téléphone ou une préférence.',
	'problem.addresses.phone':
		'« {found} » n’est pas un numéro de téléphone : 6 à 15 chiffres. Exemple : 06 12 34 56 78.',
	'problem.code.shape':
		'Ce n’est pas un code. Recopiez-le comme sur votre lettre, par exemple 7-3K7QW-X4M2P.',
	'problem.code.unknown':
		'Ce code n’ouvre rien. Vérifiez chaque signe, ou demandez un autre code à votre établissement.',
	'problem.code.wait': 'Il y a eu trop d’essais. Attendez {seconds} s, puis recommencez.',
	'problem.link.erased': 'Vos données sont effacées.',
	'problem.proof.birth-year':
		'Ce n’est pas l’année de naissance que nous avons. Écrivez les quatre chiffres, par exemple 1986.',
	'problem.proof.family-name':
		'Ce n’est pas le nom de famille que nous avons. Écrivez-le comme sur votre titre.',
	'problem.proof.wait':
		'Il y a eu trop d’essais. Recommencez dans {minutes} min, ou écrivez à votre établissement.'
} as const satisfies Record<string, Message>;
