/** More trades of the French world: land, transport, medicine, culture, money, services. */

import type { Profession } from '../compose.ts'

export const professions: Profession[] = [
  {
    titles: `Chef d'exploitation agricole ~ Cheffe d'exploitation agricole ; Maître de chai ; Jardinier paysagiste ~ Jardinière paysagiste ; Éleveur laitier ~ Éleveuse laitière ; Ouvrier viticole ~ Ouvrière viticole ; Saisonnier agricole ~ Saisonnière agricole`,
    employers: `GAEC du Moulin ; Domaine de la Croix ; EARL Rivière ; Château Laurent ; Parc floral de {town} ; Pépinières Dubois & Fils ; Coopérative Maïsadour ; Ferme des Quatre Vents ; ONF ; Jardins de Provence SARL`,
    achievements: `Conduite d'un troupeau de {n} vaches
Vendanges et travaux de la vigne
Passage en agriculture biologique en {year}, avec l'appui de la chambre d'agriculture et de trois voisins
Baisse des charges de {p} %
Entretien des espaces verts
Encadrement de {m} saisonniers
Vente directe au marché`,
    studies: `Ingénieur agronome | Agronomie | AgroParisTech ; Montpellier SupAgro
BTSA | Viticulture-œnologie | Lycée agricole de {town} ; Lycée viticole de Beaune
CAPA | Jardinier paysagiste | MFR de {town} ; CFA agricole`,
    skills: `Taille ; Conduite de tracteur ; Certiphyto ; Traite ; Vinification ; Reconnaissance des végétaux ; Permis BE`,
    certificates: `Certiphyto | DRAAF ; CACES R482 ; SST | INRS`,
    headlines: `Jardinier paysagiste ~ Jardinière paysagiste ; Maître de chai ; Exploitant agricole ~ Exploitante agricole`,
    summaries: `{years} ans d'expérience en polyculture et élevage.
J'aime le travail dehors et le travail bien fait.`,
  },
  {
    titles: `Responsable d'exploitation transport ; Conducteur de train ~ Conductrice de train ; Chauffeur poids lourd SPL ; Conducteur de bus ~ Conductrice de bus ; Hôtesse de l'air ; Facteur ~ Factrice ; Chauffeur-livreur ~ Chauffeuse-livreuse`,
    employers: `Transports Lambert ; Keolis ; RATP ; Geodis ; La Poste ; Air France ; Taxi Bernard ; Heppner ; Autocars Martin ; Chronopost ; Port de {town}`,
    achievements: `Planification de {n} tournées par jour
Livraisons en zone urbaine
Aucun accident depuis {year}
Réduction des kilomètres à vide de {p} %
Transport de voyageurs, lignes scolaires et excursions
Formation des nouveaux conducteurs
Chargement, arrimage et contrôle des marchandises, y compris les matières dangereuses`,
    studies: `Licence professionnelle | Logistique et transport | IUT de {town} ; Université d'Artois
Bac professionnel | Conducteur transport routier | Lycée Jean-Monnet ; AFTRAL
BEP | Logistique | Lycée professionnel de {town}`,
    skills: `FIMO ; ADR ; Permis CE ; Permis D ; Tachygraphe ; Relation client ; Gestion de flotte`,
    certificates: `FCO marchandises | AFTRAL ; ADR de base ; Capacité de transport | DREAL`,
    headlines: `Conducteur routier ~ Conductrice routière ; Exploitant transport ~ Exploitante transport`,
    summaries: `Conducteur sérieux avec {years} ans de route.
Ponctuel, autonome, permis à jour.`,
  },
  {
    titles: `Directeur de théâtre ~ Directrice de théâtre ; Conservateur du patrimoine ~ Conservatrice du patrimoine ; Journaliste ; Régisseur général ~ Régisseuse générale ; Bibliothécaire ; Graphiste ; Professeur de violon ~ Professeure de violon ; Médiateur culturel ~ Médiatrice culturelle`,
    employers: `Théâtre de la Ville ; Musée des Beaux-Arts de {town} ; Ouest-France ; Médiathèque Marguerite-Duras ; Conservatoire de {town} ; Éditions Marchand ; Festival d'Avignon ; Studio Lemoine ; intermittent du spectacle ; France Bleu ; Compagnie L'Oiseau`,
    achievements: `Programmation de {n} spectacles par saison
Commissariat de {m} expositions
Fréquentation en hausse de {p} % en {year}
Visites guidées pour les scolaires
Identité visuelle, affiches et programmes
Articles, reportages et interviews pour les pages locales
Inventaire des collections et préparation du déménagement des réserves, mené avec deux restauratrices`,
    studies: `Master | Histoire de l'art | École du Louvre ; Université de Lausanne
DNSEP | Design graphique | ESAD de {town} ; HEAR Strasbourg
Licence | Information et communication | Université Rennes 2 ; CELSA
Diplôme d'État | Professeur de musique | Pôle Sup'93 ; CEFEDEM`,
    skills: `InDesign ; Rédaction ; Médiation ; Régie son et lumière ; Illustrator ; Recherche de mécènes ; Solfège ; Photographie`,
    certificates: `Habilitation électrique | APAVE ; Licence d'entrepreneur de spectacles | DRAC ; PSC1`,
    headlines: `Graphiste ; Journaliste ; Médiateur culturel ~ Médiatrice culturelle`,
    summaries: `{years} ans au service du spectacle vivant.
Curieux de tout et surtout des gens.`,
  },
  {
    titles: `Chef de clinique ~ Cheffe de clinique ; Médecin généraliste ; Pharmacien adjoint ~ Pharmacienne adjointe ; Vétérinaire ; Sage-femme ; Préparateur en pharmacie ~ Préparatrice en pharmacie ; Interne des hôpitaux`,
    employers: `Hôpital Necker ; Maison de santé de {town} ; Pharmacie du Marché ; Clinique vétérinaire Dr Lambert ; Hospices civils de Lyon ; CHUV ; Maternité des Lilas ; Pharmacie Rousseau ; SOS Médecins ; Polyclinique du Parc`,
    achievements: `Consultations et visites à domicile
{k} accouchements par an dans le service
Création d'un parcours de soins pour le diabète en {year} avec les infirmières, la diététicienne et la mairie
Délivrance et conseil
Gardes une nuit sur {m}
Baisse des ruptures de stock de {p} %
Encadrement des internes`,
    studies: `Doctorat en médecine | Médecine générale | Université de {town} ; Sorbonne Université
Diplôme d'État | Pharmacie | Université de Strasbourg ; Université Paul-Sabatier
Diplôme d'État | Sage-femme | École de sages-femmes de {town}
BP | Préparateur en pharmacie | CFA Pharmacie`,
    skills: `Échographie ; Urgences ; Conseil ; LGPI ; Doctolib ; Pédiatrie ; Vaccination ; Travail en équipe`,
    certificates: `DU Urgences | Université Paris Cité ; AFGSU 2 ; Capacité de gériatrie`,
    headlines: `Médecin généraliste ; Pharmacien ~ Pharmacienne ; Sage-femme`,
    summaries: `{years} ans de pratique, en ville et à l'hôpital.
À l'écoute des patients et des collègues.`,
  },
  {
    titles: `Directeur d'agence bancaire ~ Directrice d'agence bancaire ; Conseiller clientèle ~ Conseillère clientèle ; Agent immobilier ~ Agente immobilière ; Sapeur-pompier professionnel ; Coiffeur ~ Coiffeuse ; Esthéticienne ; Agent de sécurité ; Agent d'entretien`,
    employers: `Crédit Agricole ; Maaf ; Century 21 {town} ; SDIS 69 ; Salon Chez Sylvie ; La Banque Postale ; Jean-Louis David ; Securitas France ; Armée de Terre ; Agence Lefort Immobilier ; Institut Rose ; Gendarmerie nationale`,
    achievements: `Portefeuille de {k} clients
Estimations, visites et compromis
Meilleure agence de la région en {year}
Coupes, couleurs et chignons
Interventions de secours aux personnes et incendies de toute nature, de jour comme de nuit
Production de crédits en hausse de {p} %
Rondes et contrôle d'accès`,
    studies: `Licence professionnelle | Banque et assurance | CFPB ; Université de {town}
BTS | Professions immobilières | Lycée Carnot ; ESPI
CAP | Coiffure | CFA de {town} ; École Silvya Terrade`,
    skills: `Vente ; Crédit immobilier ; Coloration ; Secourisme ; Gestion des conflits ; Périclès ; Accueil`,
    certificates: `SSIAP 1 ; Habilitation AMF | AMF ; Carte professionnelle | CNAPS`,
    headlines: `Conseiller bancaire ~ Conseillère bancaire ; Coiffeur ~ Coiffeuse ; Agent immobilier ~ Agente immobilière`,
    summaries: `{years} ans de relation client en agence.
Souriant, rigoureux et disponible.`,
  },
]
