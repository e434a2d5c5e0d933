import { expect, test } from 'vitest'
import { parseCvBuiltin } from './builtin.ts'
import { readRole } from './testing.ts'

test.each<[string[], string | null, string | null, string | null]>([
  [['IT Consultant @Acme4IT'], 'IT Consultant', 'Acme4IT', null],
  [
    ['UX Researcher with Fern Health Apps, Portland, OR'],
    'UX Researcher',
    'Fern Health Apps',
    'Portland, OR',
  ],
  [['Nurse (bank)', 'Calder Vale Nursing Home'], 'Nurse (bank)', 'Calder Vale Nursing Home', null],
  [['.NET Developer (project employment)', 'Acme GmbH'], '.NET Developer', 'Acme GmbH', null],
  [
    ['Savannah Goods Ltd — Warehouse and Fleet', 'Manager', 'Abuja'],
    'Warehouse and Fleet Manager',
    'Savannah Goods Ltd',
    'Abuja',
  ],
  [
    ['Researcher, Technical University of Lund', 'Gerdahallen'],
    'Researcher',
    'Technical University of Lund',
    'Gerdahallen',
  ],
  [
    ['Arratia Tools, S. A., Técnico comercial, Bilbao'],
    'Técnico comercial',
    'Arratia Tools, S. A.',
    'Bilbao',
  ],
  [
    ['Segunda encargada', 'Moda Turia, S. L. (Castellón)'],
    'Segunda encargada',
    'Moda Turia, S. L.',
    'Castellón',
  ],
  [
    ['Apprenti cuisinier – Restaurant Chez Odile, Lyon'],
    'Apprenti cuisinier',
    'Restaurant Chez Odile',
    'Lyon',
  ],
  [
    ['Charge Nurse', 'Moor Teaching Hospitals NHS Trust'],
    'Charge Nurse',
    'Moor Teaching Hospitals NHS Trust',
    null,
  ],
  [['Enfermera en Clínica del Río'], 'Enfermera', 'Clínica del Río', null],
  [['Técnico en Enfermería', 'Cruz Roja'], 'Técnico en Enfermería', 'Cruz Roja', null],
  [['Elektriker', 'Eget enkeltpersonforetak'], 'Elektriker', 'Eget enkeltpersonforetak', null],
  [['Maçon chez Artisan, à mon compte'], 'Maçon', 'Artisan, à mon compte', null],
  [['Elektriker, Equinor, Å i Lofoten.'], 'Elektriker', 'Equinor', 'Å i Lofoten'],
  [['Healthcare Assistant, Sunrise at Home'], 'Healthcare Assistant', 'Sunrise at Home', null],
  [['Kierowca kat. C+E', 'Stolarnia u Józka'], 'Kierowca kat. C+E', 'Stolarnia u Józka', null],
  [['Barnehagelærer hos finn.no'], 'Barnehagelærer', 'finn.no', null],
  [['Stratenmaker bij zzp’er'], 'Stratenmaker', 'zzp’er', null],
  [['Truhlář, Česká pošta, s.p., Brno'], 'Truhlář', 'Česká pošta, s.p.', 'Brno'],
  [
    ['Customer Service Advisor', "Cook's Hardware"],
    'Customer Service Advisor',
    "Cook's Hardware",
    null,
  ],
  [['Stilling: Loodgieter', 'Dakdekker Dekker'], 'Loodgieter', 'Dakdekker Dekker', null],
])('%j', (header, title, employer, location) => {
  expect(readRole(header)).toEqual({ title, employer, location })
})

test.each([
  'Betreuung der Betriebsprüfung 2026',
  'Rozwój systemu bankowości internetowej',
  'Planejamento, avaliações e reuniões de pais',
  'Redução de 20 % dos custos',
])('a duty right above the next job is no employer: %s', (duty) => {
  const { experiences } = parseCvBuiltin({
    text: `Ada Poe\n\nExperience\nLakeshore Hospital\nNurse\t2019 – 2021\nKept the books\n${duty}\nWard Nurse\t2016 – 2019\nTaught two pupils`,
    links: [],
  })
  expect(experiences.map(({ employer }) => employer)).toEqual([
    'Lakeshore Hospital',
    'Lakeshore Hospital',
  ])
})
