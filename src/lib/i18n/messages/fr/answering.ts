import type { Message } from '../../message.ts';

/** The pages of graduates: sentences of twenty words at most, verb first on buttons. */
export const answering = {
	'answering.skip': 'Aller à la question',
	'answering.cohort': 'Diplômés {programme}, promotion {cohort}',

	'answering.start.title': 'Que devenez-vous après votre titre ?',
	'answering.start.who':
		'{institution} vous interroge sur votre situation au {ref}, pour « {programme} », promotion {cohort}.',
	'answering.start.why':
		'Vos réponses montrent à quoi mène ce titre. Elles aident les suivants à choisir, et la formation à s’améliorer.',
	'answering.start.time':
		'Il faut environ 4 minutes. Vous pouvez vous arrêter et reprendre plus tard avec le même lien.',
	'answering.start.deadline': 'Vous pouvez répondre jusqu’au {closes}.',
	'answering.start.begin': 'Commencer',
	'answering.start.resume': 'Reprendre',
	'answering.start.reread': 'Relire ou modifier mes réponses',
	'answering.start.sent': 'Votre réponse est déjà envoyée. Vous pouvez la relire et la modifier.',

	'answering.code.title': 'Répondre avec un code',
	'answering.code.text': 'Écrivez le code de votre lettre. Il ouvre votre lien personnel.',
	'answering.code.code': 'Votre code',
	'answering.code.hint': 'Exemple : 7-3K7QW-X4M2P. Les tirets et les majuscules ne comptent pas.',

	'answering.over.title': 'Cette enquête est terminée pour vous.',
	'answering.over.text':
		'Vous ne pouvez plus répondre, et vous n’avez rien à faire. Vos droits sur vos données restent ouverts ici.',

	'answering.notice.title': 'Vos données',
	'answering.notice.purpose':
		'{institution} recueille ces réponses pour mesurer l’insertion de ses diplômés et faire enregistrer ses titres.',
	'answering.notice.use':
		'Les chiffres publiés sont anonymes. Les petits groupes sont masqués, pour que personne ne soit reconnu.',
	'answering.notice.free':
		'Répondre est facultatif. Vous pouvez ne pas répondre à une question, sauf celle de votre situation.',
	'answering.notice.rights':
		'Vous pouvez lire, corriger ou faire effacer vos réponses, et refuser d’être contacté.',
	'answering.notice.contact': 'Pour exercer vos droits, écrivez à {contact}.',
	'answering.notice.no-contact': 'Pour exercer vos droits, répondez au message qui vous a apporté ce lien.',
	'answering.notice.authority':
		'En cas de désaccord, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL).',

	'answering.back': 'Question précédente',
	'answering.back.check': 'Relire mes réponses',
	'answering.back.thanks': 'Mes résultats et mes réponses',
	'answering.step': 'Question {position} sur {total}',
	'answering.step.extra': 'Question facultative {position} sur {total}',
	'answering.continue': 'Continuer',
	'answering.saved': 'Chaque réponse est enregistrée quand vous continuez.',
	'answering.kept': 'Vos réponses précédentes sont gardées.',
	'answering.decline': 'Je préfère ne pas répondre',
	'answering.yes': 'Oui',
	'answering.no': 'Non',

	'answering.conflict.title': 'Votre réponse a changé entre-temps',
	'answering.conflict.newer':
		'Vous avez répondu « {newer} » depuis un autre écran. Continuez pour la remplacer, ou changez la réponse ci-dessous.',

	'answering.place.france': 'En France',
	'answering.place.abroad': 'Dans un autre pays',
	'answering.place.department': 'Département',
	'answering.place.choose': 'Choisissez un département',
	'answering.place.country': 'Pays',
	'answering.month.month': 'Mois',
	'answering.month.year': 'Année',
	'answering.month.choose': 'Choisissez un mois',
	'answering.month': '{month} {year}',
	'answering.month.1': 'janvier',
	'answering.month.2': 'février',
	'answering.month.3': 'mars',
	'answering.month.4': 'avril',
	'answering.month.5': 'mai',
	'answering.month.6': 'juin',
	'answering.month.7': 'juillet',
	'answering.month.8': 'août',
	'answering.month.9': 'septembre',
	'answering.month.10': 'octobre',
	'answering.month.11': 'novembre',
	'answering.month.12': 'décembre',
	'answering.number': '{value} {unit}',
	'answering.date': '{date}',
	'answering.date.day': 'Jour',
	'answering.scale': '{value} sur {most}',
	'answering.matrix.line': '{line} : {answer}',
	'answering.rank': '{place}. {choice}',
	'answering.rank.place': 'Place {place}',
	'answering.list.choose': 'Choisissez dans la liste',
	'answering.unchanged.yes': 'Oui, rien n’a changé',
	'answering.unchanged.yes.help': 'Ces réponses sont reprises',
	'answering.unchanged.no': 'Non, quelque chose a changé',
	'answering.unchanged.no.help': 'Nous vous posons les questions',
	'answering.pay': '{amount} {basis}',
	'answering.pay.amount': 'Montant en euros',
	'answering.pay.amount.hint': 'Exemple : 1650',
	'answering.pay.basis': 'Ce montant est',
	'answering.pay.NM': 'net par mois',
	'answering.pay.BM': 'brut par mois',
	'answering.pay.BA': 'brut par an',
	'answering.pay.NA': 'net par an',
	'answering.pay.bonus': 'Les primes',
	'answering.pay.bonus.IN': 'Dans ce montant',
	'answering.pay.bonus.APART': 'En plus',
	'answering.pay.bonus.NONE': 'Je n’ai pas de prime',
	'answering.bonus.IN': 'Les primes sont dans ce montant',
	'answering.bonus.APART': 'Les primes viennent en plus',
	'answering.bonus.NONE': 'Je n’ai pas de prime',
	'answering.declined': 'Vous préférez ne pas répondre',
	'answering.not-yet': 'Pas encore de réponse',
	'answering.nothing-added': 'Rien à ajouter',

	'answering.check.title': 'Relisez vos réponses',
	'answering.check.sent-title': 'Vos réponses',
	'answering.check.intro': 'Vous pouvez modifier chaque réponse avant de l’envoyer.',
	'answering.check.sent': 'Votre réponse est envoyée. Vous pouvez la modifier jusqu’au {closes}.',
	'answering.check.missing': 'Il reste au moins une question sans réponse.',
	'answering.check.resume': 'Répondre à la suite',
	'answering.check.change': 'Modifier',
	'answering.check.change-what': 'Modifier : {what}',
	'answering.check.send': 'Envoyer mes réponses',

	'answering.thanks.title': 'Merci, votre réponse est enregistrée.',
	'answering.thanks.named': 'Merci {name}, votre réponse est enregistrée.',
	'answering.thanks.reference': 'Référence {reference}, le {sent}.',
	'answering.thanks.amend': 'Vous pouvez la relire et la modifier jusqu’au {closes}, avec le même lien.',
	'answering.more.title': 'Encore une minute ?',
	'answering.more.text':
		'Quelques questions facultatives aident la formation à s’améliorer. Votre réponse est déjà complète sans elles.',
	'answering.more.go': 'Répondre à la suite',
	'answering.results.class': 'Ce que devient la promotion {cohort}',
	'answering.results.programme': 'Ce que deviennent les diplômés de toutes les promotions',
	'answering.results.none':
		'Trop peu de personnes ont répondu pour montrer des résultats sans risque d’en reconnaître une. Revenez plus tard avec le même lien.',
	'answering.results.note': 'Résultats des réponses reçues à ce jour. Ils ne montrent aucune personne.',
	'answering.thanks.reread': 'Relire ou modifier',

	'answering.foot.data': 'Vos données et vos droits',
	'answering.foot.refuse': 'Ne plus recevoir cette enquête',

	'answering.data.reference': 'La référence de votre réponse est {reference}.',

	'answering.thanks.rights':
		'Pour tout relire, corriger ou effacer, touchez « Vos données et vos droits » en bas de page.',

	'answering.refuse.title': 'Ne plus recevoir cette enquête ?',
	'answering.refuse.what':
		'Nous ne vous contacterons plus, ni pour cette enquête, ni pour les suivantes. Ce lien ne servira plus.',
	'answering.refuse.kept':
		'Ce que vous avez déjà répondu est gardé. Pour l’effacer aussi, choisissez plutôt « Effacer mes données ».',
	'answering.refuse.confirm': 'Ne plus me contacter',
	'answering.refuse.cancel': 'Revenir à mes réponses',
	'answering.refused.title': 'Nous ne vous contacterons plus.',
	'answering.refused.text':
		'Votre choix est enregistré. Votre lien ouvre encore vos données et vos droits. Vous pouvez fermer cette page.',

	'answering.closed.title': 'Ce lien n’est plus valable',
	'answering.closed.text':
		'Il est peut-être incomplet, remplacé par un plus récent, ou l’enquête est terminée. Vos réponses envoyées sont gardées.',
	'answering.closed.do':
		'Rouvrez le dernier message reçu et touchez le lien en entier. Sinon, demandez-en un nouveau à votre établissement.',
	'answering.no-session.title': 'Ouvrez d’abord votre lien',
	'answering.no-session.text':
		'Cette page s’ouvre par le lien personnel que vous avez reçu. Vos réponses enregistrées y sont gardées.',
	'answering.failed.title': 'Cette page n’a pas pu répondre',
	'answering.failed.text':
		'Ce qui était enregistré le reste. Revenez à la page précédente et recommencez dans une minute.',
	'answering.failed.reference': 'Si cela continue, donnez cette référence : {reference}.',
	'answering.form-failed.title': 'Ce formulaire n’a pas pu être lu',
	'answering.form-failed.text':
		'Rien n’a changé. Revenez à la page précédente, rechargez-la, puis envoyez votre réponse de nouveau.',

	'answering.links.none': 'Cette campagne n’a pas d’invitation.',
	'answering.links.line': '{award}\t{name}\t{email}\t{state}\t{link}\t{code}',
	'answering.links.state.not-started': 'pas commencé',
	'answering.links.state.started': 'commencé',
	'answering.links.state.sent': 'envoyé',
	'answering.links.state.stopped': 'plus de contact',
	'answering.campaigns.line':
		'{id}\t{label}\t{programme}\t{months} mois\t{opens} - {closes}\t{completed} / {invited}',
	'answering.campaigns.none': 'Il n’y a pas de campagne. Lancez-en une avec « campaign launch ».',
	'answering.campaigns.launched':
		'Campagne {id} : {invited} invitations, {framed} situations à connaître, questionnaire version {version}.'
} as const satisfies Record<string, Message>;
