import { expect, test } from 'vitest'
import { readTitle } from './read-title.ts'
import { TITLE_ROWS } from './titles.ts'
import { tokenise } from './tokenise.ts'

/** The judgement of a recruiter: title | family | seniority, with a dash for none. */
const TITLES = `
Softwareentwickler/in (m/w/d) | software engineer | -
Senior Softwareentwickler:in Java | software engineer | senior
Développeur·euse Full Stack (H/F) | full stack engineer | -
Développeuse web | web developer | -
Desarrollador/a Frontend | frontend engineer | -
Ingeniera de software sénior | software engineer | senior
Programador Python | software engineer | -
Lead Backend Engineer | backend engineer | lead
Junior Android Developer | mobile engineer | junior
Principal Software Architect | software architect | lead
DevOps Engineer (all genders) | devops engineer | -
Ingénieur DevOps confirmé | devops engineer | senior
Systemadministrator*in | systems administrator | -
Administrador de redes | network engineer | -
Fachinformatiker für Systemintegration (m/w/d) | systems administrator | -
Technicien support informatique | it support specialist | -
IT-Support-Mitarbeiter (m/w/d) | it support specialist | -
IT-Leiter | it manager | lead
Penetration Tester | security analyst | -
Informationssicherheitsbeauftragter | security manager it | -
Data Scientist Intern | data scientist | intern
Data Engineer (f/m/x) | data engineer | -
Analyste de données | data analyst | -
Ingeniero de datos senior | data engineer | senior
Machine Learning Engineer | machine learning engineer | -
LLM Engineer | machine learning engineer | -
Head of Data | data analyst | director
Produktmanagerin | product manager | -
Chef de produit junior | product manager | junior
Jefe de proyecto | project manager | -
Projektleiterin Bau | construction manager | lead
Cheffe de projet digital | project manager | -
Scrum Master (m/w/d) | scrum master | -
Business Analyst | business analyst | -
Unternehmensberater:in | management consultant | -
Geschäftsführer (m/w/d) | operations manager | executive
Directrice générale | ceo | executive
Director general | ceo | executive
Responsable d'exploitation | operations manager | lead
UX/UI-Designerin | product designer | -
Grafikdesigner/in | graphic designer | -
Mediengestalter Digital und Print (m/w/d) | graphic designer | -
Graphiste | graphic designer | -
Diseñadora gráfica | graphic designer | -
Directeur artistique | creative director | lead
Innenarchitektin | interior designer | -
Marketing Manager DACH | marketing manager | lead
Chargée de communication | marketing specialist | -
Leiter Marketing (m/w/d) | marketing manager | lead
Responsable marketing | marketing manager | lead
Community Manager | social media manager | -
SEO-Manager (m/w/d) | digital marketing manager | -
Technische Redakteurin | technical writer | -
Journaliste | journalist | -
Übersetzer/in Deutsch-Englisch | translator | -
Traductora | translator | -
Pressesprecher:in | public relations manager | -
Außendienstmitarbeiter (m/w/d) | account executive | -
Commercial terrain (H/F) | account executive | -
Comercial | account executive | -
Vertriebsleiter Süd | sales manager | lead
Key-Account-Manager:in | account manager | -
Assistante commerciale | sales operations manager | -
Vertriebsinnendienst (m/w/d) | sales operations manager | -
Sales Development Representative | sales development representative | -
Immobilienmakler:in | real estate agent | -
Agent immobilier | real estate agent | -
Agente inmobiliario | real estate agent | -
Versicherungskauffrau | insurance agent | -
Customer Success Manager | customer success manager | -
Kundenberater*in | customer support representative | -
Téléconseiller / Téléconseillère | customer support representative | -
Teleoperador/a | customer support representative | -
Personalreferent (m/w/d) | hr specialist | -
Chargé de recrutement | recruiter | -
Técnico de selección | recruiter | -
Responsable ressources humaines | hr manager | lead
Buchhalter/in | accountant | -
Comptable unique | accountant | -
Contable | accountant | -
Bilanzbuchhalter (m/w/d) | accountant | -
Lohnbuchhalterin | payroll specialist | -
Gestionnaire de paie | payroll specialist | -
Controller (m/w/d) | finance manager | -
Contrôleur de gestion | finance manager | -
Steuerfachangestellte | tax accountant | -
Auditeur financier | auditor | -
Bankkauffrau | financial advisor | -
Conseiller clientèle banque | financial advisor | -
Einkäufer:in | procurement manager | -
Acheteuse | procurement manager | -
Comprador | procurement manager | -
Rechtsanwältin für Arbeitsrecht | lawyer | -
Avocat collaborateur | lawyer | -
Abogado/a laboralista | lawyer | -
Rechtsanwaltsfachangestellte (m/w/d) | paralegal | -
Notarfachangestellte | paralegal | -
Juriste droit social | lawyer | -
Syndikusrechtsanwalt | lawyer | -
Datenschutzbeauftragte | compliance officer | -
Krankenpfleger*in | registered nurse | -
Gesundheits- und Krankenpfleger (m/w/d) | registered nurse | -
Infirmier / Infirmière DE | registered nurse | -
Enfermero/a de quirófano | registered nurse | -
Stationsleitung Pflege | registered nurse | lead
Aide-soignant(e) | nursing assistant | -
Auxiliar de enfermería | nursing assistant | -
Altenpfleger:in | caregiver | -
Auxiliaire de vie | caregiver | -
Cuidadora de mayores | caregiver | -
Hebamme | midwife | -
Assistenzärztin Innere Medizin | physician | -
Oberarzt Kardiologie | physician | -
Médecin généraliste | physician | -
Médica de familia | physician | -
Zahnärztin | dentist | -
Zahnmedizinische Fachangestellte (ZFA) | dental assistant | -
Apotheker/in | pharmacist | -
Pharmacien adjoint | pharmacist | -
Medizinische Fachangestellte (MFA) | medical assistant | -
Physiotherapeut (m/w/d) | physical therapist | -
Kinésithérapeute | physical therapist | -
Ergotherapeutin | occupational therapist | -
Logopädin | speech therapist | -
Psicóloga clínica | psychologist | -
Notfallsanitäter | paramedic | -
Tierärztin | veterinarian | -
Tiermedizinische Fachangestellte | veterinary technician | -
Augenoptiker:in | optometrist | -
Hörakustiker (m/w/d) | audiologist | -
Friseur/in | hairdresser | -
Coiffeuse mixte | hairdresser | -
Kosmetiker:in | beautician | -
Esthéticienne | beautician | -
Nail Technician | beautician | -
Fitnesstrainer/in | fitness trainer | -
Chemielaborant/in | laboratory technician | -
Wissenschaftliche Mitarbeiterin | scientist | -
Doctorant en biologie | phd candidate | -
PhD Candidate in Physics | phd candidate | -
Clinical Research Associate | clinical research associate | -
Landwirt (m/w/d) | farm worker | -
Farm Worker | farm worker | -
Ouvrier agricole | farm worker | -
Peón agrícola | farm worker | -
Gärtner:in Garten- und Landschaftsbau | gardener | -
Jardinier paysagiste | gardener | -
Jardinero | gardener | -
Forstwirt | forester | -
Winzer/in | farm worker | -
Grundschullehrerin | primary teacher | -
Professeur de mathématiques | secondary teacher | -
Profesora de inglés | secondary teacher | -
Lehrer (m/w/d) Mathematik/Physik | secondary teacher | -
Erzieher*in | early childhood educator | -
Auxiliaire de puériculture | early childhood educator | -
Educadora infantil | early childhood educator | -
Heilerziehungspfleger | special education teacher | -
Schulbegleitung | teaching assistant | -
Nachhilfelehrer | tutor | -
Maître de conférences | professor | -
Fahrlehrer/in | driving instructor | -
Schulleiterin | school principal | -
Bibliothécaire | librarian | -
Sozialpädagoge/-in | social worker | -
Assistante sociale | social worker | -
Trabajador/a social | social worker | -
Éducatrice spécialisée | social worker | -
Verwaltungsfachangestellte/r | civil servant | -
Sachbearbeiter/in öffentlicher Dienst | civil servant | -
Polizist | police officer | -
Justizvollzugsbeamter | corrections officer | -
Sapeur-pompier | firefighter | -
Sicherheitsmitarbeiter (m/w/d) | security guard | -
Agent de sécurité incendie SSIAP | security guard | -
Vigilante de seguridad | security guard | -
Security Guard - Night Shift | security guard | -
Maschinenbauingenieur (m/w/d) | mechanical engineer | -
Konstrukteur:in | mechanical engineer | -
Technischer Zeichner | cad drafter | -
Dessinateur-projeteur | cad drafter | -
Delineante proyectista | cad drafter | -
Elektroingenieurin | electrical engineer | -
Ingénieur génie civil | civil engineer | -
Bauingenieur/in | civil engineer | -
Architekt/in | architect | -
Arquitecta técnica | architect | -
Vermessungstechniker | surveyor | -
Géomètre-topographe | surveyor | -
Verfahrensingenieur | chemical engineer | -
Mechatroniker/in | mechatronics technician | -
Servicetechniker im Außendienst | field service engineer | -
Qualitätsmanager:in | quality engineer | -
Produktionsmitarbeiter (m/w/d) Schichtbetrieb | production worker | -
Opérateur de production | production worker | -
Operario/a de producción | production worker | -
Schichtleiter Produktion | production supervisor | lead
CNC-Fräser (m/w/d) | cnc machinist | -
Tourneur-fraiseur | cnc machinist | -
Schweißer | welder | -
Soudeur TIG | welder | -
Soldador/a | welder | -
Industriemechaniker/in | maintenance technician | -
Technicien de maintenance | maintenance technician | -
Técnico/a de mantenimiento | maintenance technician | -
Metzger/in | butcher | -
Boucher | butcher | -
Carnicero | butcher | -
Drucker Offset | print operator | -
Näherin | dressmaker | -
Couturière | dressmaker | -
Elektroniker/in für Energie- und Gebäudetechnik | electrician | -
Électricien bâtiment | electrician | -
Electricista | electrician | -
Anlagenmechaniker SHK (m/w/d) | plumber | -
Plombier-chauffagiste | plumber | -
Fontanero | plumber | -
Kältetechniker | hvac technician | -
Zimmerer | carpenter | -
Menuisier poseur | carpenter | -
Dachdecker:in | roofer | -
Couvreur zingueur | roofer | -
Maler und Lackierer (m/w/d) | painter | -
Peintre en bâtiment | painter | -
Pintor | painter | -
Maurer/in | bricklayer | -
Maçon coffreur | bricklayer | -
Albañil | bricklayer | -
Fliesenleger | tiler | -
Carreleur | tiler | -
Bauhelfer | construction worker | -
Ouvrier du bâtiment | construction worker | -
Bauleiter Hochbau | construction manager | lead
Chef de chantier | construction manager | lead
Jefa de obra | construction manager | lead
Baggerfahrer | heavy equipment operator | -
Conducteur d'engins | heavy equipment operator | -
Kfz-Mechatroniker (m/w/d) | auto mechanic | -
Mécanicien automobile | auto mechanic | -
Mecánico de automóviles | auto mechanic | -
Aircraft Maintenance Technician | aircraft mechanic | -
Fluggerätmechaniker/in | aircraft mechanic | -
Reinigungskraft (m/w/d) | cleaner | -
Agent d'entretien | cleaner | -
Limpiador/a | cleaner | -
Glasreiniger | cleaner | -
Hausmeister/in | caretaker | -
Gardien d'immeuble | caretaker | -
Conserje | caretaker | -
Schlüsseldienst Monteur | locksmith | -
Serrurier métallier | locksmith | -
Solarteur:in | solar installer | -
Photovoltaik-Monteur | solar installer | -
Glasfasertechniker | telecom technician | -
Technicien fibre optique | telecom technician | -
Müllwerker | waste collector | -
Schädlingsbekämpfer | pest control technician | -
Lagermitarbeiter (m/w/d) | warehouse worker | -
Préparateur de commandes | warehouse worker | -
Mozo/a de almacén | warehouse worker | -
Staplerfahrer/in | forklift operator | -
Cariste CACES 3 | forklift operator | -
Carretillero | forklift operator | -
Lagerleiter | warehouse supervisor | lead
Berufskraftfahrer/in CE | truck driver | -
Chauffeur poids lourd | truck driver | -
Camionero | truck driver | -
Kurierfahrer | delivery driver | -
Chauffeur-livreur | delivery driver | -
Repartidor/a | delivery driver | -
Busfahrer (m/w/d) | bus driver | -
Conductrice de bus | bus driver | -
Triebfahrzeugführer | train driver | -
Conducteur de train | train driver | -
Taxifahrer | taxi driver | -
Pilotin | pilot | -
Flugbegleiter:in | flight attendant | -
Hôtesse de l'air | flight attendant | -
Azafata de vuelo | flight attendant | -
Air Traffic Controller | air traffic controller | -
Ship Captain | seafarer | lead
Matelot | seafarer | -
Speditionskaufmann/-frau | logistics coordinator | -
Agent d'exploitation transport | logistics coordinator | -
Koch/Köchin | chef | -
Cuisinière | chef | -
Cocinero/a | chef | -
Commis de cuisine | chef | -
Küchenhilfe | kitchen assistant | -
Plongeur | kitchen assistant | -
Ayudante de cocina | kitchen assistant | -
Küchenchef/in | head chef | -
Chef de cuisine | head chef | -
Bäcker/in | pastry chef | -
Boulanger pâtissier | pastry chef | -
Panadera | pastry chef | -
Kellner*in | waiter | -
Serveur / Serveuse | waiter | -
Camarera de sala | waiter | -
Barkeeper | bartender | -
Barista | barista | -
Restaurantleiter:in | restaurant manager | lead
Directeur de restaurant | restaurant manager | director
Hotelfachfrau | guest service agent | -
Rezeptionist/in | receptionist | -
Réceptionniste de nuit | receptionist | -
Zimmermädchen | cleaner | -
Gouvernante d'étage | housekeeping supervisor | -
Reiseverkehrskaufmann | travel agent | -
Guía turístico | travel agent | -
Verkäufer/in | sales assistant | -
Vendeuse en boulangerie | sales assistant | -
Dependiente/a | sales assistant | -
Kassierer (m/w/d) | sales assistant | -
Filialleiter/in | store manager | lead
Responsable de magasin | store manager | lead
Encargada de tienda | store manager | lead
Visual Merchandiser | merchandiser | -
Florist/in | florist | -
Fleuriste | florist | -
Goldschmied | jeweller | -
Tätowierer | tattoo artist | -
Bestatter/in | funeral director | -
Musiker | musician | -
Music Teacher | secondary teacher | -
Schauspielerin | stage actor | -
Comédien | stage actor | -
Bühnentechniker | stage technician | -
Veranstaltungstechniker | stage technician | -
Ton-Ingenieur | sound engineer | -
Fotografin | photographer | -
Sekretärin | administrative assistant | -
Secrétaire médicale | medical assistant | -
Auxiliar administrativo | administrative assistant | -
Bürokaufmann/-frau | administrative assistant | -
Assistentin der Geschäftsführung | executive assistant | -
Assistant de direction | executive assistant | -
Office Manager | office manager | -
Hausverwalter | property manager | -
Gestionnaire locatif | property manager | -
Property Manager | property manager | -
Ausbildung zum Industriekaufmann | industrial clerk | intern
Industriekauffrau | industrial clerk | -
Azubi Elektroniker (m/w/d) | electrician | intern
Apprenti boulanger | pastry chef | intern
Praktikant Marketing | marketing manager | intern
Stagiaire en comptabilité | accountant | intern
Prácticas de recursos humanos | hr specialist | intern
Alternance développeur web | web developer | intern
Werkstudent Softwareentwicklung | software engineer | intern
Trainee Vertrieb | account executive | junior
Volontariat Redaktion | journalist | junior
Referendar/in | lawyer | -
`

const expected = TITLES.trim()
  .split('\n')
  .map((line) => line.split(' | ').map((cell) => (cell === '-' ? null : cell)))

test.each(expected)('reads “%s” as %s, %s', (title, family, seniority) => {
  expect(readTitle(title ?? '')).toMatchObject({ family, seniority })
})

test('the titles above cover every field', () => {
  const fields = new Map(TITLE_ROWS.map(({ name, field }) => [name, field]))
  const met = new Set(expected.map(([, family]) => fields.get(family ?? '')))
  expect([...new Set(fields.values())].filter((field) => !met.has(field))).toEqual([])
})

// An alias of a department ("?marketing") is a title only when it is alone, so it is left out here.
test('no short everyday word belongs to a family that sentences would match', () => {
  const everyday = 'printer actor performer mover tailor moderator installer steward presenter it'
  for (const { name, aliases } of TITLE_ROWS) {
    for (const { text } of aliases.filter(({ unsure }) => !unsure)) {
      expect(everyday.split(' '), name).not.toContain(tokenise(text).words.join(' '))
    }
  }
})
