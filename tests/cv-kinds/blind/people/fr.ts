/** People of France, Belgium, Switzerland and Quebec. */

import { population, type World } from './compose.ts'
import { professions } from './wider/fr.ts'

const world: World = {
  language: 'fr',
  women: `Marie-Claude ; Aurélie ; Fatoumata ; Camille ; Océane ; Anne-Sophie ; Nadia ; Chloé ; Hélène ; Jeanne ; Zoé ; Maëlys ; Khadija ; Françoise ; Avril ; Solène`,
  men: `Jean-Baptiste ; François ; Mamadou ; Cédric ; Loïc ; Karim ; Jean ; Étienne ; Mathéo ; Thierry ; Yannick ; Nguyên Minh ; Rémi ; Aurélien ; Paul-Henri ; Désiré`,
  families: `Boulanger ; Lefebvre ; Saint-Martin ; de La Tour ; d'Ormesson ; Paris ; Lemaire ; Mercier ; Charpentier ; Diallo ; Ben Youssef ; Le Goff ; Dupont ; N'Diaye ; Marchand ; Berger ; Avril ; Janvier ; Lyon ; Petit ; Roy ; L'Hermitte ; Tremblay ; Van Damme ; Dos Santos ; Besançon ; Meunier ; Lécuyer ; Garde ; Pasteur ; Dumoulin-Picard ; Haddad ; Tailleur ; Prévost ; Bailly`,
  doubled: [0.12, '-'],
  mailboxes: `lapetitemaison ; titou ; famille.post ; soleil ; bzh_forever ; contact.pro ; minette ; jardinier ; recrutement.moi ; vivelevelo`,
  phones: `06 ## ## ## ## ; 06.##.##.##.## ; +33 6 ## ## ## ## ; 07######## ; 06-##-##-##-## ; +33 (0)7 ## ## ## ##
+32 4## ## ## ## ; 04##/## ## ##
+1 514 555-01## ; (418) 555-01##
+41 78 ### ## ##`,
  towns: `Paris ; Lyon (69) ; Saint-Étienne ; L'Haÿ-les-Roses ; Paris 11e ; Aix-en-Provence ; Le Mans ; Tours ; Bourg-en-Bresse (01) ; Nice, France ; Brest ; Mantes-la-Jolie ; Les Sables-d'Olonne ; Lille, Hauts-de-France ; Télétravail
Bruxelles ; Liège, Belgique ; Namur ; Charleroi
Montréal ; Québec (QC) ; Trois-Rivières, Québec
Lausanne ; Genève, Suisse ; Fribourg`,
  schooling: `Baccalauréat S | Sciences et vie de la Terre | Lycée Jean Jaurès ; Lycée Henri-IV, {town}
Bac pro | Commerce | Lycée professionnel Marie-Curie ; LP Les Marronniers
Brevet des collèges | | Collège Pasteur
Baccalauréat ES, mention bien | | Lycée du Parc ; Lycée Saint-Exupéry
Maturité gymnasiale | | Gymnase de la Cité`,
  native: 'Français',
  nativeLevel: 'langue maternelle',
  spoken: `Anglais ; Espagnol ; Allemand ; Arabe ; Italien ; Portugais ; Breton ; Wolof ; Néerlandais`,
  levels: `courant ; bilingue ; notions ; niveau B2 ; lu, écrit, parlé ; scolaire ; intermédiaire ; C1 (TOEIC 915) ; débutant`,
  interests: `randonnée ; théâtre d'improvisation ; pétanque ; bénévolat aux Restos du Cœur ; cuisine du monde ; cinéma ; course à pied ; poterie ; guitare ; voyages (Japon, Pérou) ; rugby`,
  professions: [
    {
      titles: `Cadre de santé ; Infirmier coordinateur ~ Infirmière coordinatrice ; Infirmier DE, bloc opératoire ~ Infirmière DE, bloc opératoire ; Infirmier libéral ~ Infirmière libérale ; Aide-soignant ~ Aide-soignante ; Auxiliaire de vie ; Agent de service hospitalier`,
      employers: `CHU de {town} ; Hôpital Saint-Louis (AP-HP) ; EHPAD Les Tilleuls ; Clinique du Parc ; ADMR ; Maison de retraite La Source ; Croix-Rouge française ; Korian ; Cabinet infirmier Mercier & Petit`,
      achievements: `Prise en charge globale de {n} patients par poste, de jour comme de nuit
Encadrement d'une équipe de {m} aides-soignantes
Pansements complexes, perfusions, prélèvements
Mise en place du dossier patient informatisé en {year}, avec formation de tous les collègues du service et des étudiants
Aide à la toilette, aux repas et aux déplacements
Tournée à domicile (environ {n} passages par jour)
Accompagnement de la fin de vie et des familles
Baisse de {p} % des chutes dans l'unité`,
      studies: `Diplôme d'État | Infirmier | IFSI de {town} ; IFSI Croix-Rouge
Master | Management des organisations de santé | Université de Lorraine ; Université Paris-Est Créteil
Diplôme d'État d'aide-soignant | | IFAS {town} ; GRETA Santé`,
      skills: `Soins palliatifs ; Prélèvements sanguins ; Écoute ; Transmissions ciblées ; Gestes et postures ; Logiciel Crossway ; Encadrement d'étudiants ; Hygiène hospitalière ; Permis B ; Travail en équipe`,
      certificates: `AFGSU niveau 2 | CESU {town} ; DU Plaies et cicatrisation | Université de Montpellier ; PSC1 ; SST`,
      headlines: `Infirmier diplômé d'État ~ Infirmière diplômée d'État ; Aide-soignant ~ Aide-soignante ; Auxiliaire de vie, 10 ans d'expérience`,
      summaries: `Infirmière depuis {years} ans, je recherche un poste de jour dans une structure à taille humaine.
Soignant(e) de métier, à l'écoute et disponible.`,
    },
    {
      titles: `Chef de chantier ; Conducteur de travaux ~ Conductrice de travaux ; Électricien N3P2 ~ Électricienne N3P2 ; Plombier-chauffagiste ; Maçon ; Menuisier-poseur ; Peintre en bâtiment ; Manœuvre (intérim)`,
      employers: `Bouygues Bâtiment ; SARL Charpentier Frères ; EURL Maçonnerie du Val ; Artisan, à mon compte ; Manpower ; Vinci Énergies ; Ets Lemaire & Fils ; Plomberie Express ; Les Compagnons du Devoir ; Menuiserie Boulanger`,
      achievements: `Rénovation complète d'appartements haussmanniens
Pose de {n} chaudières à condensation par an
Gestion d'équipes de {m} à 15 ouvriers
Lecture de plans, implantation, coffrage, ferraillage
Chantier du tramway de {town} ({year}), livré sans réserve
Dépannages et astreintes le week-end
Respect des règles de sécurité : zéro accident en quatre ans
Formation de deux apprentis, tous deux embauchés ensuite par l'entreprise ou par un confrère de la région`,
      studies: `BTS | Bâtiment | Lycée Le Corbusier ; Lycée Livet
CAP | Électricien | CFA du bâtiment de {town} ; AFPA
BEP | Installations sanitaires et thermiques | Lycée professionnel Gustave-Eiffel
Tour de France des Compagnons | Charpente | Compagnons du Devoir`,
      skills: `Lecture de plans ; Soudure TIG ; Placo ; Carrelage ; Métré ; Câblage ; Conduite d'engins ; Devis ; Habilitation électrique ; Autonomie`,
      certificates: `CACES R482 ; Habilitation B2V BR | APAVE ; Permis C ; Qualigaz ; SST | INRS`,
      headlines: `Électricien bâtiment ~ Électricienne bâtiment ; Conducteur de travaux TCE ; Maçon qualifié`,
      summaries: `{years} ans de métier dans le neuf et la rénovation. Mobile sur toute la région.
Sérieux, ponctuel, véhiculé.`,
    },
    {
      titles: `Chef de cuisine ; Directeur d'hôtel ~ Directrice d'hôtel ; Second de cuisine ; Pâtissier ~ Pâtissière ; Chef de rang ; Réceptionniste de nuit ; Serveur ~ Serveuse ; Plongeur`,
      employers: `Hôtel de Paris ; Brasserie Georges ; La Table de Jeanne ; Sodexo ; Boulangerie Petit ; Ibis Budget {town} ; Le Chat Noir ; Boulanger-Pâtissier Martin ; Club Med ; Paul ; crêperie ty gwenn`,
      achievements: `Service de {n}0 couverts midi et soir
Élaboration de la carte, fiches techniques et gestion des coûts
Ouverture du restaurant en {year} et recrutement de la brigade
Accueil, check-in et check-out, facturation sous Opera
Une toque au guide Gault & Millau
Mise en place, dressage, envoi
Baisse du gaspillage de {p} %
Encadrement de {m} commis et apprentis, avec un vrai souci de transmission et d'ambiance au passe`,
      studies: `Bachelor | Management hôtelier | Institut Lyfe ; Vatel {town}
BTS | Management en hôtellerie-restauration | Lycée hôtelier de {town}
CAP | Pâtisserie | CFA de {town} ; Ferrandi Paris
Bac pro Cuisine | | Lycée hôtelier Saint-Quentin`,
      skills: `HACCP ; Cuisine gastronomique ; Pâtisserie ; Gestion des stocks ; Opera ; Accords mets-vins ; Encaissement ; Sens du service ; Résistance au stress`,
      certificates: `Permis d'exploitation ; Hygiène alimentaire (14 h) | UMIH ; TOEIC 820 ; SST`,
      headlines: `Chef de cuisine ; Pâtissier ~ Pâtissière ; Serveur polyvalent ~ Serveuse polyvalente`,
      summaries: `Passionné de cuisine depuis toujours, {years} ans en brigade. ~ Passionnée de cuisine depuis toujours, {years} ans en brigade.
Le sourire, même au 200e couvert.`,
    },
    {
      titles: `Directeur technique ~ Directrice technique ; Architecte logiciel ; Ingénieur DevOps ~ Ingénieure DevOps ; Développeur full stack ~ Développeuse full stack ; Chef de projet digital ~ Cheffe de projet digital ; Technicien support N2 ~ Technicienne support N2 ; Développeur web (alternance) ~ Développeuse web (alternance)`,
      employers: `Capgemini ; Doctolib ; OVHcloud ; Mairie de {town} ; Le Bon Code SAS ; Thales ; ManoMano ; Atos ; Orange Business Services ; freelance ; Sopra Steria Group ; blablacar`,
      achievements: `Refonte du site e-commerce (Symfony, Vue.js) : +{p} % de conversions
Migration de {n} serveurs vers Kubernetes
Animation des cérémonies Scrum pour une équipe de {m} développeurs
Support de {k} utilisateurs, sur site et à distance
Mise en place de l'intégration continue et de tests automatiques là où il n'y avait rien
Participation au lancement de l'application mobile en {year} avec les équipes d'Orange
PHP 8, MySQL, Docker, GitLab CI
Rédaction des spécifications`,
      studies: `Diplôme d'ingénieur | Informatique | INSA Lyon ; EPITA ; UTC Compiègne
Master 2 | Génie logiciel | Université de Bordeaux ; Sorbonne Université
Licence professionnelle | Métiers du web | IUT de {town}
BTS SIO | Option SLAM | Lycée Turgot ; Lycée Diderot`,
      skills: `PHP ; Symfony ; JavaScript ; Vue.js ; Docker ; Python ; SQL ; Agile/Scrum ; Linux ; Azure ; GitLab CI ; Suite Adobe`,
      certificates: `PSM I | Scrum.org ; AWS Cloud Practitioner | Amazon ; ITIL v4 ; Opquast | Temesis`,
      headlines: `Développeur full stack ~ Développeuse full stack ; Ingénieur DevOps / Cloud ; Chef de projet informatique ~ Cheffe de projet informatique`,
      summaries: `Développeur depuis {years} ans, à l'aise du back au front. ~ Développeuse depuis {years} ans, à l'aise du back au front.
Curieux, rigoureux et bavard en revue de code.`,
    },
    {
      titles: `Responsable comptable ; Contrôleur de gestion ~ Contrôleuse de gestion ; Assistant de direction ~ Assistante de direction ; Gestionnaire de paie ; Chargé de recrutement ~ Chargée de recrutement ; Secrétaire médicale ; Hôte d'accueil ~ Hôtesse d'accueil ; Stagiaire RH`,
      employers: `Cabinet Roy & Associés ; EDF ; CAF du Rhône ; BNP Paribas ; SNCF ; Mutuelle des Boulangers ; Conseil départemental ; Adecco France ; Garage Marchand SA ; L'Oréal ; Étude de Me Prévost`,
      achievements: `Établissement des bilans et liasses fiscales
Gestion de la paie pour {k} salariés
Accueil physique et téléphonique
Réduction des délais de paiement de {p} %
Organisation des déplacements et des conseils d'administration
Mise en place de SAP en {year}, en lien avec le siège et les filiales belge et suisse
Recrutement de {n} commerciaux en un an
Tri du courrier, classement, archivage`,
      studies: `DSCG | | INTEC ; ENGDE
Master | Ressources humaines | IAE {town} ; Université Paris-Dauphine
DUT | Gestion des entreprises et des administrations | IUT de {town}
BTS | Assistant de manager | Lycée Carnot ; Pigier`,
      skills: `Sage ; Excel (TCD, RECHERCHEV) ; Paie ; Silae ; Comptabilité générale ; Rédaction ; Pack Office ; Fiscalité ; Organisation ; Sens de la confidentialité`,
      certificates: `Certificat Voltaire (890) | Projet Voltaire ; TOSA Excel | Isograd ; DCG ; PCIE`,
      headlines: `Comptable confirmé ~ Comptable confirmée ; Assistant de direction bilingue ~ Assistante de direction bilingue ; Responsable RH`,
      summaries: `Comptable depuis {years} ans en cabinet puis en entreprise.
Organisée, discrète et efficace, je cherche un nouveau défi.`,
    },
    {
      titles: `Proviseur adjoint ~ Proviseure adjointe ; Professeur agrégé de lettres ~ Professeure agrégée de lettres ; Professeur des écoles ~ Professeure des écoles ; Éducateur spécialisé ~ Éducatrice spécialisée ; Maître de conférences ; AESH ; Animateur périscolaire ~ Animatrice périscolaire`,
      employers: `Académie de {town} ; École primaire Jules-Ferry ; Collège Saint-Exupéry ; Apprentis d'Auteuil ; IME Les Papillons ; Université de Nantes ; Ville de {town} ; Crèche Les P'tits Loups ; CNRS`,
      achievements: `Enseignement du français en 4e et 3e (classes de {n} élèves)
Création d'un atelier théâtre avec la compagnie du quartier
Suivi individualisé d'enfants autistes
Taux de réussite au brevet : 94 %
Direction de {m} mémoires de master
Organisation d'une classe de mer en {year}, du budget jusqu'au dernier sac de couchage oublié
Animation du temps du midi et du soir
Rédaction des projets personnalisés`,
      studies: `Agrégation | Lettres modernes | ENS de Lyon ; Sorbonne Université
Master MEEF | Premier degré | INSPE de {town}
DEES | Éducateur spécialisé | IRTS {town} ; Praxis
Licence | Sciences de l'éducation | Université Rennes 2 ; UCLouvain`,
      skills: `Pédagogie ; Gestion de classe ; Différenciation ; LSF (notions) ; Animation de groupe ; Pronote ; Travail avec les familles ; Expression écrite`,
      certificates: `BAFA ; BAFD | UFCV ; CAPES ; PSC1 | Protection civile`,
      headlines: `Professeur de français ~ Professeure de français ; Éducateur spécialisé ~ Éducatrice spécialisée ; Enseignant-chercheur`,
      summaries: `Enseignant depuis {years} ans, du collège rural au lycée de centre-ville. ~ Enseignante depuis {years} ans, du collège rural au lycée de centre-ville.
Je crois aux petits pas.`,
    },
    {
      titles: `Directeur de magasin ~ Directrice de magasin ; Responsable de rayon ; Commercial itinérant ~ Commerciale itinérante ; Conseiller de vente ~ Conseillère de vente ; Préparateur de commandes ~ Préparatrice de commandes ; Cariste CACES 1-3-5 ; Employé libre-service ~ Employée libre-service ; Hôte de caisse ~ Hôtesse de caisse`,
      employers: `Carrefour Market ; Boulanger ; Leroy Merlin ; Fnac Darty ; Monoprix ; La Redoute ; Intermarché {town} ; Fleurs d'Avril ; Zara France ; Jardiland ; Au Bon Marchand ; DHL Supply Chain`,
      achievements: `Chiffre d'affaires de {m} M€, en hausse de {p} %
Management de {n} collaborateurs
Mise en rayon, facing, inventaires
Préparation de {k} colis par jour
Prospection et fidélisation de la clientèle
Implantation du nouveau concept en {year}
Encaissement, service après-vente, gestion des réclamations
Réception de camions et contrôle des livraisons, y compris pendant les fêtes et les soldes`,
      studies: `BTS | Négociation et digitalisation de la relation client | Lycée Jean Moulin ; IFC {town}
Bachelor | Commerce | ESC {town} ; Kedge Business School
CAP | Employé de vente | CFA de {town}`,
      skills: `Vente ; Merchandising ; Encaissement ; Gestion de stock ; Négociation ; Management ; CACES 5 ; Relation client ; Excel ; CRM`,
      certificates: `CACES R489 cat. 1, 3, 5 | AFTRAL ; FIMO ; Gestes et postures ; EPI`,
      headlines: `Conseiller de vente ~ Conseillère de vente ; Responsable de magasin ; Préparateur de commandes / Cariste`,
      summaries: `Commerçant dans l'âme, {years} ans de terrain.
Dynamique et polyvalent(e), disponible tout de suite.`,
    },
    {
      titles: `Avocat associé ~ Avocate associée ; Juriste droit social ; Notaire assistant ~ Notaire assistante ; Gardien de la paix ; Attaché territorial ~ Attachée territoriale ; Ingénieur de recherche ~ Ingénieure de recherche ; Clerc de notaire ; Adjoint administratif ~ Adjointe administrative`,
      employers: `Cabinet Garde & Bailly ; Étude notariale Prévost ; Ministère de la Justice ; Préfecture du Rhône ; Mairie de Tours ; Sanofi ; INRAE ; CEA Saclay ; Communauté de communes du Pays d'Ancenis ; Barreau de {town}`,
      achievements: `Conseil et contentieux en droit du travail
Rédaction d'actes de vente et de successions
Instruction de {k} dossiers par an
Thèse soutenue en {year}, {m} articles publiés
Accueil du public, état civil, élections
Négociation d'accords d'entreprise avec quatre organisations syndicales
Études cliniques de phase II et III
Plaidoiries devant le conseil de prud'hommes et la cour d'appel`,
      studies: `CAPA | | EFB Paris ; École des avocats {town}
Doctorat | Biologie cellulaire | Université Paris-Saclay ; Université de Strasbourg
Master 2 | Droit social | Université Paris 1 Panthéon-Sorbonne ; Université Lyon 3
Licence | Droit public | Université de Poitiers ; UQAM`,
      skills: `Droit du travail ; Rédaction juridique ; Veille ; Dalloz ; Marchés publics ; État civil ; PCR ; R ; Statistiques ; Négociation`,
      certificates: `Spécialisation droit du travail | CNB ; BPC (bonnes pratiques cliniques) ; Cambridge C1 Advanced ; Médiateur | CMAP`,
      headlines: `Avocat au barreau ~ Avocate au barreau ; Juriste en droit social ; Agent de la fonction publique territoriale`,
      summaries: `Juriste depuis {years} ans, en cabinet puis en collectivité.
Rigueur, discrétion et sens du service public.`,
    },
  ],
}

export const people = population(world)
export const wider = population({ ...world, professions })
