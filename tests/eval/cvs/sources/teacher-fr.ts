import PDFDocument from 'pdfkit'
import { collected, fontFile } from './parts.ts'

const [regular, bold] = [fontFile('Open Sans'), fontFile('Open Sans:bold')]
const [left, right, side] = [48, 232, 160]

/** Drawn line by line: dates far left, text right of a rule, contact in a box at the top right. */
export default () => {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 45, bottom: 40, left, right: 48 },
    info: { Title: 'CV' },
  })
  const width = pdf.page.width - right - 48
  const heading = (text: string) => {
    const y = pdf.y + 12
    pdf.rect(left, y, pdf.page.width - 96, 17).fill('#e6eef5')
    const spaced = [...text.toUpperCase()].join(' ')
    pdf
      .font(bold)
      .fontSize(9.5)
      .fillColor('#1d4e79')
      .text(spaced, left + 6, y + 2)
    pdf.y = y + 22
  }
  const row = (label: string, title: string, ...lines: string[]) => {
    const { y } = pdf
    pdf.font(regular).fontSize(9).fillColor('#1d4e79').text(label, left, y, { width: side })
    const below = pdf.y
    pdf.font(bold).fontSize(9.8).fillColor('#222222').text(title, right, y, { width })
    pdf.font(regular).fontSize(9.2)
    lines.forEach((text) => pdf.text(text, right, pdf.y, { width }))
    pdf.y = Math.max(pdf.y, below) + 5
  }

  pdf.rect(352, 40, 195, 76).fill('#1d4e79')
  pdf.font(regular).fontSize(9).fillColor('#ffffff')
  const contact = [
    'Tél. : +33 3 53 01 48 26',
    'Mél : fatoumata.diallo@example.org',
    '3 rue de l’Invention',
    '67000 Strasbourg',
  ]
  contact.forEach((text, at) => pdf.text(text, 362, 48 + at * 15, { lineBreak: false }))
  pdf.font(bold).fontSize(20).fillColor('#1d4e79').text('Mme Fatoumata DIALLO', left, 48)
  pdf.font(regular).fontSize(11).fillColor('#222222').text('Professeure des écoles', left, 76)
  pdf.text('Titulaire depuis 2014', left, 92)
  pdf.y = 118

  heading('Expérience')
  row(
    'Depuis sept. 2019',
    'Professeure des écoles, CM1-CM2',
    'École élémentaire des Trois-Cigognes, Strasbourg',
    '– Classe à double niveau de 26 élèves ; coordonnatrice du cycle 3.',
    '– Atelier de théâtre bilingue, douze représentations.',
    '– Accueil de quatre professeurs stagiaires.',
  )
  row(
    'De sept. 2016 à juillet 2019',
    'Professeure des écoles, CP',
    'École primaire Jean-Moulin-des-Prés, Haguenau',
    '– Lecture : 22 lecteurs autonomes sur 24 au mois de mai.',
    '– Projet jardin, avec la commune et un maraîcher.',
  )
  row(
    'De sept. 2013 à août 2016',
    'Professeure des écoles remplaçante',
    'Académie de Strasbourg, Bas-Rhin',
    '– De la petite section au CM2, dans 41 écoles.',
  )
  row('Étés 2010, 2011 et 2012', 'Animatrice (BAFA)', 'Centre de loisirs Le Grand Ried, Sélestat')
  heading('Études')
  row('2011 – 2013', 'Master, Métiers de l’enseignement', 'Université de Strasbourg')
  row('2008 – 2011', 'Licence, Sciences de l’éducation', 'Université de Lorraine, Nancy')
  row('2008', 'Baccalauréat, série L', 'Lycée Koeberlé-Nord, Sélestat')
  heading('Certificats')
  row('Juin 2020', 'CAFIPEMF, Académie de Strasbourg')
  row('Févr. 2018', 'PSC1, Croix-Rouge française')
  heading('Compétences')
  row('Pédagogie', 'Différenciation, classe inversée, pédagogie de projet')
  row('Numérique', 'ENT, tableau interactif, Scratch, LibreOffice')
  heading('Langues')
  row('Français', 'langue maternelle')
  row('Peul', 'langue maternelle')
  row('Allemand', 'C1')
  row('Anglais', 'B2')
  heading('Vie associative')
  row('Depuis 2017', 'Aide aux devoirs, deux soirs par semaine')
  row('2015 – 2019', 'Trésorière d’une chorale de quartier')
  return collected(pdf)
}
