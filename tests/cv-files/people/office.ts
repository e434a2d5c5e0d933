import { certificate, job, study, type Person } from '../person.ts'

export const accountant: Person = {
  profession: 'accountant',
  profile: {
    contact: {
      name: 'Philippa Nakagawa',
      email: 'p.nakagawa@example.com',
      phone: '+44 20 7946 0455',
      address: 'London, United Kingdom',
    },
    headline: 'Senior Accountant',
    summary:
      'Chartered accountant with ten years in group reporting. Month end closes on day four, and the auditors leave early.',
    skills: [
      'IFRS',
      'Financial Reporting',
      'Month-End Close',
      'Reconciliation',
      'SAP',
      'Microsoft Excel',
      'Budgeting',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Japanese', level: 'Intermediate' },
    ],
    links: [],
    experiences: [
      job(
        'Senior Accountant',
        'Tarrant & Vale Holdings',
        'London, UK',
        ['2019-01'],
        [
          'Prepare consolidated accounts under IFRS for 14 entities in six currencies.',
          'Shortened the month-end close from nine to four days by automating reconciliation in SAP.',
          'Lead the budgeting cycle and present variance analysis to the finance director.',
        ],
      ),
      job(
        'Accountant',
        'Ferndown Partners LLP',
        'Reading, UK',
        ['2014-09', '2018-12'],
        [
          'Audited financial statements of manufacturing clients with up to £80 million turnover.',
          'Filed VAT and corporation tax returns for 35 companies.',
        ],
      ),
    ],
    education: [
      study('BA', 'Accounting and Finance', 'University of Exeter', ['2011-09', '2014-06']),
    ],
    certificates: [certificate('ACA', 'ICAEW', '2017')],
  },
}

export const lawyer: Person = {
  profession: 'lawyer',
  profile: {
    contact: {
      name: 'Rosalind Achterberg',
      email: 'r.achterberg@example.org',
      phone: '+1 212 555 0163',
      address: 'New York, NY',
    },
    headline: 'Corporate Counsel',
    summary:
      'Corporate lawyer with seven years in commercial contracts and data protection. Clear drafting, early warnings, no drama.',
    skills: [
      'Contract Drafting',
      'Contract Negotiation',
      'Legal Research',
      'GDPR',
      'Corporate Law',
      'Due Diligence',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Dutch', level: 'Professional working proficiency' },
    ],
    links: [],
    experiences: [
      job(
        'Corporate Counsel',
        'Meridian Sail Technologies',
        'New York, NY',
        ['2020-02'],
        [
          'Handle contract drafting and contract negotiation for 200 customer agreements a year.',
          'Built the GDPR compliance programme and answered every regulator request in time.',
          'Advised the board on the due diligence of three acquisitions.',
        ],
      ),
      job(
        'Associate Attorney',
        'Whitcombe Sorrel LLP',
        'Boston, MA',
        ['2016-09', '2020-01'],
        [
          'Conducted legal research and drafted motions in commercial litigation.',
          'Negotiated licence agreements in the software and biotech sectors.',
        ],
      ),
    ],
    education: [
      study('JD', 'Law', 'Boston University', ['2013-09', '2016-05']),
      study('BA', 'Political Science', 'Tufts University', ['2009-09', '2013-05']),
    ],
    certificates: [certificate('Certified Information Privacy Professional', 'IAPP', '2021')],
  },
}

export const hrManager: Person = {
  profession: 'HR manager',
  profile: {
    contact: {
      name: 'Katharina Ostrowski',
      email: 'katharina.ostrowski@example.com',
      phone: '+49 30 23125 612',
      address: 'Hamburg, Germany',
    },
    headline: 'HR Manager',
    summary:
      'HR manager for growing companies between 80 and 600 people. Hiring, contracts and hard conversations.',
    skills: [
      'Recruiting',
      'Employee Relations',
      'Onboarding',
      'Performance Management',
      'Payroll',
      'Labor Law',
    ],
    languages: [
      { name: 'German', level: 'Native' },
      { name: 'English', level: 'C1' },
    ],
    links: [],
    experiences: [
      job(
        'HR Manager',
        'Alsterwerk Medizintechnik',
        'Hamburg, Germany',
        ['2019-08'],
        [
          'Own recruiting for 90 hires a year and cut time to hire from 71 to 38 days.',
          'Introduced performance management talks twice a year in all departments.',
          'Negotiate with the works council on employee relations and working time.',
        ],
      ),
      job(
        'HR Generalist',
        'Kranich Reederei',
        'Bremen, Germany',
        ['2015-01', '2019-07'],
        [
          'Ran payroll for 240 seafarers under four flags.',
          'Designed an onboarding programme that halved early resignations.',
        ],
      ),
    ],
    education: [
      study('BA', 'Business Administration', 'Hochschule Bremen', ['2011-10', '2014-09']),
    ],
    certificates: [certificate('SHRM Certified Professional', 'SHRM', '2020')],
  },
}
