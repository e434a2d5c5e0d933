import { expect, test } from 'vitest'
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
])('%j', (header, title, employer, location) => {
  expect(readRole(header)).toEqual({ title, employer, location })
})
