// Designs after public reports of faults: see functions/_shared/tasks/parse-cv/kinds.test.ts.
import type { CvLanguage, Design, Job } from '../../model.ts'
import { eachJob, oneColumn } from '../one-column.ts'
import { bold, gap, items, join, line, split, type Style } from '../style.ts'

/** Only the dates stand above the list; its first item names the job. */
export const datesAboveList: Design = oneColumn('dates-above-a-list', {
  jobs: eachJob((job, style) => [
    line(style.period(job)),
    ...items([join(', ', job.title, job.employer), ...job.achievements], style.bullet),
  ]),
  study: (study, style) => [
    bold(study.school),
    line(join(', ', style.degree(study), style.period(study))),
  ],
})

const write = (job: Job, style: Style) => [
  split(join(', ', job.title, job.employer), style.period(job)),
  ...items(job.achievements, style.bullet),
]

const FURTHER: Partial<Record<CvLanguage, string>> = {
  en: 'Customer Service Experience',
  de: 'Weitere Berufserfahrung',
  fr: 'Autres expériences',
  es: 'Otra experiencia laboral',
  it: 'Altre esperienze lavorative',
  pt: 'Outra experiência profissional',
  nl: 'Overige werkervaring',
  pl: 'Inne doświadczenie zawodowe',
  sv: 'Övrig arbetslivserfarenhet',
  tr: 'Diğer iş deneyimleri',
  ru: 'Прочий опыт работы',
}

/** The newest job stands under the usual heading, the others under a second one. */
export const twoExperiences: Design = oneColumn('two-headings-for-jobs', {
  jobs: ([newest, ...others], style) => [
    ...(newest ? write(newest, style) : []),
    ...(others.length > 0
      ? [gap(12), bold(FURTHER[style.language] ?? FURTHER.en!, 12), gap(4)]
      : []),
    ...eachJob(write)(others, style),
  ],
  study: (study, style) => [
    split(join(', ', style.degree(study), study.school), style.period(study)),
  ],
})

const GRADES: Record<CvLanguage, string> = {
  en: 'GPA 3.8',
  de: 'Note: 1,7',
  fr: 'mention bien',
  es: 'nota media: 8,5',
  it: 'voto: 108/110',
  pt: 'média: 16',
  nl: 'cijfer: 8',
  pl: 'ocena: 4,5',
  cs: 'známka: 1,5',
  sv: 'betyg: 4',
  no: 'karakter: B',
  da: 'karakter: 10',
  fi: 'arvosana: 4',
  tr: 'ortalama: 3,4',
  ru: 'средний балл: 4,8',
  uk: 'середній бал: 4,8',
  ro: 'media: 9,4',
}

/** A whole study in one line, with its grade. */
export const gradedStudies: Design = oneColumn('studies-in-a-line-with-grades', {
  jobs: eachJob((job, style) => [
    bold(job.title),
    line(join(' · ', job.employer, job.place, style.period(job))),
    ...items(job.achievements, style.bullet),
  ]),
  study: (study, style) => [
    split(
      join(', ', style.degree(study), `${study.school}, ${GRADES[style.language]}`),
      style.period(study),
      false,
    ),
  ],
})
