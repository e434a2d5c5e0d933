import { population } from '../population.ts'

export const english = population({
  language: 'en',
  given: ['Oliver|Marcus|Daniel|Rohan|Theo', 'Grace|Hannah|Priya|Chloe|Imani'],
  surnames: [
    'Whitfield|O’Connor|Patel|Nguyen|Barker-Hill',
    'Whitfield|O’Connor|Patel|Nguyen|Ashworth',
  ],
  towns: 'Leeds, UK|Bristol|Austin, TX|Dublin, Ireland|Manchester',
  schools:
    'University of Leeds|Trinity College Dublin|Leeds City College|Ohio State University|Harrogate Grammar School',
  phones: '+44 7912 ######|(512) 555-####|07912 ### ###',
  host: 'example.com',
  spoken: 'English: native|French: B2|Spanish: conversational|Hindi: fluent',
  certificates: 'First Aid at Work|Prince2 Practitioner|Full UK Driving Licence',
  interests: 'trail running|baking|chess|allotment gardening',
  trades: [
    {
      titles: 'Staff Nurse|Senior Staff Nurse|Healthcare Assistant|Ward Sister',
      employers: 'St James’s University Hospital|Nuffield Health|Sunrise Care Homes Ltd|Bupa',
      degrees: 'BSc: Adult Nursing|A-Levels: Biology, Chemistry',
      skills:
        'Wound care|Medication administration|Patient assessment|Triage|Infection control|Care planning|IV cannulation|Safeguarding',
      duties:
        'Cared for up to twelve patients on an acute surgical ward|Mentored four student nurses each year|Cut medication errors by 30% with a double-check routine|Led the morning handover for a team of nine|Assessed patients after surgery and adjusted their care plans|Trained new colleagues in the use of infusion pumps|Ordered supplies and kept stock records|Answered questions of relatives with patience',
      summary:
        'Registered nurse with a calm manner and long experience on acute wards, who enjoys teaching others.',
    },
    {
      titles: 'Software Engineer|Senior Backend Developer|Junior Developer|Engineering Manager',
      employers: 'Monzo Bank|Brightwave Analytics|Ocado Technology|Tallship Systems Inc.',
      degrees: 'MSc: Computer Science|BSc: Mathematics',
      skills: 'TypeScript|PostgreSQL|Kubernetes|Go|Terraform|GraphQL|Kafka|Python',
      duties:
        'Moved the billing service from a monolith to twelve services|Brought the p95 latency of search down from 900 ms to 140 ms|Ran the on-call rota for a platform with 3 million users|Introduced contract tests between web and mobile teams|Reviewed designs and code of a team of six|Replaced nightly batch jobs with streaming in Kafka|Wrote the internal guide to database migrations|Interviewed more than fifty candidates',
      summary:
        'Backend engineer who likes boring technology, short feedback loops and clear writing.',
    },
    {
      titles: 'Warehouse Operative|Forklift Driver|Shift Supervisor|Stock Controller',
      employers: 'Amazon Fulfilment|DHL Supply Chain|Hargreaves & Sons|Wincanton plc',
      degrees: 'GCSEs: English, Maths',
      skills:
        'Forklift operation|Order picking|Stock control|Manual handling|SAP EWM|Loading|Health and safety',
      duties:
        'Loaded and unloaded trailers with a counterbalance truck|Picked 140 lines an hour with an error rate under 0.2%|Planned shifts for twenty-five people in peak season|Counted stock each week and settled differences|Kept aisles clean and reported damage|Trained starters in safe lifting|Packed fragile goods for export|Checked deliveries against purchase orders',
      summary: 'Reliable warehouse worker with a clean licence and no accidents in nine years.',
    },
  ],
})
