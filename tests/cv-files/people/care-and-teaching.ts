import { certificate, job, study, type Person } from '../person.ts'

export const nurse: Person = {
  profession: 'nurse',
  profile: {
    contact: {
      name: 'Adaeze Lindqvist',
      email: 'adaeze.lindqvist@example.com',
      phone: '(312) 555-0187',
      address: 'Chicago, IL',
    },
    headline: 'Registered Nurse',
    summary:
      'Registered nurse with nine years on medical-surgical and intensive care wards. Calm when it is busy, exact when it matters.',
    skills: [
      'Patient Assessment',
      'Medication Administration',
      'Wound Care',
      'Triage',
      'IV Therapy',
      'Electronic Health Records',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Igbo', level: 'Fluent' },
    ],
    links: [],
    experiences: [
      job(
        'Registered Nurse, Intensive Care',
        'Lakeshore Mercy Hospital',
        'Chicago, IL',
        ['2019-06'],
        [
          'Care for two to three ventilated patients per shift, including patient assessment and titration of drips.',
          'Trained 22 new nurses in medication administration and the safe use of infusion pumps.',
          'Reduced catheter infections on the ward by a third with a daily checklist.',
        ],
      ),
      job(
        'Staff Nurse',
        'Prairie Community Clinic',
        'Joliet, IL',
        ['2015-08', '2019-05'],
        [
          'Triage of up to 60 walk-in patients a day, with wound care and vaccination.',
          'Introduced electronic health records in Epic and coached colleagues through the change.',
        ],
      ),
    ],
    education: [study('BSN', 'Nursing', 'Loyola University Chicago', ['2011-08', '2015-05'])],
    certificates: [
      certificate('Advanced Cardiovascular Life Support', 'American Heart Association', '2023'),
      certificate('Critical Care Registered Nurse', 'AACN', '2021'),
    ],
  },
}

export const teacher: Person = {
  profession: 'teacher',
  profile: {
    contact: {
      name: 'Gwen Abernathy',
      email: 'gwen.abernathy@example.org',
      phone: '+44 20 7946 0877',
      address: 'Bristol, United Kingdom',
    },
    headline: 'Secondary School Teacher',
    summary:
      'Teacher of mathematics and physics for ages 11 to 18. My classes are quiet only when they are thinking.',
    skills: [
      'Lesson Planning',
      'Classroom Management',
      'Curriculum Development',
      'Differentiated Instruction',
      'Safeguarding',
    ],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Welsh', level: 'Fluent' },
    ],
    links: [],
    experiences: [
      job(
        'Mathematics Teacher',
        'Avonbridge Academy',
        'Bristol, UK',
        ['2018-09'],
        [
          'Teach mathematics to six classes with differentiated instruction; 78% reached grade 5 or above.',
          'Lead curriculum development for key stage 3 and share lesson planning with nine colleagues.',
          'Act as deputy safeguarding lead for a school of 1,100 pupils.',
        ],
      ),
      job(
        'Physics Teacher',
        'St Cadoc School',
        'Cardiff, UK',
        ['2014-09', '2018-07'],
        [
          'Built a practical science programme and a robotics club that reached the national final.',
          'Improved classroom management across the department through peer observation.',
        ],
      ),
    ],
    education: [
      study('PGCE', 'Secondary Mathematics', 'University of Bristol', ['2013-09', '2014-06']),
      study('BSc', 'Physics', 'Cardiff University', ['2010-09', '2013-07']),
    ],
    certificates: [certificate('Qualified Teacher Status', 'Department for Education', '2014')],
  },
}

export const chef: Person = {
  profession: 'chef',
  profile: {
    contact: {
      name: 'Lucien Marchetti',
      email: 'lucien.marchetti@example.com',
      phone: '+1 514 555 0119',
      address: 'Montréal, Canada',
    },
    headline: 'Sous Chef',
    summary:
      'Sous chef from a fine dining background. I cook from the market, cost every plate and leave a clean kitchen.',
    skills: [
      'Menu Development',
      'Food Safety',
      'Menu Costing',
      'Inventory Management',
      'Butchery',
      'Pastry',
    ],
    languages: [
      { name: 'French', level: 'Native' },
      { name: 'English', level: 'Fluent' },
      { name: 'Italian', level: 'Conversational' },
    ],
    links: [],
    experiences: [
      job(
        'Sous Chef',
        'Auberge du Fleuve',
        'Montréal, Canada',
        ['2020-04'],
        [
          'Run a brigade of twelve through 140 covers a night and plan the rota.',
          'Rewrote menu costing and brought food cost down from 34% to 28%.',
          'Passed four food safety inspections in a row without a remark.',
        ],
      ),
      job(
        'Chef de Partie',
        'Bistro Halyard',
        'Québec City, Canada',
        ['2016-05', '2020-03'],
        [
          'Led the meat section with in-house butchery and charcuterie.',
          'Cut waste by a fifth through weekly inventory management.',
        ],
      ),
    ],
    education: [
      study('Diploma', 'Culinary Arts', 'Institut culinaire du Québec', ['2014-09', '2016-04']),
    ],
    certificates: [certificate('Food Handler Certificate', 'MAPAQ', '2019')],
  },
}
