import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { PEOPLE } from '../cv-files/people.ts'
import { type Person, register } from '../stack/people.ts'
import { uploadCv } from '../stack/upload-cv.ts'
import { joined } from './joined.ts'
import { LIST_LENGTH, matchList } from './match-list.ts'
import type { Part } from './part.ts'
import { summarise, timed } from './samples.ts'

const UPLOADS = 20

export const uploads: Part = {
  about:
    'From uploading a CV (PDF) to twenty matches in hand, as the page does it: it hears on the ' +
    "person's topic that there are matches, then asks for them. A new person each time.",

  async measure(world) {
    const { stack } = await world.collected()
    const times: number[] = []
    for (let turn = 0; turn < UPLOADS; turn++) {
      const person = await register(stack, `upload-${turn}`)
      const cv = await makeCvPdf(PEOPLE[turn % PEOPLE.length]!)
      const { matched } = await listening(person)
      times.push(
        await timed(async () => {
          await uploadCv(person, cv, 'pdf')
          await matched
          await readMatches(person)
        }),
      )
      await person.client.removeAllChannels()
    }
    const { median, p95, n } = summarise(times)
    return [
      {
        what: 'upload to first 20 matches, p95',
        value: p95,
        unit: 'ms',
        n,
        bound: { at_most: 1500 },
      },
      { what: 'upload to first 20 matches, median', value: median, unit: 'ms', n },
    ]
  },
}

/** Resolves when they listen. `matched` resolves when they hear of matches. */
async function listening({ id, client }: Person): Promise<{ matched: Promise<void> }> {
  await client.realtime.setAuth()
  const channel = client.channel(`user:${id}`, { config: { private: true } })
  const matched = new Promise<void>((resolve) => {
    channel.on('broadcast', { event: 'matches.refreshed' }, () => resolve())
  })
  await joined(channel)
  return { matched }
}

async function readMatches({ client }: Person): Promise<void> {
  const { data } = await matchList(client).throwOnError()
  if (data.length < LIST_LENGTH) throw new Error(`${data.length} matches after a CV`)
}
