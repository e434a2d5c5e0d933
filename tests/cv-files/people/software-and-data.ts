import { certificate, job, study, type Person } from '../person.ts'

export const softwareEngineer: Person = {
  profession: 'software engineer',
  profile: {
    contact: {
      name: 'Maren Oduya',
      email: 'maren.oduya@example.com',
      phone: '+1 415 555 0142',
      address: 'Oakland, CA',
    },
    headline: 'Senior Software Engineer',
    summary:
      'Backend engineer with eight years of experience in payment systems. I like small services, good tests and boring deployments.',
    skills: ['TypeScript', 'Node.js', 'PostgreSQL', 'Kubernetes', 'AWS', 'Docker', 'Terraform'],
    languages: [
      { name: 'English', level: 'Native' },
      { name: 'Spanish', level: 'B2' },
    ],
    links: [{ label: 'GitHub', url: 'https://github.com/maren-oduya-example' }],
    experiences: [
      job(
        'Senior Software Engineer',
        'Harborlight Payments',
        'San Francisco, CA',
        ['2021-03'],
        [
          'Split a billing monolith into TypeScript services on Kubernetes and cut deploy time from 40 to 6 minutes.',
          'Designed the PostgreSQL schema of a ledger that books 3 million entries a day without a lost cent.',
          'Mentored four engineers and introduced code review guidelines that the whole department adopted.',
        ],
      ),
      job(
        'Software Engineer',
        'Quillstone Software',
        'Portland, OR',
        ['2017-07', '2021-02'],
        [
          'Built REST APIs with Node.js and Redis that serve 900 requests a second.',
          'Moved the build to Docker and GitHub Actions, so that every commit is tested in under ten minutes.',
        ],
      ),
    ],
    education: [
      study('BSc', 'Computer Science', 'Oregon State University', ['2013-09', '2017-06']),
    ],
    certificates: [certificate('AWS Certified Solutions Architect', 'Amazon Web Services', '2022')],
  },
}

export const dataScientist: Person = {
  profession: 'data scientist',
  profile: {
    contact: {
      name: 'Tomasz Wielgosz',
      email: 'tomasz.wielgosz@example.org',
      phone: '+44 20 7946 0321',
      address: 'Leeds, United Kingdom',
    },
    headline: 'Data Scientist',
    summary:
      'Data scientist who has shipped forecasting and churn models in retail. Equally happy in SQL, in Python and in front of a board.',
    skills: [
      'Python',
      'SQL',
      'Pandas',
      'scikit-learn',
      'Machine Learning',
      'Tableau',
      'Statistics',
    ],
    languages: [
      { name: 'Polish', level: 'Native' },
      { name: 'English', level: 'C2' },
    ],
    links: [],
    experiences: [
      job(
        'Data Scientist',
        'Brackenfield Retail Group',
        'Leeds, UK',
        ['2020-09'],
        [
          'Forecast weekly demand for 11,000 products with gradient boosting in Python, reducing waste by 14%.',
          'Built a churn model with scikit-learn and explained it to the marketing board in plain words.',
          'Wrote the SQL data models in Snowflake that five analyst teams now share.',
        ],
      ),
      job(
        'Data Analyst',
        'Northmoor Insurance',
        'York, UK',
        ['2017-10', '2020-08'],
        [
          'Automated claims reporting in Tableau and saved three days of work each month.',
          'Ran A/B testing of renewal letters on 60,000 customers.',
        ],
      ),
    ],
    education: [
      study('MSc', 'Statistics', 'University of Leeds', ['2016-09', '2017-09']),
      study('BSc', 'Mathematics', 'University of Warsaw', ['2013-10', '2016-07']),
    ],
    certificates: [],
  },
}

export const productDesigner: Person = {
  profession: 'product designer',
  profile: {
    contact: {
      name: 'Ines Caldeira',
      email: 'ines.caldeira@example.com',
      phone: '+49 30 23125 084',
      address: 'Berlin, Germany',
    },
    headline: 'Product Designer',
    summary:
      'Product designer for complicated tools. I research with users, draw in Figma and stay until the thing is shipped.',
    skills: [
      'Figma',
      'User Research',
      'Prototyping',
      'Design Systems',
      'Wireframing',
      'Usability Testing',
    ],
    languages: [
      { name: 'Portuguese', level: 'Native' },
      { name: 'English', level: 'C1' },
      { name: 'German', level: 'B1' },
    ],
    links: [{ label: 'Portfolio', url: 'https://caldeira.example.com' }],
    experiences: [
      job(
        'Product Designer',
        'Wellenreiter Logistik',
        'Berlin, Germany',
        ['2021-05'],
        [
          'Led the redesign of a freight booking tool in Figma and raised task completion from 61% to 88%.',
          'Founded the design system: 46 components, documented with accessibility notes for WCAG.',
          'Ran usability testing with dispatchers every second week and turned the findings into prototypes.',
        ],
      ),
      job(
        'UX Designer',
        'Estúdio Ponte',
        'Lisbon, Portugal',
        ['2018-02', '2021-04'],
        [
          'Designed wireframes and prototypes for eleven mobile apps in banking and travel.',
          'Interviewed more than 150 users and mapped their journeys.',
        ],
      ),
    ],
    education: [
      study('BA', 'Communication Design', 'Universidade de Lisboa', ['2014-09', '2017-07']),
    ],
    certificates: [],
  },
}
