import type { Message } from '../../message.ts';

/** Nomenclatures and their editions: the public page, the command, and what is wrong with a file. */
export const nomenclature = {
	'nomenclature.title': 'Nomenclatures',
	'nomenclature.lede':
		'Les listes officielles dans lesquelles les emplois sont codés : quelle édition, d’où elle vient, à quelles conditions, et ce qui change d’une édition à la suivante.',
	'nomenclature.name.rome': 'ROME 4.0, métiers et appellations',
	'nomenclature.name.pcs2020': 'PCS 2020, professions',
	'nomenclature.name.pcs2003': 'PCS 2003, professions et moitié de leur index alphabétique',
	'nomenclature.name.esco': 'ESCO, métiers européens, en français',
	'nomenclature.source.rome': 'France Travail, données ouvertes du ROME',
	'nomenclature.source.pcs2020': 'INSEE, nomenclature des professions et catégories socioprofessionnelles',
	'nomenclature.source.pcs2003': 'INSEE, PCS-ESE et index alphabétique des appellations',
	'nomenclature.source.esco':
		'Commission européenne, classification ESCO, libellés français repris du dépôt melo-benchmark (Avature, MIT)',
	'nomenclature.licence.rome': 'Licence Ouverte 2.0',
	'nomenclature.licence.pcs2020': 'réutilisation libre avec source',
	'nomenclature.licence.pcs2003': 'réutilisation libre avec source',
	'nomenclature.licence.esco': 'réutilisation libre avec source',
	'nomenclature.table': 'Nomenclatures en vigueur ici',
	'nomenclature.column.list': 'Nomenclature',
	'nomenclature.column.edition': 'Édition en vigueur',
	'nomenclature.column.codes': 'Codes',
	'nomenclature.column.wordings': 'Libellés',
	'nomenclature.column.source': 'Source',
	'nomenclature.column.licence': 'Conditions',
	'nomenclature.dated': 'publiée : {date}',
	'nomenclature.undated': 'sans date dans le fichier de l’éditeur',
	'nomenclature.own.title': 'Les listes de chaque formation',
	'nomenclature.own.text':
		'Les métiers visés et les structures d’une formation sont sa propre liste, datée et numérotée. Une nouvelle liste est une nouvelle édition : les codes donnés et les chiffres figés avec l’ancienne ne changent pas.',
	'nomenclature.update.title': 'Mise à jour',
	'nomenclature.update.text':
		'L’exploitant du service installe une édition depuis les fichiers de l’éditeur. Un fichier fautif est refusé en entier, avec la ligne et la cause. La nouvelle édition sert au démarrage suivant, aux seuls textes encore sans code : aucun code donné, aucun chiffre figé n’est repris.',
	'nomenclature.editions.title': 'Éditions',
	'nomenclature.editions.caption': 'Éditions, celle en vigueur d’abord',
	'nomenclature.column.name': 'Édition',
	'nomenclature.column.origin': 'Origine',
	'nomenclature.origin.shipped': 'livrée avec Devenir',
	'nomenclature.origin.installed': 'lue le {date} dans {files}',
	'nomenclature.closed': 'Nomenclature close : son éditeur n’en publie plus d’édition.',
	'nomenclature.changes.title': 'De {former} à {edition}',
	'nomenclature.changes.codes': 'Codes ajoutés : {added}. Codes retirés : {removed}.',
	'nomenclature.changes.codes.none': 'aucun',
	'nomenclature.changes.wordings': 'Libellés ajoutés : {added}. Libellés retirés : {removed}.',
	'nomenclature.changes.kept': 'Aucun libellé ne change de code.',
	'nomenclature.moves.caption': 'Passage de {former} à {edition} : libellés qui changent de code',
	'nomenclature.moves.from': 'Code de {edition}',
	'nomenclature.moves.wordings': 'Libellés déplacés',
	'nomenclature.moves.example': 'Exemple',
	'nomenclature.crosswalk.title': 'Passage de PCS 2003 à PCS 2020',
	'nomenclature.crosswalk.text':
		'Notre lecture des libellés des deux nomenclatures ; l’INSEE publie une table officielle, qui n’était pas à notre portée. Un code de PCS 2020 trouvé par ce passage est proposé à une personne, jamais donné d’office.',
	'nomenclature.crosswalk.caption': { one: '{count} code', other: '{count} codes' },
	'nomenclature.back': 'Toutes les nomenclatures',
	'cli.nomenclature.in-force': '{list}  {edition}, en vigueur ({date}) : {codes} codes, {wordings} libellés',
	'cli.nomenclature.former': '{list}  {edition}, antérieure ({date}) : {codes} codes, {wordings} libellés',
	'cli.nomenclature.read': '{list} {edition} : {codes} codes, {wordings} libellés lus.',
	'cli.nomenclature.changes':
		'Depuis {former} : codes +{addedCodes} −{removedCodes}, libellés +{addedWordings} −{removedWordings}, passages {moves}.',
	'cli.nomenclature.move': '  {from} → {to} : {count} libellés, dont « {example} »',
	'cli.nomenclature.dry': 'Rien n’est enregistré : retirez --dry-run pour installer.',
	'cli.nomenclature.installed':
		'Installée. Elle sert au prochain démarrage, aux textes encore sans code ; ce qui est codé ou figé ne change pas.',
	'problem.nomenclature.unknown': '« {found} » ne se met pas à jour par fichier. Donnez l’une de : {lists}.',
	'problem.nomenclature.edition-name':
		'« {found} » ne peut pas être le nom d’une édition : de 1 à 40 caractères, comme v461.',
	'problem.nomenclature.date':
		'« {found} » n’est pas un jour passé. Donnez le jour de publication par --published AAAA-MM-JJ.',
	'problem.nomenclature.edition-taken':
		'L’édition {found} est déjà là. Vérifiez le nom, ou il n’y a rien à faire.',
	'problem.nomenclature.not-newer':
		'Cette édition, publiée le {found}, n’est pas plus récente que celle en vigueur ({edition}, {date}). Vérifiez la date.',
	'problem.nomenclature.too-few':
		'De l’édition en vigueur, cette liste garde {kept} codes et en perd {lost}. Ce n’est sans doute pas le bon fichier, ou il est incomplet.',
	'problem.nomenclature.file-unrecognised':
		'{at} n’est pas un fichier de cette nomenclature. Colonnes attendues : {columns}. Colonnes lues : {found}.',
	'problem.nomenclature.part-missing':
		'Il manque le fichier dont les colonnes sont {columns}. Donnez tous les fichiers de l’édition ensemble.',
	'problem.nomenclature.json':
		'{at} n’est pas une liste JSON d’objets. Donnez le fichier tel que son éditeur le publie.',
	'problem.nomenclature.no-entry': '{at} ne contient aucune ligne sous ses titres.',
	'problem.nomenclature.code-wrong':
		'Dans {at}, « {found} » n’a pas la forme d’un code de cette nomenclature. Corrigez le fichier ou reprenez celui de l’éditeur.',
	'problem.nomenclature.wording-empty':
		'Dans {at}, le code {entry} n’a pas de libellé. Reprenez le fichier de l’éditeur.',
	'problem.nomenclature.code-twice':
		'Dans {at}, le code {found} est déjà plus haut. Gardez une seule de ses lignes.',
	'problem.nomenclature.code-unlisted':
		'Dans {at}, le code {found} n’est pas dans la liste des codes de la même édition. Les fichiers sont-ils de la même édition ?',
	'problem.nomenclature.more-problems': 'Et {count} autres lignes fautives.'
} as const satisfies Record<string, Message>;
