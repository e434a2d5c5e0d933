import { population } from '../population.ts'

export const dutch = population({
  language: 'nl',
  given: ['Jeroen|Bram|Youssef|Pieter-Jan', 'Sanne|Fleur|Maaike|Noor'],
  surnames: ['van der Berg|de Vries|El Amrani|Jansen', 'van der Berg|de Vries|van ’t Hof|Jansen'],
  towns: 'Utrecht|Den Haag|Gent, België|Eindhoven',
  schools: 'Universiteit Utrecht|Hogeschool Rotterdam|ROC Midden Nederland|KU Leuven',
  phones: '+31 6 1#######|06-2#######|+32 47# ## ## ##',
  host: 'voorbeeld.nl',
  spoken: 'Nederlands: moedertaal|Engels: vloeiend|Duits: goed|Frans: basis',
  certificates: 'Rijbewijs B|VCA Basis|BHV',
  interests: 'wielrennen|schaatsen|piano|lezen',
  trades: [
    {
      titles: 'Verpleegkundige|Wijkverpleegkundige|Teamleider zorg|Helpende',
      employers: 'UMC Utrecht|Buurtzorg|Stichting Zorggroep De Linde|HagaZiekenhuis',
      degrees: 'HBO: Verpleegkunde|HAVO',
      skills: 'Wondzorg|Medicatie toedienen|Zorgplannen|Triage|Reanimatie|Rapporteren',
      duties:
        'Zorg voor twaalf cliënten per dag in de wijk|Begeleiding van stagiairs|Daling van het aantal valpartijen met 20%|Opstellen van roosters|Overleg met huisartsen en familie|Invoering van een digitaal dossier|Bestellen van hulpmiddelen|Coördinatie van de avonddienst',
      summary: 'Betrokken verpleegkundige met ruime ervaring in de wijk en het ziekenhuis.',
    },
    {
      titles: 'Softwareontwikkelaar|Full-stack developer|Scrummaster|Stagiair webontwikkeling',
      employers: 'Coolblue|ING Bank N.V.|Kladblok Software B.V.|Belastingdienst',
      degrees: 'Master: Informatica|Bachelor: Kunstmatige intelligentie',
      skills: 'TypeScript|Vue|Node.js|PostgreSQL|Azure DevOps|Cypress|Docker',
      duties:
        'Bouw van een webwinkel met 50.000 bestellingen per dag|Verkorting van de bouwtijd van 20 naar 4 minuten|Begeleiding van twee junioren|Onderhoud van koppelingen met leveranciers|Schrijven van automatische tests|Vervanging van een verouderd systeem|Voorzitten van retrospectives|Ondersteuning van de klantenservice',
      summary: 'Ontwikkelaar die graag met gebruikers praat voordat hij iets bouwt.',
    },
    {
      titles: 'Vrachtwagenchauffeur|Planner transport|Magazijnmedewerker|Logistiek medewerker',
      employers: 'Bakker Transport|PostNL|Albert Heijn DC Pijnacker|Jumbo Supermarkten',
      degrees: 'MBO: Transport en logistiek|VMBO',
      skills: 'Rijbewijs CE|Tachograaf|Ritplanning|Heftruck|Laden en lossen|Douanepapieren',
      duties:
        'Ritten door de Benelux en Duitsland|Tien jaar zonder schade gereden|Planning van 35 voertuigen|Controle van vrachtbrieven|Inwerken van nieuwe chauffeurs|Orderpicken in de nachtdienst|Klein onderhoud aan de wagen|Contact met klanten over levertijden',
      summary: 'Ervaren chauffeur die veilig en op tijd rijdt.',
    },
  ],
})
