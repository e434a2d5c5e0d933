import { makeCvPdf } from '../cv-files/make-cv-pdf.ts'
import { personIn } from '../cv-files/people.ts'
import { register } from '../stack/people.ts'
import { untilRead, uploadCv } from '../stack/upload-cv.ts'
import { LIST_LENGTH, matchList } from './match-list.ts'
import type { Part } from './part.ts'
import { summarise, timed } from './samples.ts'

const CONNECTIONS = 20
const LISTS_EACH = 25

export const lists: Part = {
  about: `A list of ${LIST_LENGTH} matches with their jobs over HTTP, asked for by ${CONNECTIONS} at once.`,

  async measure(world) {
    const { stack } = await world.collected()
    const person = await register(stack, 'reader')
    await untilRead(person, await uploadCv(person, await makeCvPdf(personIn('chef')), 'pdf'))
    const times: number[] = []
    const read = async () => {
      const { data } = await matchList(person.client).throwOnError()
      if (data.length !== LIST_LENGTH) throw new Error(`a list of ${data.length} matches`)
    }
    await read()
    const began = performance.now()
    await Promise.all(
      Array.from({ length: CONNECTIONS }, async () => {
        for (let turn = 0; turn < LISTS_EACH; turn++) times.push(await timed(read))
      }),
    )
    const seconds = (performance.now() - began) / 1000
    const { median, p95, n } = summarise(times)
    return [
      { what: 'list of 20 under 20 connections, p50', value: median, unit: 'ms', n },
      { what: 'list of 20 under 20 connections, p95', value: p95, unit: 'ms', n },
      { what: 'lists a second', value: n / seconds, unit: 'per s', n },
    ]
  },
}
