// A board for the soak, as a separate process: `node board.ts` prints its port. Each board name
// `<name>-<count>` lists that many postings of its own, the same every time.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ashbyJob } from '../stack/board-jobs.ts'
import { PEOPLE } from '../cv-files/people.ts'

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '', 'http://board')
  const slug = pathname.split('/').at(-1) ?? ''
  const count = Number(/-(\d+)$/.exec(slug)?.[1] ?? 0)
  const jobs = Array.from({ length: count }, (_, place) => posting(slug, place))
  response.writeHead(200).end(JSON.stringify({ apiVersion: '1', jobs }))
})

function posting(slug: string, place: number) {
  const { profile } = PEOPLE[place % PEOPLE.length]!
  const experience = profile.experiences[place % profile.experiences.length]!
  const id = `${slug}-posting-${place}`
  return ashbyJob(experience.title ?? '', {
    id,
    jobUrl: `https://jobs.ashbyhq.com/board/${id}`,
    applyUrl: `https://jobs.ashbyhq.com/board/${id}/application`,
    // A number of its own, so that no two are copies of one posting.
    descriptionHtml:
      `<p>Opening ${slug} ${place}. ${experience.achievements.join(' ')}</p>` +
      `<h2>Requirements</h2><ul>${profile.skills.map((skill) => `<li>${skill}</li>`).join('')}</ul>`,
  })
}

process.on('disconnect', () => process.exit(0))
const port = Number(process.argv[2] ?? 0)
server.listen(port, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
