import { population } from '../population.ts'

export const french = population({
  language: 'fr',
  given: ['Jean-Baptiste|Mathieu|Karim|Hugo|Étienne', 'Élodie|Aïcha|Marie-Claire|Camille|Noémie'],
  surnames: ['Lefèvre|Benali|de La Tour|Girard|N’Diaye', 'Lefèvre|Benali|Roux|Girard|N’Diaye'],
  towns: 'Lyon|Nantes|Bruxelles|Aix-en-Provence|Genève',
  schools:
    'Université Lumière Lyon 2|INSA Lyon|Lycée Jules-Ferry|École hôtelière de Lausanne|IFSI de Nantes',
  phones: '+33 6 1# ## ## ##|06.1#.##.##.##|02 40 ## ## ##',
  host: 'exemple.fr',
  spoken: 'Français: langue maternelle|Anglais: courant|Espagnol: B1|Arabe: notions',
  certificates: 'Permis B|TOEIC|Sauveteur secouriste du travail',
  interests: 'randonnée|cinéma|cuisine du monde|escalade',
  trades: [
    {
      titles: 'Infirmière|Cadre de santé|Infirmière de bloc|Aide-soignante',
      employers: 'CHU de Nantes|Clinique Sainte-Anne|Hospices Civils de Lyon|Korian',
      degrees: 'Diplôme d’État: Soins infirmiers|Baccalauréat',
      skills:
        'Soins palliatifs|Pansements|Hygiène hospitalière|Gestion des urgences|Éducation thérapeutique|Prélèvements|Transmissions ciblées',
      duties:
        'Prise en charge de quinze patients en médecine interne|Encadrement de trois étudiants par an|Réduction de 20 % des erreurs de dosage|Gestion du planning de l’équipe de nuit|Accueil et information des familles|Mise en place d’un protocole contre la douleur|Commande du matériel|Tenue des dossiers de soins',
      summary:
        'Infirmière diplômée depuis plus de dix ans, à l’aise dans les services tendus et attachée à la transmission.',
    },
    {
      titles: 'Développeur web|Ingénieur logiciel|Chef de projet technique|Développeur stagiaire',
      employers: 'Doctolib|Orange Business|Les Ateliers du Code|SNCF Connect & Tech',
      degrees: 'Diplôme d’ingénieur: Informatique|DUT: Informatique',
      skills: 'JavaScript|React|Symfony|PHP|MySQL|Docker|Git|Scrum',
      duties:
        'Refonte du site de réservation utilisé par 4 millions de clients|Division par trois du temps de chargement|Animation des revues de code d’une équipe de sept personnes|Migration de la base vers PostgreSQL|Rédaction des spécifications avec le métier|Mise en place de tests automatisés|Formation des nouveaux arrivants|Suivi des incidents de production',
      summary:
        'Développeur curieux et rigoureux, qui aime le travail bien fait et les équipes soudées.',
    },
    {
      titles: 'Cuisinier|Sous-chef|Chef de partie|Commis de cuisine',
      employers: 'Le Bistrot d’Adèle|Accor|Brasserie Georges|Maison Troisgros',
      degrees: 'BTS: Hôtellerie-restauration|CAP: Cuisine',
      skills:
        'Cuisine française|Pâtisserie|HACCP|Gestion des stocks|Dressage|Élaboration de menus|Travail en équipe',
      duties:
        'Préparation de 120 couverts par service|Création de la carte de printemps|Baisse du gaspillage de 25 %|Formation de deux apprentis|Négociation avec les maraîchers|Contrôle des règles d’hygiène|Gestion des commandes de poisson|Organisation des banquets',
      summary: 'Cuisinier passionné par les produits de saison, formé dans de belles maisons.',
    },
  ],
})
