import { expect, test } from 'vitest'
import { canonicalSkill, skillNames } from './find-skills.ts'
import { SKILL_ROWS } from './skills.ts'

/** Everyday words in four languages that are also names of skills, in both meanings. */
const TWO_SENSES: [skill: string, meant: string, everyday: string][] = [
  ['Go', 'Backend services written in Go and PostgreSQL', 'Go the extra mile for our guests'],
  ['Swift', 'iOS apps in Swift with Xcode', 'A swift answer is promised. Swift hiring process!'],
  ['Apache Spark', 'Batch jobs with Spark and Kafka', 'Spark joy in every child you teach'],
  ['Rust', 'Systems programming in Rust or C++', 'Remove rust from hulls. Rust is our enemy.'],
  [
    'Microsoft Excel',
    'Word, Excel and PowerPoint',
    'You excel at service. Excel in your career here.',
  ],
  ['Microsoft Access', 'Databases in Excel and Access', 'Access to our gym. Access all areas!'],
  ['Sketch', 'Wireframes in Sketch and Figma', 'Sketch your own path and sketch ideas'],
  ['Chef', 'Ansible, Chef or Puppet', 'Our Head Chef leads the brigade. Chef wanted!'],
  ['Autodesk Maya', '3D animation in Maya and Blender', 'Ask Maya, our hotel manager, for details'],
  ['Unity', 'Games built in Unity with C#', 'Unity of purpose carries our hospital'],
  ['React', 'Frontend in React and TypeScript', 'React quickly when a patient falls'],
  ['Microsoft Word', 'MS Office: Word, Outlook, Excel', 'Word of mouth brings our guests'],
  ['Microsoft Outlook', 'Word, Outlook and Excel', 'Outlook on life matters more than grades'],
  ['Microsoft Teams', 'We meet in MS Teams', 'You join one of our teams. Teams share tips.'],
  ['Slack', 'Tools: Slack, Jira, Notion', 'Pick up the slack on busy nights'],
  ['Notion', 'Docs live in Notion and Confluence', 'Notion of care as a shared duty'],
  ['Linear', 'Tickets in Jira or Linear', 'Linear thinking will not help you here'],
  ['Ruby', 'Web backends in Ruby or Python', 'Ask Ruby, our matron, about the ward'],
  ['Dart', 'Mobile apps with Flutter and Dart', 'Dart between tables on a full Friday'],
  ['Express.js', 'APIs with Node.js and Express', 'Express yourself. Express delivery van driver.'],
  ['Flask', 'APIs in Python with Flask or Django', 'Rinse each flask after the experiment'],
  ['Spring', 'Java services with Spring and Hibernate', 'Planting starts in spring. Spring term.'],
  ['Apache Hive', 'Hadoop, Hive and HBase', 'Hive of activity: our bakery at five'],
  ['Apache Pig', 'MapReduce jobs in Pig on Hadoop', 'Pig farm seeks a farm hand'],
  ['Microsoft Azure', 'Infrastructure on Azure', 'Sail along the azure coast with our crew'],
  ['Oracle Database', 'Databases: Oracle, MySQL', 'Oracle of the office, she knows everything'],
  [
    'Lean manufacturing',
    'Lean and Six Sigma on the line',
    'Lean on your colleagues. A lean kitchen.',
  ],
  ['Agile', 'Scrum and agile product work', 'Stay agile on the pitch with the under-tens'],
  ['Ansible', 'Ansible playbooks', 'Ask Ann and Sybil at the desk'],
  ['Jest', 'Unit tests with Jest and Cypress', 'Not in jest: we pay for lunch'],
  ['Cypress', 'E2E testing: Cypress, Playwright', 'Plant a Cypress by the chapel'],
  ['Mocha', 'Tests in Mocha and Jest', 'Serve a Mocha and a flat white'],
  ['Cucumber', 'Selenium and Cucumber tests', 'Cucumber salad and dressing prepared daily'],
  ['Postman', 'REST APIs tested with Postman', 'Postman for the morning round'],
  ['Celery', 'Django with Celery and Redis', 'Celery, carrots and onions peeled daily'],
  ['Electron', 'Desktop apps in Electron and Node', 'Electron beams sterilise our dressings'],
  ['Stripe', 'Payments API of Stripe', 'Stripe shirts are the uniform'],
  ['Prefect', 'Pipelines in Airflow or Prefect', 'A Prefect looks after new pupils'],
  ['Blender', 'Modeling in Blender and ZBrush', 'Clean the Blender after each smoothie'],
  ['Bun', 'Node, Deno or Bun', 'Fill each Bun with cream'],
  ['Phoenix', 'Elixir with Phoenix', 'Our clinic in Phoenix needs nurses'],
  ['Helm', 'Kubernetes and Helm charts', 'The captain at the Helm'],
  ['Puppet', 'Ansible or Puppet', 'Puppet shows for the toddlers'],
  ['Looker', 'Dashboards in Looker or Tableau', 'No on-Looker stays idle'],
  ['Learning management systems', 'An LMS such as Canvas', 'Canvas tents for the festival'],
  ['Epic', 'EHR documentation in Epic', 'Epic parties every summer'],
  ['Julia', 'Numerical work in Python and Julia', 'Julia leads our kitchen'],
  ['Sage', 'Bookkeeping in Sage or Xero', 'Season with Sage and thyme'],
  ['Lever', 'ATS such as Greenhouse or Lever', 'Pull the Lever and check the press'],
  ['Greenhouse', 'Recruiting with Greenhouse as ATS', 'Water the plants in the Greenhouse'],
  ['Intercom', 'Support in Zendesk and Intercom', 'Answer the door by Intercom'],
  ['Confluence', 'Jira and Confluence', 'At the confluence of two rivers'],
  ['Snowflake', 'A data warehouse in Snowflake', 'No snowflake is like another'],
  ['Flutter', 'Mobile apps in Flutter', 'Hearts flutter at our weddings'],
  ['Less', 'CSS, Sass and LESS', 'Less stress, more time for patients'],
  ['SOAP', 'REST and SOAP APIs', 'Refill soap and towels. Soap is provided.'],
  ['Windows', 'Linux and Windows desktops', 'Windows and doors fitted by you'],
  ['Zoom', 'Slack and Zoom', 'Zoom in on details'],
  ['Acting', 'Theatre and acting classes', 'Acting as a contact for parents'],
  ['Dance', 'Ballet and dance teacher', 'Dance to your own tune'],
  ['Triage', 'Patient assessment, triage and wound care', 'Triage incoming bug reports'],
  ['Apex', 'Apex classes in Salesforce', 'At the Apex of the roof'],
  ['R', 'Statistics in R and SPSS', 'R Smith, owner'],
  ['C', 'Embedded firmware in C', 'Vitamin C and a C level audience'],
  // German
  ['Nursing', 'Pflege der Patienten auf Station', 'Pflege der Datenbank und der Webseite'],
  ['Public administration', 'Öffentliche Verwaltung der Stadt', 'Verwaltung von Verträgen'],
  ['Chef', 'Terraform, Ansible, Chef', 'Unser Chef grillt im Sommer selbst'],
  // French
  ['Vue.js', 'Frontend en Vue ou Angular', 'De ce point de vue, en vue de progresser'],
  ['Tableau', 'Reporting avec Tableau et Power BI', 'Un tableau noir et des craies'],
  ['SAS', 'Statistiques avec SAS et SPSS', 'Boulangerie Exemple SAS recrute'],
  ['Computer science', 'Diplôme en informatique', 'Maîtrise de l’outil informatique'],
  // Spanish
  ['Data visualization', 'Cuadros de mando en Power BI', 'Cuadros al óleo de nuestros alumnos'],
]

