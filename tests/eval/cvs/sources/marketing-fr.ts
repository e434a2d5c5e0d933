import { Paragraph, TabStopType, Textbox, TextRun } from 'docx'
import { packed, para } from './parts.ts'

const box = (left: string, top: string, width: string, height: string, lines: string[]) =>
  new Textbox({
    style: {
      width: `${width}pt` as '1pt',
      height: `${height}pt` as '1pt',
      position: 'absolute',
      marginLeft: `${left}pt` as '1pt',
      marginTop: `${top}pt` as '1pt',
      positionHorizontalRelative: 'page',
      positionVerticalRelative: 'page',
    },
    children: lines.map((line) =>
      line.startsWith('# ')
        ? new Paragraph({
            spacing: { before: 120, after: 40 },
            children: [new TextRun({ text: line.slice(2), bold: true, color: '5B2A86', size: 24 })],
          })
        : para(line),
    ),
  })
const heading = (text: string) =>
  new Paragraph({
    spacing: { before: 200, after: 60 },
    children: [new TextRun({ text, bold: true, color: '5B2A86', size: 26 })],
  })
const job = (text: string, dates: string) =>
  para(`${text}\t${dates}`, {
    spacing: { before: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: 6700 }],
  })
const item = (text: string) => para(text, { bullet: { level: 0 } })

/** Contact, skills and languages are in text boxes at the right of the page. */
export default () =>
  packed({
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 800, left: 900, right: 4200, bottom: 700 } } },
        children: [
          new Paragraph({
            children: [new TextRun({ text: 'Éloïse LEFÈVRE-D’ARTIGUES', bold: true, size: 40 })],
          }),
          para('_Responsable marketing digital_'),
          box('405', '40', '165', '150', [
            '# Coordonnées',
            'Nantes (44)',
            '+33 2 61 91 04 73',
            'eloise.lefevre@example.net',
            'linkedin.com/in/eloise-exemple',
          ]),
          box('405', '200', '165', '210', [
            '# Compétences',
            'SEO',
            'SEA',
            'Google Analytics 4',
            'Marketing automation',
            'Brevo',
            'Stratégie éditoriale',
            'Gestion de budget',
            'Suite Adobe',
          ]),
          box('405', '420', '165', '110', [
            '# Langues',
            'Français (langue maternelle)',
            'Anglais (courant)',
            'Allemand (B1)',
          ]),
          heading('Expérience professionnelle'),
          job('**Responsable marketing digital**, Maison Kervadec', 'Janv. 2021 - Aujourd’hui'),
          para('Nantes'),
          item('Budget annuel de 480 000 €, équipe de quatre personnes.'),
          item('Ventes en ligne : de 9 % à 23 % du chiffre d’affaires.'),
          item('Refonte du site en onze semaines, sans perte de référencement.'),
          job('**Chargée de marketing**, Les Voiliers de l’Erdre', 'Sept 2018 - Déc 2020'),
          para('Nantes'),
          item('Campagnes par courriel : taux d’ouverture de 41 %.'),
          item('Salon nautique : 1 200 contacts qualifiés en cinq jours.'),
          job('**Assistante communication**, Agence Tournesol & Cie', 'Sept 2015 - Août 2018'),
          para('Rennes'),
          item('Alternance puis CDD : réseaux sociaux de sept clients.'),
          job('**Stagiaire**, Radio Beg Meil', 'Avr. 2014 - Juil. 2014'),
          para('Quimper'),
          item('Programmes, auditeurs, cafés ; une chronique sur les marchés.'),
          heading('Diplômes'),
          job('**Master**, Marketing et communication', '2015 - 2017'),
          para('IGR-IAE Rennes'),
          job('**Licence**, Information et communication', '2012 - 2015'),
          para('Université Rennes 2'),
          job('**Baccalauréat**, série ES', '2012'),
          para('Lycée Brizeux, Quimper'),
          heading('Certifications'),
          para('Google Ads Search, Google, mars 2023'),
          para('TOSA Excel (score 870), Isograd, nov. 2019'),
          heading('Centres d’intérêt'),
          para(
            'Voile (régates le dimanche), fanfare, affiches anciennes. Bénévole depuis 2016 au festival de cinéma de Douarnenez.',
          ),
        ],
      },
    ],
  })
