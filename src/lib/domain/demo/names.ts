/** Names common in France, in alphabetical order; every pair made of them is invented. */
const names = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

export const GIVEN_NAMES = {
	F: names(`
		Amina, Anaïs, Aurélie, Béatrice, Camille, Carole, Céline, Chloé, Clarisse, Delphine, Djamila,
		Élodie, Estelle, Fanny, Fatou, Florence, Géraldine, Hélène, Inès, Isabelle, Jeanne, Julie,
		Karima, Laure, Leïla, Louise, Magali, Marie-Claude, Mélanie, Nadège, Nathalie, Noémie, Odile,
		Pauline, Rachida, Sabrina, Sandrine, Solène, Sophie, Valérie, Yasmine, Zoé`),
	M: names(`
		Adrien, Antoine, Bruno, Cédric, Christophe, David, Éric, Fabien, Frédéric, Hakim, Jérôme,
		Julien, Karim, Laurent, Mamadou, Mathieu, Nicolas, Olivier, Rachid, Samuel, Sébastien,
		Thomas, Vincent, Yann`)
} as const;

export const FAMILY_NAMES = names(`
	Aubry, Barbier, Belkacem, Benoît, Bertin, Blanchet, Bonnet, Boulanger, Caron, Charpentier,
	Chevalier, Collet, Cordier, Coulibaly, Da Costa, Delorme, Diallo, Dubreuil, Faure, Ferrand,
	Fontaine, Gaillard, Gauthier, Giraud, Guérin, Haddad, Hamel, Jacquet, Klein, Lacombe,
	Lambert, Leclercq, Lemoine, Le Goff, Maillard, Marchand, Masson, Mercier, Meunier, Moulin,
	Navarro, N’Diaye, Oliveira, Perrin, Pichon, Poirier, Prévost, Renaud, Rivière, Rousseau,
	Saïdi, Sauvage, Tessier, Traoré, Vasseur, Vidal, Weber, Zerrouki`);
