import { certificate, job, study, type Person } from '../person.ts'

export const electrician: Person = {
  profession: 'electrician',
  profile: {
    contact: {
      name: 'Dwayne Kowalczyk',
      email: 'dwayne.kowalczyk@example.com',
      phone: '(614) 555-0128',
      address: 'Columbus, OH',
    },
    headline: 'Journeyman Electrician',
    summary:
      'Licensed journeyman electrician with eleven years in commercial and industrial work. Reads a blueprint once.',
    skills: [
      'Electrical Installation',
      'Conduit Bending',
      'Blueprint Reading',
      'Troubleshooting',
      'NEC',
      'PLC',
    ],
    languages: [{ name: 'English', level: 'Native' }],
    links: [],
    experiences: [
      job(
        'Journeyman Electrician',
        'Buckeye Power Systems',
        'Columbus, OH',
        ['2018-03'],
        [
          'Install switchgear, lighting and conduit in hospitals and data centers to NEC code.',
          'Lead a crew of five with zero lost-time accidents in six years.',
          'Troubleshooting of motor controls and PLC cabinets on call at night.',
        ],
      ),
      job(
        'Apprentice Electrician',
        'Hartzell Electric',
        'Dayton, OH',
        ['2013-06', '2018-02'],
        [
          'Learned conduit bending, blueprint reading and panel wiring on twelve commercial sites.',
          'Replaced 4,000 fluorescent fixtures with LED lighting in a school district.',
        ],
      ),
    ],
    education: [
      study('Diploma', 'Electrical Trades', 'Columbus State Community College', [
        '2013-08',
        '2017-05',
      ]),
    ],
    certificates: [
      certificate('OSHA 30', 'OSHA', '2019'),
      certificate('Journeyman Electrician License', 'State of Ohio', '2018'),
    ],
  },
}

export const logisticsCoordinator: Person = {
  profession: 'logistics coordinator',
  profile: {
    contact: {
      name: 'Samir Haddouche',
      email: 'samir.haddouche@example.org',
      phone: '+1 905 555 0174',
      address: 'Mississauga, Canada',
    },
    headline: 'Logistics Coordinator',
    summary:
      'Logistics coordinator for road and ocean freight. Six years of trucks that arrived and customs papers that were complete.',
    skills: [
      'Route Planning',
      'Inventory Management',
      'Freight Forwarding',
      'Supply Chain Management',
      'Warehouse Management',
      'SAP',
    ],
    languages: [
      { name: 'English', level: 'Fluent' },
      { name: 'French', level: 'Native' },
      { name: 'Arabic', level: 'Native' },
    ],
    links: [],
    experiences: [
      job(
        'Logistics Coordinator',
        'Humber Freightways',
        'Mississauga, Canada',
        ['2020-10'],
        [
          'Coordinate 85 shipments a week across Ontario and Québec with route planning in SAP.',
          'Renegotiated carrier contracts and saved CAD 310,000 a year.',
          'Prepare customs clearance and freight forwarding papers for ocean containers.',
        ],
      ),
      job(
        'Warehouse Associate',
        'Polar Crate Storage',
        'Toronto, Canada',
        ['2018-04', '2020-09'],
        [
          'Operated a forklift and kept inventory management counts at 99.6% accuracy.',
          'Trained seasonal staff in picking, packing and workplace safety.',
        ],
      ),
    ],
    education: [
      study('Diploma', 'Supply Chain Management', 'Sheridan College', ['2016-09', '2018-04']),
    ],
    certificates: [
      certificate(
        'Forklift Operator Certificate',
        'Infrastructure Health and Safety Association',
        '2018',
      ),
    ],
  },
}

export const salesRep: Person = {
  profession: 'sales representative',
  profile: {
    contact: {
      name: 'Bethany Okonjo-Reyes',
      email: 'bethany.okonjo@example.com',
      phone: '+1 512 555 0136',
      address: 'Austin, TX',
    },
    headline: 'Account Executive',
    summary:
      'Account executive in business software, six years over quota. I prepare more than I talk.',
    skills: [
      'Salesforce',
      'Pipeline Management',
      'Lead Generation',
      'Negotiation',
      'Account Management',
      'Cold Calling',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Spanish', level: 'Native' },
    ],
    links: [{ label: 'LinkedIn', url: 'https://www.linkedin.com/in/bethany-okonjo-example' }],
    experiences: [
      job(
        'Account Executive',
        'Cedarline Cloud',
        'Austin, TX',
        ['2021-01'],
        [
          'Closed $2.4 million in new business in 2023, 128% of quota.',
          'Own pipeline management for the healthcare segment in Salesforce.',
          'Negotiated a three-year contract with a hospital chain of 17 sites.',
        ],
      ),
      job(
        'Sales Development Representative',
        'Pinpoint Ledger',
        'Dallas, TX',
        ['2018-06', '2020-12'],
        [
          'Booked 24 qualified meetings a month through cold calling and e-mail.',
          'Wrote the lead generation playbook for a team of eight.',
        ],
      ),
    ],
    education: [study('BBA', 'Marketing', 'Texas State University', ['2014-08', '2018-05'])],
    certificates: [],
  },
}

export const marketingManager: Person = {
  profession: 'marketing manager',
  profile: {
    contact: {
      name: 'Yusra Valentini',
      email: 'yusra.valentini@example.org',
      phone: '+44 20 7946 0598',
      address: 'Manchester, United Kingdom',
    },
    headline: 'Marketing Manager',
    summary:
      'Marketing manager for consumer brands. I plan campaigns by the numbers and write the headline myself.',
    skills: [
      'SEO',
      'Google Analytics',
      'Content Marketing',
      'Email Marketing',
      'Brand Management',
      'Copywriting',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Italian', level: 'C1' },
    ],
    links: [],
    experiences: [
      job(
        'Marketing Manager',
        'Copper Kettle Foods',
        'Manchester, UK',
        ['2020-03'],
        [
          'Grew organic traffic by 210% in two years through SEO and content marketing.',
          'Manage a yearly budget of £1.2 million and report return per channel from Google Analytics.',
          'Launched a brand in three countries and reached 9% awareness in six months.',
        ],
      ),
      job(
        'Digital Marketing Executive',
        'Larkhill Outdoor',
        'Sheffield, UK',
        ['2016-07', '2020-02'],
        [
          'Ran email marketing to 180,000 subscribers and doubled the click rate.',
          'Produced copywriting and social media for four product launches a year.',
        ],
      ),
    ],
    education: [
      study('BA', 'English and Media', 'University of Sheffield', ['2013-09', '2016-06']),
    ],
    certificates: [certificate('Google Ads Certification', 'Google', '2022')],
  },
}
