// The schema.org JobPosting of a job, as the content of a script element.
import type { Job } from '../posting.ts'

const EMPLOYMENT_TYPES: Record<Job['employment_type'], string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
}

export function jsonLd(job: Job): string {
  const isRemote = (location: string) => location.startsWith('Remote, ')
  const offices = job.locations.filter((location) => !isRemote(location))
  const fromHome = (job.workplace_type === 'remote' || job.locations.some(isRemote)) && {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: job.countries.map((name) => ({ '@type': 'Country', name })),
  }
  const posting = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: job.title,
    description: job.description,
    datePosted: job.posted_at,
    employmentType: EMPLOYMENT_TYPES[job.employment_type],
    hiringOrganization: { '@type': 'Organization', name: job.company },
    identifier: { '@type': 'PropertyValue', name: 'Sandbox board', value: job.id },
    ...(offices.length > 0 && { jobLocation: offices.map(place) }),
    ...fromHome,
    ...(job.salary && { baseSalary: baseSalary(job.salary) }),
    directApply: true,
    url: job.url,
  }
  // A description holds tags, and none of them may end the script element.
  return JSON.stringify(posting).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function place(location: string) {
  const parts = location.split(', ')
  return {
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: parts[0],
      ...(parts.length > 2 && { addressRegion: parts[1] }),
      addressCountry: parts.at(-1),
    },
  }
}

function baseSalary({ min, max, currency, period }: NonNullable<Job['salary']>) {
  return {
    '@type': 'MonetaryAmount',
    currency,
    value: {
      '@type': 'QuantitativeValue',
      minValue: min,
      maxValue: max,
      unitText: period.toUpperCase(),
    },
  }
}
