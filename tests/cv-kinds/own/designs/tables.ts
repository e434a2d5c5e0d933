// Designs of rows: dates or labels at the left, the facts beside them.
import type { Block, Design, Part } from '../../model.ts'
import { eachJob, oneColumn } from '../one-column.ts'
import { join } from '../style.ts'

const cell = (...lines: string[]): Part[][] => lines.filter(Boolean).map((text) => [{ text }])

function row(left: string, right: string[], width = 0.25): Block {
  const cells = [
    { width, lines: cell(left) },
    { width: 1 - width, lines: cell(...right) },
  ]
  return { kind: 'row', cells }
}

export const datesLeft: Design = oneColumn('dates-left-table', {
  jobs: eachJob((job, style) => [
    row(style.period(job), [
      job.title,
      join(', ', job.employer, job.place),
      ...job.achievements.map((one) => `– ${one}`),
    ]),
  ]),
  study: (study, style) => [
    row(style.period(study), [style.degree(study), join(', ', study.school, study.place)]),
  ],
})

/** The words for the labels of one row each. */
const LABELS: Record<string, [string, string, string, string, string, string]> = {
  en: ['Dates', 'Occupation', 'Employer', 'Main activities', 'Title awarded', 'Organisation'],
  de: ['Zeitraum', 'Funktion', 'Arbeitgeber', 'Haupttätigkeiten', 'Abschluss', 'Einrichtung'],
  fr: ['Dates', 'Fonction', 'Employeur', 'Principales activités', 'Diplôme', 'Établissement'],
  es: ['Fechas', 'Puesto', 'Empresa', 'Funciones', 'Título', 'Centro'],
  it: ['Date', 'Posizione ricoperta', 'Datore di lavoro', 'Mansioni', 'Titolo', 'Istituto'],
  pt: ['Datas', 'Função', 'Empregador', 'Principais atividades', 'Título', 'Instituição'],
  nl: ['Periode', 'Functie', 'Werkgever', 'Taken', 'Diploma', 'Instelling'],
  pl: ['Daty', 'Stanowisko', 'Pracodawca', 'Obowiązki', 'Tytuł', 'Uczelnia'],
  sv: ['Datum', 'Befattning', 'Arbetsgivare', 'Arbetsuppgifter', 'Examen', 'Lärosäte'],
  tr: ['Tarih', 'Görev', 'İşveren', 'Sorumluluklar', 'Derece', 'Kurum'],
  ru: ['Период', 'Должность', 'Работодатель', 'Обязанности', 'Степень', 'Учебное заведение'],
}

const labelsOf = (language: string) => LABELS[language] ?? LABELS.en!

export const labelled: Design = oneColumn('label-value-rows', {
  jobs: eachJob((job, { language, period }) => {
    const [dates, title, employer, duties] = labelsOf(language)
    return [
      row(dates, [period(job)]),
      row(title, [job.title]),
      row(employer, [join(', ', job.employer, job.place)]),
      row(duties, job.achievements),
    ]
  }),
  study(study, { language, period, degree }) {
    const [dates, , , , title, school] = labelsOf(language)
    return [row(dates, [period(study)]), row(title, [degree(study)]), row(school, [study.school])]
  },
})

export const labelsInLines: Design = oneColumn('label-value-lines', {
  jobs: eachJob((job, { language, period }) => {
    const [dates, title, employer, duties] = labelsOf(language)
    return [
      { kind: 'line', parts: [{ text: `${dates}: ${period(job)}` }] },
      { kind: 'line', parts: [{ text: `${title}: ${job.title}` }] },
      { kind: 'line', parts: [{ text: `${employer}: ${job.employer}` }] },
      { kind: 'line', parts: [{ text: `${duties}: ${job.achievements.join('; ')}` }] },
    ]
  }),
  study(study, { language, period, degree }) {
    const [dates, , , , title, school] = labelsOf(language)
    return [
      { kind: 'line', parts: [{ text: `${dates}: ${period(study)}` }] },
      { kind: 'line', parts: [{ text: `${title}: ${degree(study)}` }] },
      { kind: 'line', parts: [{ text: `${school}: ${study.school}` }] },
    ]
  },
})

export const europass: Design = oneColumn('europass', {
  jobs: eachJob((job, style) => [
    row(
      style.period(job),
      [
        job.title.toLocaleUpperCase(style.language),
        join(' – ', job.employer, job.place),
        ...job.achievements.map((one) => `▪ ${one}`),
      ],
      0.3,
    ),
  ]),
  study: (study, style) => [
    row(
      style.period(study),
      [style.degree(study).toLocaleUpperCase(style.language), study.school],
      0.3,
    ),
  ],
  footer: ({ name }) => `${name}  {page} / {pages}`,
})
