import type { ItemWording } from '../programme.ts';

/**
 * How people name the jobs of the programme's list: titles to compare with, and words that decide.
 *
 * An institution edits them with the list itself; the syntax of `keywords` is in `docs/coding.md`.
 */
export const CASP_JOB_WORDING = {
	M1: {
		examples: [
			'Chargé d’information, d’accueil et d’orientation',
			'Agent d’accueil et d’orientation',
			'Agent d’accueil et d’information sociale',
			'Chargé d’accueil social',
			'Chargé d’accueil et d’information',
			'Chargé d’accueil et d’orientation',
			'Conseiller d’accueil et d’orientation',
			'Accueillant social'
		],
		keywords: [
			'agent|chargé|conseiller|technicien|adjoint accueil orientation|social|information|public|usager -touristique -bancaire -banque -enfant -petite -loisir -hôtellerie -client -clientèle',
			'agent|chargé|conseiller accueil @mission-locale|@public-employment|@maison-emploi|@cap-emploi|@local-authority|@association|@regie-quartier|@siae|@youth-information|@cite-des-metiers|@social-security|@disability-office|@training-body|@state -touristique -client -clientèle -enfant',
			'? agent|chargé accueil -touristique -banque -bancaire -enfant -petite -loisir -hôtellerie -client -clientèle -@company -@temp-agency -@tourism-office',
			'accueillant social|jour -familial',
			'conseiller|agent|chargé @one-stop-shop -numérique',
			'? agent guichet @local-authority|@social-security',
			'? conseiller|chargé|informateur orientation -psychologue -scolaire -insertion'
		]
	},
	M2: {
		examples: [
			'Chargé d’information formation-emploi',
			'Chargé d’information sur la formation professionnelle',
			'Informateur orientation formation emploi',
			'Conseiller en formation',
			'Conseiller en formation continue',
			'Conseiller en formation professionnelle',
			'Conseiller en validation des acquis de l’expérience',
			'Conseiller en évolution professionnelle'
		],
		keywords: [
			'chargé|informateur|agent|conseiller|technicien information formation|emploi|métier -informatique -jeunesse',
			'informateur|chargé|conseiller orientation formation|emploi|métier',
			'conseiller formation|apprentissage|validation_acquis -client -clientèle -informatique',
			'conseiller|chargé évolution_professionnelle',
			'? conseiller|chargé|consultant|praticien bilan_compétences|bilan_professionnel',
			'? consultant formation -informatique -formateur',
			'? chargé recrutement formation',
			'? chargé formation @training-body|@joint-fund'
		]
	},
	M3: {
		examples: [
			'Conseiller en insertion professionnelle',
			'Conseiller en insertion sociale et professionnelle',
			'Conseiller en insertion',
			'Conseiller à l’emploi',
			'Conseiller emploi',
			'Conseiller emploi formation insertion',
			'Conseiller de mission locale',
			'Chargé d’insertion professionnelle',
			'Chargé d’insertion',
			'Chargé d’accompagnement social et professionnel',
			'Chargé d’accompagnement vers l’emploi',
			'Accompagnateur socioprofessionnel',
			'Référent insertion',
			'Référent RSA',
			'Référent de parcours',
			'Coach emploi',
			'Job coach'
		],
		keywords: [
			'conseiller|chargé|référent|accompagn*|agent|technicien|animateur|coordinateur|coach|correspondant|conseil insertion|réinsertion -pénitentiaire -probation -technique -mission -projet -relation -encadrant -clause',
			'conseiller|référent|accompagn*|coach|chargé|animateur emploi|recherche_emploi|demandeur_emploi -client -clientèle -commercial -information -recrutement -mission -projet -relation -communication',
			'conseiller|référent|accompagn* @mission-locale|@public-employment|@plie|@cap-emploi|@maison-emploi -accueil -indemnisation -formation -orientation -numérique -information -client -clientèle',
			'? animateur|chargé @plie|@mission-locale -accueil -communication -information',
			'accompagn*|chargé|conseiller|référent professionnel social|accompagnement|parcours -bilan -pédagogique',
			'référent|conseiller|accompagn* rsa|parcours|garantie_jeunes|contrat_engagement|pacea',
			'chargé accompagnement|suivi rsa',
			'? chargé|instructeur|agent rsa',
			'coach|job_coach|conseiller|chargé insertion|emploi_accompagné -pénitentiaire -probation -mission -projet',
			'? prospecteur|chargé placier|placement',
			'? chargé|conseiller relation insertion|emploi|@mission-locale|@siae|@plie',
			'? chargé|chef|conseiller mission|projet|technique insertion|emploi -encadrant',
			'? chargé|facilitateur clause insertion|social',
			'? conseiller|consultant emploi|reclassement|insertion|outplacement -pénitentiaire -probation',
			'? formateur insertion|emploi -pénitentiaire',
			'? conseiller|chargé bilan rsa|insertion'
		]
	},
	M4: {
		examples: [
			'Intervenant d’action sociale',
			'Intervenant social',
			'Travailleur social',
			'Accompagnateur social',
			'Chargé d’accompagnement social',
			'Chargé d’intervention sociale',
			'Référent social',
			'Conseiller social',
			'Écoutant social',
			'Intervenant socio-éducatif',
			'Accompagnateur social lié au logement'
		],
		keywords: [
			'intervenant|travailleur|accompagn*|référent|écoutant|délégué|coordinateur|agent social|action_sociale -professionnel -culturel -media -médiation -accueil -vie -emploi -insertion -éducatif',
			'chargé|conseiller|agent intervention|accompagnement|suivi|action social -professionnel -emploi -insertion -media',
			'? conseiller social -media -économie -professionnel -insertion -relation -référencement -emploi',
			'accompagn*|intervenant|chargé|conseiller accompagnement|accompagn* logement|hébergement -commercial -clientèle',
			'? conseiller|chargé|référent logement|hébergement prévention|insertion|maintien|prévenir',
			'écoutant social|115|téléphonique|@association',
			'intervenant|travailleur|accompagn* maraude|rue|asile|réfugié',
			'? intervenant|assistant|conseiller|agent|accompagn* social|éducatif -professionnel -media -insertion -commercial',
			'? référent famille'
		]
	},
	M5: {
		examples: [
			'Médiateur social',
			'Médiateur social et culturel',
			'Médiateur de quartier',
			'Médiateur santé',
			'Médiateur adulte-relais',
			'Adulte-relais',
			'Agent de médiation',
			'Agent de médiation sociale',
			'Agent local de médiation sociale',
			'Agent de prévention et de médiation',
			'Correspondant de nuit'
		],
		keywords: [
			'médiateur social|quartier|santé|ville|relais|proximité|urbain|interculturel|famille|école|scolaire|rue|public -familial',
			'agent|chargé|correspondant|intervenant médiation social|quartier|prévention|proximité|santé|public|@housing-body|@local-authority|@association -culturel -familial -scientifique',
			'agent médiation -culturel -familial -numérique -scientifique',
			'correspondant nuit|quartier',
			'adulte relais',
			'? médiateur @association|@local-authority|@regie-quartier|@housing-body -culturel -familial -scientifique -pénal -judiciaire -numérique',
			'? médiateur|médiation numérique'
		]
	},
	M6: {
		examples: [
			'Responsable information jeunesse',
			'Responsable de point information jeunesse',
			'Directeur de bureau information jeunesse',
			'Animateur information jeunesse',
			'Informateur jeunesse',
			'Conseiller information jeunesse',
			'Chargé d’information jeunesse'
		],
		keywords: [
			'responsable|directeur|informateur|animateur|chargé|conseiller|coordinateur|référent|agent @youth-information -documentaliste -accueil',
			'responsable|directeur|informateur|animateur|chargé|conseiller|coordinateur|référent|agent information|info jeune|jeunesse -juridique',
			'informateur jeune|jeunesse',
			'? documentaliste @youth-information'
		]
	}
} as const satisfies Record<string, ItemWording>;

/** Which kinds of employers belong to each line of the programme's list of structures. */
export const CASP_STRUCTURE_WORDING = {
	S1: { kinds: ['mission-locale', 'public-employment', 'maison-emploi', 'plie', 'cap-emploi'] },
	S2: { kinds: ['local-authority', 'disability-office', 'one-stop-shop'] },
	S3: { kinds: ['association', 'regie-quartier', 'medico-social', 'esat', 'union'] },
	S4: { kinds: ['siae', 'geiq'] },
	S5: { kinds: ['training-body', 'joint-fund', 'provider'] },
	S6: { kinds: ['youth-information', 'cite-des-metiers'] }
} as const satisfies Record<string, ItemWording>;