test.each(TWO_SENSES)('%s is found in “%s” and not in “%s”', (skill, meant, everyday) => {
  expect(skillNames(meant)).toContain(skill)
  expect(skillNames(everyday)).not.toContain(skill)
})

/** A new plain alias that is one of these words fails here. */
const EVERYDAY = (
  'go swift spark rust excel access sketch chef maya unity react word outlook teams slack notion linear ' +
  'ruby dart express flask spring hive pig azure oracle lean agile jest cypress mocha cucumber postman ' +
  'celery electron stripe sentry vault presto prefect blender framer houdini amplitude braze intercom ' +
  'bun phoenix ember helm puppet looker canvas blackboard epic julia sage lever greenhouse confluence ' +
  'snowflake flutter less soap windows zoom acting dance triage apex assembly remix astro iceberg ' +
  'athena rhino inventor gong miro cursor copilot apache tableau vue pflege verwaltung yoga letting ' +
  'tailoring forging paving surveillance reservations logging coaching sponsorship patents maven node ' +
  'crypto heap mode box square segment ray base die das der une des les los las con para pour avec'
).split(' ')

const plain = new Map(
  SKILL_ROWS.flatMap(({ name, aliases }) =>
    aliases
      .filter(({ exact, unsure }) => !exact && !unsure)
      .map(({ text }) => [text.toLowerCase(), name] as const),
  ),
)

test.each(EVERYDAY)('“%s” counts only in a given case or near related words', (word) => {
  expect(plain.get(word)).toBeUndefined()
})

test('a word that is surely a skill needs no related word', () => {
  expect(canonicalSkill('agile')).toBe('Agile')
  expect(canonicalSkill('Azure')).toBe('Microsoft Azure')
  expect(canonicalSkill('vue')).toBe('Vue.js')
  expect(canonicalSkill('Informatica')).toBe('Informatica')
  expect(canonicalSkill('Informática')).toBe('Computer science')
})
