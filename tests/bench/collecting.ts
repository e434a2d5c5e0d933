import type { Part } from './part.ts'

export const collecting: Part = {
  about:
    'From asking for every board to the last posting read, embedded and matched, with one person ' +
    'who is matched as they come. The boards are answered by a stub on this machine.',

  async measure(world) {
    const { listed, embedded, matched, seconds } = await world.collected()
    if (matched === 0) throw new Error('nobody was matched with what was collected')
    return [
      {
        what: 'collected, embedded and matched',
        value: seconds,
        unit: 's',
        n: embedded,
        bound: { at_most: 180 },
      },
      { what: 'postings that the boards list', value: listed, unit: 'count', n: 1 },
    ]
  },
}
