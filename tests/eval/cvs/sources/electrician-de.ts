import { BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { packed, para } from './parts.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none }
const cell = (lines: string[], size: number) =>
  new TableCell({
    borders,
    width: { size, type: WidthType.DXA },
    children: lines.map((line, at) => {
      const spacing = { after: at === lines.length - 1 ? 60 : 0 }
      return line.startsWith('- ')
        ? para(line.slice(2), { bullet: { level: 0 }, spacing })
        : para(line, { spacing })
    }),
  })
const table = (...rows: [string, ...string[]][]) =>
  new Table({
    width: { size: 9400, type: WidthType.DXA },
    columnWidths: [2700, 6700],
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      ([left, ...right]) =>
        new TableRow({ cantSplit: true, children: [cell([left], 2700), cell(right, 6700)] }),
    ),
  })
const heading = (text: string) =>
  new Paragraph({
    spacing: { before: 260, after: 80 },
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '444444' } },
    children: [new TextRun({ text, bold: true, size: 25 })],
  })

/** The tabular Lebenslauf: everything is in tables of two columns, even the name. */
export default () =>
  packed({
    styles: { default: { document: { run: { font: 'Arial', size: 20 } } } },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: 'Lebenslauf', bold: true, size: 40 })] }),
          heading('Persönliche Daten'),
          table(
            ['Name', 'Jens-Uwe Müller-Lüdenscheid'],
            ['Anschrift', 'Beispielweg 17, 13353 Berlin'],
            ['Telefon', '+49 30 23125 318'],
            ['E-Mail', 'jens.mueller-luedenscheid@example.org'],
            ['Geburtsdatum', '23.08.1984 in Eberswalde'],
            ['Familienstand', 'verheiratet, zwei Kinder'],
          ),
          heading('Berufspraxis'),
          table(
            [
              '01.01.2020 – heute',
              '**Elektromeister und Bauleiter**',
              'Spreelicht Gebäudetechnik GmbH, Berlin',
              '- Leitung von bis zu drei Baustellen mit zwölf Monteuren',
              '- Ladeinfrastruktur für 340 Stellplätze, KNX in zwei Schulen',
              '- Ausbilder für sechs Lehrlinge',
            ],
            [
              '01.04.2017–31.12.2019',
              '**Obermonteur**',
              'Elektro Havemann & Sohn KG, Potsdam',
              '- Altbausanierung, Zählerschränke, Photovoltaik bis 100 kWp',
            ],
            ['01.10.2016–31.03.2017', 'Arbeitssuchend, Vorbereitung auf die Meisterprüfung'],
            [
              '15.08.2007–30.09.2016',
              '**Elektroniker**',
              'Barnim Anlagenservice GmbH, Bernau',
              '- Wartung und Störungsdienst in drei Wasserwerken',
              '- Prüfungen nach DGUV Vorschrift 3',
            ],
            [
              '01.09.2006–31.05.2007',
              '**Zivildienstleistender**',
              'Pflegeheim Am Finowkanal, Eberswalde',
            ],
          ),
          heading('Aus- und Weiterbildung'),
          table(
            [
              '09/2016 – 07/2018',
              '**Meister**, Elektrotechniker-Handwerk',
              'Handwerkskammer Berlin',
            ],
            [
              '09/2003 – 06/2006',
              '**Ausbildung**, Elektroniker für Energie- und Gebäudetechnik',
              'Elektro Krüger, Eberswalde',
            ],
            ['1997 – 2003', '**Mittlere Reife**', 'Realschule Westend, Eberswalde'],
          ),
          heading('Zertifikate'),
          table(
            ['05/2021', 'KNX-Partner, KNX Association'],
            ['11/2019', 'Fachkraft für Ladeinfrastruktur, TÜV Akademie'],
          ),
          heading('Kenntnisse'),
          table(
            ['Fachlich', 'KNX, Photovoltaik, Ladeinfrastruktur, SPS (Siemens S7), VDE-Prüfungen'],
            ['EDV', 'MS Office, EPLAN, DDS-CAD'],
            ['Sprachen', 'Deutsch (Muttersprache), Englisch (A2), Polnisch (B1)'],
            ['Führerschein', 'Klassen B, BE, C1'],
          ),
          para('Berlin, 12. Mai 2024', { spacing: { before: 240 } }),
          para('_Jens-Uwe Müller-Lüdenscheid_'),
        ],
      },
    ],
  })
